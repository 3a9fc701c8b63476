package org.hearsay.search;

import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// A stretch of a document's text, counted both ways.
///
/// @param span in UTF-16 code units, as in the program
/// @param start first code point, as in the record
/// @param end one past the last code point
public record Place(Span span, int start, int end) {
  public Place {
    if (start < 0 || end < start || end - start > span.length() || start > span.start()) {
      throw new IllegalArgumentException("no place: " + span + " as " + start + " to " + end);
    }
  }

  static Place of(Span span, CodePoints text) {
    return new Place(span, text.codePoint(span.start()), text.codePoint(span.end()));
  }
}
