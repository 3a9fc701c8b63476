package org.hearsay.correction;

import java.util.List;
import java.util.Optional;

/// How much one correction may hold: far above what a person writes, far below what hurts.
final class Limits {
  static final int MOST_PLACES = 1_000;
  private static final int LONGEST_WORD = 10_000;
  static final int LONGEST_REASON = 10_000;

  private Limits() {}

  static String word(String what, String words) {
    if (words.isBlank() || words.length() > LONGEST_WORD) {
      throw new IllegalArgumentException(
          what + " has to have 1 to " + LONGEST_WORD + " characters");
    }
    return words;
  }

  static Optional<String> word(String what, Optional<String> words) {
    return words.map(given -> word(what, given));
  }

  static String reason(String words) {
    if (words.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason of more than " + LONGEST_REASON + " characters");
    }
    return words;
  }

  static <T> List<T> list(String what, List<T> values, int least) {
    if (values.size() < least || values.size() > MOST_PLACES) {
      throw new IllegalArgumentException(
          "there have to be " + least + " to " + MOST_PLACES + " of " + what);
    }
    return List.copyOf(values);
  }
}
