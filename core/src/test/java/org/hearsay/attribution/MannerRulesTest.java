package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannerRulesTest {
  @ParameterizedTest
  @CsvSource({
    "said, ASSERTION, POSITIVE",
    "denied, ASSERTION, NEGATIVE",
    "has repeatedly rejected, ASSERTION, NEGATIVE",
    "did not dispute, ASSERTION, NONE",
    "would not say, ASSERTION, NONE",
    "didn’t deny, ASSERTION, NONE",
    "has not been able to confirm, ASSERTION, NONE",
    "believes, BELIEF, POSITIVE",
    "don’t think, BELIEF, NEGATIVE",
    "asked, QUESTION, NONE",
    "called for, REQUEST, NONE",
    "called, ASSERTION, POSITIVE",
    "vowed to, INTENTION, NONE",
    "knew, KNOWLEDGE, POSITIVE",
    "according to, ASSERTION, POSITIVE",
    "ASKED, QUESTION, NONE",
  })
  void tellsAttitudeAndPolarityByTheCue(String cue, Attitude attitude, Polarity polarity) {
    String text = "Lund " + cue + " they left.";
    Manner manner = manner(text, cue, "they left");
    assertThat(manner.attitude()).isEqualTo(attitude);
    assertThat(manner.polarity()).isEqualTo(polarity);
  }

  @Test
  void tellsWhoseWordsTheContentIsInByItsQuotationMarks() {
    assertThat(manner("“They left,” Lund said.", "said", "“They left,”").quotation())
        .isEqualTo(Quotation.DIRECT);
    assertThat(manner("Lund said they left.", "said", "they left").quotation())
        .isEqualTo(Quotation.INDIRECT);
    assertThat(manner("Lund said they “just left.”", "said", "they “just left.”").quotation())
        .isEqualTo(Quotation.MIXED);
    assertThat(manner("'They left,' Lund said.", "said", "They left").quotation())
        .isEqualTo(Quotation.DIRECT);
  }

  @Test
  void keepsAQuotationOverSeveralParagraphsDirect() {
    String text = "“They left at noon.\n\n“They never came back,” Lund said.";
    assertThat(manner(text, "said", text.substring(0, text.indexOf(" Lund"))).quotation())
        .isEqualTo(Quotation.DIRECT);
  }

  private static Manner manner(String text, String cue, String content) {
    int at = text.indexOf(cue);
    int from = text.indexOf(content);
    return MannerRules.manner(
        TextIndex.of(text),
        new Span(at, at + cue.length()),
        List.of(new Span(from, from + content.length())));
  }
}
