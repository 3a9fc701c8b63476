package org.hearsay.export.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.export.Imprint;
import org.hearsay.export.Printable;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;

/// How words of a document are cited: whose they are, from when, and at which characters of which
/// file they stand. Safe for a line of a terminal.
final class Citation {
  private static final int MOST_CHARACTERS = 280;
  private static final Pattern OWN_MARKS = Pattern.compile("^[“\"]+|[”\"]+$");

  private Citation() {}

  /// Who publishes a document, when, and by which path it came; each if known.
  static String of(Document document) {
    Article article = document.record().article();
    List<String> parts = new ArrayList<>();
    parts.add(outlet(document));
    article.masthead().published().map(Imprint::day).ifPresent(parts::add);
    parts.add(Printable.line(article.path()));
    return String.join(" · ", parts);
  }

  static String outlet(Document document) {
    return document.outlet().map(Printable::line).orElse("no outlet given");
  }

  /// The same with the code points of the words.
  static String of(Excerpt excerpt) {
    return "%s [%d, %d)".formatted(of(excerpt.document()), start(excerpt), end(excerpt));
  }

  static int start(Excerpt excerpt) {
    return excerpt.document().index().codePoint(excerpt.span().start());
  }

  static int end(Excerpt excerpt) {
    return excerpt.document().index().codePoint(excerpt.span().end());
  }

  /// The words in quotation marks on one line, their own at either end left out; of many, the first
  /// and the sign that there are more.
  static String quoted(Excerpt excerpt) {
    String words = OWN_MARKS.matcher(Printable.line(excerpt.words())).replaceAll("");
    int length = words.codePointCount(0, words.length());
    if (length <= MOST_CHARACTERS) {
      return "“" + words + "”";
    }
    return "“" + words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)) + " …”";
  }
}
