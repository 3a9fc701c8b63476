package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.attribution.TagPath.Piece;
import org.hearsay.model.Links;
import org.hearsay.model.Tag;
import org.hearsay.model.TagScores;
import org.junit.jupiter.api.Test;

/// The best path and the sureness of its spans, held against all paths counted one by one.
class TagPathTest {
  private static final int NEW_LINE = 2;

  private record Path(List<Integer> tags, double score) {}

  @Test
  void findsTheBestOfAllCleanPathsAndItsProbabilities() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    for (int round = 0; round < 40; round++) {
      int n = 1 + random.nextInt(4);
      TagScores scores = scores(random, n);
      float[][] steps = steps(random);
      List<Path> all = new ArrayList<>();
      extend(new ArrayList<>(), 0, scores, steps, all);
      Path best = all.stream().max(Comparator.comparingDouble(Path::score)).orElseThrow();
      List<Piece> found = TagPath.best(scores, steps, k -> k == NEW_LINE);
      assertThat(found.stream().map(TagPathTest::place).toList()).isEqualTo(spans(best.tags()));
      for (Piece piece : found) {
        assertThat(piece.sureness()).isCloseTo(sureness(piece, all), within(1e-6));
      }
    }
  }

  private static TagScores scores(RandomGenerator random, int n) {
    float[] tags = new float[n * Tag.COUNT];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = (float) random.nextGaussian(0, 2);
    }
    return TagScores.of(tags, new float[n * 4 * Links.WIDTH]);
  }

  private static float[][] steps(RandomGenerator random) {
    float[][] steps = new float[Tag.COUNT][Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        float learnt = (float) random.nextGaussian();
        steps[i][j] = Tag.allows(i, j) ? learnt : Float.NEGATIVE_INFINITY;
      }
    }
    return steps;
  }

  private static void extend(
      List<Integer> tags, double score, TagScores scores, float[][] steps, List<Path> all) {
    int k = tags.size();
    if (k == scores.tokens()) {
      if (!Tag.opens(tags.getLast())) {
        all.add(new Path(List.copyOf(tags), score));
      }
      return;
    }
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      boolean begins = k == 0 || k == NEW_LINE;
      boolean fits = !(begins && Tag.goesOn(tag)) && (k == 0 || Tag.allows(tags.getLast(), tag));
      if (fits) {
        double step = k == 0 ? 0 : steps[tags.getLast()][tag];
        tags.add(tag);
        extend(tags, score + step + scores.tag(k, tag), scores, steps, all);
        tags.removeLast();
      }
    }
  }

  private static List<String> spans(List<Integer> tags) {
    List<String> spans = new ArrayList<>();
    int first = 0;
    for (int k = 0; k < tags.size(); k++) {
      int tag = tags.get(k);
      first = Tag.goesOn(tag) ? first : k;
      if (tag != Tag.OUTSIDE && !Tag.opens(tag)) {
        spans.add(Tag.role(tag).orElseThrow() + " " + first + ".." + k);
      }
    }
    return spans;
  }

  private static String place(Piece piece) {
    return piece.role() + " " + piece.first() + ".." + piece.last();
  }

  private static double sureness(Piece piece, List<Path> all) {
    double total = all.stream().mapToDouble(p -> Math.exp(p.score())).sum();
    double sum = 0;
    for (int token = piece.first(); token <= piece.last(); token++) {
      for (Path path : all) {
        boolean same = Tag.role(path.tags().get(token)).filter(piece.role()::equals).isPresent();
        sum += same ? Math.exp(path.score()) / total : 0;
      }
    }
    return sum / (piece.last() - piece.first() + 1);
  }
}
