package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.bench.Figure.Unit;
import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void saysWhetherAMarkIsKept() {
    List<Figure> figures =
        List.of(
            Figure.of("cold start", 1.234, Unit.SECONDS).atMost(3),
            Figure.of("words per second", 2999.4, Unit.WORDS).atLeast(3_000),
            Figure.of("peak memory", 512, Unit.MEGABYTES));
    assertThat(Figure.table("Speed", figures).lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "Speed",
            " cold start 1.23 s at most 3.00 s: kept",
            " words per second 2,999 at least 3,000: MISSED",
            " peak memory 512 MB");
  }

  @Test
  void aMarkIsKeptAtItsLimit() {
    assertThat(new Figure.Mark(3, true).keeps(3)).isTrue();
    assertThat(new Figure.Mark(3, true).keeps(3.01)).isFalse();
    assertThat(new Figure.Mark(20, false).keeps(20)).isTrue();
    assertThat(new Figure.Mark(20, false).keeps(19.9)).isFalse();
  }
}
