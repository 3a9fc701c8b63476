package org.hearsay.eval.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.eval.sources.Compared.Item;

/// B-cubed (Bagga and Baldwin 1998): how well statements are put together by who speaks. Of each
/// statement that has a source in the gold it is asked how much of what the found source is said to
/// have said was said by the gold source (precision), and how much of what the gold source said is
/// given to the found source (recall); both are averaged over the statements of all articles. Only
/// scored statements count. A statement found without a source stands alone.
///
/// @param precisions the sum over statements, each 0..1
/// @param recalls the sum over statements, each 0..1
/// @param items how many statements
public record BCubed(double precisions, double recalls, long items) {
  public static final BCubed NONE = new BCubed(0, 0, 0);

  static BCubed of(List<Item> items) {
    Map<String, Set<String>> gold = new HashMap<>();
    Map<String, Set<String>> found = new HashMap<>();
    List<Item> scored = items.stream().filter(item -> item.goldSource().isPresent()).toList();
    for (Item item : scored) {
      gold.computeIfAbsent(goldKey(item), _ -> new HashSet<>()).add(item.gold().id());
      found.computeIfAbsent(foundKey(item), _ -> new HashSet<>()).add(item.gold().id());
    }
    double precisions = 0;
    double recalls = 0;
    for (Item item : scored) {
      Set<String> there = gold.getOrDefault(goldKey(item), Set.of());
      Set<String> mine = found.getOrDefault(foundKey(item), Set.of());
      Set<String> shared = new HashSet<>(there);
      shared.retainAll(mine);
      precisions += (double) shared.size() / mine.size();
      recalls += (double) shared.size() / there.size();
    }
    return new BCubed(precisions, recalls, scored.size());
  }

  BCubed plus(BCubed other) {
    return new BCubed(precisions + other.precisions, recalls + other.recalls, items + other.items);
  }

  /// In percent; of nothing it is all.
  public double precision() {
    return items == 0 ? 100 : 100 * precisions / items;
  }

  /// In percent; of nothing it is all.
  public double recall() {
    return items == 0 ? 100 : 100 * recalls / items;
  }

  /// The harmonic mean of the two averages.
  public double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  private static String goldKey(Item item) {
    return item.goldSource().map(LabelledSource::id).orElse("");
  }

  private static String foundKey(Item item) {
    Optional<String> source = item.foundSource().map(one -> "source " + one.id());
    return source.orElse("alone " + item.gold().id());
  }
}
