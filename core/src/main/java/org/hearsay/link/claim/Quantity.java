package org.hearsay.link.claim;

import java.util.Collections;
import java.util.Set;
import org.hearsay.text.Span;

/// A number that a text gives, with what it counts.
///
/// @param place its words
/// @param value as a number: "$3m" and "three million dollars" are 3,000,000, "nobody" is 0
/// @param kind what kind of number it is
/// @param nouns stems of what is counted, of any name it has; only for [Kind#COUNT]
/// @param bound whether it is said to be exact, about so, or a bound
record Quantity(Span place, double value, Kind kind, Set<String> nouns, Bound bound) {
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

  /// By how much more than a bound a number may be that the bound was made of.
  private static final double LITTLE_MORE = 0.2;

  Quantity {
    nouns = Set.copyOf(nouns);
  }

  /// Whether both count the same thing, as far as the words beside them say.
  boolean comparable(Quantity other) {
    return kind == other.kind && (kind != Kind.COUNT || !Collections.disjoint(nouns, other.nouns));
  }

  /// Whether both are one number, however it is written or rounded.
  boolean agrees(Quantity other) {
    if (value == other.value) {
      return !(bound == Bound.AT_LEAST && other.bound == Bound.AT_MOST)
          && !(bound == Bound.AT_MOST && other.bound == Bound.AT_LEAST);
    }
    if (isBelow(other) || other.isBelow(this)) {
      return true;
    }
    boolean rounded = kind == Kind.MONEY || kind == Kind.PERCENT || kind == Kind.COUNT;
    double larger = Math.max(Math.abs(value), Math.abs(other.value));
    boolean near = Math.abs(value - other.value) <= ROUNDING * larger;
    return rounded && near && (isRound() || other.isRound());
  }

  /// Whether this is a round bound a little below another number: "more than 30" of 32.
  private boolean isBelow(Quantity other) {
    return kind == Kind.COUNT
        && bound == Bound.AT_LEAST
        && other.bound != Bound.AT_MOST
        && isRound()
        && other.value >= value
        && other.value <= (1 + LITTLE_MORE) * value;
  }

  /// Whether the number looks rounded: said to be, or from 20 on with a 0 at its end.
  private boolean isRound() {
    return bound == Bound.ABOUT || (value >= 20 && value % 10 == 0);
  }

  boolean isBound() {
    return bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
  }
}
