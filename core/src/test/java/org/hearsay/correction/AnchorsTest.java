package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final String TEXT =
      "The mayor said the bridge was safe. The diver said the bridge was cracked.";

  @Test
  void findsWordsWhereTheyStood() throws Orphaned {
    assertThat(new Anchors(TEXT).place(quote(TEXT, "cracked"))).isEqualTo(span(TEXT, "cracked"));
  }

  @Test
  void tellsTwoEqualWordsApartByWhatStandsAroundThem() throws Orphaned {
    String later = "Sandray, Monday. " + TEXT;
    Quote second = Quote.of(CodePoints.of(TEXT), second(TEXT, "said"));
    assertThat(new Anchors(later).place(second)).isEqualTo(second(later, "said"));
  }

  @Test
  void followsWordsThatMovedWhileOthersTookTheirPlace() throws Orphaned {
    String one = "Ada Lund said so. Rain fell on the harbour. ";
    String moved = "Tom Roe said so. Snow lay in the valley. " + one;
    Quote said = quote(one, "said");
    assertThat(new Anchors(moved).place(said).start()).isEqualTo(moved.lastIndexOf("said"));
  }

  @Test
  void countsCodePointsWhateverStandsBefore() throws Orphaned {
    String text = "😀😀 " + TEXT;
    Quote quote = quote(text, "cracked");
    assertThat(quote.start()).isEqualTo(text.codePointCount(0, text.indexOf("cracked")));
    assertThat(new Anchors(text).place(quote)).isEqualTo(span(text, "cracked"));
  }

  @Test
  void saysWhenTheWordsAreGone() {
    assertThatThrownBy(() -> new Anchors("Nothing new.").place(quote(TEXT, "cracked")))
        .isInstanceOf(Orphaned.class)
        .hasMessage("The words “cracked” are no longer in the text.");
  }

  @Test
  void neverChoosesBetweenTwoPlacesThatFitEquallyWell() {
    String twice = TEXT + " And again. " + TEXT;
    Quote quote = quote(TEXT + " And again. ", "cracked");
    assertThatThrownBy(() -> new Anchors("x" + twice + twice).place(quote))
        .isInstanceOf(Orphaned.class)
        .hasMessage("The words “cracked” stand in two places that fit equally well.");
  }

  @Test
  void ofTwoWholePlacesTakesTheOneWhereItStood() throws Orphaned {
    String copy = TEXT + " " + TEXT;
    Quote first = quote(TEXT + " The", "the bridge was safe");
    assertThat(new Anchors(copy).place(first)).isEqualTo(span(copy, "the bridge was safe"));
  }

  @Test
  void aShortWordAmongOtherWordsIsNotTheOneMeant() {
    assertThatThrownBy(() -> new Anchors("It was said that it rained.").place(quote(TEXT, "said")))
        .isInstanceOf(Orphaned.class)
        .hasMessage("The words “said” stand among other words now.");
  }

  @Test
  void neverCutsAWordInTwo() {
    String text = "A diver said the bridge was cracked, and so said all.";
    String unsaid = "A diver unsaid the bridge was cracked, and so said all.";
    assertThatThrownBy(() -> new Anchors(unsaid).place(quote(text, "said")))
        .isInstanceOf(Orphaned.class);
  }

  @Test
  void takesTimeLinearInATextOfOneCharacter() throws Orphaned {
    String dashes = "-".repeat(2_000_000);
    Quote quote = new Quote("-".repeat(50_000) + "b", "", "", 7);
    assertThat(new Anchors(dashes + "b").place(quote).end()).isEqualTo(2_000_001);
  }

  private static Quote quote(String text, String words) {
    return Quote.of(CodePoints.of(text), span(text, words));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span second(String text, String words) {
    int start = text.indexOf(words, text.indexOf(words) + 1);
    return new Span(start, start + words.length());
  }
}
