package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StandoffTest {
  static final String TEXT =
      """
      The 🚂 line is safe, Tomas Brandl insisted, “and it is cheap”.
      It was rumoured that the bridge
      would be sold. Read the rest here.
      """;

  private static final String ANNOTATION =
      """
      T1\tSource 20 32\tTomas Brandl
      T2\tCue 33 41\tinsisted
      T3\tContent 44 59;0 18\tand it is cheap The 🚂 line is safe
      T4\tAttribution 33 41\tinsisted
      E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
      T5\tCue 62 78\tIt was rumoured
      T6\tContent 79 93;94 107\tthat the bridge
      would be sold
      T7\tAttribution-no-source 62 78\tIt was rumoured
      E2\tAttribution-no-source:T7 Content:T6 Cue:T5
      T8\tDiscard 109 128\tRead the rest here.
      """;

  @Test
  void readsSourceCueAndContentInCodePoints() {
    LinkedSpans first = read(ANNOTATION).getFirst();
    assertThat(words(first.source())).containsExactly("Tomas Brandl");
    assertThat(words(first.cue())).containsExactly("insisted");
  }

  @Test
  void keepsTheIdOfEachAttribution() {
    List<Standoff.Event> events = Standoff.events("a.ann", ANNOTATION, TEXT);
    assertThat(events).extracting(Standoff.Event::id).containsExactly("E1", "E2");
    assertThat(events).extracting(Standoff.Event::spans).isEqualTo(read(ANNOTATION));
  }

  @Test
  void putsFragmentsInTextOrder() {
    assertThat(words(read(ANNOTATION).getFirst().content()))
        .containsExactly("The 🚂 line is safe", "and it is cheap");
  }

  @Test
  void readsAnAttributionWithoutASourceAndSkipsTheLineThatContinuesASpan() {
    List<LinkedSpans> all = read(ANNOTATION);
    assertThat(all).hasSize(2);
    assertThat(all.get(1).source()).isEmpty();
    assertThat(words(all.get(1).content())).hasSize(2);
  }

  @Test
  void addsTheSecondContentToTheFirst() {
    List<LinkedSpans> all =
        read(
            """
            T1\tContent 44 59\tand it is cheap
            T2\tContent 0 18\tThe 🚂 line is safe
            T3\tCue 33 41\tinsisted
            T4\tAttribution 33 41\tinsisted
            E1\tAttribution:T4 Content:T1 Cue:T3 Content2:T2
            """);
    assertThat(words(all.getFirst().content()))
        .containsExactly("The 🚂 line is safe", "and it is cheap");
  }

  @Test
  void keepsAnAttributionThatLacksItsCueOrContent() {
    List<LinkedSpans> all =
        read(
            """
            T1\tSource 20 32\tTomas Brandl
            T2\tCue 33 41\tinsisted
            E1\tAttribution:T9 Source:T1 Cue:T2
            E2\tAttribution:T9 Source:T1
            """);
    assertThat(all).hasSize(2).noneMatch(LinkedSpans::whole);
  }

  @Test
  void passesOverWhatIsNotAnAttribution() {
    assertThat(
            read(
                """
                T1\tDiscard 0 3\tThe
                E1\tDiscuss:T1 Cue:T1
                E2\tAttribution:T4 Cue:T99
                #1\tAnnotatorNotes T1\tnot sure
                * Equiv T1 T2

                T
                E
                E3\t\s
                """))
        .isEmpty();
  }

  @Test
  void refusesAPlaceThatIsNotInTheText() {
    assertThatThrownBy(() -> read("T1\tCue 33 9000\tinsisted"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("a.ann: line 1: place 33 9000 is not in the text");
    assertThatThrownBy(() -> read("\nT1\tCue 41 33\tinsisted"))
        .hasMessageStartingWith("a.ann: line 2: place 41 33");
    assertThatThrownBy(() -> read("T1\tCue 33-41\tinsisted")).hasMessageContaining("'33-41'");
    assertThatThrownBy(() -> read("T1\tCue ;\tinsisted")).hasMessageContaining("''");
    assertThatThrownBy(() -> read("T1\tCue\tinsisted")).hasMessageContaining("without a place");
    assertThatThrownBy(() -> read("T1\tCue 1 99999999999\tx")).isInstanceOf(Refusal.class);
  }

  @Test
  void readsOrRefusesWhateverItIsGiven() {
    RandomGenerator random = new SplittableRandom(11);
    int read = 0;
    for (int round = 0; round < 5_000; round++) {
      StringBuilder broken = new StringBuilder(ANNOTATION);
      for (int i = random.nextInt(8); i >= 0; i--) {
        char put = "\t\n :;-TE019🚂 Cue".charAt(random.nextInt(16));
        broken.setCharAt(random.nextInt(broken.length()), put);
      }
      try {
        for (LinkedSpans one : read(broken.toString())) {
          assertThat(one.content()).allMatch(span -> span.end() <= TEXT.length());
        }
        read++;
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo("E004");
      }
    }
    assertThat(read).as("some are read").isBetween(100, 4_900);
  }

  private static List<LinkedSpans> read(String annotation) {
    return Standoff.read("a.ann", annotation, TEXT);
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(span -> span.in(TEXT)).toList();
  }
}
