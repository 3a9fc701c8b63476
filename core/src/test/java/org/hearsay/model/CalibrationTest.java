package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void offsetZeroAndSlopeOneChangeNothing() {
    Calibration none = new Calibration(0, 1);
    for (double p = 0.01; p < 1; p += 0.01) {
      assertThat(none.confidence(p)).isCloseTo(p, within(1e-9));
    }
  }

  @Test
  void aSmallerSlopeTakesOverconfidenceBackAndKeepsTheOrder() {
    Calibration modest = new Calibration(-0.1, 0.7);
    double before = 0;
    for (double p = 0; p <= 1; p += 0.01) {
      assertThat(modest.confidence(p)).isBetween(before, 1.0);
      before = modest.confidence(p);
    }
    assertThat(modest.confidence(0.98)).isLessThan(0.95);
    assertThat(modest.confidence(1)).isLessThan(1);
  }

  @Test
  void aCurveThatFallsIsNone() {
    assertThatThrownBy(() -> new Calibration(0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Calibration(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
