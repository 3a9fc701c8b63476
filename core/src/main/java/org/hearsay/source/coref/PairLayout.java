package org.hearsay.source.coref;

import java.util.List;
import java.util.Set;
import org.hearsay.model.MentionPairs;
import org.hearsay.text.WordList;

/// How mentions lie to the mentions before them and what their words share, in the numbers for
/// which the network learnt vectors (in training: `coref.pairs`). Nine numbers a pair: both types;
/// mentions between; stops between, with pronoun or not; likeness of words; nesting or what stands
/// between; quoted or not; initials; words that the later one adds; same paragraph or not.
final class PairLayout {
  private static final int[] SIZES = {Noun.TYPES * Noun.TYPES, 9, 14, 36, 6, 4, 2, 4, 2};
  private static final int[] DISTANCES = {1, 2, 3, 4, 7, 15, 31, 63};
  private static final int[] STOPS = {0, 1, 2, 3, 7, 15};
  private static final Set<String> COPULAS = WordList.of("is was are were");

  private final Wording wording;
  private final List<Noun> mentions;
  private final int reach;

  /// @param mentions in order
  /// @param reach how many mentions one looks back
  PairLayout(Wording wording, List<Noun> mentions, int reach) {
    this.wording = wording;
    this.mentions = mentions;
    this.reach = reach;
  }

  /// The pairs of every mention from number `from` on with those before it in reach, the farthest
  /// first.
  MentionPairs pairs(int from) {
    int count = 0;
    for (int i = from; i < mentions.size(); i++) {
      count += Math.min(i, reach);
    }
    long[] later = new long[count];
    long[] earlier = new long[count];
    long[] lie = new long[count * SIZES.length];
    int p = 0;
    for (int i = from; i < mentions.size(); i++) {
      int nearest = nearestLike(i);
      for (int j = Math.max(0, i - reach); j < i; j++) {
        later[p] = i;
        earlier[p] = j;
        write(lie(i, j, j == nearest), lie, p * SIZES.length);
        p++;
      }
    }
    return new MentionPairs(later, earlier, lie);
  }

  private static void write(int[] values, long[] lie, int at) {
    int offset = 0;
    for (int i = 0; i < SIZES.length; i++) {
      lie[at + i] = offset + values[i];
      offset += SIZES[i];
    }
  }

  /// The nearest mention in reach that shares a word, or -1.
  private int nearestLike(int i) {
    for (int j = i - 1; j >= Math.max(0, i - reach); j--) {
      if (match(mentions.get(i), mentions.get(j)) > 0) {
        return j;
      }
    }
    return -1;
  }

  private int[] lie(int i, int j, boolean nearest) {
    Noun one = mentions.get(i);
    Noun other = mentions.get(j);
    int begin = one.place().first();
    int behind = Math.min(other.place().last() + 1, begin);
    int stops = wording.stops()[begin] - wording.stops()[behind];
    int group = one.isPronoun() ? 2 : one.type() == Noun.NAME ? 0 : 1;
    boolean sameNoun = one.forms().noun().equals(other.forms().noun());
    int extra = Math.min(2, one.content().size() - shared(one, other));
    int[] paragraph = wording.paragraph();
    return new int[] {
      one.type() * Noun.TYPES + other.type(),
      bucket(i - j, DISTANCES),
      bucket(stops, STOPS) * 2 + number(one.isPronoun()),
      (match(one, other) * 3 + group) * 2 + number(nearest),
      nesting(one.place(), other.place()),
      number(wording.isQuoted(begin)) * 2 + number(wording.isQuoted(other.place().first())),
      number(one.forms().shortens(other.forms())),
      sameNoun ? extra : 3,
      number(paragraph[begin] == paragraph[other.place().first()])
    };
  }

  private static int number(boolean is) {
    return is ? 1 : 0;
  }

  private static int bucket(int value, int[] limits) {
    int bucket = 0;
    for (int limit : limits) {
      bucket += value > limit ? 1 : 0;
    }
    return bucket;
  }

  /// Likeness of words, the closest that holds: 3 all, 2 the core, 1 the head, 4 the later one's
  /// words are among the earlier one's, 5 the other way round, 0 none.
  private static int match(Noun one, Noun other) {
    if (one.forms().full().equals(other.forms().full())) {
      return 3;
    }
    if (one.forms().core().equals(other.forms().core())) {
      return 2;
    }
    if (one.forms().noun().equals(other.forms().noun())) {
      return 1;
    }
    int shared = shared(one, other);
    if (shared == 0) {
      return 0;
    }
    if (shared == one.content().size()) {
      return 4;
    }
    return shared == other.content().size() ? 5 : 0;
  }

  private static int shared(Noun one, Noun other) {
    int shared = 0;
    for (String word : one.content()) {
      shared += number(other.content().contains(word));
    }
    return shared;
  }

  /// How the later range lies: 1 inside, 2 around from the same beginning, 3 right behind, 4 behind
  /// a comma, 5 behind "is", 0 otherwise.
  private int nesting(TokenRange one, TokenRange other) {
    int gap = one.first() - other.last() - 1;
    if (gap == 1) {
      String between = wording.lower().get(other.last() + 1);
      if (COPULAS.contains(between)) {
        return 5;
      }
      return between.equals(",") ? 4 : 0;
    }
    if (gap == 0) {
      return 3;
    }
    if (other.last() >= one.last()) {
      return 1;
    }
    return other.first() == one.first() ? 2 : 0;
  }
}
