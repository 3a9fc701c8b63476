package org.hearsay.store.story;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The documents that are known by a word, by their days.
///
/// @param word its number
record Postings(Handle handle, int word) {
  List<Integer> all(int most) {
    return asked("ORDER BY day, document", Map.of(), most);
  }

  /// Those of one day, the last that came first.
  List<Integer> of(int day, int most) {
    return asked("AND day = :day ORDER BY document DESC", Map.of("day", day), most);
  }

  /// Those before a day, the nearest first.
  List<Integer> before(int day, int most) {
    return asked("AND day < :day ORDER BY day DESC, document DESC", Map.of("day", day), most);
  }

  /// Those of a day and after, the nearest first.
  List<Integer> from(int day, int most) {
    return asked("AND day >= :day ORDER BY day, document", Map.of("day", day), most);
  }

  private List<Integer> asked(String rest, Map<String, Integer> values, int most) {
    return handle
        .createQuery(
            "SELECT document FROM story_term WHERE word = :word " + rest + " LIMIT :most")
        .bind("word", word)
        .bindMap(values)
        .bind("most", most)
        .mapTo(Integer.class)
        .list();
  }
}
