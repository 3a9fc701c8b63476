package org.hearsay.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that hold many documents, opened where they stand among the others.
class OpenedDocumentsTest {
  private static final String FEED =
      "<rss><channel><item><guid>q</guid><content:encoded>Rain.</content:encoded></item>"
          + "<item><guid>t</guid></item></channel></rss>";

  @TempDir Path folder;

  @Test
  void membersStandWhereTheirContainerStood() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rain.");
    Files.writeString(folder.resolve("b.rss"), FEED);
    Files.writeString(folder.resolve("c.jsonl"), "{\"text\":\"Rain.\"}\n{\"text\":\"Snow.\"}\n");
    Files.writeString(folder.resolve("d.xml"), FEED);
    assertThat(names(folder.toString()))
        .containsExactly("a.txt", "b.rss!/q", "b.rss!/t", "c.jsonl!/1", "c.jsonl!/2");
    assertThat(names(folder.resolve("d.xml").toString())).containsExactly("d.xml!/q", "d.xml!/t");
  }

  @Test
  void aContainerIsACollectionAndOneDocumentIsNone() throws IOException {
    Files.writeString(folder.resolve("a.xml"), FEED);
    Files.writeString(folder.resolve("a.json"), "{\"text\":\"Rain.\"}");
    assertThat(new Documents(List.of(folder.resolve("a.xml").toString())).isCollection()).isTrue();
    assertThat(new Documents(List.of(folder.resolve("a.json").toString())).isCollection())
        .isFalse();
  }

  private List<String> names(String path) {
    List<String> names = new ArrayList<>();
    try (OpenedDocuments opened = new OpenedDocuments(new Documents(List.of(path)).iterator())) {
      opened.forEachRemaining(
          found -> names.add(found.name().substring(folder.toString().length() + 1)));
    }
    return names;
  }
}
