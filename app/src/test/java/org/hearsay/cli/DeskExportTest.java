package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.eval.GoldArticle;
import org.hearsay.eval.PolnearCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay desk export` and `desk records`: what goes out can be read back.
class DeskExportTest {
  private static final String WORDS =
      "Ada Oduya said the pier had cracked. Marit Lund said the 🌊 ferry was safe.";

  @TempDir private Path folder;
  private String pier = "";

  @BeforeEach
  void keepTwoArticles() throws IOException {
    pier = Files.writeString(folder.resolve("pier.txt"), WORDS).toString();
    String other = Files.writeString(folder.resolve("b.txt"), "Bo said it froze.").toString();
    assertThat(run("add", pier, "--case", "gone through").status()).isZero();
    assertThat(run("add", other).status()).isZero();
  }

  @Test
  void whatWasConfirmedIsReadBackAsAPolnearCorpus() {
    run("correct", "accept", pier, "a2");
    run("correct", "reject", pier, "a1");
    Ran ran = run("desk", "export", out().toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).isEqualTo("1 document written\n");
    GoldArticle article = PolnearCorpus.read(out()).articles().getFirst();
    assertThat(article.article().text()).isEqualTo(WORDS);
    assertThat(article.first())
        .singleElement()
        .satisfies(said ->
            assertThat(said.content().getFirst().in(WORDS)).isEqualTo("the 🌊 ferry was safe"));
  }

  @Test
  void aCaseThatSomebodyHasGoneThroughGoesOutWhole() {
    run("correct", "reject", pier, "a1");
    Ran ran = run("desk", "export", out().toString(), "--case", "gone through", "--extent", "all");
    assertThat(ran.status()).as(ran.err()).isZero();
    PolnearCorpus corpus = PolnearCorpus.read(out());
    assertThat(corpus.articles()).singleElement().satisfies(a -> assertThat(a.first()).hasSize(1));
    Ran unknown = run("desk", "export", out() + "2", "--case", "elsewhere");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("no case of this name; there are gone through");
  }

  @Test
  void judgementsGoOutALineEach() throws IOException {
    run("correct", "accept", pier, "a2");
    run("correct", "reject", pier, "a1");
    assertThat(run("desk", "export", out().toString(), "--format", "jsonl").status()).isZero();
    List<String> lines = Files.readAllLines(out().resolve("statements.jsonl"));
    assertThat(lines).hasSize(2);
    JsonNode rejected = new ObjectMapper().readTree(lines.getLast());
    assertThat(rejected.get("verdict").asText()).isEqualTo("rejected");
  }

  @Test
  void nothingOfAnybodysIsWrittenOverAndNothingIsHalfWritten() throws IOException {
    run("correct", "accept", pier, "a2");
    Path mine = Files.writeString(Files.createDirectory(out()).resolve("notes.txt"), "mine");
    Ran full = run("desk", "export", out().toString());
    assertThat(full.status()).isEqualTo(1);
    assertThat(full.err()).contains("is not empty; name a new folder, or empty it");
    assertThat(mine).hasContent("mine");
    Files.delete(mine);
    assertThat(run("desk", "export", out().toString()).status()).isZero();
    assertThat(run("desk", "export", mine.toString()).status()).isZero();
    assertThat(run("desk", "export", folder.resolve("no/such").toString()).err())
        .contains("its folder does not exist");
    run("correct", "undo", "1");
    Path none = folder.resolve("none");
    assertThat(run("desk", "export", none.toString()).err()).contains("nothing was judged yet");
    assertThat(none).doesNotExist();
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void everyRecordGoesOutAsCorrectedAndComesBack() throws IOException {
    run("correct", "reject", pier, "a1");
    Path records = folder.resolve("records.jsonl");
    Ran ran = run("desk", "records");
    Files.writeString(records, ran.out());
    assertThat(ran.out().lines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(ran.out().lines().findFirst().orElseThrow());
    assertThat(first.get("attributions")).hasSize(1);
    assertThat(run("desk", "records", "--as-read", "--case", "gone through").out().lines())
        .singleElement()
        .satisfies(
            line -> assertThat(new ObjectMapper().readTree(line).get("attributions")).hasSize(2));
    Commands elsewhere = new Commands();
    String desk = folder.resolve("elsewhere").toString();
    assertThat(elsewhere.run("add", records.toString(), "--desk", desk)).isZero();
    assertThat(elsewhere.err()).contains("added 2, ");
  }

  private Path out() {
    return folder.resolve("out");
  }

  /// What a command line gave.
  private record Ran(int status, String out, String err) {}

  private Ran run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--desk";
    all[arguments.length + 1] = folder.resolve("desk").toString();
    Commands commands = new Commands();
    int status = commands.run(all);
    return new Ran(status, commands.out(), commands.err());
  }
}
