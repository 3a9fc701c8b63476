package org.hearsay.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.files.Documents.Found;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir private Path folder;

  @BeforeEach
  void someFiles() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.html",
            "notes.docx",
            ".hidden.txt",
            "wire/c.TXT",
            "wire/deep/d.htm",
            ".git/e.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Rain.");
    }
  }

  @Test
  void findsArticlesInAFolderByName() {
    assertThat(found("")).containsExactly("a.html", "b.txt", "wire/c.TXT", "wire/deep/d.htm");
  }

  @Test
  void takesANamedFileWhateverItsEnding() {
    assertThat(found("notes.docx")).containsExactly("notes.docx");
    assertThat(found(".hidden.txt")).containsExactly(".hidden.txt");
  }

  @Test
  void leavesOutTheFileThatIsToBeWritten() {
    List<String> names = new ArrayList<>();
    documents("").without(folder.resolve("a.html")).forEach(found -> names.add(found.name()));
    assertThat(names).isNotEmpty().doesNotContain(folder + "/a.html").contains(folder + "/b.txt");
  }

  @Test
  void keepsTheOrderOfThePaths() {
    assertThat(found("wire", "a.html")).containsExactly("wire/c.TXT", "wire/deep/d.htm", "a.html");
  }

  @Test
  void understandsPatterns() {
    assertThat(found("*")).containsExactly("a.html", "b.txt", "notes.docx");
    assertThat(found("**/*.htm*")).containsExactly("a.html", "wire/deep/d.htm");
    assertThat(found("w*/?.TXT")).containsExactly("wire/c.TXT");
    assertThat(found("**")).contains("a.html", "wire/deep/d.htm").doesNotContain(".git/e.txt");
    assertThat(found("[!b].[a-z]tml")).containsExactly("a.html");
    assertThat(found("{a,b}.{txt,html}")).containsExactly("a.html", "b.txt");
    assertThat(found(".git/*.txt")).containsExactly(".git/e.txt");
  }

  @Test
  void prefersAFileWhoseNameLooksLikeAPattern() throws IOException {
    Files.writeString(folder.resolve("[ab].txt"), "Rain.");
    assertThat(found("[ab].txt")).containsExactly("[ab].txt");
  }

  @Test
  void saysWhenThereIsNothing() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertThat(found("empty"))
        .containsExactly("empty! no article in this folder; name a file to read it all the same");
    assertThat(found("*.doc")).containsExactly("*.doc! no file matches the pattern; check it");
    assertThat(found("nowhere/*.txt")).first().asString().contains("! there is no folder ");
    assertThat(found("{a.txt")).first().asString().contains("close it");
    assertThat(found("a\0b")).first().asString().contains("not a path");
  }

  @Test
  void comesOutOfACircleOfLinks() throws IOException {
    Files.createSymbolicLink(folder.resolve("wire/deep/up"), folder.resolve("wire"));
    assertThat(found("wire"))
        .containsExactly(
            "wire/c.TXT",
            "wire/deep/d.htm",
            "wire/deep/up! a link that leads back to a folder around it; left out, remove the link");
  }

  @Test
  void followsALinkToAFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("wire/deep/git"), folder.resolve(".git"));
    assertThat(found("wire")).contains("wire/deep/git/e.txt");
  }

  @Test
  void reportsAFolderThatMayNotBeRead() throws IOException {
    Path closed = folder.resolve("wire/deep");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(Files.isReadable(closed), "root may read everything");
      assertThat(found("wire"))
          .containsExactly(
              "wire/c.TXT", "wire/deep! " + Fault.reason(new AccessDeniedException("x")));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void knowsACollectionBeforeItLooksIntoIt() {
    assertThat(documents("a.html").isCollection()).isFalse();
    assertThat(documents("a.html", "b.txt").isCollection()).isTrue();
    assertThat(documents("").isCollection()).isTrue();
    assertThat(documents("*.html").isCollection()).isTrue();
    assertThat(new Documents(List.of("-")).isCollection()).isFalse();
  }

  private Documents documents(String... names) {
    return new Documents(
        List.of(names).stream().map(name -> folder + (name.isEmpty() ? "" : "/" + name)).toList());
  }

  /// Names below the folder; what leads to nothing with its reason behind a `!`.
  private List<String> found(String... names) {
    List<String> found = new ArrayList<>();
    for (Found one : documents(names)) {
      String name = one.name().substring(folder.toString().length() + 1);
      found.add(one instanceof Found.Nothing(_, String reason) ? name + "! " + reason : name);
    }
    return found;
  }
}
