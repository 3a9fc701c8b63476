package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceCommandTest {
  private final Commands commands = new Commands();

  @TempDir private Path folder;

  @BeforeEach
  void writeADocument() throws IOException {
    StringBuilder conllu = new StringBuilder("# newdoc id = bay\n# meta::genre = news\n");
    String[] words = {"Ada (1-person", "Oduya 1)", "resigned _", ". _", "She (1-person)"};
    for (int i = 0; i < words.length; i++) {
      String[] word = words[i].split(" ");
      conllu.append(i + 1).append('\t').append(word[0]).append("\t_".repeat(7)).append('\t');
      conllu.append(word[1].equals("_") ? "_" : "Entity=" + word[1]).append('\n');
    }
    Files.writeString(folder.resolve("bay.conllu"), conllu);
  }

  private int run(String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "eval";
    arguments[1] = "coreference";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return commands.run(arguments);
  }

  @Test
  void putsAnotherProgramsAnswersBesideItsOwn() throws IOException {
    Path answers = Files.createDirectory(folder.resolve("peer"));
    Files.writeString(answers.resolve("bay.txt"), "0-9 21-24\n");
    Path saved = folder.resolve("table.out");
    assertThat(run("--beside", "Peer=" + answers, "--save", saved.toString())).isZero();
    assertThat(commands.out())
        .contains("Hearsay 0.1.0", "Peer")
        .contains("Singletons left out, as CoNLL-2012 has it; entities: 1, mentions: 2")
        .containsPattern("CoNLL F1 .* 100.00\n");
    assertThat(saved).hasContent(commands.out());
  }

  @Test
  void writesTheTextsThatOthersAreToRead() {
    Path texts = folder.resolve("texts");
    assertThat(run("--texts", texts.toString())).isZero();
    assertThat(texts.resolve("bay.txt")).hasContent("Ada Oduya resigned . She");
  }

  @Test
  void failsBelowTheFloor() {
    assertThat(run("--at-least", "100.5")).isEqualTo(1);
    assertThat(commands.err()).contains("below its floor of 100.5");
  }

  @Test
  void refusesAnswersThatLackADocumentOrLieOutsideIt() throws IOException {
    Path answers = Files.createDirectory(folder.resolve("peer"));
    assertThat(run("--beside", "Peer=" + answers)).isNotZero();
    Files.writeString(answers.resolve("bay.txt"), "0-99\n");
    assertThat(run("--beside", "Peer=" + answers)).isNotZero();
    Files.writeString(answers.resolve("bay.txt"), "first-last\n");
    assertThat(run("--beside", "Peer=" + answers)).isNotZero();
    assertThat(commands.err())
        .contains("is not there; run Peer again", "'0-99' lies outside the text")
        .contains("'first-last' is no START-END")
        .doesNotContain("Exception");
  }

  @Test
  void refusesAFolderWithoutDocuments() throws IOException {
    Files.delete(folder.resolve("bay.conllu"));
    assertThat(run()).isNotZero();
    assertThat(commands.err()).contains("holds no .conllu files").doesNotContain("Exception");
  }

  @Test
  void namesOfDocumentsLeadOutOfNoFolder() throws IOException {
    Path file = folder.resolve("bay.conllu");
    Files.writeString(file, Files.readString(file).replace("id = bay", "id = ../bay"));
    Path texts = folder.resolve("texts");
    assertThat(run("--texts", texts.toString())).isZero();
    assertThat(texts.resolve(".._bay.txt")).exists();
    assertThat(folder.resolve("bay.txt")).doesNotExist();
  }
}
