package org.hearsay.eval.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.Matching;

/// Which statement of the gold is which of the found, one to one, and which of the gold are scored.
///
/// @param found id of the found statement by the id of the gold one
/// @param items ids of the gold statements that are scored, paired or not
record Pairing(Map<String, String> found, Set<String> items) {
  Pairing {
    found = Map.copyOf(found);
    items = Set.copyOf(items);
  }

  /// Some pairs are known, and what the corpus has and `handed` holds is scored whether it is
  /// paired or not. The rest is paired by overlap.
  ///
  /// @param known id of the found statement by the id of the gold one
  /// @param handed ids of gold statements
  static Pairing given(Labels gold, Labels found, Map<String, String> known, Set<String> handed) {
    Map<String, String> pairs = new HashMap<>(known);
    Set<String> taken = new HashSet<>(known.values());
    Set<String> items =
        gold.statements().stream()
            .filter(one -> !one.nested() && handed.contains(one.id()))
            .map(LabelledStatement::id)
            .collect(Collectors.toSet());
    pairs.putAll(
        overlapping(
            gold.statements().stream()
                .filter(one -> !items.contains(one.id()) && !known.containsKey(one.id()))
                .toList(),
            found.statements().stream().filter(one -> !taken.contains(one.id())).toList()));
    return new Pairing(pairs, items);
  }

  /// All pairs are by overlap: cues that touch, and contents that share at least half of their
  /// characters, whoever said it. What the corpus has and is paired is scored.
  static Pairing byOverlap(Labels gold, Labels found) {
    Map<String, String> pairs = overlapping(gold.statements(), found.statements());
    Set<String> items =
        gold.statements().stream()
            .filter(one -> !one.nested() && pairs.containsKey(one.id()))
            .map(LabelledStatement::id)
            .collect(Collectors.toSet());
    return new Pairing(pairs, items);
  }

  private static Map<String, String> overlapping(
      List<LabelledStatement> gold, List<LabelledStatement> found) {
    List<LabelledStatement> there = whole(gold);
    List<LabelledStatement> mine = whole(found);
    Matching matching = Matching.byCueAndContent(spans(there), spans(mine));
    Map<String, String> pairs = new HashMap<>();
    for (Matching.Pair pair : matching.pairs()) {
      pairs.put(there.get(pair.gold()).id(), mine.get(pair.found()).id());
    }
    return pairs;
  }

  /// Those that a [Matching] keeps, so that its places are theirs.
  private static List<LabelledStatement> whole(List<LabelledStatement> statements) {
    return statements.stream().filter(one -> one.spans().whole()).toList();
  }

  private static List<LinkedSpans> spans(List<LabelledStatement> statements) {
    return statements.stream().map(LabelledStatement::spans).toList();
  }
}
