package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The other labeller in all three places: as the reader with attributions given, as the reader of
/// the text, and as itself; in the middle, with the promise lost.
class SourceReportTest {
  private static final String WITHOUT_THE_PROMISE =
      SmallLabels.OTHER.replace(
          """
          {"event": "E2", "source": "f2", "chain": ["f2"], "within": null},
          """,
          "");

  @TempDir Path folder;
  private SourceReport report;

  @BeforeEach
  void score() throws IOException {
    Compared other = SmallLabels.compared(folder, SmallLabels.GOLD, SmallLabels.OTHER);
    Compared less = SmallLabels.compared(folder, SmallLabels.GOLD, WITHOUT_THE_PROMISE);
    SourceEvaluation evaluation =
        new SourceEvaluation(
            List.of(other), List.of(less), List.of(other), "hearsay 9, model test");
    Path split = SmallLabels.write(folder);
    LabelledCorpus corpus = LabelledCorpus.read(split, folder.resolve("gold"), Half.ODD);
    report = SourceReport.of(corpus, evaluation);
  }

  @Test
  void printsATableThatSaysWhatWasCounted() {
    assertThat(report.table())
        .isEqualTo(
            """
            Sources of PolNeAR dev: 1 articles (odd), 4 attributions, 5 sources
            Read by hearsay 9, model test

            Attributions given: the annotators', handed to Hearsay
                              gold   found   right       P       R      F1
            matched              4       -       4       -  100.00       -
            identity (B3)        4       -       -  100.00   75.00   85.71
            name                 2       2       1   50.00   50.00   50.00
            kind                 4       -       3       -   75.00       -
            anonymous            1       1       1  100.00  100.00  100.00
              implied            0       -       0       -       -       -
            title                3       -       2       -   66.67       -
            chain                4       -       3       -   75.00       -
              passed on          1       -       1       -  100.00       -
            within               1       1       1  100.00  100.00  100.00
            invented names: in 1 of 2 attributions to sources without one
                1 x unnamed-person taken for unnamed-group

            Text read: Hearsay's own attributions, where they overlap the annotators'
                              gold   found   right       P       R      F1
            matched              4       -       3       -   75.00       -
            identity (B3)        3       -       -  100.00  100.00  100.00
            name                 1       1       1  100.00  100.00  100.00
            kind                 3       -       2       -   66.67       -
            anonymous            1       1       1  100.00  100.00  100.00
              implied            0       -       0       -       -       -
            title                3       -       2       -   66.67       -
            chain                3       -       3       -  100.00       -
              passed on          1       -       1       -  100.00       -
            within               1       1       1  100.00  100.00  100.00
            invented names: in 1 of 2 attributions to sources without one
                1 x unnamed-person taken for unnamed-group

            Another labeller, scored as if a reader: 1 article
                              gold   found   right       P       R      F1
            matched              4       -       4       -  100.00       -
            identity (B3)        4       -       -  100.00   75.00   85.71
            name                 2       2       1   50.00   50.00   50.00
            kind                 4       -       3       -   75.00       -
            anonymous            1       1       1  100.00  100.00  100.00
              implied            0       -       0       -       -       -
            title                3       -       2       -   66.67       -
            chain                4       -       3       -   75.00       -
              passed on          1       -       1       -  100.00       -
            within               1       1       1  100.00  100.00  100.00
            invented names: in 1 of 2 attributions to sources without one
                1 x unnamed-person taken for unnamed-group
            """);
  }

  @Test
  void printsTheSameAsJson() {
    assertThat(report.json())
        .startsWith("{")
        .endsWith("}\n")
        .contains("\"corpus\" : \"PolNeAR dev\"")
        .contains("\"only\" : \"odd\"")
        .contains("\"agreement\" : {\n    \"articles\" : 1")
        .contains("\"f1\" : 85.71")
        .contains("\"invented_names\" : {\n      \"nameless\" : 2,\n      \"named\" : 1")
        .contains("\"gold\" : \"unnamed-person\"")
        .contains("\"found\" : \"unnamed-group\"");
  }

  @Test
  void saysNothingOfAgreementIfNobodyElseWasAsked() {
    SourceReport alone =
        new SourceReport(
            "PolNeAR dev",
            report.sizes(),
            "nobody",
            SourceScores.NONE,
            SourceScores.NONE,
            Optional.empty());
    assertThat(alone.table()).doesNotContain("Another labeller");
    assertThat(alone.json()).doesNotContain("agreement");
  }

  @Test
  void everyFigureHasItsValue() {
    assertThat(report.figure("identity")).isBetween(85.71, 85.72);
    assertThat(report.figure("name")).isEqualTo(50);
    assertThat(report.figure("kind")).isEqualTo(75);
    assertThat(report.figure("title")).isBetween(66.66, 66.67);
    assertThat(report.figure("chain")).isEqualTo(75);
    assertThat(report.figure("read-identity")).isEqualTo(100);
    assertThat(report.figure("read-kind")).isBetween(66.66, 66.67);
    assertThat(SourceReport.FIGURES)
        .hasSize(16)
        .allSatisfy(name -> assertThat(report.figure(name)).isBetween(49.9, 100.1));
  }

  @Test
  void namesTheFloorsThatAreMissed() {
    SequencedMap<String, Double> floors = new LinkedHashMap<>();
    floors.put("identity", 85.7);
    floors.put("name", 50.0);
    floors.put("read-kind", 66.7);
    assertThat(report.missed(new Floors(floors)))
        .containsExactly("read-kind is 66.67, below its floor of 66.7");
  }
}
