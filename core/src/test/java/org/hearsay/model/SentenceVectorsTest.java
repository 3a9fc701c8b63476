package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {
  private static final SentenceVectors VECTORS = SentenceVectors.open();
  private static final String FERRY = "The ferry sank off the coast of Lurmark on Tuesday night.";

  @AfterAll
  static void close() {
    VECTORS.close();
  }

  @Test
  void aParaphraseIsNearerThanAnotherSubject() {
    float[] ferry = VECTORS.of(FERRY);
    float[] paraphrase = VECTORS.of("A passenger boat went down near Lurmark late on Tuesday.");
    float[] another = VECTORS.of("The council of Lurmark raised the tax on dogs on Tuesday.");
    assertThat(SentenceVectors.cosine(ferry, paraphrase))
        .isGreaterThan(SentenceVectors.cosine(ferry, another) + 0.1);
  }

  @Test
  void aVectorIsOneLong() {
    float[] ferry = VECTORS.of(FERRY);
    assertThat(ferry).hasSize(SentenceVectors.SIZE);
    assertThat(SentenceVectors.cosine(ferry, ferry)).isCloseTo(1, within(1e-5));
  }

  @Test
  void nobodyBesideATextChangesItsVector() throws Exception {
    float[] ferry = VECTORS.of(FERRY);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<float[]>> again = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        String other = "Nobody was hurt. ".repeat(1 + k);
        again.add(threads.submit(() -> VECTORS.of(FERRY)));
        threads.submit(() -> VECTORS.of(other));
      }
      for (Future<float[]> one : again) {
        assertThat(one.get()).containsExactly(ferry);
      }
    }
  }

  @Test
  void caseAccentsAndSpaceDoNotCount() {
    assertThat(VECTORS.of("  THE  mayor\u00a0of Tév\u00edn\tresigned.\n"))
        .containsExactly(VECTORS.of("The mayor of Tevin resigned."));
  }

  @Test
  void nothingIsNearNothing() {
    assertThat(VECTORS.of("")).containsOnly(0f).hasSize(SentenceVectors.SIZE);
    assertThat(VECTORS.of(" \n\u00a0 ")).containsOnly(0f);
  }

  @Test
  void ofAHugeTextOnlyTheBeginningIsRead() {
    String begin = "The tug was towed home. ".repeat(100);
    assertThat(VECTORS.of(begin + "x".repeat(5_000_000)))
        .containsExactly(VECTORS.of(begin + "Nothing else."));
    assertThat(VECTORS.of("!".repeat(3_000_000))).doesNotContain(Float.NaN);
    assertThat(VECTORS.of("\ud800 \udc00 \u0000")).doesNotContain(Float.NaN);
  }
}
