package org.hearsay.eval.coref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well entities are found: the measures of CoNLL-2012 as Pradhan et al. (2014) define them for
/// mentions that the reader found itself.
///
/// @param mentions the mentions alone, whatever entity they are given to
/// @param muc links (Vilain et al. 1995)
/// @param bCubed mentions by how well their entities overlap (Bagga and Baldwin 1998)
/// @param ceaf entities in their best one-to-one matching by φ4 (Luo 2005)
public record CorefScores(Measure mentions, Measure muc, Measure bCubed, Measure ceaf) {
  public static final CorefScores NONE =
      new CorefScores(Measure.NONE, Measure.NONE, Measure.NONE, Measure.NONE);

  /// Scores of one document.
  public static CorefScores of(Entities gold, Entities found) {
    return new CorefScores(
        mentions(gold, found), muc(gold, found), cubed(gold, found), ceaf(gold, found));
  }

  public CorefScores plus(CorefScores other) {
    return new CorefScores(
        mentions.plus(other.mentions),
        muc.plus(other.muc),
        bCubed.plus(other.bCubed),
        ceaf.plus(other.ceaf));
  }

  /// The CoNLL score: the mean F1 of MUC, B³ and CEAF φ4, in percent.
  public double conll() {
    return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
  }

  private static Measure mentions(Entities gold, Entities found) {
    Set<Place> both = new HashSet<>(gold.byPlace().keySet());
    both.retainAll(found.byPlace().keySet());
    return new Measure(both.size(), gold.mentions(), both.size(), found.mentions());
  }

  private static Measure muc(Entities gold, Entities found) {
    return new Measure(linksKept(gold, found), links(gold), linksKept(found, gold), links(found));
  }

  /// Fewest links that hold the entities together.
  private static int links(Entities entities) {
    return entities.mentions() - entities.sets().size();
  }

  /// Those links left when each entity is cut where the other side cuts it.
  private static int linksKept(Entities entities, Entities other) {
    Map<Place, Integer> of = other.byPlace();
    int kept = 0;
    for (Set<Place> set : entities.sets()) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (Place place : set) {
        if (of.containsKey(place)) {
          parts.add(of.get(place));
        } else {
          alone++;
        }
      }
      kept += set.size() - parts.size() - alone;
    }
    return kept;
  }

  private static Measure cubed(Entities gold, Entities found) {
    return new Measure(shares(gold, found), gold.mentions(), shares(found, gold), found.mentions());
  }

  /// Over all mentions, the share of its entity that the other side has in the same entity.
  private static double shares(Entities entities, Entities other) {
    double sum = 0;
    for (Set<Place> set : entities.sets()) {
      for (int shared : shared(set, other.byPlace()).values()) {
        sum += (double) shared * shared / set.size();
      }
    }
    return sum;
  }

  /// How many places of a set each entity of the other side has.
  private static Map<Integer, Integer> shared(Set<Place> set, Map<Place, Integer> of) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Place place : set) {
      if (of.containsKey(place)) {
        counts.merge(of.get(place), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Measure ceaf(Entities gold, Entities found) {
    double[][] likeness = new double[gold.sets().size()][found.sets().size()];
    Map<Place, Integer> of = found.byPlace();
    for (int i = 0; i < likeness.length; i++) {
      Set<Place> set = gold.sets().get(i);
      for (Map.Entry<Integer, Integer> one : shared(set, of).entrySet()) {
        int sizes = set.size() + found.sets().get(one.getKey()).size();
        likeness[i][one.getKey()] = 2.0 * one.getValue() / sizes;
      }
    }
    double worth = Assignment.best(likeness);
    return new Measure(worth, gold.sets().size(), worth, found.sets().size());
  }

  /// Sums over documents.
  public static CorefScores sum(List<CorefScores> scores) {
    return scores.stream().reduce(NONE, CorefScores::plus);
  }
}
