package org.hearsay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.link.story.StoryProfile.Kind;
import org.hearsay.link.story.StoryProfile.Term;

/// Invented profiles of documents without end, as skewed as those of news: words by Zipf's law, a
/// few hundred beats with words and names of their own, events of [#OF_AN_EVENT] documents within
/// ten days of each other, all days of three years. The same number always gives the same profile.
final class StoryPile {
  static final int OF_AN_EVENT = 5;

  private static final int BEATS = 400;
  private static final int WORDS = 40_000;
  private static final int DAYS = 1095;
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  private final int documents;

  /// @param documents how many there will be: their events are spread over all of them
  StoryPile(int documents) {
    this.documents = documents;
  }

  /// The event of a document: its documents come at any time.
  int event(int number) {
    int events = Math.max(1, documents / OF_AN_EVENT);
    return (int) (number * 2_654_435_761L % events);
  }

  StoryProfile profile(int number) {
    int event = event(number);
    Random ofEvent = new Random(event);
    Random own = new Random(~number);
    int beat = ofEvent.nextInt(BEATS);
    LocalDate day = FIRST.plusDays(ofEvent.nextInt(DAYS) + (long) own.nextInt(10));
    Set<String> seen = new LinkedHashSet<>();
    List<Term> terms = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      String name = "Event" + event + "x" + k;
      if (own.nextInt(12) < 8 && seen.add(name)) {
        terms.add(new Term(name.toLowerCase(Locale.ROOT), name, Kind.NAME, 2, k == 0));
      }
    }
    while (terms.size() < 22) {
      String word = "beat" + beat + "w" + (int) (60 * Math.pow(own.nextDouble(), 2));
      if (seen.add(word)) {
        terms.add(new Term(word, word, Kind.WORD, 1, false));
      }
    }
    while (terms.size() < StoryProfile.MOST_TERMS) {
      String word = "w" + (int) Math.pow(WORDS, own.nextDouble());
      if (seen.add(word)) {
        terms.add(new Term(word, word, Kind.WORD, 1, false));
      }
    }
    return new StoryProfile("Event " + event, Optional.of(day), false, terms);
  }
}
