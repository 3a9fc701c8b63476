package org.hearsay.view;

import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Words of a document and where they stand in it, in Unicode code points: a view outlives the
/// texts that it was made from.
///
/// @param words as the text has them
/// @param start first code point
/// @param end one past the last code point
public record Place(String words, int start, int end) {
  static Place of(CodePoints text, Span span, SharedStrings shared) {
    return new Place(
        shared.of(span.in(text.text())), text.codePoint(span.start()), text.codePoint(span.end()));
  }
}
