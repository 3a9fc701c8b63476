package org.hearsay.correction;

import org.hearsay.reading.json.WellFormed;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Words of a text, held so that they can be found again in another version of it: a
/// TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation Data Model (2017, 4.2.4
/// and 4.2.5) in one. Lone halves of surrogate pairs are replaced one for one, as JSON needs.
///
/// @param exact the words, never empty, at most [#LONGEST] UTF-16 code units
/// @param prefix the words that stood before them, at most [#LONGEST_CONTEXT] code units
/// @param suffix the words that stood after them, at most [#LONGEST_CONTEXT] code units
/// @param start where they began, in Unicode code points: a quote outlives its text, and code
///   points are how places are counted outside the program
public record Quote(String exact, String prefix, String suffix, int start) {
  public static final int LONGEST = 100_000;
  public static final int LONGEST_CONTEXT = 256;

  /// Code points of context that [#of] takes on either side.
  static final int CONTEXT = 32;

  public Quote {
    exact = WellFormed.of(exact);
    prefix = WellFormed.of(prefix);
    suffix = WellFormed.of(suffix);
    if (exact.isEmpty() || exact.length() > LONGEST) {
      throw new IllegalArgumentException("a quote of " + exact.length() + " characters");
    }
    if (prefix.length() > LONGEST_CONTEXT || suffix.length() > LONGEST_CONTEXT) {
      throw new IllegalArgumentException("context of more than " + LONGEST_CONTEXT + " characters");
    }
    if (start < 0 || start > Integer.MAX_VALUE - LONGEST) {
      throw new IllegalArgumentException("a quote that starts at " + start);
    }
  }

  /// The words of a span with 32 code points of context on either side, fewer at the text's ends.
  ///
  /// @throws IllegalArgumentException if the span is empty or longer than [#LONGEST]
  public static Quote of(CodePoints text, Span span) {
    String words = text.text();
    int start = text.codePoint(span.start());
    int end = text.codePoint(span.end());
    int before = text.offset(Math.max(0, start - CONTEXT));
    int after = text.offset(Math.min(text.length(), end + CONTEXT));
    return new Quote(
        span.in(words),
        words.substring(Math.min(before, span.start()), span.start()),
        words.substring(span.end(), Math.max(after, span.end())),
        start);
  }

  /// One past the last code point.
  public int end() {
    return start + exact.codePointCount(0, exact.length());
  }
}
