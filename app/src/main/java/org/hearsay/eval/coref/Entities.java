package org.hearsay.eval.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The entities of a document, each the set of the places where it is mentioned. No place is in two
/// of them, and none is empty.
public record Entities(List<Set<Place>> sets) {
  public Entities {
    sets = sets.stream().map(Set::copyOf).toList();
    Set<Place> seen = new HashSet<>();
    for (Set<Place> set : sets) {
      if (set.isEmpty() || !set.stream().allMatch(seen::add)) {
        throw new IllegalArgumentException("an entity is empty, or shares a mention with another");
      }
    }
  }

  /// Entities as a reader gave them. A place given twice counts once, for the first entity that has
  /// it, as in the reference scorer; an entity left with nothing is dropped.
  public static Entities of(List<? extends Iterable<Place>> given) {
    Set<Place> seen = new HashSet<>();
    List<Set<Place>> sets = new ArrayList<>();
    for (Iterable<Place> one : given) {
      Set<Place> set = new HashSet<>();
      for (Place place : one) {
        if (seen.add(place)) {
          set.add(place);
        }
      }
      if (!set.isEmpty()) {
        sets.add(set);
      }
    }
    return new Entities(sets);
  }

  /// Those that are mentioned more than once.
  public Entities withoutSingletons() {
    return new Entities(sets.stream().filter(set -> set.size() > 1).toList());
  }

  /// How many mentions there are.
  public int mentions() {
    return sets.stream().mapToInt(Set::size).sum();
  }

  /// For every place the number of its entity.
  Map<Place, Integer> byPlace() {
    Map<Place, Integer> of = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (Place place : sets.get(i)) {
        of.put(place, i);
      }
    }
    return of;
  }
}
