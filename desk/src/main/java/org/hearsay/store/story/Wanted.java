package org.hearsay.store.story;

import java.util.Optional;

/// Which stories are asked for.
///
/// @param inCase only the documents of a case, and the stories that have any; absent for all
/// @param fewest documents that a story has, at least 1
/// @param leastLikeness with which a document belongs to its story: one that joined for less, with
///   all that joined for its sake, is a story apart; 0 for stories as they are kept
public record Wanted(Optional<String> inCase, int fewest, double leastLikeness) {
  public static final Wanted ALL = new Wanted(Optional.empty(), 1, 0);

  public Wanted {
    if (fewest < 1 || !(leastLikeness >= 0 && leastLikeness <= 1)) {
      throw new IllegalArgumentException("at least %d, %s".formatted(fewest, leastLikeness));
    }
  }
}
