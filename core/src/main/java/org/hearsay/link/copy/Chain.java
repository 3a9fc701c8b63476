package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.link.copy.Seeds.Match;

/// Matches that lie alike in two pages: none far from the next, and all at about the same distance
/// between the pages. At most [#LONGEST] words long and [#FURTHEST] apart from its beginning in
/// distance, so that what is aligned around it is bounded.
///
/// @param matches in order of their places in the first page
record Chain(List<Match> matches) {
  private static final int GAP = 30;
  private static final int DRIFT = 15;
  private static final int FURTHEST = 100;
  private static final int LONGEST = 20_000;
  private static final int MOST_OPEN = 32;

  Chain {
    matches = List.copyOf(matches);
  }

  /// Puts every match in the nearest chain, or begins one.
  ///
  /// @param matches in order of their places in the first page
  static List<Chain> of(List<Match> matches) {
    List<List<Match>> open = new ArrayList<>();
    List<Chain> done = new ArrayList<>();
    for (Match match : matches) {
      for (int k = open.size() - 1; k >= 0; k--) {
        boolean passed =
            match.inOne() - open.get(k).getLast().inOne() > GAP
                || match.inOne() - open.get(k).getFirst().inOne() > LONGEST;
        if (passed || (k == 0 && open.size() > MOST_OPEN)) {
          done.add(new Chain(open.remove(k)));
        }
      }
      nearest(open, match).add(match);
    }
    open.forEach(chain -> done.add(new Chain(chain)));
    return done;
  }

  private static List<Match> nearest(List<List<Match>> open, Match match) {
    List<Match> nearest = new ArrayList<>();
    int least = DRIFT + 1;
    for (List<Match> chain : open) {
      Match last = chain.getLast();
      int drift = Math.abs(lead(match) - lead(last));
      boolean near = Math.abs(lead(match) - lead(chain.getFirst())) <= FURTHEST;
      int step = match.inOther() - last.inOther();
      if (near && drift < least && step > 0 && step <= GAP) {
        least = drift;
        nearest = chain;
      }
    }
    if (nearest.isEmpty()) {
      open.add(nearest);
    }
    return nearest;
  }

  /// Those of its matches that end before a word of the first page; empty if none does.
  Optional<Chain> before(int word) {
    return of(matches.stream().filter(match -> match.inOne() + Seeds.LENGTH <= word));
  }

  /// Those of its matches that begin behind a word of the first page; empty if none does.
  Optional<Chain> behind(int word) {
    return of(matches.stream().filter(match -> match.inOne() > word));
  }

  private static Optional<Chain> of(Stream<Match> some) {
    return Optional.of(some.toList()).filter(list -> !list.isEmpty()).map(Chain::new);
  }

  Match first() {
    return matches.getFirst();
  }

  Match last() {
    return matches.getLast();
  }

  /// How far the distance between the pages goes from its value at the first match.
  int drift() {
    int from = lead(first());
    return matches.stream().mapToInt(match -> Math.abs(lead(match) - from)).max().orElse(0);
  }

  /// By how many words the other page is ahead.
  private static int lead(Match match) {
    return match.inOther() - match.inOne();
  }
}
