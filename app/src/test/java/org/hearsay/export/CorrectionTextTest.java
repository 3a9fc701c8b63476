package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.correction.Change;
import org.hearsay.correction.Pointing;
import org.hearsay.correction.Pointing.Amendment;
import org.hearsay.correction.Pointing.Naming;
import org.hearsay.correction.Pointing.Place;
import org.hearsay.correction.json.CorrectionJson;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptCorrection;
import org.junit.jupiter.api.Test;

class CorrectionTextTest {
  private static final SourcedRecord RECORD =
      Marked.of("[a1 s1:Ada Lund] {a1:said} «a1:it rained». [a2 s2:She] {a2:added} «a2:a lot».")
          .named("s1", "Ada Lund", SourceKind.NAMED_PERSON, Standing.NONE)
          .nameless("s2", SourceKind.UNNAMED_PERSON, Optional.empty())
          .record();
  private static final Pointing POINTING = new Pointing(RECORD);

  @Test
  void saysWhatBecameOfACorrection() {
    assertThat(
            CorrectionText.of(
                kept(POINTING.reject("a1"), "a\u001B[2Jheadline"), Optional.of("The words\nwent.")))
        .containsExactly(
            "7  reject  2026-03-17T06:30:00Z  Ines Barra",
            "   Ada Lund said “it rained” (indirect, assertion, positive)",
            "   because: a\uFFFD[2Jheadline",
            "   taken back  2026-03-18T06:30:00Z  Tom Ek",
            "   orphaned: The words went.");
  }

  @Test
  void saysWhatTheChangeIsInTheDocumentsWords() {
    Amendment rained = new Amendment(no(), no(), Place.of("17-23").stream().toList(), no());
    assertThat(words(POINTING.edit("a1", rained, manner -> manner)))
        .isEqualTo(
            "   Ada Lund said “it rained” (indirect, assertion, positive)"
                + " → Ada Lund said “rained” (indirect, assertion, positive)");
    assertThat(words(POINTING.merge(List.of("s1", "s2")))).isEqualTo("   Ada Lund + “She”");
    Naming eva = new Naming(Optional.of("Eva"), Optional.of(SourceKind.NAMED_PERSON), no());
    assertThat(words(POINTING.split("s2", List.of("a2"), eva)))
        .isEqualTo("   “She” of “She” → Eva, named-person");
  }

  private static String words(Change change) {
    return CorrectionText.of(kept(change, ""), Optional.empty()).get(1);
  }

  private static KeptCorrection kept(Change change, String reason) {
    Instant at = Instant.parse("2026-03-17T06:30:00Z");
    return new KeptCorrection(
        7,
        DocumentId.of("rain".getBytes(StandardCharsets.UTF_8)),
        new KeptCorrection.Made("Ines Barra", at, reason),
        change.word(),
        new CorrectionJson().change(change),
        Optional.of(new KeptCorrection.Undone("Tom Ek", at.plusSeconds(86_400))));
  }

  private static <T> Optional<T> no() {
    return Optional.empty();
  }
}
