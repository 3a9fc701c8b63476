package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.eval.Evaluation.Answer;
import org.hearsay.eval.Evaluation.Found;
import org.junit.jupiter.api.Test;

class MistakeKindTest {
  private static final String GOLD = "[1s Ada Oduya] [1u has said] [1c it rained], [1c and hard].";

  private static List<MistakeKind> kinds(String gold, String found) {
    List<Found> sure =
        Marked.of(found).attributions().stream().map(spans -> new Found(spans, 1)).toList();
    return Mistake.in(new Answer(Marked.of(gold).gold(), sure, "test")).stream()
        .map(MistakeKind::of)
        .toList();
  }

  @Test
  void namesTheOnePartThatDiffersAndHow() {
    assertThat(kinds(GOLD, GOLD)).isEmpty();
    assertThat(kinds(GOLD, "Ada [1s Oduya] [1u has said] [1c it rained], [1c and hard]."))
        .containsExactly(MistakeKind.SOURCE_EDGE);
    assertThat(kinds(GOLD, "Ada Oduya [1u has said] [1c it rained], [1c and hard]."))
        .containsExactly(MistakeKind.SOURCE_MISSED);
    assertThat(kinds(GOLD, "[1s Ada Oduya] has [1u said] [1c it rained], [1c and hard]."))
        .containsExactly(MistakeKind.CUE_EDGE);
    assertThat(kinds(GOLD, "[1s Ada Oduya] [1u has said] [1c it rained, and hard]."))
        .containsExactly(MistakeKind.CONTENT_FRAGMENT);
    assertThat(kinds(GOLD, "[1s Ada Oduya] [1u has said] [1c it] rained, [1c and hard]."))
        .containsExactly(MistakeKind.CONTENT_END);
    assertThat(kinds(GOLD, "[1s Ada Oduya] [1u has said] it [1c rained], [1c and hard]."))
        .containsExactly(MistakeKind.CONTENT_BEGIN);
    assertThat(kinds(GOLD, "[1s Ada Oduya] [1u has said] it [1c rained], [1c and] hard."))
        .containsExactly(MistakeKind.CONTENT_BOTH);
    assertThat(kinds(GOLD, "Ada [1s Oduya] has [1u said] [1c it rained], [1c and hard]."))
        .containsExactly(MistakeKind.SEVERAL);
  }

  @Test
  void whatSharesNothingIsMissedAndMadeUp() {
    assertThat(kinds("[1s Ada] [1u said] [1c so]. It rained.", "Ada said so. [1u It] [1c rained]."))
        .containsExactly(MistakeKind.MISSED, MistakeKind.MADE_UP);
  }

  @Test
  void theTableAddsUpToAllMistakes() {
    Answer answer = new Answer(Marked.of(GOLD).gold(), List.of(), "test");
    assertThat(Mistake.kinds(new Evaluation(List.of(answer, answer))))
        .isEqualTo("     2 100.0 %  missed: nothing found shares its cue or content\n");
  }
}
