package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.story.Candidate;
import org.hearsay.link.story.Decision;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.Rarity;
import org.hearsay.link.story.StoryFinder;
import org.hearsay.link.story.StoryProfile;

/// Documents that arrive one after another and are put into stories, as a desk does it, but that
/// each is compared with all that came before. One thread.
final class Arriving {
  private final Grouping grouping;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Candidate> before = new ArrayList<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final Map<String, String> stories = new LinkedHashMap<>();

  Arriving(Grouping grouping) {
    this.grouping = grouping;
  }

  void add(String id, StoryProfile profile) {
    Decision decision =
        StoryFinder.decide(profile, before, new Rarity(before.size(), counts), grouping);
    String story = decision instanceof Decision.Joins joins ? joins.story() : id;
    decisions.put(id, decision);
    stories.put(id, story);
    before.add(new Candidate(story, id, profile, decision.rule() == Rule.ROUND_UP));
    profile.terms().forEach(term -> counts.merge(term.word(), 1, Integer::sum));
  }

  /// The story of each document.
  Map<String, String> stories() {
    return stories;
  }

  /// What was decided of each document.
  Map<String, Decision> decisions() {
    return decisions;
  }
}
