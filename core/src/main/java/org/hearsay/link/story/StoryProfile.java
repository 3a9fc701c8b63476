package org.hearsay.link.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.Document;

/// What a document is known by among others: its day, and the words that tell it from others.
///
/// @param headline its title, else its first words, as they stand in it; empty if it has neither
/// @param day the day of publication, absent if the document does not say
/// @param looksBack whether it says in its title or its first sentence that it tells of something
///   long past
/// @param terms at most [#MOST_TERMS], the most telling first, each word once
public record StoryProfile(
    String headline, Optional<LocalDate> day, boolean looksBack, List<Term> terms) {
  /// Enough to know an event by: on the development events neither more nor fewer do better.
  public static final int MOST_TERMS = 40;

  /// What a term is, by its letters.
  public enum Kind {
    NAME,
    NUMBER,
    WORD
  }

  /// A word that a document is known by.
  ///
  /// @param word in small letters, without the ending of the plural: what is compared
  /// @param shown as it stands in the document
  /// @param count how often it occurs, what stands in the title and at the beginning counted more
  /// @param inTitle whether it stands in the title
  public record Term(String word, String shown, Kind kind, double count, boolean inTitle) {
    /// No word is longer.
    public static final int LONGEST = 40;

    public Term {
      if (word.isBlank() || shown.isBlank() || !(count > 0)) {
        throw new IllegalArgumentException("no term: '" + word + "' " + count);
      }
    }
  }

  public StoryProfile {
    terms = List.copyOf(terms);
    Set<String> words = new HashSet<>();
    terms.forEach(term -> words.add(term.word()));
    if (terms.size() > MOST_TERMS || words.size() < terms.size()) {
      throw new IllegalArgumentException(terms.size() + " terms, " + words.size() + " words");
    }
  }

  public static StoryProfile of(Document document) {
    return new ProfileMaker(document).profile();
  }
}
