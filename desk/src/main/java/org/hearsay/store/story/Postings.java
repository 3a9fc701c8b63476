package org.hearsay.store.story;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The documents that are known by words, words and documents by their numbers.
record Postings(Handle handle) {
  /// A document that is known by a word.
  record Posting(int word, int document) {}

  /// All documents of some words.
  List<Posting> all(List<Integer> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery("SELECT word, document FROM story_term WHERE word IN (<words>)")
        .bindList("words", words)
        .map((row, _) -> new Posting(row.getInt("word"), row.getInt("document")))
        .list();
  }

  /// Some documents of a word: of those before a day, those of it and after, and those without a
  /// day, so many of each, the nearest or the last that came.
  List<Integer> around(int word, int day, int most) {
    return handle
        .createQuery(
            """
            SELECT document FROM (
              SELECT document FROM story_term WHERE word = :word AND day < :day
              ORDER BY day DESC, document DESC LIMIT :most) AS before_it
            UNION SELECT document FROM (
              SELECT document FROM story_term WHERE word = :word AND day >= :day
              ORDER BY day, document LIMIT :most) AS after_it
            UNION SELECT document FROM (
              SELECT document FROM story_term WHERE word = :word AND day = :none
              ORDER BY document DESC LIMIT :most) AS without_day
            """)
        .bind("word", word)
        .bind("day", day)
        .bind("none", Neighbours.NO_DAY)
        .bind("most", most)
        .mapTo(Integer.class)
        .list();
  }
}
