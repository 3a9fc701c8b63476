package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.hearsay.attribution.TagLattice.Candidate;
import org.hearsay.model.Tag.Role;
import org.junit.jupiter.api.Test;

class SpanChoiceTest {
  @Test
  void aSpanWhoseEdgeIsUnsureIsReportedAtItsLikelierEdge() {
    List<Candidate> candidates =
        List.of(
            new Candidate(Role.CONTENT, 3, 9, 0.4),
            new Candidate(Role.CONTENT, 3, 10, 0.2),
            new Candidate(Role.CONTENT, 4, 10, 0.3));
    List<Piece> chosen = SpanChoice.best(SpanChoice.pieces(candidates), 12);
    assertThat(chosen).hasSize(1);
    assertThat(chosen.getFirst().first()).isEqualTo(3);
    assertThat(chosen.getFirst().last()).isEqualTo(9);
    assertThat(chosen.getFirst().exact()).isEqualTo(0.4);
    assertThat(chosen.getFirst().near()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void whatIsMoreLikelyNotThereIsNotReported() {
    List<Candidate> candidates = List.of(new Candidate(Role.SOURCE, 0, 1, 0.2));
    assertThat(SpanChoice.best(SpanChoice.pieces(candidates), 3)).isEmpty();
  }

  @Test
  void spansThatShareLessThanHalfOrAnotherRoleDoNotSpeakForEachOther() {
    List<Candidate> candidates =
        List.of(
            new Candidate(Role.SOURCE, 0, 1, 0.6),
            new Candidate(Role.CONTENT, 0, 1, 0.3),
            new Candidate(Role.CONTENT, 1, 5, 0.3));
    assertThat(SpanChoice.pieces(candidates))
        .extracting(Piece::near)
        .containsExactly(0.6, 0.3, 0.3);
  }

  @Test
  void noOtherSetOfSpansIsWorthMore() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int round = 0; round < 200; round++) {
      List<Piece> pieces = SpanChoice.pieces(candidates(random));
      List<Piece> chosen = SpanChoice.best(pieces, 8);
      assertThat(chosen).isSortedAccordingTo(Comparator.comparingInt(Piece::first));
      assertThat(clash(chosen)).isFalse();
      assertThat(worth(chosen)).isCloseTo(most(pieces), within(1e-12));
    }
  }

  private static List<Candidate> candidates(RandomGenerator random) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int first = random.nextInt(8);
      int last = first + random.nextInt(8 - first);
      Role role = Role.values()[random.nextInt(3)];
      candidates.add(new Candidate(role, first, last, random.nextDouble()));
    }
    candidates.sort(
        Comparator.comparing(Candidate::role)
            .thenComparing(Candidate::first)
            .thenComparing(Candidate::last));
    return candidates;
  }

  private static double most(List<Piece> pieces) {
    return IntStream.range(0, 1 << pieces.size())
        .mapToObj(set ->
            IntStream.range(0, pieces.size())
                .filter(i -> (set & (1 << i)) != 0)
                .mapToObj(pieces::get)
                .toList())
        .filter(set -> !clash(set))
        .mapToDouble(SpanChoiceTest::worth)
        .max()
        .orElse(0);
  }

  private static double worth(List<Piece> pieces) {
    return pieces.stream().mapToDouble(SpanChoice::worth).sum();
  }

  private static boolean clash(List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(one ->
            pieces.stream()
                .anyMatch(other ->
                    one != other && one.first() <= other.last() && other.first() <= one.last()));
  }
}
