package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;

/// What holds of every article that was read, whatever the bytes.
final class ReadArticle {
  private ReadArticle() {}

  static void check(Article article) {
    assertThat(article.text()).isNotBlank();
    assertThat(article.findings()).hasSizeLessThanOrEqualTo(100);
    int end = 0;
    for (Furniture furniture : article.furniture()) {
      Span span = furniture.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.in(article.text())).isNotBlank().doesNotStartWith("\n").doesNotEndWith("\n");
      end = span.end();
    }
    for (Finding finding : article.findings()) {
      finding
          .place()
          .ifPresent(place -> assertThat(place.end()).isLessThanOrEqualTo(article.text().length()));
    }
    article
        .masthead()
        .byline()
        .forEach(name -> assertThat(name).isNotBlank().doesNotContain("://"));
    article
        .masthead()
        .title()
        .ifPresent(title -> assertThat(title).isNotBlank().doesNotContain("\n"));
  }
}
