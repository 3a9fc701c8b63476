package org.hearsay.link.origin.trace;

import java.util.List;
import java.util.Set;
import org.hearsay.text.WordList;

/// Words for nameless people of whom it is told that they were there.
final class Crowds {
  private static final Set<String> CROWDS =
      WordList.of(
          """
          witness eyewitness neighbour neighbor passenger resident victim survivor bystander
          onlooker spectator passerby visitor guest local villager commuter reveller reveler
          holidaymaker tourist woman man people student shopper
          """);

  private Crowds() {}

  static boolean isCrowd(String word) {
    return CROWDS.contains(ContentWords.singular(word));
  }

  /// Whether words that describe somebody name such a crowd or one of it.
  static boolean isIn(List<String> described) {
    return described.stream().anyMatch(Crowds::isCrowd);
  }
}
