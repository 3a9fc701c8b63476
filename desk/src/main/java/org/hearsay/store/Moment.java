package org.hearsay.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A point in time as the store writes it: ISO 8601 in UTC, to the millisecond.
final class Moment {
  private Moment() {}

  static String of(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  static Instant read(String written) {
    return Instant.parse(written);
  }
}
