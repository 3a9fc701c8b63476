package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingReportTest {
  @TempDir private Path folder;
  private Path gold;

  @BeforeEach
  void write() throws IOException {
    gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("1-fire.json"),
        "{\"event\": \"1-fire\", \"strays\": [{\"document\": \"c.json\", \"why\": \"budget\"}]}");
    article("1-fire/a", "Cannery burns in Tarnwick", "Three died at the Holm cannery in Tarnwick.");
    article(
        "1-fire/b", "Tarnwick cannery fire", "Fire at the Holm cannery in Tarnwick killed three.");
    article("1-fire/c", "Ostermouth budget", "Mayor Serrado of Ostermouth adopted parking taxes.");
    article("2-tram/d", "New depot for trams", "Hanne Solberg opened the tram depot at Quill.");
  }

  private void article(String name, String title, String text) throws IOException {
    Path file = folder.resolve("events").resolve(name + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "{\"title\": \"%s\", \"published\": \"2031-01-15\", \"text\": \"%s\"}"
            .formatted(title, text));
  }

  private GroupingReport report() {
    return GroupingReport.of(EventFolders.read(folder.resolve("events"), gold), Half.ALL);
  }

  @Test
  void countsAStrayAsItsFolderHasItAsApartAndNotAtAll() {
    GroupingReport report = report();
    assertThat(report.figure("precision")).isEqualTo(100);
    assertThat(report.figure("recall")).isCloseTo(100 * (2 * 2.0 / 3 + 1.0 / 3 + 1) / 4, TENTH);
    assertThat(report.figure("apart-f1")).isEqualTo(100);
    assertThat(report.figure("without-f1")).isEqualTo(100);
    assertThat(report.figure("pairs-recall")).isCloseTo(100.0 / 3, TENTH);
  }

  private static final Offset<Double> TENTH = Offset.offset(0.1);

  @Test
  void showsMistakesWithTheirReasons() {
    assertThat(report().mistakes(9))
        .allSatisfy(line -> assertThat(line).startsWith("not put with its event: 1-fire/"))
        .isNotEmpty();
  }

  @Test
  void saysWhichFloorIsMissed() {
    GroupingReport report = report();
    assertThat(report.missed(new Floors(Map.of("precision", 100.0)))).isEmpty();
    assertThat(report.missed(new Floors(Map.of("recall", 99.0))))
        .singleElement()
        .asString()
        .startsWith("recall is ");
    assertThat(GroupingReport.FIGURES)
        .allSatisfy(name -> assertThat(report.figure(name)).isPositive());
  }

  @Test
  void scoresByBCubedAndByPairs() {
    GroupScores scores =
        GroupScores.of(
            Map.of("a", "x", "b", "x", "c", "x", "d", "y"),
            Map.of("a", "1", "b", "1", "c", "2", "d", "2"));
    assertThat(scores.precision()).isEqualTo(75);
    assertThat(scores.recall()).isCloseTo(100 * (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, TENTH);
    assertThat(scores.pairs().gold()).isEqualTo(3);
    assertThat(scores.pairs().found()).isEqualTo(2);
    assertThat(scores.pairs().right()).isEqualTo(1);
  }

  @Test
  void theBaselineHasTheThresholdThatDoesBest() {
    EventFolders folders = EventFolders.read(folder.resolve("events"), gold);
    SingleLink.Best best =
        SingleLink.of(folders.articles())
            .best(groups -> GroupScores.groups(groups).size() == 3 ? 1 : 0);
    assertThat(GroupScores.groups(best.groups())).hasSize(3);
    assertThat(best.groups().get("1-fire/a.json")).isEqualTo(best.groups().get("1-fire/b.json"));
  }

  @Test
  void refusesAFolderWithoutEvents() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> EventFolders.read(empty, gold))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a folder for each event");
    assertThatThrownBy(() -> EventFolders.read(folder.resolve("none"), gold))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no such folder");
  }
}
