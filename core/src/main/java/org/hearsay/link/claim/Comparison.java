package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.link.claim.Weights.Chances;
import org.hearsay.model.SentenceVectors;

/// The sentences of a story, numbered in the order of the documents and of their words, and what is
/// known of pairs of them: each pair is judged once, when it is asked for.
final class Comparison {
  /// Sentences with which one is compared: of each other document the nearest, of all together the
  /// nearest of those.
  private static final int OF_EACH_DOCUMENT = 3;

  private static final int OF_ALL = 40;

  /// Fewer words than these that say something are alike by chance ("There were four").
  private static final int FEWEST_WORDS = 3;

  private static final Pattern STATEMENT = Pattern.compile("[.!][\"\u201d\u2019)]*\\s*$");

  /// Lines that sites print and nobody tells.
  private static final Pattern UNTOLD =
      Pattern.compile(
          "(?i)\\W*(?:copyright\\b|all rights reserved|file\\s*[-\u2013\u2014]"
              + "|this material may not|follow\\b.{0,40}\\bon (?:twitter|facebook))");

  /// Farther apart than this in meaning is no candidate.
  private static final double LEAST_NEARNESS = 0.55;

  /// Two sentences of two documents.
  ///
  /// @param one the lower number
  record Pair(int one, int other) {
    static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

    Pair {
      if (one >= other) {
        throw new IllegalArgumentException(one + " does not come before " + other);
      }
    }

    static Pair of(int one, int other) {
      return one < other ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private record Near(int sentence, double nearness) {}

  private final Judge judge;
  private final List<Gist> gists;
  private final Map<Pair, Chances> known = new HashMap<>();

  Comparison(Judge judge, List<Document> story) {
    this.judge = judge;
    this.gists =
        story.stream()
            .flatMap(document -> judge.telling(document).gists().stream())
            .filter(Comparison::tells)
            .toList();
  }

  /// Whether a sentence may make a claim by itself: it ends as a statement does, which headlines,
  /// bylines, dates and questions do not, and has words enough that two such are not alike by
  /// chance.
  private static boolean tells(Gist gist) {
    String sentence = gist.excerpt().words();
    return STATEMENT.matcher(sentence).find()
        && !UNTOLD.matcher(sentence).lookingAt()
        && gist.words().size() >= FEWEST_WORDS;
  }

  Gist gist(int sentence) {
    return gists.get(sentence);
  }

  Document document(int sentence) {
    return gists.get(sentence).excerpt().document();
  }

  int size() {
    return gists.size();
  }

  Chances chances(Pair pair) {
    return known.computeIfAbsent(
        pair, one -> judge.chances(gists.get(one.one), gists.get(one.other)));
  }

  Judgement judgement(int one, int other) {
    return judge.judge(gists.get(one), gists.get(other));
  }

  /// The pairs worth judging, in the order of their sentences.
  List<Pair> candidates() {
    Set<Pair> pairs = new HashSet<>();
    for (int sentence = 0; sentence < gists.size(); sentence++) {
      for (Near near : nearest(sentence)) {
        pairs.add(Pair.of(sentence, near.sentence));
      }
    }
    return pairs.stream().sorted(Pair.ORDER).toList();
  }

  private List<Near> nearest(int sentence) {
    List<Near> near = new ArrayList<>();
    List<Near> ofDocument = new ArrayList<>();
    for (int other = 0; other < gists.size(); other++) {
      if (!document(other).equals(document(sentence))) {
        double nearness =
            SentenceVectors.cosine(gists.get(sentence).vector(), gists.get(other).vector());
        if (nearness >= LEAST_NEARNESS) {
          ofDocument.add(new Near(other, nearness));
        }
      }
      if (other + 1 == gists.size() || !document(other + 1).equals(document(other))) {
        near.addAll(best(ofDocument, OF_EACH_DOCUMENT));
        ofDocument.clear();
      }
    }
    return best(near, OF_ALL);
  }

  private static List<Near> best(List<Near> near, int most) {
    return near.stream()
        .sorted(Comparator.comparingDouble(Near::nearness).reversed())
        .limit(most)
        .toList();
  }
}
