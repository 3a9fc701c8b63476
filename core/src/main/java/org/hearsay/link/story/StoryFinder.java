package org.hearsay.link.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.link.story.Decision.Rule;

/// Decides which story a new document belongs to.
///
/// 1. In: its profile; the profiles of documents that came before it, with their stories; how rare
///    words are. Out: the story it joins, or that it begins one.
/// 2. Its likeness to a document is the cosine of their words, weighed by how rare they are, less
///    the further apart the days are. Its likeness to a story is the mean of that to the two
///    documents of it that are most like it. Below a bar it joins none.
/// 3. Above it, the stories are asked in the order of their likeness, and [#REFUSALS] of each: the
///    first story that none of them speaks against is the one.
/// 4. A story is never joined to another one: what was begun stays.
/// 5. The same in gives the same out. Thread rule: no state; safe to share.
///
/// The numbers were chosen on the development events of `same-story`, as `hearsay eval stories`
/// reads them, and where several did as well, the more cautious one was taken.
public final class StoryFinder {
  private static final double BAR = 0.11;
  private static final double STRICT_BAR = 0.2;

  /// As much alike are only two states of one text.
  private static final double VERY_ALIKE = 0.8;

  /// Of several stories that one document tells of, each must be at least half as like it as the
  /// nearest, and hardly like that.
  private static final double SHARE_OF_NEAREST = 0.5;

  private static final double HARDLY_ALIKE = 0.05;

  private static final double NO_NAME = 0.01;
  private static final double BAR_WITHOUT_NAME = 0.17;

  /// Two documents that have so many names, and none in common, are not about the same people and
  /// places.
  private static final int ENOUGH_NAMES = 3;

  /// The share of other words below which a likeness is one of names.
  private static final double NAMES_ALONE = 0.1;

  private static final int DAYS_FOR_NAMES_ALONE = 2;
  private static final int DAYS_FOR_OTHER_TITLES = 14;
  private static final int DAYS_FOR_LOOKING_BACK = 45;

  private StoryFinder() {}

  /// Why a document does not belong to a story that it is like.
  private interface Refusal {
    boolean speaksAgainst(Near near);
  }

  private record Named(Rule rule, Refusal refusal) {}

  /// In the order in which they are asked.
  private static final List<Named> REFUSALS =
      List.of(
          new Named(Rule.ONE_ALONE, StoryFinder::onlyOneIsAlike),
          new Named(Rule.NO_NAME, StoryFinder::sharesNoName),
          new Named(Rule.NAMES_ALONE, StoryFinder::sharesNamesAlone),
          new Named(Rule.OTHER_TITLES, StoryFinder::namesOthersInTitle),
          new Named(Rule.LOOKS_BACK, StoryFinder::looksBack));

  public static Decision decide(
      StoryProfile profile, List<Candidate> candidates, Rarity rarity, Grouping grouping) {
    if (grouping == Grouping.OFF) {
      return new Decision.Begins(Rule.OFF, "documents are not grouped");
    }
    Likeness own = Likeness.of(profile, rarity);
    List<Near> stories = Near.all(own, candidates, rarity);
    Optional<Decision> copy =
        stories.stream()
            .filter(near -> near.nearest().plain() >= VERY_ALIKE)
            .findFirst()
            .map(near -> joins(near, Rule.VERY_ALIKE));
    return copy.orElseGet(() -> byRules(stories, bar(grouping)));
  }

  /// The likeness below which a document joins no story.
  public static double bar(Grouping grouping) {
    return switch (grouping) {
      case OFF -> 1;
      case USUAL -> BAR;
      case STRICT -> STRICT_BAR;
    };
  }

  private static Decision byRules(List<Near> stories, double bar) {
    List<Near> alike =
        stories.stream()
            .filter(near -> near.likeness() >= bar && !near.nearest().candidate().isRoundUp())
            .toList();
    Optional<Decision> against = Optional.empty();
    for (Near near : alike) {
      Optional<Rule> rule = refusal(near);
      if (rule.isEmpty()) {
        return isOfSeveral(near, alike) ? ofSeveral(near) : joins(near, Rule.ALIKE);
      }
      against = against.or(() -> Optional.of(begins(rule.get(), near)));
    }
    return against.orElseGet(() ->
        new Decision.Begins(Rule.NOTHING_ALIKE, "no document has enough in common with it"));
  }

  private static Optional<Rule> refusal(Near near) {
    return REFUSALS.stream()
        .filter(one -> one.refusal().speaksAgainst(near))
        .findFirst()
        .map(Named::rule);
  }

  /// It is like one document of the story, and has nothing in common with the others.
  private static boolean onlyOneIsAlike(Near near) {
    return near.compared().size() > 1 && near.compared().get(1).plain() < HARDLY_ALIKE;
  }

  /// The same kind of thing, in another place or by other people.
  private static boolean sharesNoName(Near near) {
    int names = Math.min(near.own().names(), near.nearest().other().names());
    return near.byNames() < NO_NAME
        && (near.likeness() < BAR_WITHOUT_NAME
            || names >= ENOUGH_NAMES
            || titlesNameOthers(near));
  }

  /// The same people or places, on another occasion.
  private static boolean sharesNamesAlone(Near near) {
    return near.byOtherWords() < NAMES_ALONE * (near.byNames() + near.byOtherWords())
        && near.daysApart().orElse(DAYS_FOR_NAMES_ALONE) >= DAYS_FOR_NAMES_ALONE;
  }

  private static boolean namesOthersInTitle(Near near) {
    return near.daysApart().orElse(0) >= DAYS_FOR_OTHER_TITLES && titlesNameOthers(near);
  }

  private static boolean titlesNameOthers(Near near) {
    Likeness other = near.nearest().other();
    return near.own().titleNamesMoreThan(other) && other.titleNamesMoreThan(near.own());
  }

  private static boolean looksBack(Near near) {
    boolean either =
        near.own().profile().looksBack() || near.nearest().other().profile().looksBack();
    return either && near.daysApart().orElse(0) >= DAYS_FOR_LOOKING_BACK;
  }

  /// Whether it is as like another story that has nothing to do with this one.
  private static boolean isOfSeveral(Near nearest, List<Near> alike) {
    return alike.stream()
        .filter(near -> near.likeness() >= SHARE_OF_NEAREST * nearest.likeness())
        .anyMatch(near -> near.nearest().other().to(nearest.nearest().other()) < HARDLY_ALIKE);
  }

  private static Decision joins(Near near, Rule rule) {
    return new Decision.Joins(
        near.story(),
        near.nearest().candidate().document(),
        rule == Rule.VERY_ALIKE ? near.nearest().plain() : near.likeness(),
        rule,
        Reasons.shared(near));
  }

  private static Decision ofSeveral(Near near) {
    return begins(Rule.ROUND_UP, near);
  }

  private static Decision begins(Rule rule, Near near) {
    return new Decision.Begins(
        rule,
        String.format(
            Locale.ROOT,
            "%s; like “%s”: %s",
            rule.words(),
            near.nearest().other().profile().headline(),
            Reasons.shared(near)));
  }
}
