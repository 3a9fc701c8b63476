package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class NestingTest {
  private static final Manner SAID =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  @Test
  void theSmallestContentThatHoldsAllWordsIsTheHolders() {
    List<Attribution> three =
        List.of(said(0, 5, 10, 90), said(10, 15, 20, 80), said(20, 25, 30, 40));
    assertThat(Nesting.holders(three))
        .containsExactly(Optional.empty(), Optional.of(0), Optional.of(1));
  }

  @Test
  void whatSticksOutIsHeldByNobody() {
    List<Attribution> two = List.of(said(0, 5, 10, 50), said(10, 15, 20, 60));
    assertThat(Nesting.holders(two)).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void aChainGoesFromTheInnermostOutwardsAndNamesASourceOnceInARow() {
    List<Optional<Integer>> holders = List.of(Optional.empty(), Optional.of(0), Optional.of(1));
    List<List<String>> own = List.of(List.of("s1", "s9"), List.of("s1"), List.of("s2"));
    assertThat(Nesting.chain(2, holders, own)).containsExactly("s2", "s1", "s9");
    assertThat(Nesting.chain(0, holders, own)).containsExactly("s1", "s9");
  }

  @Test
  void theSweepFindsWhatComparingAllPairsFinds() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int round = 0; round < 300; round++) {
      List<Attribution> some = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int start = random.nextInt(30);
        int content = start + 2 + random.nextInt(4);
        some.add(said(start, start + 1, content, content + 1 + random.nextInt(20)));
      }
      List<Optional<Integer>> holders = Nesting.holders(some);
      for (int i = 0; i < some.size(); i++) {
        int least = least(some, some.get(i));
        int found = holders.get(i).map(h -> some.get(h).content().getFirst().length()).orElse(-1);
        assertThat(found).isEqualTo(least);
      }
    }
  }

  /// Length of the shortest content that holds an attribution, -1 if none does.
  private static int least(List<Attribution> all, Attribution inner) {
    Span words = new Span(inner.source().orElseThrow().start(), inner.content().getFirst().end());
    return all.stream()
        .map(one -> one.content().getFirst())
        .filter(content -> content.contains(words))
        .mapToInt(Span::length)
        .min()
        .orElse(-1);
  }

  /// Source `from..cue`, cue one character, content `content..end`.
  private static Attribution said(int from, int cue, int content, int end) {
    Optional<Span> source = Optional.of(new Span(from, cue));
    return new Attribution(
        source, new Span(cue, cue + 1), List.of(new Span(content, end)), SAID, 1);
  }
}
