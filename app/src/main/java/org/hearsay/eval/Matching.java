package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.hearsay.text.Span;

/// Which attribution of the annotators is which of the reader's, one to one.
///
/// @param gold the annotators', only those that are whole
/// @param found the reader's, only those that are whole
/// @param pairs which belongs to which, best first
public record Matching(List<LinkedSpans> gold, List<LinkedSpans> found, List<Pair> pairs) {
  /// How much of its characters each part must share with the other's to be the same.
  public static final double SAME = 0.5;

  /// Two attributions taken for one, by their places in the lists, and how much they agree.
  public record Pair(int gold, int found, double likeness) {}

  public Matching {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
    pairs = List.copyOf(pairs);
  }

  /// Pairs what is equal in every part.
  public static Matching exact(List<LinkedSpans> gold, List<LinkedSpans> found) {
    return greedy(gold, found, LinkedSpans::equals);
  }

  /// Pairs what shares at least half of every part.
  public static Matching byOverlap(List<LinkedSpans> gold, List<LinkedSpans> found) {
    return greedy(gold, found, Matching::same);
  }

  /// Pairs what shares anything of its cue and at least half of its content, whoever said it.
  public static Matching byCueAndContent(List<LinkedSpans> gold, List<LinkedSpans> found) {
    return greedy(
        gold,
        found,
        (one, other) ->
            jaccard(one.cue(), other.cue()) > 0 && jaccard(one.content(), other.content()) >= SAME);
  }

  /// Pairs what shares anything of its cue or its content.
  static Matching atAll(List<LinkedSpans> gold, List<LinkedSpans> found) {
    return greedy(
        gold,
        found,
        (one, other) ->
            jaccard(one.cue(), other.cue()) > 0 || jaccard(one.content(), other.content()) > 0);
  }

  public Tally tally() {
    return new Tally(gold.size(), found.size(), pairs.size());
  }

  /// Takes the pair that agrees most, then the next of what is left; among equals, the first in the
  /// text.
  private static Matching greedy(
      List<LinkedSpans> gold,
      List<LinkedSpans> found,
      BiPredicate<LinkedSpans, LinkedSpans> mayPair) {
    List<LinkedSpans> there = gold.stream().filter(LinkedSpans::whole).toList();
    List<LinkedSpans> mine = found.stream().filter(LinkedSpans::whole).toList();
    List<Pair> candidates = candidates(there, mine, mayPair);
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken.get(pair.gold()) && !foundTaken.get(pair.found())) {
        goldTaken.set(pair.gold());
        foundTaken.set(pair.found());
        pairs.add(pair);
      }
    }
    return new Matching(there, mine, pairs);
  }

  private static List<Pair> candidates(
      List<LinkedSpans> gold,
      List<LinkedSpans> found,
      BiPredicate<LinkedSpans, LinkedSpans> mayPair) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        if (mayPair.test(gold.get(g), found.get(f))) {
          candidates.add(new Pair(g, f, likeness(gold.get(g), found.get(f))));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> gold.get(pair.gold()).place())
            .thenComparing(pair -> found.get(pair.found()).place()));
    return candidates;
  }

  private static boolean same(LinkedSpans gold, LinkedSpans found) {
    for (Role role : Role.values()) {
      if (jaccard(gold.of(role), found.of(role)) < SAME) {
        return false;
      }
    }
    return true;
  }

  private static double likeness(LinkedSpans gold, LinkedSpans found) {
    double sum = 0;
    for (Role role : Role.values()) {
      sum += jaccard(gold.of(role), found.of(role));
    }
    return sum / Role.values().length;
  }

  /// Characters in both over characters in either; 1 if both are empty.
  public static double jaccard(List<Span> one, List<Span> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 1;
    }
    BitSet shared = characters(one);
    BitSet either = characters(one);
    shared.and(characters(other));
    either.or(characters(other));
    return either.isEmpty() ? 1 : (double) shared.cardinality() / either.cardinality();
  }

  private static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(span -> characters.set(span.start(), span.end()));
    return characters;
  }
}
