package org.hearsay.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorefReportTest {
  private static final Corpus CORPUS =
      new Corpus(
          "small",
          List.of(
              new GoldDocument("a", "news", "", CorefScoresTest.entities("ab cd e")),
              new GoldDocument("b", "letter", "", CorefScoresTest.entities("abcd"))));

  private static Reading reading(String name, String... answers) {
    return new Reading(name, List.of(answers).stream().map(CorefScoresTest::entities).toList());
  }

  @Test
  void scoresAGenreApartAndAllTogether() {
    CorefReport report =
        new CorefReport(
            CORPUS,
            "news",
            List.of(reading("Mine", "ab cd", "a bc"), reading("Other", "ab", "abcd")));
    assertThat(report.headline()).isEqualTo(100);
    assertThat(report.table())
        .startsWith(
            """
            Coreference, small, news; documents: 1

            Singletons left out, as CoNLL-2012 has it; entities: 2, mentions: 4
                                              Mine                   Other
                                   P      R     F1         P      R     F1
            mentions          100.00 100.00 100.00    100.00  50.00  66.67
            MUC               100.00 100.00 100.00    100.00  50.00  66.67
            B3                100.00 100.00 100.00    100.00  50.00  66.67
            CEAF phi4         100.00 100.00 100.00    100.00  50.00  66.67
            CoNLL F1                        100.00                   66.67

            Singletons in; entities: 3, mentions: 5
            """)
        .contains("Coreference, small, all documents; documents: 2");
  }

  @Test
  void refusesAReadingOfPartOfTheCorpus() {
    assertThatThrownBy(() -> new CorefReport(CORPUS, "news", List.of(reading("Mine", "ab"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mine has not read every document");
  }
}
