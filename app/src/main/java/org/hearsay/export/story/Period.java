package org.hearsay.export.story;

import java.util.List;
import java.util.Optional;
import org.hearsay.store.story.KeptStory;

/// From when to when the documents of a story are, and by whom they are published, as they say.
///
/// @param first the earliest day; absent if none says
/// @param last the latest
/// @param outlets each once, in the order in which the documents came
record Period(Optional<String> first, Optional<String> last, List<String> outlets) {
  private static final int LENGTH_OF_A_DAY = 10;

  Period {
    outlets = List.copyOf(outlets);
  }

  static Period of(KeptStory story) {
    List<String> days =
        story.members().stream()
            .flatMap(member -> day(member).stream())
            .sorted()
            .toList();
    List<String> outlets =
        story.members().stream()
            .flatMap(member -> member.document().outlet().stream())
            .distinct()
            .toList();
    Optional<String> first = days.stream().findFirst();
    return new Period(first, days.isEmpty() ? first : Optional.of(days.getLast()), outlets);
  }

  /// As precise as the document gives it, to the day at most.
  static Optional<String> day(KeptStory.Member member) {
    return member
        .document()
        .published()
        .map(date -> date.substring(0, Math.min(LENGTH_OF_A_DAY, date.length())));
  }
}
