package org.hearsay.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values computed by hand in the literature: each letter is a mention, each word an entity.
class CorefScoresTest {
  private static final Offset<Double> ROUNDED = within(0.006);

  static Entities entities(String letters) {
    List<List<Place>> entities = new ArrayList<>();
    for (String word : letters.split(" ")) {
      entities.add(word.chars().mapToObj(c -> Place.of(new Span(c, c + 1))).toList());
    }
    return Entities.of(entities);
  }

  /// The worked example of Pradhan et al. 2014, "Scoring coreference partitions of predicted
  /// mentions: a reference implementation", figure 1 and after.
  @Test
  void computesTheWorkedExampleOfTheReferenceImplementation() {
    CorefScores scores = CorefScores.of(entities("abc defg"), entities("ab cd fghi"));
    assertThat(scores.muc().recall()).isCloseTo(40, ROUNDED);
    assertThat(scores.muc().precision()).isCloseTo(40, ROUNDED);
    assertThat(scores.muc().f1()).isCloseTo(40, ROUNDED);
    assertThat(scores.bCubed().recall()).isCloseTo(100.0 * 35 / 12 / 7, ROUNDED);
    assertThat(scores.bCubed().precision()).isCloseTo(50, ROUNDED);
    assertThat(scores.ceaf().recall()).isCloseTo(65, ROUNDED);
    assertThat(scores.ceaf().precision()).isCloseTo(130.0 / 3, ROUNDED);
    assertThat(scores.conll()).isCloseTo((40 + 45.4545 + 52) / 3, ROUNDED);
    assertThat(scores.mentions()).isEqualTo(new Measure(6, 7, 6, 8));
  }

  /// The test cases that come with the reference scorer, CEAF φ4; key `a bc def`. In the last, one
  /// mention is given twice, in two entities: it counts where it stands first.
  @ParameterizedTest
  @CsvSource({
    "a bc def,       100,     100",
    "a de,           60,      90",
    "a bcx defy z,   88.571,  66.429",
    "a bcx dy z,     73.333,  55",
    "a bcxB dy z,    68.889,  51.667",
    "a bcx dy Bz,    73.333,  55",
    "a bcx dy bz,    73.333,  55",
  })
  void agreesWithTheCasesOfTheReferenceScorer(String found, double recall, double precision) {
    CorefScores scores = CorefScores.of(entities("a bc def"), entities(found));
    assertThat(scores.ceaf().recall()).isCloseTo(recall, ROUNDED);
    assertThat(scores.ceaf().precision()).isCloseTo(precision, ROUNDED);
  }

  /// Vilain et al. 1995: one chain of four found as two of two, and the other way round.
  @Test
  void countsTheLinksThatACutLeaves() {
    CorefScores cut = CorefScores.of(entities("abcd"), entities("ab cd"));
    assertThat(cut.muc().recall()).isCloseTo(100.0 * 2 / 3, ROUNDED);
    assertThat(cut.muc().precision()).isEqualTo(100);
    CorefScores joined = CorefScores.of(entities("ab cd"), entities("abcd"));
    assertThat(joined.muc().recall()).isEqualTo(100);
    assertThat(joined.muc().precision()).isCloseTo(100.0 * 2 / 3, ROUNDED);
  }

  /// Bagga and Baldwin 1998: joining two large entities is worse than joining a small one.
  @Test
  void weighsAWrongJoinByTheSizesOfTheEntities() {
    Entities gold = entities("abcde fg hijkl");
    assertThat(CorefScores.of(gold, entities("abcde fghijkl")).bCubed().precision())
        .isCloseTo(76.19, ROUNDED);
    assertThat(CorefScores.of(gold, entities("abcdehijkl fg")).bCubed().precision())
        .isCloseTo(58.33, ROUNDED);
  }

  @Test
  void scoresNothingFoundAsZero() {
    CorefScores scores = CorefScores.of(entities("ab"), new Entities(List.of()));
    assertThat(scores.conll()).isZero();
  }

  @Test
  void sumsDocumentsBeforeItDivides() {
    CorefScores good = CorefScores.of(entities("abc"), entities("abc"));
    CorefScores bad = CorefScores.of(entities("ab"), entities("a b"));
    assertThat(good.plus(bad).muc().recall()).isCloseTo(100.0 * 2 / 3, ROUNDED);
  }
}
