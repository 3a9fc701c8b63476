package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Refusal;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginReportTest {
  private static final String PILOT = "Ada Lund, a pilot, said that the gate stood open.";
  private static final String BOARD = "The Harbour Board said that nobody had closed it.";

  private static final String TWO =
      """
      {"id": "c1", "gloss": "the gate was open", "independent": %d, "unknown": 0,
       "accounts": [
         {"id": "c1.1", "document": "a.json", "start": 0, "end": %d, "chain": ["Ada Lund"]},
         {"id": "c1.2", "document": "b.json", "start": 0, "end": %d, "chain": ["the board"]}],
       "origins": [
         {"kind": "named-person", "name": "Ada Lund", "accounts": ["c1.1"]},
         {"kind": "organisation", "name": null, "accounts": ["%s"]}]}
      """;

  @TempDir private Path folder;

  @Test
  void countsTheSourcesOfAClaimBesideTwoPlainWays() throws IOException {
    event(TWO.formatted(2, PILOT.length(), BOARD.length(), "c1.2"));
    OriginReport report = report();
    assertThat(report.figure("exact")).isEqualTo(100);
    assertThat(report.figure("several-exact")).isEqualTo(100);
    assertThat(report.figure("groups-f1")).isEqualTo(100);
    assertThat(report.figure("kind")).isEqualTo(100);
    assertThat(report.mistakes(9)).isEmpty();
    assertThat(report.table())
        .contains("1 events (all), 1 claims, 2 accounts", "always 1", "number of outlets");
    assertThat(report.json()).contains("\"always_1\"", "\"too_high\" : 0.0");
  }

  @Test
  void showsFoundAndLabelledOriginOfWhatIsWrong() throws IOException {
    event(TWO.formatted(2, PILOT.length(), BOARD.length(), "c1.2"));
    OriginReport unread =
        OriginReport.of(
            folder.resolve("stories"),
            folder.resolve("gold"),
            Half.ALL,
            article -> Reader.resolve(article, List.of()));
    assertThat(unread.figure("exact")).isZero();
    assertThat(unread.figure("not-high")).isEqualTo(100);
    assertThat(unread.mistakes(9))
        .singleElement()
        .asString()
        .contains("found 0 (2 unknown), labelled 2 (0 unknown)", "named-person 'Ada Lund'", PILOT);
    assertThat(unread.missed(new Floors(Map.of("exact", 70.0)))).hasSize(1);
  }

  @Test
  void claimsThatContradictThemselvesAreRefusedByName() throws IOException {
    event(TWO.formatted(1, PILOT.length(), BOARD.length(), "c1.2"));
    assertThatThrownBy(this::report)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("gate.json")
        .hasMessageContaining("counts its origins wrongly");
    event(TWO.formatted(2, PILOT.length(), BOARD.length(), "c1.1"));
    assertThatThrownBy(this::report)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("an account without an origin, or with two");
    event(TWO.formatted(2, 9000, BOARD.length(), "c1.2"));
    assertThatThrownBy(this::report)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("behind the end");
  }

  private OriginReport report() {
    return OriginReport.of(
        folder.resolve("stories"), folder.resolve("gold"), Half.ALL, OriginReportTest::read);
  }

  /// Finds the one statement of an article, "somebody said that …".
  private static SourcedRecord read(Article article) {
    int cue = article.text().indexOf(" said that ");
    Manner said =
        new Manner(
            Manner.Quotation.INDIRECT, Manner.Attitude.ASSERTION, Manner.Polarity.POSITIVE);
    Attribution statement =
        new Attribution(
            Optional.of(new Span(0, cue)),
            new Span(cue + 1, cue + 5),
            List.of(new Span(cue + 6, article.text().length() - 1)),
            said,
            0.95);
    return Reader.resolve(article, List.of(statement));
  }

  private void event(String claim) throws IOException {
    Path event = Files.createDirectories(folder.resolve("stories").resolve("gate"));
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(event.resolve("a.json"), article("Post", PILOT));
    Files.writeString(event.resolve("b.json"), article("Courier", BOARD));
    String labels =
        "{\"event\": \"gate\", \"copies_complete\": true, \"strays\": [], \"copies\": [],"
            + " \"pairs\": [], \"claims\": [%s]}";
    Files.writeString(gold.resolve("gate.json"), labels.formatted(claim));
  }

  private static String article(String outlet, String text) {
    return "{\"title\": \"The gate\", \"outlet\": \"%s\", \"text\": \"%s\"}"
        .formatted(outlet, text);
  }
}
