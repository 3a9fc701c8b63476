package org.hearsay.eval.stories;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Tally;
import org.hearsay.text.Span;

/// How many copy passages are found, and how many of those found are copies.
///
/// 1. A found passage is *right* if there is a labelled one of the same two documents such that in
///    both documents the characters they share are at least half of those of the shorter of the
///    two. In one of the documents it is enough that half of the runs of three words of the shorter
///    are in the longer, wherever they stand: who says a thing twice is not wronged by the other
///    pairing.
/// 2. A labelled passage is *met* in the same sense. Many may be right by one, and one meet many:
///    where a passage is cut in two is not judged here but by the words.
/// 3. Precision is the share of the found that are right, recall that of the labelled that are met,
///    F1 their harmonic mean; in percent.
/// 4. Words are counted for each two documents and each of the two: those in any labelled passage,
///    those in any found one, and those in both. Nothing is made good here for what is said twice.
///
/// @param labelled number of labelled passages
/// @param met how many of them are met
/// @param found number of found passages
/// @param right how many of them are right
record CopyScores(int labelled, int met, int found, int right, Tally words) {
  static final CopyScores NONE = new CopyScores(0, 0, 0, 0, Tally.NONE);

  CopyScores {
    if (met < 0 || met > labelled || right < 0 || right > found || (met == 0) != (right == 0)) {
      throw new IllegalArgumentException(
          "%d of %d met, %d of %d right".formatted(met, labelled, right, found));
    }
  }

  static CopyScores of(List<SharedWords> gold, List<SharedWords> found) {
    int met = gold.size() - unmatched(gold, found).size();
    int right = found.size() - unmatched(found, gold).size();
    return new CopyScores(gold.size(), met, found.size(), right, words(gold, found));
  }

  /// Those of the one kind that are matched by none of the other.
  static List<SharedWords> unmatched(List<SharedWords> these, List<SharedWords> those) {
    return these.stream().filter(one -> those.stream().noneMatch(one::matches)).toList();
  }

  CopyScores plus(CopyScores more) {
    return new CopyScores(
        labelled + more.labelled,
        met + more.met,
        found + more.found,
        right + more.right,
        words.plus(more.words));
  }

  /// Whether there is anything to be found or anything found.
  boolean isAny() {
    return labelled + found > 0;
  }

  double precision() {
    return new Tally(right, found, right).precision();
  }

  double recall() {
    return new Tally(labelled, met, met).recall();
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /// One of two documents, beside the other.
  private record Side(String document, String beside) {}

  private static Tally words(List<SharedWords> gold, List<SharedWords> found) {
    Map<Side, BitSet> ofGold = covered(gold);
    Map<Side, BitSet> ofFound = covered(found);
    long both = 0;
    for (Map.Entry<Side, BitSet> side : ofGold.entrySet()) {
      BitSet common = (BitSet) side.getValue().clone();
      common.and(ofFound.getOrDefault(side.getKey(), new BitSet()));
      both += common.cardinality();
    }
    return new Tally(count(ofGold), count(ofFound), both);
  }

  private static Map<Side, BitSet> covered(List<SharedWords> passages) {
    Map<Side, BitSet> covered = new HashMap<>();
    for (SharedWords passage : passages) {
      cover(covered, passage.one(), passage.other(), passage.inOne());
      cover(covered, passage.other(), passage.one(), passage.inOther());
    }
    return covered;
  }

  private static void cover(
      Map<Side, BitSet> covered, StoryText text, StoryText beside, Span span) {
    covered
        .computeIfAbsent(new Side(text.name(), beside.name()), _ -> new BitSet())
        .or(text.numbers(span));
  }

  private static long count(Map<Side, BitSet> covered) {
    return covered.values().stream().mapToLong(BitSet::cardinality).sum();
  }
}
