package org.hearsay.eval.stories.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.eval.stories.claims.PairScores.Answer;
import org.hearsay.link.claim.Judgement.Relation;
import org.junit.jupiter.api.Test;

class PairScoresTest {
  private static Answer answer(Relation gold, Relation found, double chance) {
    return new Answer("ferry", "r1", gold, found, chance, false);
  }

  private static final PairScores SCORES =
      new PairScores(
          List.of(
              answer(Relation.SAME, Relation.SAME, 0.9),
              answer(Relation.SAME, Relation.DIFFERENT, 0.6),
              answer(Relation.DIFFERENT, Relation.DIFFERENT, 0.8),
              answer(Relation.DISAGREE, Relation.SAME, 0.5)));

  @Test
  void everyRelationIsScoredByItself() {
    assertThat(SCORES.accuracy()).isEqualTo(50);
    assertThat(SCORES.tally(Relation.SAME).precision()).isEqualTo(50);
    assertThat(SCORES.tally(Relation.SAME).recall()).isEqualTo(50);
    assertThat(SCORES.tally(Relation.DISAGREE).f1()).isEqualTo(0);
    assertThat(SCORES.macro()).isCloseTo((50 + 66.67 + 0) / 3, within(0.01));
    assertThat(SCORES.count(Relation.DISAGREE, Relation.SAME)).isEqualTo(1);
  }

  @Test
  void statedChancesStandBesideHowOftenTheyAreRight() {
    assertThat(SCORES.between(0.8, 1).accuracy()).isEqualTo(100);
    assertThat(SCORES.between(0.5, 0.7).size()).isEqualTo(2);
    assertThat(SCORES.between(0.5, 0.7).stated()).isCloseTo(55, within(1e-9));
  }
}
