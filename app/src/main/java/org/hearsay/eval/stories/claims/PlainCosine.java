package org.hearsay.eval.stories.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.eval.Tally;
import org.hearsay.eval.stories.Story;
import org.hearsay.eval.stories.StoryLabels.PairLabel;
import org.hearsay.eval.stories.claims.PairScores.Answer;
import org.hearsay.link.claim.Judgement.Relation;
import org.hearsay.model.SentenceVectors;

/// The plain way beside which pairs are scored: two places say the same if their vectors are nearer
/// than a threshold; nothing disagrees. The threshold is the one with the best F1 on the pairs of
/// the other half of the events.
final class PlainCosine {
  /// A pair with its nearness.
  private record Near(String event, PairLabel pair, double nearness) {}

  private final List<List<Near>> halves = List.of(new ArrayList<>(), new ArrayList<>());

  /// @param events all that are labelled, by name
  PlainCosine(List<Story> events, SentenceVectors vectors) {
    for (int k = 0; k < events.size(); k++) {
      Story event = events.get(k);
      for (PairLabel pair : event.labels().pairs()) {
        float[] a = vectors.of(event.excerpt(pair.a()).words());
        float[] b = vectors.of(event.excerpt(pair.b()).words());
        halves.get(k % 2).add(new Near(event.labels().event(), pair, SentenceVectors.cosine(a, b)));
      }
    }
  }

  /// The answers to all pairs, each half by the threshold of the other.
  List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (int half : new int[] {0, 1}) {
      double threshold = threshold(halves.get(1 - half));
      for (Near near : halves.get(half)) {
        answers.add(answer(near, threshold));
      }
    }
    return answers;
  }

  private static Answer answer(Near near, double threshold) {
    Relation found = near.nearness >= threshold ? Relation.SAME : Relation.DIFFERENT;
    return new Answer(near.event, near.pair.id(), near.pair.relation(), found, 1, false);
  }

  private static double threshold(List<Near> pairs) {
    return IntStream.rangeClosed(0, 100)
        .mapToObj(percent -> percent / 100.0)
        .max((one, other) -> Double.compare(f1(pairs, one), f1(pairs, other)))
        .orElse(1.0);
  }

  private static double f1(List<Near> pairs, double threshold) {
    Tally same =
        new PairScores(pairs.stream().map(near -> answer(near, threshold)).toList())
            .tally(Relation.SAME);
    return same.f1();
  }
}
