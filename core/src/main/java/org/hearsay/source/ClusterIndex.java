package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// The sources found so far in a document, by the words that can lead to them and by when they were
/// last mentioned: a rule looks at the few that it can mean, however many there are.
final class ClusterIndex {
  private final SequencedSet<Cluster> byRecency = new LinkedHashSet<>();
  private final Map<String, Set<Cluster>> byWord = new HashMap<>();

  /// Sources that share with a mention the word it turns on, in the order found.
  List<Cluster> like(Mention mention) {
    return List.copyOf(byWord.getOrDefault(key(mention), Set.of()));
  }

  /// The first source that a pronoun like this one stands for, if one did.
  Optional<Cluster> firstLike(Mention pronoun) {
    return byWord.getOrDefault(key(pronoun), Set.of()).stream().findFirst();
  }

  /// All sources, the last mentioned first.
  Iterable<Cluster> latestFirst() {
    return byRecency.reversed();
  }

  List<Cluster> all() {
    return new ArrayList<>(byRecency);
  }

  /// Notes that a mention was added to a source, new or known.
  void note(Cluster cluster, Mention mention) {
    byRecency.remove(cluster);
    byRecency.addLast(cluster);
    byWord.computeIfAbsent(key(mention), word -> new LinkedHashSet<>()).add(cluster);
  }

  private static String key(Mention mention) {
    return switch (mention.form()) {
      case NAME -> "name " + mention.words().getLast();
      case DESCRIPTION -> "noun " + KindRules.head(mention.words());
      case PRONOUN -> "pronoun " + mention.words().getFirst();
    };
  }
}
