package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay add`, `document` and `desk`, as a person types them.
class DeskCommandsTest {
  @TempDir private Path folder;

  @Test
  void addsAFolderAndSaysWhatBecameOfIt() throws IOException {
    article("a.txt", "Ada Oduya said it rained.");
    article("b.txt", "");
    article("c.txt", "Ada Oduya said it rained.");
    Commands commands = new Commands();
    assertThat(run(commands, "add", folder.resolve("in").toString())).isEqualTo(1);
    assertThat(commands.out()).isEmpty();
    assertThat(commands.err())
        .startsWith("hearsay: " + folder.resolve("in/b.txt") + ": is empty; ")
        .containsPattern(
            "\nadded 1, known already 1, refused 1 \\(1 R002\\) in [\\d.]+ s \\(\\d+ words/s\\)\n");
  }

  @Test
  void closesWithAnObjectForMachines() throws IOException {
    article("a.txt", "Ada Oduya said it rained.");
    Commands commands = new Commands();
    String missing = folder.resolve("in/missing.txt").toString();
    run(commands, "add", folder.resolve("in/a.txt").toString(), missing, "--format", "json", "-q");
    JsonNode closing = new ObjectMapper().readTree(commands.out());
    assertThat(closing.get("added").asInt()).isEqualTo(1);
    assertThat(closing.get("known").asInt()).isZero();
    JsonNode refused = closing.get("refused").get(0);
    assertThat(refused.get("path").asText()).isEqualTo(missing);
    assertThat(refused.get("code").asText()).isEqualTo("R102");
    assertThat(refused.get("reason").asText())
        .isEqualTo("there is no such file or folder; check the name");
    assertThat(commands.err())
        .isEqualTo("hearsay: " + missing + ": there is no such file or folder; check the name\n");
  }

  @Test
  void addsWhatComesThroughStandardInput() {
    Commands commands = new Commands().typing("Ada Oduya said it rained.");
    assertThat(run(commands, "add", "-")).isZero();
    Commands log = new Commands();
    run(log, "desk", "log");
    assertThat(log.out()).contains(" added ").endsWith(" -\n");
  }

  @Test
  void printsAKeptDocumentAsText() throws IOException {
    String path = article("a.txt", "Ada Oduya said it rained.");
    run(new Commands(), "add", path, "--case", "rain");
    Commands commands = new Commands();
    assertThat(run(commands, "document", path)).isZero();
    assertThat(commands.out())
        .startsWith("a.txt\n")
        .contains("Ada Oduya", "it rained")
        .containsPattern("\nKept as [0-9a-f]{12} in rain; came by\n  \\d{4}-\\S+  " + path + "\n");
  }

  @Test
  void printsAKeptDocumentAsARecordAndAsItCame() throws IOException {
    String path = article("a.txt", "Ada Oduya said it rained.");
    run(new Commands(), "add", path);
    Commands record = new Commands();
    run(record, "document", path, "--format", "json");
    JsonNode json = new ObjectMapper().readTree(record.out());
    String id = json.at("/article/id").asText();
    assertThat(json.get("attributions")).hasSize(1);
    Commands original = new Commands();
    assertThat(run(original, "document", id, "--original")).isZero();
    assertThat(original.out()).isEqualTo("Ada Oduya said it rained.");
    Commands page = new Commands();
    run(page, "document", id.substring(7, 15), "--format", "html");
    assertThat(page.out()).startsWith("<!doctype html>");
  }

  @Test
  void saysThatThereIsNoSuchDocument() throws IOException {
    run(new Commands(), "add", article("a.txt", "Ada Oduya said it rained."));
    Commands commands = new Commands();
    assertThat(run(commands, "document", "nowhere.txt")).isEqualTo(1);
    assertThat(commands.err())
        .startsWith("hearsay: nowhere.txt: there is no such document in " + desk());
  }

  @Test
  void saysThatThereIsNoDesk() {
    Commands commands = new Commands();
    assertThat(run(commands, "desk", "check")).isEqualTo(1);
    assertThat(commands.err())
        .isEqualTo("hearsay: " + desk() + ": there is no desk here; hearsay add makes one\n");
    assertThat(Path.of(desk())).doesNotExist();
  }

  @Test
  void checksTheDeskAndNamesWhatIsNotWhole() throws IOException, SQLException {
    run(new Commands(), "add", article("a.txt", "Ada Oduya said it rained."));
    Commands whole = new Commands();
    assertThat(run(whole, "desk", "check")).isZero();
    assertThat(whole.out()).isEqualTo("1 document, all whole\n");
    String file = Path.of(desk()).resolve("desk.sqlite").toString();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE document SET title = 'Another'");
    }
    Commands damaged = new Commands();
    assertThat(run(damaged, "desk", "check")).isEqualTo(1);
    assertThat(damaged.out()).isEqualTo("1 document, 1 defect\n");
    assertThat(damaged.err()).contains("its title is not that of its record");
  }

  @Test
  void readsEverythingAgain() throws IOException {
    run(new Commands(), "add", article("a.txt", "Ada Oduya said it rained."));
    Commands commands = new Commands();
    assertThat(run(commands, "desk", "reread")).isZero();
    assertThat(commands.out()).isEqualTo("1 document read again, 0 changed\n");
  }

  @Test
  void listsTheCases() throws IOException {
    run(new Commands(), "add", article("a.txt", "Ada Oduya said it rained."), "--case", "rain");
    Commands commands = new Commands();
    run(commands, "desk", "cases");
    assertThat(commands.out()).isEqualTo("rain  1 document\n");
  }

  @Test
  void refusesAPlaceThatIsNone() throws IOException {
    Commands commands = new Commands();
    assertThat(commands.run("add", article("a.txt", "Rain."), "--desk", "mysql://db/desk"))
        .isEqualTo(1);
    assertThat(commands.err())
        .isEqualTo(
            "hearsay: mysql://…: is no place for a desk: Hearsay does not know mysql; name a"
                + " folder, or postgresql://host/database\n");
  }

  @Test
  void explainsTheDeskWhenNothingIsAsked() {
    Commands commands = new Commands();
    assertThat(commands.run("desk")).isEqualTo(2);
    assertThat(commands.err()).startsWith("Usage: hearsay desk");
  }

  @Test
  void likenessIsFoundOnceTheDeskHasMeaningsAndIsNotSaidToBeMore() throws IOException {
    String path = article("a.txt", "Ada Oduya said the quay was shut. Bo Lind said it froze.");
    run(new Commands(), "add", path);
    Commands without = new Commands();
    assertThat(run(without, "search", "--like", "the pier is closed")).isEqualTo(1);
    assertThat(without.err()).contains("hearsay desk rebuild --meaning makes them");
    assertThat(run(new Commands(), "desk", "rebuild", "--meaning")).isZero();
    Commands found = new Commands();
    assertThat(run(found, "search", "--like", "the pier is closed", "--size", "1")).isZero();
    assertThat(found.out())
        .startsWith("2 statements, the most alike first (1 to 1)\nAlike is not the same: ")
        .containsPattern("Ada Oduya said the quay was shut\n    0\\.\\d\\d · indirect");
    Commands json = new Commands();
    run(json, "search", "froze", "--like", "the pier is closed", "--format", "json");
    JsonNode answer = new ObjectMapper().readTree(json.out());
    assertThat(answer.get("like").asText()).isEqualTo("the pier is closed");
    assertThat(answer.get("total").asInt()).isEqualTo(1);
  }

  @Test
  void refusesWhatMakesNoSense() {
    Commands commands = new Commands();
    assertThat(run(commands, "search")).isEqualTo(2);
    assertThat(run(commands, "add", "-", "-")).isEqualTo(2);
    assertThat(run(commands, "add", "a", "--threads", "0")).isEqualTo(2);
    assertThat(run(commands, "add", "a", "--case", " ")).isEqualTo(2);
    assertThat(run(commands, "add")).isEqualTo(2);
  }

  private int run(Commands commands, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--desk";
    all[arguments.length + 1] = desk();
    return commands.run(all);
  }

  private String desk() {
    return folder.resolve("desk").toString();
  }

  private String article(String name, String words) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    return Files.writeString(in.resolve(name), words).toString();
  }
}
