package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.eval.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCommandTest {
  private final Commands commands = new Commands();

  @TempDir private Path folder;

  @Test
  void scoresASplit() throws IOException {
    Path dev = SmallCorpus.write(folder);
    assertThat(run("eval", "polnear", dev.toString())).isZero();
    assertThat(commands.out())
        .startsWith("PolNeAR dev: 2 articles, 3 annotations, 2 attributions")
        .contains("whole overlap        2 ");
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void picksASplitOfTheWholeCorpus() throws IOException {
    SmallCorpus.write(folder);
    assertThat(run("eval", "polnear", folder.toString(), "--split", "dev")).isZero();
    assertThat(commands.out()).startsWith("PolNeAR dev:");
  }

  @Test
  void printsJsonAndNothingElseToStandardOutput() throws IOException {
    Path dev = SmallCorpus.write(folder);
    run("eval", "polnear", dev.toString(), "--format", "json", "--errors", "3");
    assertThat(commands.out()).startsWith("{").endsWith("}\n").contains("\"whole_exact\"");
  }

  @Test
  void savesTheTableThatItPrints() throws IOException {
    Path dev = SmallCorpus.write(folder);
    Path saved = folder.resolve("scores.txt");
    run("eval", "polnear", dev.toString(), "--save", saved.toString());
    assertThat(saved).hasContent(commands.out());
    assertThat(Files.readString(saved)).doesNotContain(folder.toString());
  }

  @Test
  void failsBelowAFloorAndNotAtIt() throws IOException {
    Path dev = SmallCorpus.write(folder);
    assertThat(run("eval", "polnear", dev.toString(), "--at-least", "micro=0,whole=0")).isZero();
    assertThat(run("eval", "polnear", dev.toString(), "--at-least", "micro=0,whole=100.5"))
        .isEqualTo(1);
    assertThat(commands.err()).contains("whole is ").contains("below its floor of 100.5");
  }

  @Test
  void refusesAFloorThatHasNoName() throws IOException {
    Path dev = SmallCorpus.write(folder);
    assertThat(run("eval", "polnear", dev.toString(), "--at-least", "macro=73")).isEqualTo(2);
    assertThat(commands.err()).contains("'macro' is not one of source, cue");
  }

  @Test
  void explainsItselfWhenNoCorpusIsNamed() {
    assertThat(run("eval")).isEqualTo(2);
    assertThat(commands.err()).contains("polnear");
  }

  private int run(String... arguments) {
    return commands.run(arguments);
  }
}
