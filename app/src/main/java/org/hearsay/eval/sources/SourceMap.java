package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hearsay.eval.Matching;
import org.hearsay.eval.sources.Compared.Item;
import org.hearsay.eval.sources.LabelledSource.Name;
import org.hearsay.text.Span;

/// Which source of the one side is which of the other's, for whatever is not asked statement by
/// statement.
///
/// 1. A gold source is the found source of most of its paired statements, the ones that the
///    labellers added included; among equals, of the first in the text. Two gold sources may be one
///    found source, when the reader joined them.
/// 2. A gold source without such a statement, as one that stands only in chains, is the first of
///    the found sources not taken by 1 or before it by 2 that has words in the place where the gold
///    has its own (name, title or mention, at least half of the characters of the two shared); else
///    the first of them with the same name ([SourceNames]); else the first of the same kind that is
///    described alike.
///
/// @param found id of the found source by the id of the gold one; a gold source that is none of the
///   found ones is not in it
record SourceMap(Map<String, String> found) {
  SourceMap {
    found = Map.copyOf(found);
  }

  static SourceMap of(Compared compared) {
    Map<String, String> found = mostOfItsStatements(compared);
    Set<String> taken = new HashSet<>(found.values());
    for (LabelledSource gold : compared.gold().sources()) {
      if (!found.containsKey(gold.id())) {
        List<LabelledSource> left =
            compared.found().sources().stream().filter(s -> !taken.contains(s.id())).toList();
        like(gold, left)
            .ifPresent(mine -> {
              found.put(gold.id(), mine.id());
              taken.add(mine.id());
            });
      }
    }
    return new SourceMap(found);
  }

  Optional<String> of(String gold) {
    return Optional.ofNullable(found.get(gold));
  }

  /// A gold chain in the found ids; absent if one of it is none of the found sources.
  Optional<List<String>> of(List<String> chain) {
    List<String> mapped = chain.stream().flatMap(id -> of(id).stream()).toList();
    return mapped.size() == chain.size() ? Optional.of(mapped) : Optional.empty();
  }

  private static Map<String, String> mostOfItsStatements(Compared compared) {
    List<Item> inTextOrder = new ArrayList<>(compared.pairs());
    inTextOrder.sort(Comparator.comparing(item -> item.gold().spans().place()));
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (Item item : inTextOrder) {
      if (item.goldSource().isPresent() && item.foundSource().isPresent()) {
        votes
            .computeIfAbsent(item.goldSource().get().id(), _ -> new LinkedHashMap<>())
            .merge(item.foundSource().get().id(), 1, Integer::sum);
      }
    }
    Map<String, String> most = new HashMap<>();
    votes.forEach((gold, forEach) -> most.put(gold, most(forEach)));
    return most;
  }

  /// The first with the most votes.
  private static String most(Map<String, Integer> votes) {
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LabelledSource> like(LabelledSource gold, List<LabelledSource> left) {
    List<BiPredicate<LabelledSource, LabelledSource>> sieve =
        List.of(SourceMap::standsInOnePlace, SourceMap::isNamedAlike, SourceMap::isDescribedAlike);
    return sieve.stream()
        .flatMap(rule -> left.stream().filter(mine -> rule.test(gold, mine)).limit(1))
        .findFirst();
  }

  private static boolean standsInOnePlace(LabelledSource gold, LabelledSource found) {
    return places(gold)
        .anyMatch(there ->
            places(found)
                .anyMatch(
                    mine -> Matching.jaccard(List.of(there), List.of(mine)) >= Matching.SAME));
  }

  private static boolean isNamedAlike(LabelledSource gold, LabelledSource found) {
    return gold.name().isPresent()
        && found.name().isPresent()
        && SourceNames.same(gold.name().get(), found.name().get());
  }

  private static boolean isDescribedAlike(LabelledSource gold, LabelledSource found) {
    return gold.kind() == found.kind()
        && gold.title().isPresent()
        && found.title().isPresent()
        && SourceNames.alike(gold.title().get(), found.title().get());
  }

  private static Stream<Span> places(LabelledSource source) {
    return Stream.concat(source.name().flatMap(Name::place).stream(), source.places().stream());
  }
}
