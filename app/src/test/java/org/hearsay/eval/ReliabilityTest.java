package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.eval.Evaluation.Answer;
import org.hearsay.eval.Evaluation.Found;
import org.hearsay.eval.Reliability.Verdict;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final Reliability FIVE =
      new Reliability(
          List.of(
              new Verdict(0.95, true),
              new Verdict(1.0, true),
              new Verdict(0.9, false),
              new Verdict(0.65, true),
              new Verdict(0.61, false)));

  @Test
  void countsWhatIsRightInEachBinTheLastOneWithItsUpperEnd() {
    assertThat(FIVE.bins()).hasSize(10);
    Reliability.Bin last = FIVE.bins().getLast();
    assertThat(last.found()).isEqualTo(3);
    assertThat(last.right()).isEqualTo(2);
    assertThat(last.stated()).isCloseTo(0.95, within(1e-12));
    assertThat(FIVE.bins().get(6).percent()).isEqualTo(50);
    assertThat(FIVE.bins().getFirst().found()).isZero();
  }

  @Test
  void theErrorIsTheMeanDistanceWeightedBySize() {
    double error = (3 * Math.abs(95 - 200.0 / 3) + 2 * Math.abs(63 - 50)) / 5;
    assertThat(FIVE.error()).isCloseTo(error, within(1e-9));
    assertThat(new Reliability(List.of()).error()).isZero();
  }

  @Test
  void writesTheMostConfidentFirst() {
    assertThat(FIVE.lines()).startsWith("1.000000\t1\n0.950000\t1\n0.900000\t0\n");
  }

  @Test
  void anAttributionIsRightWhenItSharesHalfOfEveryPartWithAnAnnotatedOne() {
    Marked gold =
        Marked.of("[1s Ada Oduya] [1u said] [1c it rained all day]. [2s He] [2u denied] [2c it].");
    Marked found =
        Marked.of("[1s Ada Oduya] [1u said] [1c it rained all] day. He [2u denied] [2c it].");
    Answer answer =
        new Answer(
            gold.gold(),
            List.of(
                new Found(found.attributions().get(0), 0.7),
                new Found(found.attributions().get(1), 0.4)),
            "test");
    assertThat(new Evaluation(List.of(answer)).reliability().verdicts())
        .containsExactly(new Verdict(0.7, true), new Verdict(0.4, false));
  }
}
