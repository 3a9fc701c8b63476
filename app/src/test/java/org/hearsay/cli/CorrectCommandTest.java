package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay correct`, as a person types it.
class CorrectCommandTest {
  private static final String WORDS =
      "Ada Oduya said the pier had cracked. Marit Lund said the ferry was safe.";

  @TempDir private Path folder;

  private String article = "";

  @BeforeEach
  void keepAnArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), WORDS).toString();
    assertThat(run("add", article).status()).isZero();
  }

  @Test
  void showsTheIdsByWhichAPersonCanCorrect() {
    assertThat(run("document", article).out())
        .contains("  s1 · named person · 1 statement\n", "       a1 · indirect · “said”\n");
    Commands read = new Commands();
    read.run("read", article);
    assertThat(read.out()).contains("  named person · 1 statement\n").doesNotContain("a1 ·");
  }

  @Test
  void knowsADocumentByItsPathFromTheFolderAtHand() {
    String near = Path.of("").toAbsolutePath().relativize(Path.of(article)).toString();
    assertThat(run("correct", "list", near).out()).isEqualTo("no corrections\n");
  }

  @Test
  void acceptsAStatement() {
    Ran accepted = run("correct", "accept", article, "a1", "--reason", "heard the tape");
    assertThat(accepted.status()).isZero();
    assertThat(accepted.out())
        .isEqualTo("correction 1: accept\nto take it back: hearsay correct undo 1\n");
    assertThat(run("document", article).out()).contains("a1 · indirect · “said” · confirmed\n");
    assertThat(record().at("/attributions/0/confidence").asDouble()).isEqualTo(1);
  }

  @Test
  void rejectsAStatementAndTakesThatBack() {
    assertThat(run("correct", "reject", article, "a1").out())
        .contains("statement gone: Ada Oduya said “the pier had cracked”\n");
    assertThat(record().get("attributions")).hasSize(1);
    assertThat(run("correct", "undo", "1").out()).isEqualTo("correction 1 taken back\n");
    assertThat(record().get("attributions")).hasSize(2);
    Ran again = run("correct", "undo", "1");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).startsWith("hearsay: 1: there is no correction of this number, or");
  }

  @Test
  void listsWhoPutWhatRightWhenAndWhy() {
    assertThat(run("correct", "list", article).out()).isEqualTo("no corrections\n");
    run("correct", "reject", article, "a1", "--reason", "a headline");
    run("correct", "describe", article, "s1", "--kind", "organisation", "--title", "Port");
    run("correct", "undo", "1");
    assertThat(run("correct", "list", article).out())
        .containsPattern("^1  reject  \\d{4}-\\d\\d-\\d\\dT\\S+Z  \\S.*\n")
        .contains("   Ada Oduya said “the pier had cracked” (indirect, assertion, positive)\n")
        .contains("   because: a headline\n")
        .containsPattern("   taken back  \\d{4}-\\S+Z  \\S.*\n2  describe  ")
        .contains("   Ada Oduya → Ada Oduya, organisation, Port\n");
  }

  @Test
  void editsPlacesAsTheRecordGivesThem() {
    int start = WORDS.indexOf("pier");
    String content = start + "-" + (start + 4) + "," + (start + 9) + "-" + (start + 16);
    Ran edited =
        run("correct", "edit", article, "a1", "--content", content, "--polarity", "NEGATIVE");
    assertThat(edited.status()).as(edited.err()).isZero();
    assertThat(edited.out()).contains("altered (content, manner)");
    JsonNode statement = record().at("/attributions/0");
    assertThat(statement.at("/content/spans/0/start").asInt()).isEqualTo(start);
    assertThat(statement.at("/content/spans/0/end").asInt()).isEqualTo(start + 4);
    assertThat(statement.at("/content/spans/1/start").asInt()).isEqualTo(start + 9);
    assertThat(statement.at("/polarity").asText()).isEqualTo("negative");
  }

  @Test
  void aStatementIsOfWhoeverItsNewSourceStandsFor() {
    run("correct", "edit", article, "a1", "--source", place("Marit Lund"));
    assertThat(record().at("/attributions/0/source/ref").asText())
        .isNotEmpty()
        .isEqualTo(record().at("/attributions/1/source/ref").asText());
    Ran nobody = run("correct", "edit", article, "a2", "--source", place("the ferry"));
    assertThat(nobody.status()).isEqualTo(1);
    assertThat(nobody.err()).contains("“the ferry” stands for no source here; say whose");
    assertThat(run("correct", "list", article).out()).doesNotContain("\n2  ");
  }

  @Test
  void givesAStatementToAnotherSource() {
    run("correct", "edit", article, "a1", "--speaker", "s2");
    assertThat(run("document", article).out())
        .containsPattern("Marit Lund\n  s\\d · named person · 2 statements\n");
  }

  @Test
  void describesMergesAndSplitsSources() {
    run("correct", "describe", article, "s2", "--name", "Marit Lund-Berg", "--title", "captain");
    assertThat(run("document", article).out())
        .contains("Marit Lund-Berg\n  s2 · named person · captain · 1 statement\n");
    assertThat(run("correct", "merge", article, "s1", "s2").status()).isZero();
    assertThat(record().get("sources")).hasSize(1);
    Ran split =
        run("correct", "split", article, "s1", "a2", "--kind", "named-person", "--name", "M. L.");
    assertThat(split.status()).as(split.err()).isZero();
    assertThat(run("document", article).out()).contains("M. L.\n  s2 · named person");
  }

  @Test
  void addsAStatementThatWasMissed() {
    Ran added =
        run(
            "correct",
            "add",
            article,
            "--source",
            "Marit Lund",
            "--cue",
            "was",
            "--content",
            "safe",
            "--reason",
            "missed",
            "--polarity",
            "none");
    assertThat(added.status()).as(added.err()).isZero();
    assertThat(added.out())
        .isEqualTo(
            """
            correction 1: add
              statement added: Marit Lund was “safe”
            to take it back: hearsay correct undo 1
            """);
    JsonNode statement = record().at("/attributions/2");
    assertThat(statement.at("/cue/spans/0/start").asInt()).isEqualTo(WORDS.indexOf("was"));
    assertThat(statement.at("/polarity").asText()).isEqualTo("none");
    assertThat(statement.at("/source/ref").asText())
        .isEqualTo(record().at("/attributions/1/source/ref").asText());
    assertThat(run("search", "safe").out()).contains("2 statements found");
    run("correct", "undo", "1");
    assertThat(record().get("attributions")).hasSize(2);
  }

  @Test
  void aMissedStatementMayBeOfSomebodyNew() {
    String[] missed = {
      "add", article, "--source", "the ferry", "--cue", "was", "--content", "safe"
    };
    assertThat(failing(1, missed))
        .contains("“the ferry” stands for no source here; say whose words they are with --speaker");
    List<String> described = new ArrayList<>(List.of("correct"));
    described.addAll(List.of(missed));
    described.addAll(List.of("--kind", "organisation", "--name", "The Ferry"));
    assertThat(run(described.toArray(String[]::new)).status()).isZero();
    assertThat(run("document", article).out()).contains("The Ferry\n  s3 · organisation");
  }

  @Test
  void neverGuessesWhichWordsAreMeantAndKeepsNothing() {
    int first = WORDS.indexOf("said");
    int second = WORDS.lastIndexOf("said");
    assertThat(failing(1, "add", article, "--cue", "said", "--content", "cracked"))
        .contains(
            "the words “said” stand at 2 places, beginning at "
                + first
                + ", "
                + second
                + "; say which of them with one --at");
    assertThat(failing(1, "add", article, "--cue", "sai", "--content", "cracked"))
        .contains("the words “sai” do not stand in the document");
    assertThat(failing(1, "add", article, "--cue", "was", "--content", "ferry was safe"))
        .contains("overlap; source, cue and content are different words");
    assertThat(failing(1, "add", article, "--cue", "was", "--content", "safe", "--at", "" + first))
        .contains("none of the words begins at " + first);
    assertThat(failing(2, "add", article, "--cue", "was")).contains("--content");
    assertThat(run("correct", "list", article).out()).isEqualTo("no corrections\n");
    Ran chosen =
        run("correct", "add", article, "--cue", "said", "--content", "safe", "--at", "" + second);
    assertThat(chosen.status()).as(chosen.err()).isZero();
  }

  @Test
  void refusesWhatWouldLeaveNothingAndKeepsNothing() {
    Ran split = run("correct", "split", article, "s1", "a1", "--kind", "outlet");
    assertThat(split.status()).isEqualTo(1);
    assertThat(split.err())
        .isEqualTo(
            "hearsay: "
                + article
                + ": To split off these words would leave nothing of the source.\n");
    assertThat(run("correct", "list", article).out()).isEqualTo("no corrections\n");
  }

  @Test
  void saysWhatThereIsWhereAnIdOrAPlaceIsNot() {
    assertThat(failing(1, "reject", article, "a9"))
        .isEqualTo("hearsay: " + article + ": there is no statement “a9”; there is a1 to a2\n");
    assertThat(failing(1, "reject", article, "A2")).contains("; did you mean a2?\n");
    assertThat(failing(1, "describe", article, "a1", "--name", "X")).contains("did you mean s1?");
    assertThat(failing(1, "merge", article, "s1", "s1")).contains("cannot be merged with itself");
    assertThat(failing(1, "split", article, "s1", "a2", "--kind", "outlet"))
        .contains("a2 is said by s2, not by s1");
    assertThat(failing(1, "edit", article, "a1", "--cue", "70-9999"))
        .contains("there is no place 70-9999; the text has " + WORDS.length() + " characters");
    assertThat(failing(1, "edit", article, "a1", "--content", "3-9,5-12")).contains("overlap");
    assertThat(failing(1, "reject", "nowhere.txt", "a1")).contains("no such document");
  }

  @Test
  void saysWhatWasProbablyMeant() {
    assertThat(failing(2, "describe", article, "s1", "--kind", "organization"))
        .contains("there is no kind 'organization'; did you mean organisation?");
    assertThat(failing(2, "edit", article, "a1", "--attitude", "beleif"))
        .contains("did you mean belief? (assertion, belief,");
    assertThat(failing(2, "edit", article, "a1", "--cue", "9-3"))
        .contains("'9-3' is no place; give two numbers, the lower first: 12-40");
    assertThat(failing(2, "edit", article, "a1")).contains("say what of the statement");
    assertThat(failing(2, "describe", article, "s1")).contains("--name, --kind or --title");
    assertThat(failing(2, "split", article, "s1", "a1", "--name", "X")).contains("--kind");
    assertThat(failing(2, "accept", article, "a1", "--reason", "x".repeat(10_001)))
        .contains("at most 10000 characters");
    assertThat(failing(2, "acept", article, "a1")).contains("did you mean accept?");
    assertThat(failing(1, "describe", article, "s1", "--name", " ")).contains("a name has to");
    assertThat(failing(1, "describe", article, "s1", "--kind", "unnamed-person", "--name", "X"))
        .contains("a source of kind unnamed-person has no name");
  }

  @Test
  void makesNoDeskWhereThereIsNone() {
    Commands commands = new Commands();
    String nowhere = folder.resolve("nowhere").toString();
    assertThat(commands.run("correct", "accept", article, "a1", "--desk", nowhere)).isEqualTo(1);
    assertThat(commands.err()).contains("there is no desk here");
    assertThat(Path.of(nowhere)).doesNotExist();
  }

  @Test
  void explainsItselfWhenNothingIsAsked() {
    Commands commands = new Commands();
    assertThat(commands.run("correct")).isEqualTo(2);
    assertThat(commands.err()).startsWith("Usage: hearsay correct");
  }

  /// What a command line gave.
  private record Ran(int status, String out, String err) {}

  private String failing(int status, String... arguments) {
    List<String> all = new ArrayList<>(List.of("correct"));
    all.addAll(List.of(arguments));
    Ran ran = run(all.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isEqualTo(status);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  private Ran run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--desk", folder.resolve("desk").toString()));
    Commands commands = new Commands();
    int status = commands.run(all.toArray(String[]::new));
    return new Ran(status, commands.out(), commands.err());
  }

  private JsonNode record() {
    try {
      return new ObjectMapper().readTree(run("document", article, "--format", "json").out());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String place(String words) {
    int start = WORDS.indexOf(words);
    return start + "-" + (start + words.length());
  }
}
