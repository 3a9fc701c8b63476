package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// Words that a person types are found where they stand, and nowhere else.
class MissedTest {
  @Test
  void anyWhiteSpaceAndAnyQuotationMarksAreTheSame() throws Exception {
    String text = "🌊 “It’s\u00a0over,” said\nIda Bruun.";
    Missed.Found found = missed("Ida  Bruun", "said", "\"It's over,\"").in(CodePoints.of(text));
    assertThat(found.content().getFirst().in(text)).isEqualTo("“It’s\u00a0over,”");
    assertThat(found.source().orElseThrow().in(text)).isEqualTo("Ida Bruun");
  }

  @Test
  void aWordIsNoPartOfAnother() {
    String text = "He unsaid what Ida said it was, she said.";
    assertThatThrownBy(() -> missed("Ida", "said", "it was").in(CodePoints.of(text)))
        .hasMessageContaining("stand at 2 places, beginning at 19, 36");
  }

  /// Signs of a pattern are signs of the text.
  @Test
  void signsMeanThemselves() throws Exception {
    String text = "(a.b)* \\E said [x]+ of c$";
    assertThat(missed("(a.b)* \\E", "said", "[x]+").in(CodePoints.of(text)).content().getFirst())
        .isEqualTo(new Span(15, 19));
    assertThatThrownBy(() -> missed("a.b", ".", "c").in(CodePoints.of("axb said c")))
        .hasMessageContaining("do not stand in the document");
  }

  /// Whatever the text: words that stand once are found, words that stand more often by their place
  /// in code points.
  @Test
  void everyPlaceCanBeSaid() throws Exception {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        words.add(new String[] {"said", "wave", "🌊", "𝔗ide", "“no”", "é"}[random.nextInt(6)]);
      }
      String text = String.join(" ", words);
      CodePoints points = CodePoints.of(text);
      int chosen = random.nextInt(words.size());
      String before = String.join(" ", words.subList(0, chosen));
      int start = chosen == 0 ? 0 : before.length() + 1;
      Set<Integer> at = Set.of(points.codePoint(start));
      String cue = words.get(chosen);
      String tail = "END";
      String whole = text + " " + tail;
      Missed.Found found =
          new Missed(Optional.empty(), cue, List.of(tail), at).in(CodePoints.of(whole));
      assertThat(found.cue()).isEqualTo(new Span(start, start + cue.length()));
    }
  }

  private static Missed missed(String source, String cue, String content) {
    return new Missed(Optional.of(source), cue, List.of(content), Set.of());
  }
}
