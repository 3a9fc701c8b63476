package org.hearsay.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.hearsay.article.Refusal;

/// Fuzzed for real with `JAZZER_FUZZ=1 mvn -pl core,app test -Dtest=ConlluFuzzTest`.
class ConlluFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void readsOrRefuses(byte[] bytes) {
    try {
      String conllu = new String(bytes, StandardCharsets.UTF_8);
      for (GoldDocument document : ConlluReader.read("a.conllu", conllu)) {
        for (Set<Place> entity : document.entities().sets()) {
          assertThat(entity)
              .allMatch(place -> place.parts().getLast().end() <= document.text().length());
        }
      }
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo("E004");
    }
  }
}
