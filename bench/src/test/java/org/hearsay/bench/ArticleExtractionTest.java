package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.bench.ArticleExtraction.Scored;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The scorer of article bodies, and the floor below which they may not fall.
class ArticleExtractionTest {
  /// Beside the repository, as in the other benches; absent in a plain clone.
  private static final Path PAGES = Path.of("..", "..", "shared", "data", "article-extraction");

  @Test
  void theTrueTextScoresOne() {
    String text = "The pier is closed, she said. The pier is closed.";
    assertThat(ShingleScore.of(text, text).f1()).isEqualTo(1);
    assertThat(ShingleScore.of("Two words", "Two words").f1()).isEqualTo(1);
  }

  @Test
  void marksAndWhiteSpaceDoNotCount() {
    assertThat(ShingleScore.of("The pier – is closed.", "The pier\n\nis “closed”").f1())
        .isEqualTo(1);
  }

  @Test
  void aMissingSentenceCostsRecallAndOneTooManyPrecision() {
    ShingleScore half = ShingleScore.of("a b c d e f g h i j k", "a b c d e f g");
    assertThat(half.precision()).isEqualTo(1);
    assertThat(half.recall()).isEqualTo(0.5);
    assertThat(half.f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(ShingleScore.of("a b c d", "a b c d e f g").precision()).isEqualTo(0.25);
  }

  @Test
  void aRepeatedShingleCountsAsOftenAsItIsThere() {
    assertThat(ShingleScore.of("a a a a", "a a a a a a")).isEqualTo(new ShingleScore(1, 3, 1));
  }

  @Test
  void nothingExtractedCountsInRecallOnly() {
    List<Scored> scored =
        List.of(
            new Scored("one", ShingleScore.of("a b c d", "a b c d")),
            new Scored("two", ShingleScore.of("a b c d", "")));
    assertThat(ArticleExtraction.precision(scored)).isEqualTo(1);
    assertThat(ArticleExtraction.recall(scored)).isEqualTo(0.5);
  }

  @Test
  void theBodyIsTheTextWithoutHeadlineAndFurniture() {
    String prose =
        "The pier is closed until autumn, the harbour master said on Tuesday. ".repeat(2);
    String html =
        "<html><h1>Pier closed until autumn</h1><p>"
            + prose
            + "</p><p>Read more: Quay</p><p>"
            + prose;
    Article article = new ArticleReader().read("a.html", html.getBytes(StandardCharsets.UTF_8));
    assertThat(ArticleExtraction.body(article).strip().split("\\s*\\n+\\s*"))
        .containsExactly(prose.strip(), prose.strip());
  }

  @Test
  void bodiesAreFoundAsWellAsBefore() throws IOException {
    Assumptions.assumeTrue(ArticleExtraction.isThere(PAGES), "no pages at " + PAGES + ": skipped");
    assertThat(ArticleExtraction.f1(ArticleExtraction.score(PAGES))).isGreaterThan(0.975);
  }
}
