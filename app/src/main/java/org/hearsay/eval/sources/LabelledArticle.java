package org.hearsay.eval.sources;

import java.util.SequencedMap;
import org.hearsay.article.Article;
import org.hearsay.eval.GoldArticle;
import org.hearsay.eval.LinkedSpans;

/// An article, its attributions, and who people say speaks in them.
///
/// @param corpus the article as its corpus has it
/// @param events the attributions of its first annotator by their ids, those without labels too
/// @param labels who speaks
public record LabelledArticle(
    GoldArticle corpus, SequencedMap<String, LinkedSpans> events, Labels labels) {
  String name() {
    return corpus.name();
  }

  Article article() {
    return corpus.article();
  }

  String text() {
    return article().text();
  }
}
