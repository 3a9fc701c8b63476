package org.hearsay.link.story;

import java.util.List;

/// The document of a story that is most like all the others: the one whose title is the story's.
public final class MostCentral {
  private MostCentral() {}

  /// Its headline; the first one's of equals, and of those that have any.
  ///
  /// @param profiles in the order in which the documents came
  public static String headline(List<StoryProfile> profiles) {
    List<Likeness> all =
        profiles.stream()
            .filter(profile -> !profile.headline().isEmpty())
            .map(profile -> Likeness.of(profile, Rarity.OF_ENGLISH))
            .toList();
    String headline = "";
    double most = -1;
    for (Likeness one : all) {
      double sum = all.stream().filter(other -> other != one).mapToDouble(one::to).sum();
      if (sum > most) {
        most = sum;
        headline = one.profile().headline();
      }
    }
    return headline;
  }
}
