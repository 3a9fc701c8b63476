package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// What each kind of miss costs, counted by hand.
class ScoresTest {
  /// Two attributions that share a source; a third without one; contents in two fragments.
  private static final String ARTICLE =
      """
      [12s Mayor Ines Vollmer] [1u said] [1c the weir would hold] and [2u promised] [2c a pump].

      “[3c The weir],” [3u it was claimed], “[3c is rotten].”
      """;

  private static final Marked GOLD = Marked.of(ARTICLE);

  @Test
  void goldAgainstItselfIsAHundredEverywhere() {
    Scores scores = GOLD.scores(ARTICLE);
    assertThat(scores.plain())
        .isEqualTo(new SpanScores(all(1), all(3), all(4)))
        .isEqualTo(scores.cofenet());
    assertThat(scores.exact()).isEqualTo(all(3));
    assertThat(scores.overlap()).isEqualTo(all(3));
    assertThat(scores.plain().micro().f1()).isEqualTo(100);
  }

  @Test
  void findingNothingIsZeroEverywhere() {
    Scores scores = Scores.of(GOLD.gold(), List.of());
    assertThat(scores.plain().micro()).isEqualTo(new Tally(8, 0, 0));
    assertThat(scores.plain().micro().precision()).isZero();
    assertThat(scores.plain().micro().f1()).isZero();
    assertThat(scores.exact()).isEqualTo(new Tally(3, 0, 0));
    assertThat(scores.cofenet().micro()).isEqualTo(new Tally(8, 0, 0));
  }

  @Test
  void nothingFoundWhereNothingIsIsAHundred() {
    Tally nothing = Tally.NONE;
    assertThat(nothing.precision()).isEqualTo(100);
    assertThat(nothing.recall()).isEqualTo(100);
    assertThat(nothing.f1()).isEqualTo(100);
  }

  @Test
  void aWrongBoundaryCostsTheSpanAndTheWholeButNotTheOverlap() {
    Scores scores =
        GOLD.scores(
            ARTICLE.replace("[1c the weir would hold] and", "[1c the weir would hold and]"));
    assertThat(scores.plain()).isEqualTo(new SpanScores(all(1), all(3), new Tally(4, 4, 3)));
    assertThat(scores.exact()).isEqualTo(new Tally(3, 3, 2));
    assertThat(scores.overlap()).isEqualTo(all(3));
    assertThat(scores.plain().content().f1()).isEqualTo(75);
  }

  @Test
  void aBoundaryFarOffCostsTheOverlapToo() {
    Scores scores =
        GOLD.scores(ARTICLE.replace("[1c the weir would hold]", "the weir would [1c hold]"));
    assertThat(scores.overlap()).isEqualTo(new Tally(3, 3, 2));
  }

  @Test
  void aMissingSourceThatAnotherStillHasCostsTheWholeOnly() {
    Scores scores = GOLD.scores(ARTICLE.replace("[12s", "[1s"));
    assertThat(scores.plain().source()).isEqualTo(all(1));
    assertThat(scores.exact()).isEqualTo(new Tally(3, 3, 2));
    assertThat(scores.overlap()).isEqualTo(new Tally(3, 3, 2));
  }

  @Test
  void aSharedSourceMissedIsOneSpanAndTwoWholes() {
    Scores scores = GOLD.scores(ARTICLE.replace("[12s Mayor Ines Vollmer]", "Mayor Ines Vollmer"));
    assertThat(scores.plain().source()).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.exact()).isEqualTo(new Tally(3, 3, 1));
    assertThat(scores.overlap()).isEqualTo(new Tally(3, 3, 1));
  }

  @Test
  void aSourceMadeUpCostsWhereThereIsNone() {
    Scores scores = GOLD.scores(ARTICLE.replace("[3u it was claimed]", "[3s it] [3u was claimed]"));
    assertThat(scores.plain().source()).isEqualTo(new Tally(1, 2, 1));
    assertThat(scores.plain().cue()).isEqualTo(new Tally(3, 3, 2));
    assertThat(scores.overlap()).isEqualTo(new Tally(3, 3, 2));
  }

  @Test
  void aWrongLinkCostsWholesWhileEverySpanIsRight() {
    String crossed =
        ARTICLE
            .replace("[1c the weir would hold]", "[2c the weir would hold]")
            .replace("[2c a pump]", "[1c a pump]");
    Scores scores = GOLD.scores(crossed);
    assertThat(scores.plain().micro()).isEqualTo(all(8));
    assertThat(scores.cofenet().micro()).isEqualTo(all(8));
    assertThat(scores.exact()).isEqualTo(new Tally(3, 3, 1));
    assertThat(scores.overlap()).isEqualTo(new Tally(3, 3, 1));
  }

  @Test
  void anExtraAttributionCostsPrecision() {
    List<LinkedSpans> more = new ArrayList<>(GOLD.attributions());
    more.add(new LinkedSpans(List.of(), List.of(span("would")), List.of(span("hold"))));
    Scores extra = Scores.of(GOLD.gold(), more);
    assertThat(extra.plain()).isEqualTo(new SpanScores(all(1), found(3, 4), found(4, 5)));
    assertThat(extra.exact()).isEqualTo(found(3, 4));
    assertThat(extra.overlap()).isEqualTo(found(3, 4));
    assertThat(extra.exact().precision()).isEqualTo(75);
    assertThat(extra.exact().recall()).isEqualTo(100);
  }

  @Test
  void theSameAttributionTwiceIsRightOnce() {
    List<LinkedSpans> twice = new ArrayList<>(GOLD.attributions());
    twice.add(twice.getFirst());
    Scores scores = Scores.of(GOLD.gold(), twice);
    assertThat(scores.plain().micro()).isEqualTo(all(8));
    assertThat(scores.exact()).isEqualTo(found(3, 4));
    assertThat(scores.overlap()).isEqualTo(found(3, 4));
  }

  @Test
  void aMissingFragmentCostsThatSpanAndTheWhole() {
    Scores shorter = GOLD.scores(ARTICLE.replace("[3c The weir]", "The weir"));
    assertThat(shorter.plain().content()).isEqualTo(new Tally(4, 3, 3));
    assertThat(shorter.exact()).isEqualTo(new Tally(3, 3, 2));
    assertThat(shorter.overlap()).as("9 of 17 characters are left").isEqualTo(all(3));
    Scores shortest = GOLD.scores(ARTICLE.replace("[3c is rotten]", "is rotten"));
    assertThat(shortest.overlap()).as("8 of 17 characters are left").isEqualTo(new Tally(3, 3, 2));
  }

  @Test
  void whiteSpaceAtAnEdgeIsNoMistake() {
    Span content = span(" the weir would hold ");
    List<LinkedSpans> wide = new ArrayList<>(GOLD.attributions());
    wide.set(0, new LinkedSpans(wide.getFirst().source(), wide.getFirst().cue(), List.of(content)));
    assertThat(Scores.of(GOLD.gold(), wide).exact()).isEqualTo(all(3));
    Span fullStop = span("a pump.");
    wide.set(1, new LinkedSpans(wide.get(1).source(), wide.get(1).cue(), List.of(fullStop)));
    assertThat(Scores.of(GOLD.gold(), wide).exact())
        .as("a full stop is")
        .isEqualTo(new Tally(3, 3, 2));
  }

  @Test
  void anAnnotationWithoutAContentCountsBySpanOnly() {
    Marked half = Marked.of("[1s The mayor] [1u whispered]. [2s She] [2u said] [2c it rained].");
    Scores scores = Scores.of(half.gold(), half.attributions());
    assertThat(scores.plain().cue()).isEqualTo(all(2));
    assertThat(scores.exact()).isEqualTo(all(1));
  }

  @Test
  void overlapTakesTheBestPairFirst() {
    Marked gold = Marked.of("[1u said] [1c one two three four]");
    List<LinkedSpans> found = new ArrayList<>();
    found.add(Marked.of("[1u said] [1c one two three] four").attributions().getFirst());
    found.add(Marked.of("[1u said] [1c one two three four]").attributions().getFirst());
    Matching matching = Matching.byOverlap(gold.attributions(), found);
    assertThat(matching.pairs()).containsExactly(new Matching.Pair(0, 1, 1.0));
  }

  @Test
  void cofenetCutsAtTheEndOfAParagraph() {
    String over = "[1s Vollmer] [1u said] [1c it rained.\n\nIt did not stop].";
    Marked gold = Marked.of(over);
    assertThat(gold.scores(over).plain().content()).isEqualTo(all(1));
    assertThat(gold.scores(over).cofenet().content()).isEqualTo(all(2));
    String first = "[1s Vollmer] [1u said] [1c it rained.]\n\nIt did not stop.";
    assertThat(gold.scores(first).cofenet().content()).isEqualTo(new Tally(2, 1, 1));
  }

  @Test
  void cofenetCutsAfterThreeHundredWords() {
    String far = "word ".repeat(300) + "[1s Vollmer] [1u said] [1c it rained].";
    Scores scores = Marked.of(far).scores(far);
    assertThat(scores.plain().micro()).isEqualTo(all(3));
    assertThat(scores.cofenet().micro()).isEqualTo(Tally.NONE);
    String straddling = "word ".repeat(297) + "[1s Vollmer] [1u said] [1c it rained].";
    String shorter = "word ".repeat(297) + "[1s Vollmer] [1u said] [1c it] rained.";
    Scores cut = Marked.of(straddling).scores(shorter);
    assertThat(cut.cofenet().micro()).isEqualTo(all(3));
    assertThat(cut.exact()).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void cofenetCountsEveryAnnotatorAndPlainTheFirst() {
    List<LinkedSpans> second = GOLD.attributions().subList(0, 1);
    GoldArticle two =
        new GoldArticle("article", GOLD.article(), List.of(GOLD.attributions(), second));
    Scores scores = Scores.of(two, GOLD.attributions());
    assertThat(scores.exact()).isEqualTo(all(3));
    assertThat(scores.cofenet())
        .isEqualTo(new SpanScores(all(2), new Tally(4, 6, 4), new Tally(5, 8, 5)));
  }

  @Test
  void theOrderInWhichThingsAreFoundDoesNotMatter() {
    RandomGenerator random = new SplittableRandom(7);
    for (int round = 0; round < 50; round++) {
      List<LinkedSpans> found = someOf(random);
      Scores scores = Scores.of(GOLD.gold(), found);
      Collections.shuffle(found, random);
      assertThat(Scores.of(GOLD.gold(), found)).isEqualTo(scores);
      assertThat(scores.exact().right()).isLessThanOrEqualTo(scores.overlap().right());
    }
  }

  /// Spans drawn from the ends of the gold's, so that some are right and many nearly so.
  private static List<LinkedSpans> someOf(RandomGenerator random) {
    List<LinkedSpans> found = new ArrayList<>();
    for (LinkedSpans one : GOLD.attributions()) {
      Span content = one.content().getFirst();
      Span cut = new Span(content.start(), content.end() - random.nextInt(content.length()));
      List<Span> source = random.nextBoolean() ? one.source() : List.of();
      found.add(new LinkedSpans(source, one.cue(), List.of(cut)));
      if (random.nextBoolean()) {
        found.add(one);
      }
    }
    return found;
  }

  private static Span span(String words) {
    int start = GOLD.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Tally all(long n) {
    return new Tally(n, n, n);
  }

  private static Tally found(long gold, long found) {
    return new Tally(gold, found, gold);
  }
}
