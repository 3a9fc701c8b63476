package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hearsay.article.Refusal;

/// Fuzzed for real with `JAZZER_FUZZ=1 mvn -pl core,app test -Dtest=StandoffFuzzTest`.
class StandoffFuzzTest {
  @FuzzTest
  void readsOrRefuses(FuzzedDataProvider data) {
    String text = data.consumeString(200);
    String annotation = data.consumeRemainingAsString();
    try {
      for (LinkedSpans one : Standoff.read("a.ann", annotation, text)) {
        assertThat(one.place().end()).isLessThanOrEqualTo(text.length());
      }
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo("E004");
    }
  }
}
