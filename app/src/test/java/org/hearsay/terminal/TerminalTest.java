package org.hearsay.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearsay.terminal.Streams.Terminal;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void isAsWideAsReadingLikesIt() {
    assertThat(Terminal.width(Map.of())).isEqualTo(80);
    assertThat(Terminal.width(Map.of("COLUMNS", "64"))).isEqualTo(64);
    assertThat(Terminal.width(Map.of("COLUMNS", "300"))).isEqualTo(100);
    assertThat(Terminal.width(Map.of("COLUMNS", "5"))).isEqualTo(40);
    assertThat(Terminal.width(Map.of("COLUMNS", "wide"))).isEqualTo(80);
  }

  @Test
  void hasNoColourWhereNobodyWantsIt() {
    assertThat(Terminal.colour(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.colour(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.colour(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminal.colour(Map.of("TERM", "dumb"))).isFalse();
  }
}
