package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyReportTest {
  private static final String SAID =
      "A cargo ferry carrying forty vehicles ran aground off the northern breakwater early on"
          + " Tuesday after its steering gear failed, and was towed free at high tide.";

  private static final String COPY =
      """
      {"id": "p1", "a": {"document": "b.json", "start": 0, "end": %d},
       "b": {"document": "a.json", "start": 0, "end": %d}, "kind": "syndicated",
       "direction": "%s", "third": %s, "sign": "credit"}
      """;

  @TempDir private Path folder;

  @Test
  void scoresWhatIsFoundBesideShingles() throws IOException {
    event("ferry", COPY.formatted(SAID.length(), SAID.length(), "unknown", "null"));
    CopyReport report = report();
    assertThat(report.figure("f1")).isEqualTo(100);
    assertThat(report.figure("words-f1")).isEqualTo(100);
    assertThat(report.table()).contains("1 events (all), 2 articles", "Shingles", "mean of");
    assertThat(report.mistakes(9)).isEmpty();
    assertThat(report.json()).contains("\"labelled\" : 1", "\"met\" : 1");
  }

  @Test
  void scoresWhoHasItFromWhomAndOfWhichKindItIs() throws IOException {
    event("ferry", COPY.formatted(SAID.length(), SAID.length(), "a-to-b", "null"));
    CopyReport unshown = report();
    assertThat(unshown.figure("direction-recall")).as("nothing shows it").isZero();
    assertThat(unshown.figure("kind")).isEqualTo(100);
    assertThat(unshown.table()).contains("of the 1 labelled passages met: direction said for 0");
    dated("ferry", "2019-03-04", "2019-03-03");
    assertThat(report().figure("direction-precision")).isEqualTo(100);
    dated("ferry", "2019-03-03", "2019-03-04");
    assertThat(report().figure("direction-precision")).as("the other way round").isZero();
  }

  @Test
  void showsWhatIsNotLabelledAndMissesItsFloor() throws IOException {
    event("ferry", "");
    CopyReport report = report();
    assertThat(report.mistakes(9))
        .singleElement()
        .asString()
        .contains("not labelled", "ran aground");
    assertThat(report.missed(new Floors(Map.of("precision", 97.0)))).hasSize(1);
  }

  @Test
  void labelsThatCannotBeAreRefusedByName() throws IOException {
    event("ferry", COPY.formatted(SAID.length(), SAID.length(), "third", "null"));
    assertThatThrownBy(this::report)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ferry.json")
        .hasMessageContaining("third");
    event("ferry", COPY.formatted(9000, SAID.length(), "unknown", "null"));
    assertThatThrownBy(this::report)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("behind the end");
  }

  private CopyReport report() {
    return CopyReport.of(folder.resolve("stories"), folder.resolve("gold"), Half.ALL);
  }

  private void dated(String name, String ofA, String ofB) throws IOException {
    String article = "{\"title\": \"Ferry\", \"published\": \"%s\", \"text\": \"%s\"}";
    Path event = folder.resolve("stories").resolve(name);
    Files.writeString(event.resolve("a.json"), article.formatted(ofA, SAID));
    Files.writeString(event.resolve("b.json"), article.formatted(ofB, SAID));
  }

  private void event(String name, String copies) throws IOException {
    Path event = Files.createDirectories(folder.resolve("stories").resolve(name));
    Path gold = Files.createDirectories(folder.resolve("gold"));
    for (String document : new String[] {"a.json", "b.json"}) {
      String article = "{\"title\": \"Ferry %s\", \"text\": \"%s\"}".formatted(document, SAID);
      Files.writeString(event.resolve(document), article);
    }
    String labels =
        "{\"event\": \"%s\", \"copies_complete\": true, \"strays\": [], \"copies\": [%s],"
            + " \"pairs\": [], \"claims\": []}";
    Files.writeString(gold.resolve(name + ".json"), labels.formatted(name, copies));
  }
}
