package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.sources.SmallLabels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {
  private final Commands commands = new Commands();

  @TempDir private Path folder;
  private Path dev;

  @BeforeEach
  void label() throws IOException {
    dev = SmallLabels.write(folder);
  }

  @Test
  void scoresLabelledArticlesBothWays() {
    assertThat(run()).isZero();
    assertThat(commands.out())
        .startsWith("Sources of PolNeAR dev: 1 articles (all), 4 attributions, 5 sources\n")
        .contains("Attributions given:")
        .contains("matched              4       -       4 ")
        .contains("Text read:")
        .doesNotContain("Another labeller");
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void scoresAnotherLabeller() {
    assertThat(run("--agreement", folder.resolve("other").toString(), "--only", "odd")).isZero();
    assertThat(commands.out())
        .contains("1 articles (odd)")
        .contains("Another labeller, scored as if a reader: 1 article\n");
  }

  @Test
  void picksASplitOfTheWholeCorpus() {
    String gold = folder.resolve("gold").toString();
    assertThat(commands.run("eval", "sources", folder.toString(), "--split", "dev", "--gold", gold))
        .isZero();
    assertThat(commands.out()).startsWith("Sources of PolNeAR dev:");
  }

  @Test
  void printsJsonAndNothingElseToStandardOutput() throws IOException {
    Path gold = folder.resolve("gold/harbour_1.json");
    Files.writeString(gold, Files.readString(gold).replace("unnamed-person", "document"));
    assertThat(run("--format", "json", "--errors", "9")).isZero();
    assertThat(commands.out()).startsWith("{").endsWith("}\n").contains("\"given\" : {");
    assertThat(commands.err()).contains("harbour_1 at ").contains("\n  gold   ");
  }

  @Test
  void savesTheTableThatItPrints() throws IOException {
    Path saved = folder.resolve("scores.txt");
    assertThat(run("--save", saved.toString())).isZero();
    assertThat(saved).hasContent(commands.out());
    assertThat(Files.readString(saved)).doesNotContain(folder.toString());
  }

  @Test
  void refusesToSaveWhereItCannot() {
    assertThat(run("--save", folder.resolve("no/such/place").toString())).isEqualTo(1);
    assertThat(commands.err()).contains("cannot be written").doesNotContain("\tat ");
  }

  @Test
  void failsBelowAFloorAndNotAtIt() {
    assertThat(run("--at-least", "identity=0,read-name=0")).isZero();
    assertThat(run("--at-least", "identity=0,kind=100.5")).isEqualTo(1);
    assertThat(commands.err()).contains("kind is ").contains("below its floor of 100.5");
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertThat(run("--at-least", "who=73")).isEqualTo(2);
    assertThat(commands.err()).contains("'who' is not one of identity, name");
    assertThat(run("--errors", "-1")).isEqualTo(2);
    assertThat(run("--only", "third")).isEqualTo(2);
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheLabels() throws IOException {
    Files.writeString(folder.resolve("gold/harbour_1.json"), "{");
    assertThat(run()).isEqualTo(1);
    assertThat(commands.err())
        .hasLineCount(1)
        .startsWith("hearsay: ")
        .contains("harbour_1.json: is not JSON, or has a key twice (line 1")
        .contains("mend it or take it away");
  }

  @Test
  void saysThatThereAreNoLabels() {
    assertThat(commands.run("eval", "sources", dev.toString())).isEqualTo(1);
    assertThat(commands.err())
        .isEqualTo(
            "hearsay: bench/gold/sources/first: no such folder; name the one that holds the"
                + " labels\n");
  }

  private int run(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "eval", "sources", dev.toString(), "--gold", folder.resolve("gold").toString()));
    arguments.addAll(List.of(more));
    return commands.run(arguments.toArray(String[]::new));
  }
}
