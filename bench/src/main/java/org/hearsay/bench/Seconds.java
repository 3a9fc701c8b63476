package org.hearsay.bench;

import java.time.Duration;

/// Durations as decimal seconds, at the edge where they are printed and read.
final class Seconds {
  private Seconds() {}

  static double of(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  static Duration parse(String seconds) {
    return Duration.ofNanos(Math.round(Double.parseDouble(seconds) * 1e9));
  }
}
