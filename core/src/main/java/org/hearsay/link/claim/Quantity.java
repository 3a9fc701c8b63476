package org.hearsay.link.claim;

import org.hearsay.text.Span;

/// A number that a text gives, with what it counts.
///
/// @param place its words
/// @param value as a number: "$3m" and "three million dollars" are 3,000,000
/// @param kind what kind of number it is
/// @param noun the stem of what is counted, or of the unit; empty where that is not plain
/// @param bound whether it is said to be exact, about so, or a bound
record Quantity(Span place, double value, Kind kind, String noun, Bound bound) {
  /// What a number is a number of. Only numbers of one kind are compared.
  enum Kind {
    MONEY,
    PERCENT,
    /// Minutes since midnight.
    CLOCK,
    YEAR,
    /// A day of a month: a hundred times the month and the day.
    DAY,
    ORDINAL,
    COUNT
  }

  /// How a number is meant.
  enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /// A twentieth: "about 60" and "61" are one number, "60" and "70" are two. The guideline of the
  /// gold lets rounding pass and says no more.
  private static final double ROUNDING = 0.05;

  /// Whether both count the same thing, as far as the words beside them say.
  boolean comparable(Quantity other) {
    return kind == other.kind
        && (kind != Kind.COUNT
            || noun.equals(other.noun)
            || noun.isEmpty()
            || other.noun.isEmpty());
  }

  /// Whether both are one number, however it is written or rounded.
  boolean agrees(Quantity other) {
    if (value == other.value) {
      return true;
    }
    boolean rounded = kind == Kind.MONEY || kind == Kind.PERCENT || kind == Kind.COUNT;
    double larger = Math.max(Math.abs(value), Math.abs(other.value));
    boolean near = Math.abs(value - other.value) <= ROUNDING * larger;
    return rounded && near && (isRound() || other.isRound());
  }

  private boolean isRound() {
    double scale = Math.pow(10, Math.max(1, Math.floor(Math.log10(Math.max(1, value)))));
    return bound == Bound.ABOUT
        || (value >= 20 && value % (scale / 10 < 10 ? 10 : scale / 10) == 0);
  }

  boolean isBound() {
    return bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
  }
}
