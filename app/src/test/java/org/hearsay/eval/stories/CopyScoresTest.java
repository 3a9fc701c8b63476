package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.eval.Tally;
import org.hearsay.link.Written;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class CopyScoresTest {
  private static final String SAID = "the grey ferry left the harbour before dawn";
  private static final String MORE = "nobody on the quay had heard her horn";
  private static final StoryText ONE = text("a.json", SAID + ". Rain fell. " + MORE + ".");
  private static final StoryText OTHER = text("b.json", MORE + ". It was cold. " + SAID + ".");
  private static final StoryText TWICE = text("c.json", SAID + ". Long after: " + SAID + ".");

  @Test
  void whatCoversHalfOfTheShorterOnBothSidesIsRight() {
    CopyScores scores =
        CopyScores.of(
            List.of(shared(ONE, SAID, OTHER, SAID)),
            List.of(shared(ONE, "the grey ferry left", OTHER, "the grey ferry left")));
    assertThat(scores).isEqualTo(new CopyScores(1, 1, 1, 1, new Tally(16, 8, 8)));
    assertThat(scores.f1()).isEqualTo(100);
  }

  @Test
  void whatLiesElsewhereOnOneSideIsWrong() {
    CopyScores scores =
        CopyScores.of(
            List.of(shared(ONE, SAID, OTHER, SAID)), List.of(shared(ONE, SAID, OTHER, MORE)));
    assertThat(scores).isEqualTo(new CopyScores(1, 0, 1, 0, new Tally(16, 16, 8)));
    assertThat(scores.f1()).isZero();
  }

  @Test
  void onePassageMayMeetMany() {
    List<SharedWords> cut =
        List.of(
            shared(ONE, "the grey ferry left", OTHER, "the grey ferry left"),
            shared(ONE, "harbour before dawn", OTHER, "harbour before dawn"));
    List<SharedWords> whole = List.of(shared(ONE, SAID, OTHER, SAID));
    assertThat(CopyScores.of(whole, cut))
        .extracting(CopyScores::met, CopyScores::right)
        .containsExactly(1, 2);
    assertThat(CopyScores.of(cut, whole))
        .extracting(CopyScores::met, CopyScores::right)
        .containsExactly(2, 1);
  }

  @Test
  void whoSaysItTwiceIsNotWrongedByTheOtherPairing() {
    int again = TWICE.document().index().text().lastIndexOf(SAID);
    Span second = new Span(again, again + SAID.length());
    SharedWords found = new SharedWords(ONE, TWICE, span(ONE, SAID), second);
    CopyScores scores = CopyScores.of(List.of(shared(ONE, SAID, TWICE, SAID)), List.of(found));
    assertThat(scores).isEqualTo(new CopyScores(1, 1, 1, 1, new Tally(16, 16, 8)));
  }

  @Test
  void passagesOfOtherDocumentsDoNotCount() {
    CopyScores scores =
        CopyScores.of(
            List.of(shared(ONE, SAID, OTHER, SAID)), List.of(shared(ONE, SAID, TWICE, SAID)));
    assertThat(scores).isEqualTo(new CopyScores(1, 0, 1, 0, new Tally(16, 16, 0)));
  }

  @Test
  void findingNothingWhereThereIsSomethingHasNoRecall() {
    CopyScores none = CopyScores.of(List.of(shared(ONE, SAID, OTHER, SAID)), List.of());
    assertThat(none.recall()).isZero();
    assertThat(none.f1()).isZero();
    assertThat(CopyScores.of(List.of(), List.of()).isAny()).isFalse();
  }

  @Test
  void shinglesThatTouchAreOneRunAndMovedOnesAreTwo() {
    assertThat(Shingles.shared(ONE, OTHER))
        .containsExactlyInAnyOrder(shared(ONE, SAID, OTHER, SAID), shared(ONE, MORE, OTHER, MORE));
    assertThat(Shingles.shared(ONE, text("z.json", "the grey ferry left today"))).isEmpty();
  }

  private static SharedWords shared(StoryText one, String inOne, StoryText other, String inOther) {
    return new SharedWords(one, other, span(one, inOne), span(other, inOther));
  }

  private static Span span(StoryText text, String words) {
    int start = text.document().index().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static StoryText text(String name, String words) {
    return StoryText.of(Written.of(name, words).document());
  }
}
