package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plain way to find shared words, to be better than: runs of five words (Broder 1997, *On the
/// resemblance and containment of documents*) that two texts share, those that overlap or touch in
/// both made one. Time grows with the number of places that runs share.
final class Shingles {
  private static final int LENGTH = 5;

  private Shingles() {}

  /// A run of words under way.
  private record Run(int inOne, int inOther, int last) {}

  static List<SharedWords> shared(StoryText one, StoryText other) {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int k = 0; k + LENGTH <= other.words().size(); k++) {
      places.computeIfAbsent(shingle(other, k), _ -> new ArrayList<>()).add(k);
    }
    List<SharedWords> shared = new ArrayList<>();
    Map<Integer, Run> open = new HashMap<>();
    for (int k = 0; k + LENGTH <= one.words().size(); k++) {
      for (int there : places.getOrDefault(shingle(one, k), List.of())) {
        Run run = open.getOrDefault(there - k, new Run(k, there, k));
        if (k > run.last + LENGTH) {
          shared.add(words(one, other, run));
          run = new Run(k, there, k);
        }
        open.put(there - k, new Run(run.inOne, run.inOther, k));
      }
    }
    open.values().forEach(run -> shared.add(words(one, other, run)));
    return shared;
  }

  private static List<String> shingle(StoryText text, int first) {
    return text.words().subList(first, first + LENGTH);
  }

  private static SharedWords words(StoryText one, StoryText other, Run run) {
    int more = run.last - run.inOne + LENGTH - 1;
    return new SharedWords(
        one,
        other,
        one.span(run.inOne, run.inOne + more),
        other.span(run.inOther, run.inOther + more));
  }
}
