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
import org.hearsay.link.story.Decision.Rule;

/// Decides which story a new document belongs to.
///
/// 1. In: its profile; the profiles of documents that came before it, with their stories; how rare
///    words are. Out: the story it joins, or that it begins one.
/// 2. Its likeness to a document is the cosine of their words, weighed by how rare they are. Its
///    likeness to a story is the mean of that to the [#NEAREST] documents of it that are most like
///    it: one chance likeness is not enough where there are several documents.
/// 3. Likeness counts less the further apart the days are; a document without a day is taken to be
///    of the same days.
/// 4. The same in gives the same out. Thread rule: no state; safe to share.
public final class StoryFinder {
  private static final int NEAREST = 3;
  private static final double BAR = 0.12;
  private static final double STRICT_BAR = 0.2;
  private static final int SAME_DAYS = 3;
  private static final double HALF_AFTER = 60;
  private static final double LEAST_NEARNESS = 0.5;

  private StoryFinder() {}

  /// A document of a story beside the new one.
  private record Compared(Candidate candidate, double likeness, OptionalLong daysApart) {}

  /// A story beside the new document.
  ///
  /// @param nearest most alike first
  private record Near(String story, List<Compared> nearest) {
    double likeness() {
      return nearest.stream().limit(NEAREST).mapToDouble(Compared::likeness).average().orElse(0);
    }
  }

  public static Decision decide(
      StoryProfile profile, List<Candidate> candidates, Rarity rarity, Grouping grouping) {
    if (grouping == Grouping.OFF) {
      return new Decision.Begins(Rule.OFF, "documents are not grouped");
    }
    Likeness own = Likeness.of(profile, rarity);
    Optional<Near> best =
        stories(own, candidates, rarity).stream()
            .max(
                Comparator.comparingDouble(Near::likeness)
                    .thenComparing(Near::story, Comparator.reverseOrder()));
    double bar = grouping == Grouping.STRICT ? STRICT_BAR : BAR;
    if (best.isEmpty() || best.get().likeness() < bar) {
      return new Decision.Begins(Rule.NOTHING_ALIKE, "no document has enough in common with it");
    }
    Near near = best.get();
    Compared nearest = near.nearest().getFirst();
    return new Decision.Joins(
        near.story(),
        nearest.candidate().document(),
        Math.min(1, near.likeness()),
        Rule.SAME_DAYS,
        Reasons.of(own, Likeness.of(nearest.candidate().profile(), rarity), nearest.daysApart())
            + Reasons.likeness(near.likeness()));
  }

  private static List<Near> stories(Likeness own, List<Candidate> candidates, Rarity rarity) {
    Map<String, List<Compared>> byStory = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      OptionalLong apart = daysApart(own.profile().day(), candidate.profile().day());
      double likeness = own.to(Likeness.of(candidate.profile(), rarity)) * nearness(apart);
      byStory
          .computeIfAbsent(candidate.story(), _ -> new ArrayList<>())
          .add(new Compared(candidate, likeness, apart));
    }
    List<Near> stories = new ArrayList<>();
    byStory.forEach((story, compared) -> {
      compared.sort(
          Comparator.comparingDouble((Compared one) -> -one.likeness())
              .thenComparing(one -> one.candidate().document()));
      stories.add(new Near(story, compared));
    });
    return stories;
  }

  private static OptionalLong daysApart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())))
        : OptionalLong.empty();
  }

  private static double nearness(OptionalLong daysApart) {
    double beyond = Math.max(0, daysApart.orElse(0) - SAME_DAYS);
    return Math.max(LEAST_NEARNESS, 1 / (1 + beyond / HALF_AFTER));
  }
}
