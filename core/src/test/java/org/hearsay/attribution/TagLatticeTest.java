package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.hearsay.attribution.TagLattice.Candidate;
import org.hearsay.model.Links;
import org.hearsay.model.Tag;
import org.hearsay.model.TagScores;
import org.junit.jupiter.api.Test;

/// The probabilities of spans, held against all taggings counted one by one.
class TagLatticeTest {
  private static final int NEW_LINE = 2;

  private record Path(List<Integer> tags, double score) {}

  private record Place(Tag.Role role, int first, int last) {}

  @Test
  void findsEverySpanWithTheShareOfAllTaggingsThatHoldIt() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    for (int round = 0; round < 40; round++) {
      TagScores scores = scores(random, 1 + random.nextInt(4));
      float[][] steps = steps(random);
      Map<Place, Double> counted = counted(scores, steps);
      Map<Place, Double> found =
          new TagLattice(scores, steps, k -> k == NEW_LINE)
              .candidates(0.0).stream()
                  .collect(Collectors.toMap(TagLatticeTest::place, Candidate::probability));
      counted.forEach(
          (place, share) -> assertThat(found.get(place)).isCloseTo(share, within(1e-9)));
      found.forEach((place, share) ->
          assertThat(share).isCloseTo(counted.getOrDefault(place, 0.0), within(1e-9)));
    }
  }

  @Test
  void leavesOutWhatIsLessLikelyThanTheFloorAndNothingElse() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    TagLattice lattice = new TagLattice(scores(random, 60), steps(random), k -> k % 9 == 0);
    List<Candidate> all = lattice.candidates(0);
    assertThat(lattice.candidates(0.05))
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .isEqualTo(all.stream().filter(c -> c.probability() >= 0.05).toList());
  }

  @Test
  void aTextOfNothingHasNoSpans() {
    TagScores none = TagScores.of(new float[0], new float[0]);
    float[][] steps = new float[Tag.COUNT][Tag.COUNT];
    assertThat(new TagLattice(none, steps, k -> false).candidates(0)).isEmpty();
  }

  private static Place place(Candidate candidate) {
    return new Place(candidate.role(), candidate.first(), candidate.last());
  }

  static TagScores scores(RandomGenerator random, int n) {
    float[] tags = new float[n * Tag.COUNT];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = (float) random.nextGaussian(0, 2);
    }
    return TagScores.of(tags, new float[n * 4 * Links.WIDTH]);
  }

  static float[][] steps(RandomGenerator random) {
    float[][] steps = new float[Tag.COUNT][Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        float learnt = (float) random.nextGaussian();
        steps[i][j] = Tag.allows(i, j) ? learnt : Float.NEGATIVE_INFINITY;
      }
    }
    return steps;
  }

  private static Map<Place, Double> counted(TagScores scores, float[][] steps) {
    List<Path> all = new ArrayList<>();
    extend(new ArrayList<>(), 0, scores, steps, all);
    double total = all.stream().mapToDouble(p -> Math.exp(p.score())).sum();
    Map<Place, Double> counted = new HashMap<>();
    for (Path path : all) {
      for (Place place : spans(path.tags())) {
        counted.merge(place, Math.exp(path.score()) / total, Double::sum);
      }
    }
    return counted;
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

  private static List<Place> spans(List<Integer> tags) {
    List<Place> spans = new ArrayList<>();
    int first = 0;
    for (int k = 0; k < tags.size(); k++) {
      int tag = tags.get(k);
      first = Tag.goesOn(tag) ? first : k;
      if (tag != Tag.OUTSIDE && !Tag.opens(tag)) {
        spans.add(new Place(Tag.role(tag).orElseThrow(), first, k));
      }
    }
    return spans;
  }
}
