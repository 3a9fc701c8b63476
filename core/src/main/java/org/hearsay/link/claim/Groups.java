package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.link.claim.Comparison.Pair;

/// Sentences that make one claim, in groups; every sentence is in one, most of them alone.
final class Groups {
  /// A pair whose sentences must be as likely as this to say the same, for two groups to be joined.
  /// The chances were fitted on pairs that people chose for being near; of all pairs of a story far
  /// fewer are the same, so that what is likely there is a guess here. At this bar about half of
  /// the labelled accounts are gathered, more than four of five of them rightly (`docs/claims.md`).
  static final double SURE = 0.85;

  /// The mean over all pairs of two groups must be as likely as this.
  private static final double LIKELY = 0.7;

  /// Of two large groups so many pairs stand for all.
  private static final int MOST_PAIRS = 64;

  private final Comparison comparison;
  private final int[] groupOf;
  private final List<TreeSet<Integer>> groups = new ArrayList<>();

  private Groups(Comparison comparison) {
    this.comparison = comparison;
    this.groupOf = IntStream.range(0, comparison.size()).toArray();
    for (int sentence = 0; sentence < comparison.size(); sentence++) {
      groups.add(new TreeSet<>(List.of(sentence)));
    }
  }

  /// Joins the likeliest pairs first, each with the groups that its sentences are in by then, if
  /// the mean over all pairs between both groups is likely too, and no document is in both.
  static Groups of(Comparison comparison, List<Pair> candidates) {
    record Scored(Pair pair, double chance) {}
    Groups groups = new Groups(comparison);
    candidates.stream()
        .map(pair -> new Scored(pair, comparison.chances(pair).same()))
        .filter(scored -> scored.chance >= SURE)
        .sorted(Comparator.comparingDouble(Scored::chance).reversed())
        .forEach(scored -> groups.join(scored.pair));
    return groups;
  }

  /// Which group a sentence is in: the number of a sentence of it.
  int of(int sentence) {
    return groupOf[sentence];
  }

  /// The sentences of a group, in order; none if it was joined to another.
  List<Integer> sentences(int group) {
    return List.copyOf(groups.get(group));
  }

  private void join(Pair pair) {
    int one = groupOf[pair.one()];
    int other = groupOf[pair.other()];
    if (one == other || shareDocument(one, other) || mean(one, other) < LIKELY) {
      return;
    }
    for (int sentence : groups.get(other)) {
      groupOf[sentence] = one;
    }
    groups.get(one).addAll(groups.get(other));
    groups.get(other).clear();
  }

  private boolean shareDocument(int one, int other) {
    return groups.get(one).stream()
        .anyMatch(a ->
            groups.get(other).stream()
                .anyMatch(b -> comparison.document(a).equals(comparison.document(b))));
  }

  private double mean(int one, int other) {
    List<Pair> pairs = new ArrayList<>();
    for (int a : groups.get(one)) {
      for (int b : groups.get(other)) {
        pairs.add(Pair.of(a, b));
      }
    }
    int step = Math.ceilDiv(pairs.size(), MOST_PAIRS);
    return IntStream.range(0, Math.ceilDiv(pairs.size(), step))
        .mapToDouble(k -> comparison.chances(pairs.get(k * step)).same())
        .average()
        .orElse(0);
  }
}
