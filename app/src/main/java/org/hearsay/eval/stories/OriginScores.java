package org.hearsay.eval.stories;

import java.util.List;
import java.util.function.ToIntFunction;

/// How often the number of independent sources of a claim is found.
///
/// @param claims how many claims
/// @param exact of how many the number is found
/// @param near of how many it is found but for one
/// @param high of how many it is too high: sources counted that are none, or one counted as two
/// @param surplus sum of what was found more than labelled, less what was found less
record OriginScores(int claims, int exact, int near, int high, int surplus) {
  OriginScores {
    if (exact > near || near > claims || exact + high > claims) {
      throw new IllegalArgumentException(
          "%d exact, %d near and %d high of %d".formatted(exact, near, high, claims));
    }
  }

  /// The scores of a way to count.
  static OriginScores of(List<TracedClaim> claims, ToIntFunction<TracedClaim> count) {
    int exact = 0;
    int near = 0;
    int high = 0;
    int surplus = 0;
    for (TracedClaim claim : claims) {
      int more = count.applyAsInt(claim) - claim.gold().independent();
      exact += more == 0 ? 1 : 0;
      near += Math.abs(more) <= 1 ? 1 : 0;
      high += more > 0 ? 1 : 0;
      surplus += more;
    }
    return new OriginScores(claims.size(), exact, near, high, surplus);
  }

  /// In percent, as the others; of no claim all are exact.
  double exactRate() {
    return percent(exact);
  }

  double nearRate() {
    return percent(near);
  }

  double highRate() {
    return claims == 0 ? 0 : percent(high);
  }

  /// How many sources too many are found for a claim.
  double mean() {
    return claims == 0 ? 0 : (double) surplus / claims;
  }

  private double percent(int of) {
    return claims == 0 ? 100 : 100.0 * of / claims;
  }
}
