package org.hearsay.link.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/// A story beside a new document.
///
/// @param own the new document
/// @param compared documents of the story, the nearest first; never empty
record Near(Likeness own, List<Compared> compared) {
  /// One chance likeness is not enough where there are several documents; three do no better than
  /// two on the development events.
  private static final int NEAREST = 2;

  /// Reports of one happening come within days; after that likeness counts less and less, down to a
  /// half: two months later two documents must be twice as much alike.
  private static final int SAME_DAYS = 3;

  private static final double DAYS_TO_HALF = 60;
  private static final double LEAST_NEARNESS = 0.5;

  /// A document of the story beside the new one.
  ///
  /// @param plain likeness as it is
  /// @param likeness the same, less where the days are apart
  record Compared(
      Candidate candidate, Likeness other, double plain, double likeness, OptionalLong daysApart) {}

  /// The stories of candidates, the most alike first.
  static List<Near> all(Likeness own, List<Candidate> candidates, Rarity rarity) {
    Map<String, List<Compared>> byStory = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      byStory
          .computeIfAbsent(candidate.story(), _ -> new ArrayList<>())
          .add(compared(own, candidate, rarity));
    }
    List<Near> stories = new ArrayList<>();
    byStory.forEach((_, compared) -> {
      compared.sort(
          Comparator.comparingDouble((Compared one) -> -one.likeness())
              .thenComparing(one -> one.candidate().document()));
      stories.add(new Near(own, List.copyOf(compared)));
    });
    stories.sort(
        Comparator.comparingDouble((Near near) -> -near.likeness()).thenComparing(Near::story));
    return stories;
  }

  private static Compared compared(Likeness own, Candidate candidate, Rarity rarity) {
    Likeness other = Likeness.of(candidate.profile(), rarity);
    double plain = Math.min(1, own.to(other));
    OptionalLong apart = daysApart(own.profile().day(), candidate.profile().day());
    return new Compared(candidate, other, plain, plain * nearness(apart), apart);
  }

  private static OptionalLong daysApart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())))
        : OptionalLong.empty();
  }

  /// A document without a day is taken to be of the same days.
  private static double nearness(OptionalLong daysApart) {
    double beyond = Math.max(0, daysApart.orElse(0) - SAME_DAYS);
    return Math.max(LEAST_NEARNESS, 1 / (1 + beyond / DAYS_TO_HALF));
  }

  String story() {
    return nearest().candidate().story();
  }

  Compared nearest() {
    return compared.getFirst();
  }

  double likeness() {
    return mean(Compared::likeness);
  }

  /// What shared names and numbers make up of the likeness as it is.
  double byNames() {
    return mean(one -> own.byNames(one.other()));
  }

  /// What shared words that are no names make up of it.
  double byOtherWords() {
    return mean(one -> own.byOtherWords(one.other()));
  }

  private double mean(ToDoubleFunction<Compared> part) {
    return compared.stream().limit(NEAREST).mapToDouble(part).average().orElse(0);
  }

  /// Of the nearest documents, the fewest days that one is apart; absent if none has a day.
  OptionalLong daysApart() {
    return compared.stream()
        .limit(NEAREST)
        .filter(one -> one.daysApart().isPresent())
        .mapToLong(one -> one.daysApart().getAsLong())
        .min();
  }
}
