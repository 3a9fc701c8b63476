package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.text.Span;

/// A text with its attributions marked in it, as `[1s Ada Oduya] [1u said] [1c it rained].`: the
/// digits name the attributions that a span belongs to, the letter its role (source, cUe, content).
record Marked(String text, List<LinkedSpans> attributions) {
  private static final Pattern MARK = Pattern.compile("\\[(\\d+)([suc]) ([^\\]]*)\\]");

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<List<Span>>> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(3).length());
      text.append(mark.group(3));
      last = mark.end();
      for (char digit : mark.group(1).toCharArray()) {
        while (parts.size() < digit - '0') {
          parts.add(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        parts.get(digit - '1').get("suc".indexOf(mark.group(2))).add(span);
      }
    }
    text.append(marked, last, marked.length());
    return new Marked(
        text.toString(),
        parts.stream().map(p -> new LinkedSpans(p.get(0), p.get(1), p.get(2))).toList());
  }

  /// The scores of what another marking of the same text found.
  Scores scores(String found) {
    return Scores.of(gold(), of(found).attributions);
  }

  GoldArticle gold() {
    return new GoldArticle("article", article(), List.of(attributions));
  }

  Article article() {
    return new Article(
        "sha256:0", "article.txt", "text/plain", Masthead.NONE, text, List.of(), List.of());
  }
}
