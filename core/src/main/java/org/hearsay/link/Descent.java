package org.hearsay.link;

import java.util.List;
import java.util.Optional;

/// Who has copied words from whom, as far as it is shown. What is not shown is unknown.
///
/// @param third from where both have it; given if and only if the direction is
///   [Direction#BOTH_FROM_THIRD]
/// @param sign what shows it; absent if and only if the direction is unknown
/// @param shown the words that show it, in either document; empty where a masthead shows it, by its
///   writers or its date
public record Descent(
    Direction direction, Optional<String> third, Optional<Sign> sign, List<Excerpt> shown) {
  public static final Descent UNKNOWN =
      new Descent(Direction.UNKNOWN, Optional.empty(), Optional.empty(), List.of());

  /// Which way the words went, between the passage's two documents.
  public enum Direction {
    ONE_FROM_OTHER,
    OTHER_FROM_ONE,
    BOTH_FROM_THIRD,
    UNKNOWN
  }

  /// What shows the direction, the strongest first.
  public enum Sign {
    /// An outlet or agency is credited.
    CREDIT,
    /// A press release is named, or one of the documents is its issuer's own page.
    RELEASE,
    /// One of the documents is at least a day earlier.
    DATE
  }

  public Descent {
    shown = List.copyOf(shown);
    if (third.isPresent() != (direction == Direction.BOTH_FROM_THIRD)) {
      throw new IllegalArgumentException("a third is named if and only if both have it from one");
    }
    if (sign.isPresent() == (direction == Direction.UNKNOWN)) {
      throw new IllegalArgumentException("a sign stands if and only if it shows a direction");
    }
  }

  public static Descent oneFromOther(Sign sign, List<Excerpt> shown) {
    return new Descent(Direction.ONE_FROM_OTHER, Optional.empty(), Optional.of(sign), shown);
  }

  public static Descent otherFromOne(Sign sign, List<Excerpt> shown) {
    return new Descent(Direction.OTHER_FROM_ONE, Optional.empty(), Optional.of(sign), shown);
  }

  public static Descent fromThird(String third, Sign sign, List<Excerpt> shown) {
    return new Descent(Direction.BOTH_FROM_THIRD, Optional.of(third), Optional.of(sign), shown);
  }
}
