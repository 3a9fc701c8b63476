package org.hearsay.link.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.story.StoryProfile.Term;

/// The terms of a profile as a direction: what each weighs, all of them together of length 1, so
/// that the likeness of two is the cosine between them (Salton and McGill 1983).
///
/// @param weights by word
record Likeness(StoryProfile profile, Map<String, Double> weights) {
  Likeness {
    weights = Map.copyOf(weights);
  }

  static Likeness of(StoryProfile profile, Rarity rarity) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (Term term : profile.terms()) {
      double weight = (1 + Math.log(Math.max(1, term.count()))) * rarity.of(term.word());
      weights.put(term.word(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    weights.replaceAll((_, weight) -> weight / length);
    return new Likeness(profile, weights);
  }

  /// 0 if they share nothing, 1 if they are of one direction.
  double to(Likeness other) {
    double sum = 0;
    for (Term term : profile.terms()) {
      sum += part(term, other);
    }
    return sum;
  }

  private double part(Term term, Likeness other) {
    return weights.getOrDefault(term.word(), 0.0) * other.weights.getOrDefault(term.word(), 0.0);
  }

  /// The terms that stand in both, those that make them most alike first.
  List<Term> shared(Likeness other) {
    return profile.terms().stream()
        .filter(term -> part(term, other) > 0)
        .sorted(
            Comparator.comparingDouble((Term term) -> -part(term, other)).thenComparing(Term::word))
        .toList();
  }
}
