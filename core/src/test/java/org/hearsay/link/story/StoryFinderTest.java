package org.hearsay.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.link.story.Decision.Rule;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
  /// Documents that came one after another, with what was decided of each.
  private static final class Pile {
    private final Grouping grouping;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Candidate> before = new ArrayList<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<String, String> stories = new LinkedHashMap<>();

    private Pile(Grouping grouping) {
      this.grouping = grouping;
    }

    static Pile of(Told... all) {
      return of(Grouping.USUAL, List.of(all));
    }

    static Pile of(Grouping grouping, List<Told> all) {
      Pile pile = new Pile(grouping);
      all.forEach(pile::add);
      return pile;
    }

    private void add(Told told) {
      StoryProfile profile = told.profile();
      Decision decision =
          StoryFinder.decide(profile, before, new Rarity(before.size(), counts), grouping);
      String story = decision instanceof Decision.Joins joins ? joins.story() : told.id();
      decisions.put(told.id(), decision);
      stories.put(told.id(), story);
      before.add(new Candidate(story, told.id(), profile, decision.rule() == Rule.ROUND_UP));
      profile.terms().forEach(term -> counts.merge(term.word(), 1, Integer::sum));
    }

    String storyOf(Told told) {
      return stories.getOrDefault(told.id(), "");
    }

    Rule ruleOf(Told told) {
      return decision(told).rule();
    }

    Decision decision(Told told) {
      Decision decision = decisions.get(told.id());
      assertThat(decision).isNotNull();
      return decision;
    }
  }

  private static void assertTogether(Told one, Told other) {
    assertThat(Pile.of(one, other).storyOf(other)).isEqualTo(one.id());
    assertThat(Pile.of(other, one).storyOf(one)).isEqualTo(other.id());
  }

  private static void assertApart(Told one, Told other) {
    assertThat(Pile.of(one, other).storyOf(other)).isEqualTo(other.id());
    assertThat(Pile.of(other, one).storyOf(one)).isEqualTo(one.id());
  }

  @Test
  void putsTwoReportsOfOneMatchTogether() {
    assertTogether(Events.MATCH, Events.MATCH_TOLD_AGAIN);
  }

  @Test
  void saysWhyInWordsOfTheDocuments() {
    Decision.Joins joins =
        (Decision.Joins)
            Pile.of(Events.MATCH, Events.MATCH_TOLD_AGAIN).decision(Events.MATCH_TOLD_AGAIN);
    assertThat(joins.nearest()).isEqualTo(Events.MATCH.id());
    assertThat(joins.rule()).isEqualTo(Rule.ALIKE);
    assertThat(joins.reason()).startsWith("names ").contains("Okoro", "1 day apart; likeness 0.");
    assertThat(joins.likeness()).isBetween(0.3, 1.0);
  }

  @Test
  void twoMatchesOfTheSameTeamsAreTwoStories() {
    assertApart(Events.MATCH, Events.NEXT_MATCH);
    assertApart(Events.MATCH_TOLD_AGAIN, Events.NEXT_MATCH);
    assertThat(Pile.of(Events.MATCH, Events.NEXT_MATCH).ruleOf(Events.NEXT_MATCH))
        .isEqualTo(Rule.NAMES_ALONE);
  }

  @Test
  void aReportGoesToItsOwnMatchAndNotToTheOther() {
    Pile pile = Pile.of(Events.NEXT_MATCH, Events.MATCH, Events.MATCH_TOLD_AGAIN);
    assertThat(pile.storyOf(Events.MATCH_TOLD_AGAIN)).isEqualTo(Events.MATCH.id());
  }

  @Test
  void anAftershockBelongsToItsQuake() {
    assertTogether(Events.QUAKE, Events.AFTERSHOCK);
  }

  @Test
  void aQuakeElsewhereInTheSameWeekIsAnotherStory() {
    assertApart(Events.QUAKE, Events.OTHER_QUAKE);
    Pile pile = Pile.of(Events.QUAKE, Events.AFTERSHOCK, Events.OTHER_QUAKE);
    assertThat(pile.storyOf(Events.OTHER_QUAKE)).isEqualTo(Events.OTHER_QUAKE.id());
  }

  @Test
  void theSameKindOfAccidentInTwoTownsOfOneWeekIsTwoStories() {
    assertApart(Events.BUS, Events.OTHER_BUS);
    assertThat(Pile.of(Events.BUS, Events.OTHER_BUS).ruleOf(Events.OTHER_BUS))
        .isEqualTo(Rule.NO_NAME);
  }

  @Test
  void twoStormsMonthsApartAreTwoStories() {
    assertApart(Events.STORM, Events.OTHER_STORM);
    assertThat(Pile.of(Events.STORM, Events.OTHER_STORM).ruleOf(Events.OTHER_STORM))
        .isEqualTo(Rule.OTHER_TITLES);
  }

  @Test
  void aFollowUpTwoWeeksLaterBelongsToTheStory() {
    assertTogether(Events.FIRE, Events.FIRE_FOLLOWED_UP);
  }

  @Test
  void anAnniversaryIsAStoryOfItsOwn() {
    assertApart(Events.FIRE, Events.FIRE_REMEMBERED);
    Decision decision =
        Pile.of(Events.FIRE, Events.FIRE_REMEMBERED).decision(Events.FIRE_REMEMBERED);
    assertThat(decision.rule()).isEqualTo(Rule.LOOKS_BACK);
    assertThat(decision.reason()).contains(Events.FIRE.title(), "365 days apart");
  }

  @Test
  void aRoundUpBelongsToNone() {
    Pile pile = Pile.of(Events.QUAKE, Events.BUDGET, Events.MATCH, Events.ROUND_UP);
    assertThat(pile.storyOf(Events.ROUND_UP)).isEqualTo(Events.ROUND_UP.id());
    assertThat(pile.ruleOf(Events.ROUND_UP)).isEqualTo(Rule.ROUND_UP);
  }

  @Test
  void aRoundUpTiesNoStoriesTogether() {
    List<Told> all =
        new ArrayList<>(
            List.of(Events.ROUND_UP, Events.QUAKE, Events.BUDGET, Events.MATCH, Events.AFTERSHOCK));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      Pile pile = Pile.of(Grouping.USUAL, all);
      assertThat(pile.storyOf(Events.QUAKE))
          .as("order %d", seed)
          .isNotEqualTo(pile.storyOf(Events.BUDGET))
          .isNotEqualTo(pile.storyOf(Events.MATCH));
      assertThat(pile.storyOf(Events.BUDGET)).isNotEqualTo(pile.storyOf(Events.MATCH));
    }
  }

  @Test
  void theSameArticleFiveHundredTimesIsOneStory() {
    List<Told> all = new ArrayList<>();
    for (int k = 0; k < 500; k++) {
      all.add(Events.FIRE.again("copy" + k));
    }
    Pile pile = Pile.of(Grouping.USUAL, all);
    assertThat(pile.stories.values()).containsOnly("copy0");
    assertThat(pile.ruleOf(all.getLast())).isEqualTo(Rule.VERY_ALIKE);
  }

  @Test
  void aTextThatComesAgainAfterAYearIsOfItsStoryStill() {
    assertTogether(Events.FIRE, Events.FIRE.again("later").on("2032-03-01"));
  }

  @Test
  void doesWithoutDayAndTitle() {
    Told one = new Told("one", "", "", Events.FIRE.text());
    Told other = new Told("other", "", "", Events.FIRE_FOLLOWED_UP.text());
    assertTogether(one, other);
    assertThat(Pile.of(one, other).decision(other).reason()).contains("no day to compare");
    assertApart(one, new Told("third", "", "", Events.BUDGET.text()));
  }

  @Test
  void whatSaysNothingStandsAlone() {
    Told empty = new Told("empty", "", "", "");
    Told marks = new Told("marks", "", "2031-01-01", "… — !!! 7 :-)");
    Pile pile = Pile.of(Events.FIRE, empty, empty.again("empty2"), marks, marks.again("marks2"));
    assertThat(pile.stories).allSatisfy((id, story) -> assertThat(story).isEqualTo(id));
  }

  @Test
  void strictlyOnlyWhatIsVeryMuchAlikeIsTogether() {
    List<Told> all = List.of(Events.QUAKE, Events.AFTERSHOCK, Events.FIRE, Events.FIRE.again("2"));
    assertThat(Pile.of(Grouping.STRICT, all).stories.values())
        .hasSizeBetween(4, 4)
        .contains("quake", "fire");
    for (Decision decision : Pile.of(Grouping.STRICT, all).decisions.values()) {
      if (decision instanceof Decision.Joins joins) {
        assertThat(joins.likeness()).isGreaterThanOrEqualTo(StoryFinder.bar(Grouping.STRICT));
      }
    }
  }

  @Test
  void withGroupingOffEveryDocumentStandsAlone() {
    Pile pile = Pile.of(Grouping.OFF, List.of(Events.FIRE, Events.FIRE.again("2")));
    assertThat(pile.stories).containsEntry("2", "2");
    assertThat(pile.ruleOf(Events.FIRE)).isEqualTo(Rule.OFF);
  }

  @Test
  void decidesTheSameWhateverTheOrderOfTheCandidates() {
    List<Told> all = List.of(Events.MATCH, Events.QUAKE, Events.FIRE, Events.STORM, Events.BUDGET);
    List<Candidate> candidates = new ArrayList<>(Pile.of(Grouping.USUAL, all).before);
    StoryProfile profile = Events.AFTERSHOCK.profile();
    Decision decision =
        StoryFinder.decide(profile, candidates, Rarity.OF_ENGLISH, Grouping.USUAL);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(candidates, new Random(seed));
      assertThat(StoryFinder.decide(profile, candidates, Rarity.OF_ENGLISH, Grouping.USUAL))
          .isEqualTo(decision);
    }
  }
}
