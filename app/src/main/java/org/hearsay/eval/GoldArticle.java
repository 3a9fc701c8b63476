package org.hearsay.eval;

import java.util.List;
import org.hearsay.article.Article;

/// An article with what people found in it.
///
/// @param name its name in the corpus
/// @param article the article as the reader gets it
/// @param annotators the attributions that each annotator found, the annotators in the order of
///   their file names, at least one
public record GoldArticle(String name, Article article, List<List<LinkedSpans>> annotators) {
  public GoldArticle {
    annotators = annotators.stream().map(List::copyOf).toList();
    if (annotators.isEmpty()) {
      throw new IllegalArgumentException("nobody has annotated " + name);
    }
  }

  /// The attributions of the first annotator.
  public List<LinkedSpans> first() {
    return annotators.getFirst();
  }
}
