package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each example is a text with a bar where a sentence ends and another begins.
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lt. Gen. Ada Lund spoke to Maj. Roe. |She left on Jan. 2 at 9 a.m. and never came back.",
        "The plan was dropped in Sept. 2009. |No. 4 on the list was kept.",
        "“It was electric.” |He laughed.",
        "“Was it?” she asked. |“No,” he said. |“Never!”",
        "“We said, ‘No, not again.’ |Nobody listened,” the clerk said.",
        "‘They told me “stay out” twice,’ he said. |Then he went in.",
        "Dr. J. R. Hale of the U.S. Army wrote it. |He was in the U.S. |The end came later.",
        "Acme Corp. bought Bell Inc. in May. |It paid $1.5 billion.",
        "He waited… |Then he ran.",
        "What now?! |Nobody knew (not even Ms. Roe). |[Read more: The harbour deal]",
        "Mayor quits over harbour deal\n|Three years on, nobody is charged.\n|By Ada Lund",
        "They met at 5 p.m. on St. Mark's Square. |It rained, e.g. on Roe.",
        "The F.B.I. said no. |So did the C.I.A. |“Why?” asked one.",
      })
  void cutsWhereAReaderWould(String marked) {
    String text = marked.replace("|", "");
    StringBuilder cut = new StringBuilder();
    int last = 0;
    for (Sentence sentence : TextIndex.of(text).sentences()) {
      if (sentence.span().start() > 0) {
        cut.append(text, last, sentence.span().start()).append('|');
        last = sentence.span().start();
      }
    }
    assertThat(cut.append(text.substring(last)).toString()).isEqualTo(marked);
  }
}
