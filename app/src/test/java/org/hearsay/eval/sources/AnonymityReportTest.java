package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.reading.Reader;
import org.junit.jupiter.api.Test;

class AnonymityReportTest {
  private static final Path TRAIN = Path.of("../../shared/data/polnear/train");
  private static final Path GOLD = Path.of("../bench/gold/anonymity/first.jsonl");

  @Test
  void theLabelsFitTheirArticlesAndTheRulesKeepToThem() {
    assumeThat(TRAIN.resolve("text")).as("PolNeAR's train part").isDirectory();
    AnonymityReport report =
        AnonymityReport.of(
            TRAIN, GOLD, article -> Reader.resolve(article, List.of()), (done, all) -> {});
    assertThat(report.figure("precision")).isGreaterThanOrEqualTo(97);
    assertThat(report.figure("attributed")).isGreaterThanOrEqualTo(87);
    assertThat(report.table()).startsWith("Names that are said to be withheld: 63 articles, 39");
  }
}
