package org.hearsay.link;

import org.hearsay.text.Span;

/// Words of a document: what every result about several documents points at.
///
/// @param span within the document's text
public record Excerpt(Document document, Span span) {
  public Excerpt {
    if (span.end() > document.text().length()) {
      throw new IllegalArgumentException(span + " lies outside " + document.id());
    }
  }

  public String words() {
    return span.in(document.text());
  }
}
