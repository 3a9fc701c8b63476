package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.Refusal;

/// Fuzzed for real with `JAZZER_FUZZ=1 mvn -pl core,app test -Dtest=StandoffFuzzTest`.
class StandoffFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void readsOrRefuses(byte[] bytes) {
    String text = StandoffTest.TEXT;
    String annotation = new String(bytes, StandardCharsets.UTF_8);
    try {
      for (LinkedSpans one : Standoff.read("a.ann", annotation, text)) {
        assertThat(one.place().end()).isLessThanOrEqualTo(text.length());
      }
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo("E004");
    }
  }
}
