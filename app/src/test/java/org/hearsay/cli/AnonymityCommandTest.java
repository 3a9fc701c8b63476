package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymityCommandTest {
  private static final String SAID =
      "A clerk, who requested anonymity to speak freely, said it rained.";
  private static final String LABEL =
      "{\"article\": \"harbour_1\", \"anonymous\": [{\"source\": [[0, 7]], \"reason\": [33, 48],"
          + " \"closeness\": null}], \"others\": false, \"either\": []}\n";
  private static final String TRAP =
      "{\"article\": \"harbour_1\", \"anonymous\": [], \"others\": false, \"either\": []}\n";

  private final Commands commands = new Commands();

  @TempDir private Path folder;

  @BeforeEach
  void annotate() throws IOException {
    Path text = Files.createDirectories(folder.resolve("train/text"));
    Path attributions = Files.createDirectories(folder.resolve("train/attributions"));
    Files.writeString(text.resolve("harbour_1.txt"), SAID);
    Files.writeString(
        attributions.resolve("harbour_1_AB.ann"),
        """
        T1\tSource 0 7\tA clerk
        T2\tCue 50 54\tsaid
        T3\tContent 55 64\tit rained
        E1\tAttribution:T2 Source:T1 Content:T3 Cue:T2
        """);
    Files.writeString(folder.resolve("gold.jsonl"), LABEL);
  }

  @Test
  void findsWhoseNameIsWithheldAndWhy() {
    assertThat(run("--at-least", "precision=100,recall=100,reason=100")).isZero();
    assertThat(commands.out())
        .startsWith("Names that are said to be withheld: 1 articles, 1 of them with such a source")
        .contains("anonymous             1       1       1  100.00  100.00  100.00");
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void countsWhatIsFoundAndNotLabelled() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), TRAP);
    assertThat(run("--at-least", "precision=50", "--errors", "3")).isEqualTo(1);
    assertThat(commands.out())
        .contains("given, found and not labelled: harbour_1 [0, 7) “A clerk”");
    assertThat(commands.err()).contains("precision is 0.00, below its floor of 50");
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheLabels() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), LABEL.replace("[[0, 7]]", "[[0, 700]]"));
    assertThat(run()).isEqualTo(1);
    assertThat(commands.err())
        .hasLineCount(1)
        .contains("gold.jsonl, line 1: anonymous[0].source[0]: [0, 700] is not in the text");
  }

  private int run(String... more) {
    String[] arguments = new String[more.length + 6];
    System.arraycopy(
        new String[] {
          "eval",
          "anonymity",
          folder.toString(),
          "--split",
          "train",
          "--gold=" + folder.resolve("gold.jsonl")
        },
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return commands.run(arguments);
  }
}
