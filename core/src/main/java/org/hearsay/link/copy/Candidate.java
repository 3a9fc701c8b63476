package org.hearsay.link.copy;

import org.hearsay.link.copy.Alignment.Bounds;
import org.hearsay.text.Span;

/// Words that two documents share in the same order, of which it is not yet said whether they were
/// copied.
///
/// @param one the document that comes first among those compared
/// @param other the other one
record Candidate(Text one, Text other, Alignment alignment) {
  /// Quotations are called so if at least this share of what is shared is somebody's words: the
  /// rest is "he added" or the article before it.
  static final double NEARLY_ALL = 0.8;

  private static final double A_PART = 0.2;

  Bounds bounds() {
    return alignment.bounds();
  }

  Span inOne() {
    return one.words().span(bounds().firstInOne(), bounds().lastInOne());
  }

  Span inOther() {
    return other.words().span(bounds().firstInOther(), bounds().lastInOther());
  }

  boolean isQuotation() {
    return alignment.said() >= NEARLY_ALL;
  }

  boolean isPartlyQuoted() {
    return alignment.said() >= A_PART;
  }

  /// Whether the words are a whole sentence that somebody says, in both documents.
  boolean isSaidWhole() {
    return one.words().isSaidWhole(bounds().firstInOne(), bounds().lastInOne())
        && other.words().isSaidWhole(bounds().firstInOther(), bounds().lastInOther());
  }

  /// Where the words stand in one of the two documents, by its place among all.
  Span in(int place) {
    return one.place() == place ? inOne() : inOther();
  }

  /// How many whole sentences lie between these words and others of the same documents, on the side
  /// where more do.
  int sentencesTo(Candidate another) {
    Bounds here = bounds();
    Bounds there = another.bounds();
    return Math.max(
        between(
            one.words(),
            here.firstInOne(),
            here.lastInOne(),
            there.firstInOne(),
            there.lastInOne()),
        between(
            other.words(),
            here.firstInOther(),
            here.lastInOther(),
            there.firstInOther(),
            there.lastInOther()));
  }

  private static int between(Words words, int first, int last, int otherFirst, int otherLast) {
    if (otherFirst > last) {
      return Math.max(0, words.sentence(otherFirst) - words.sentence(last) - 1);
    }
    return first > otherLast
        ? Math.max(0, words.sentence(first) - words.sentence(otherLast) - 1)
        : 0;
  }
}
