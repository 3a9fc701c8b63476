package org.hearsay.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void givesUpTheGreatestEntryForABetterSum() {
    assertThat(Assignment.best(new double[][] {{9, 8}, {8, 1}})).isEqualTo(16);
  }

  @Test
  void leavesRowsOrColumnsOver() {
    assertThat(Assignment.best(new double[][] {{1, 5, 2}})).isEqualTo(5);
    assertThat(Assignment.best(new double[][] {{1}, {5}, {2}})).isEqualTo(5);
    assertThat(Assignment.best(new double[0][0])).isZero();
    assertThat(Assignment.best(new double[2][0])).isZero();
  }

  @RepeatedTest(30)
  void findsWhatTryingEverythingFinds(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double[][] worth = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
    for (double[] row : worth) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? random.nextInt(8) / 4.0 : 0;
      }
    }
    assertThat(Assignment.best(worth)).isCloseTo(trying(worth, 0, 0), within(1e-9));
  }

  private static double trying(double[][] worth, int row, int taken) {
    if (row == worth.length) {
      return 0;
    }
    double best = trying(worth, row + 1, taken);
    for (int j = 0; j < worth[row].length; j++) {
      if ((taken & 1 << j) == 0) {
        best = Math.max(best, worth[row][j] + trying(worth, row + 1, taken | 1 << j));
      }
    }
    return best;
  }
}
