package org.hearsay.text;

/// A half-open range `[start, end)` of UTF-16 code units in one text. Every result points at words
/// through spans; at the edge of the program they become code points ([TextIndex#codePoint]).
///
/// @param start first code unit, at least 0
/// @param end one past the last code unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The words of this span.
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// Text order: by start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
