package org.hearsay.source.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.MentionHeads;
import org.hearsay.model.WordVectors;

/// Chooses the mentions of a text (in training: `coref.choose`): spans within a paragraph whose
/// score is high enough, the best first, none that crosses a better one. Mentions may nest.
final class MentionChoice {
  private record Scored(TokenRange place, float score) {}

  /// The best first; of equals the one that begins earlier, then the shorter.
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored one) -> -one.score)
          .thenComparingInt(one -> one.place.first())
          .thenComparingInt(one -> one.place.last());

  private MentionChoice() {}

  /// Mentions in order, what holds another before it.
  static List<TokenRange> of(Wording wording, WordVectors words, MentionHeads heads) {
    List<Scored> scored = new ArrayList<>();
    int[] paragraph = wording.paragraph();
    for (int a = 0; a < wording.size(); a++) {
      int end = Math.min(wording.size(), a + heads.widest());
      for (int b = a; b < end && paragraph[b] == paragraph[a]; b++) {
        float score = words.mention(a, b) + heads.widths()[b - a];
        if (score >= heads.least()) {
          scored.add(new Scored(new TokenRange(a, b), score));
        }
      }
    }
    scored.sort(BEST_FIRST);
    return uncrossed(scored.stream().map(Scored::place).toList(), wording.size());
  }

  /// Ranges that cross none before them, in order.
  static List<TokenRange> uncrossed(List<TokenRange> bestFirst, int tokens) {
    List<List<TokenRange>> over = new ArrayList<>();
    for (int k = 0; k < tokens; k++) {
      over.add(new ArrayList<>());
    }
    List<TokenRange> taken = new ArrayList<>();
    for (TokenRange place : bestFirst) {
      // What crosses a range covers its first token or its last one.
      boolean crossed =
          over.get(place.first()).stream().anyMatch(place::crosses)
              || over.get(place.last()).stream().anyMatch(place::crosses);
      if (!crossed) {
        taken.add(place);
        for (int k = place.first(); k <= place.last(); k++) {
          over.get(k).add(place);
        }
      }
    }
    return taken.stream().sorted().toList();
  }
}
