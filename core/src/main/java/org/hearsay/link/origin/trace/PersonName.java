package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The name of somebody, as far as it can be compared: its words in lower case, without titles.
///
/// @param words at least one
record PersonName(List<String> words) {
  private static final int LEAST_FOR_SPELLING = 4;

  PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name of no words");
    }
  }

  /// The name in what a record calls a name; "Ada Lund of the Harbour Board" ends before "of".
  static PersonName of(String name) {
    String itself = name.split(" (?:of|from|at|for) |,", 2)[0];
    List<String> words = new ArrayList<>();
    for (String word : itself.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'\u2019-]+")) {
      if (!word.isBlank() && !ContentWords.of(word).isEmpty()) {
        words.add(word.replace("\u2019", "'"));
      }
    }
    return new PersonName(words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words);
  }

  boolean isLone() {
    return words.size() == 1;
  }

  String last() {
    return words.getLast();
  }

  /// Whether both can be one person's within one story: the last names are the same and of the
  /// others nothing goes against it; or all but the spelling of the last name is the same.
  boolean mayBe(PersonName other) {
    if (words.equals(other.words)) {
      return true;
    }
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = words.size() <= other.words.size() ? other.words : words;
    if (longer.containsAll(shorter) && (shorter.size() > 1 || isEnd(shorter, longer))) {
      return true;
    }
    if (shorter.size() < 2) {
      return false;
    }
    if (last().equals(other.last())) {
      return sameFirst(words.getFirst(), other.words.getFirst());
    }
    return words.getFirst().equals(other.words.getFirst()) && spelledAlike(last(), other.last());
  }

  /// Whether both end alike and begin differently: two of a family, or a pet name.
  boolean sharesOnlyLast(PersonName other) {
    return last().equals(other.last()) && !mayBe(other);
  }

  private static boolean isEnd(List<String> shorter, List<String> longer) {
    return longer.getLast().equals(shorter.getLast())
        || longer.getFirst().equals(shorter.getLast());
  }

  private static boolean sameFirst(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return longer.startsWith(shorter);
  }

  private static boolean spelledAlike(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST_FOR_SPELLING
        && distance(one, other) <= 2;
  }

  /// How many letters must be put in, left out or exchanged (Levenshtein 1966).
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    Arrays.setAll(before, k -> k);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int k = 1; k <= other.length(); k++) {
        int changed = before[k - 1] + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
        row[k] = Math.min(changed, 1 + Math.min(before[k], row[k - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
