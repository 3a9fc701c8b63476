package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

/// The reading handed in marks "WHO believed THE REST", and notes what it was given to read.
class InnerReaderTest {
  private static final Manner PLAIN =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  private final List<String> read = new ArrayList<>();
  private double confidence = 0.9;

  @Test
  void pointsAtTheWordsOfTheWholeText() {
    String text = "Mara Voss said, “that the pilots believed the fog would lift by noon.” 😀";
    List<Attribution> inner =
        inside(text, "“that the pilots believed the fog would lift by noon.”");
    assertThat(inner).hasSize(1);
    assertThat(inner.getFirst().source().orElseThrow().in(text)).isEqualTo("the pilots");
    assertThat(inner.getFirst().cue().in(text)).isEqualTo("believed");
    assertThat(inner.getFirst().content().getFirst().in(text))
        .isEqualTo("the fog would lift by noon.");
  }

  @Test
  void readsAContentWithoutItsMarksAndItsThat() {
    inside(
        "She said “that the pilots believed it was all over”.",
        "“that the pilots believed it was all over”");
    assertThat(read).containsExactly("the pilots believed it was all over");
  }

  @Test
  void whatTheSpeakerThinksIsTheSpeakersOwn() {
    assertThat(
            inside(
                "“We believed the harbour was safe,” she said.",
                "“We believed the harbour was safe,”"))
        .hasSize(1);
    assertThat(
            inside(
                "“We think the harbour was safe,” she said.", "“We think the harbour was safe,”"))
        .isEmpty();
  }

  @Test
  void doesNotReadAShortContentOrOneInWhichNobodySaysAnything() {
    inside("The pilots believed it, she said.", "The pilots believed it");
    inside("The tide came in at noon that day, she said.", "The tide came in at noon that day");
    assertThat(read).isEmpty();
  }

  @Test
  void leavesOutWhatItIsNotSureOf() {
    confidence = 0.3;
    assertThat(
            inside(
                "That the pilots believed it was all over, she said.",
                "the pilots believed it was all over"))
        .isEmpty();
  }

  private List<Attribution> inside(String text, String content) {
    int start = text.indexOf(content);
    Span span = new Span(start, start + content.length());
    Span cue = new Span(text.indexOf("said"), text.indexOf("said") + 4);
    Attribution outer = new Attribution(Optional.empty(), cue, List.of(span), PLAIN, 0.9);
    Function<TextIndex, List<Attribution>> reading = this::attributions;
    return InnerReader.inside(TextIndex.of(text), outer, reading);
  }

  private List<Attribution> attributions(TextIndex index) {
    String text = index.text();
    read.add(text);
    String verb = text.contains(" believed ") ? "believed" : "think";
    int at = text.indexOf(verb);
    Span cue = new Span(at, at + verb.length());
    Span content = new Span(cue.end() + 1, text.length());
    return List.of(
        new Attribution(
            Optional.of(new Span(0, at - 1)), cue, List.of(content), PLAIN, confidence));
  }
}
