package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Marked;

/// An invented article with its statements, ready to be kept.
record Invented(byte[] bytes, SourcedRecord record) {
  /// @param marked as [Marked] reads it
  static Invented of(String marked) {
    return of("wire/ferry.txt", marked);
  }

  static Invented of(String path, String marked) {
    Marked text = Marked.of(marked);
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    Article article = new ArticleReader().read(path, bytes);
    return new Invented(bytes, text.record(article));
  }

  DocumentId id() {
    return DocumentId.of(bytes);
  }
}
