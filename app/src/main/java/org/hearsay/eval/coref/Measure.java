package org.hearsay.eval.coref;

/// Recall and precision as sums that can be added up over documents: what was got right, and of how
/// much, from the gold's side and from the reader's. As in the reference scorer a rate of nothing
/// is 0.
///
/// @param recalled how much of the gold was found
/// @param gold how much there was to find
/// @param right how much of what was found is right
/// @param found how much was found
public record Measure(double recalled, double gold, double right, double found) {
  public static final Measure NONE = new Measure(0, 0, 0, 0);

  public Measure plus(Measure other) {
    return new Measure(
        recalled + other.recalled, gold + other.gold, right + other.right, found + other.found);
  }

  /// In percent.
  public double recall() {
    return gold == 0 ? 0 : 100 * recalled / gold;
  }

  /// In percent.
  public double precision() {
    return found == 0 ? 0 : 100 * right / found;
  }

  /// The harmonic mean of the two.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
