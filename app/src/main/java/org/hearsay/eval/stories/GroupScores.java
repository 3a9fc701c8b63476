package org.hearsay.eval.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.Tally;

/// B-cubed (Bagga and Baldwin 1998) of documents put together. Of each document it is asked how
/// much of what was put with it belongs with it (precision), and how much of what belongs with it
/// was put with it (recall), itself included; both are averaged over the documents. Beside it,
/// pairs: how many of the pairs put together belong together, and the other way about.
///
/// @param precision in percent
/// @param recall in percent
/// @param pairs those that belong together, those put together, those that are both
record GroupScores(double precision, double recall, Tally pairs) {
  /// @param gold the group of each document
  /// @param found the group it was put into; the same documents
  static GroupScores of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Set<String>> there = groups(gold);
    Map<String, Set<String>> mine = groups(found);
    double precisions = 0;
    double recalls = 0;
    long both = 0;
    for (String document : gold.keySet()) {
      Set<String> right = there.getOrDefault(gold.getOrDefault(document, ""), Set.of());
      Set<String> put = mine.getOrDefault(found.getOrDefault(document, ""), Set.of());
      Set<String> shared = new HashSet<>(right);
      shared.retainAll(put);
      precisions += (double) shared.size() / put.size();
      recalls += (double) shared.size() / right.size();
      both += shared.size() - 1;
    }
    int all = Math.max(1, gold.size());
    return new GroupScores(
        100 * precisions / all,
        100 * recalls / all,
        new Tally(pairs(there), pairs(mine), both / 2));
  }

  /// The means of several, pairs added up.
  static GroupScores mean(List<GroupScores> scores) {
    return new GroupScores(
        scores.stream().mapToDouble(GroupScores::precision).average().orElse(100),
        scores.stream().mapToDouble(GroupScores::recall).average().orElse(100),
        scores.stream().map(GroupScores::pairs).reduce(Tally.NONE, Tally::plus));
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static long pairs(Map<String, Set<String>> groups) {
    return groups.values().stream().mapToLong(group -> group.size() * (group.size() - 1L) / 2).sum();
  }

  /// Documents by their groups.
  static Map<String, Set<String>> groups(Map<String, String> groupOf) {
    Map<String, Set<String>> groups = new HashMap<>();
    groupOf.forEach((document, group) ->
        groups.computeIfAbsent(group, _ -> new HashSet<>()).add(document));
    return groups;
  }
}
