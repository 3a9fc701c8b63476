package org.hearsay.eval;

/// How many were there, how many were found, and how many of those were right; with the three
/// rates, in percent, that follow.
///
/// @param gold what the annotators have
/// @param found what the reader has
/// @param right what both have, at most the smaller of the two
public record Tally(long gold, long found, long right) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (right < 0 || right > gold || right > found) {
      throw new IllegalArgumentException(right + " right of " + gold + " and " + found);
    }
  }

  public Tally plus(Tally other) {
    return new Tally(gold + other.gold, found + other.found, right + other.right);
  }

  /// How much of what was found is right.
  public double precision() {
    return percent(found);
  }

  /// How much of what was there was found.
  public double recall() {
    return percent(gold);
  }

  /// The harmonic mean of the two; 100 if nothing was there and nothing was found.
  public double f1() {
    return gold + found == 0 ? 100 : 200.0 * right / (gold + found);
  }

  /// A share of nothing is all of it if there was nothing on either side, and none of it otherwise.
  private double percent(long of) {
    if (of > 0) {
      return 100.0 * right / of;
    }
    return gold + found == 0 ? 100 : 0;
  }
}
