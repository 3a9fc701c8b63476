package org.hearsay.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.hearsay.link.story.StoryProfile.Kind;
import org.hearsay.link.story.StoryProfile.Term;

/// Why a document belongs to a story, in words.
final class Reasons {
  private static final int MOST_OF_A_KIND = 4;

  private Reasons() {}

  /// "names Costa, Rica; number 12; words plane, crash; 1 day apart; likeness 0.34".
  static String shared(Near near) {
    List<Term> shared = near.own().shared(near.nearest().other());
    List<String> parts = new ArrayList<>();
    add(parts, "name", shared, Kind.NAME);
    add(parts, "number", shared, Kind.NUMBER);
    add(parts, "word", shared, Kind.WORD);
    parts.add(apart(near.nearest().daysApart()));
    parts.add(String.format(Locale.ROOT, "likeness %.2f", near.likeness()));
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String what, List<Term> shared, Kind kind) {
    List<String> words =
        shared.stream().filter(term -> term.kind() == kind).map(Term::shown).toList();
    if (words.isEmpty()) {
      return;
    }
    int more = words.size() - MOST_OF_A_KIND;
    parts.add(
        what
            + (words.size() == 1 ? " " : "s ")
            + String.join(", ", words.subList(0, Math.min(MOST_OF_A_KIND, words.size())))
            + (more > 0 ? " and " + more + " more" : ""));
  }

  private static String apart(OptionalLong days) {
    if (days.isEmpty()) {
      return "no day to compare";
    }
    return days.getAsLong() == 0
        ? "the same day"
        : days.getAsLong() + (days.getAsLong() == 1 ? " day" : " days") + " apart";
  }
}
