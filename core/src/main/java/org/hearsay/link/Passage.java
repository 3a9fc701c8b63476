package org.hearsay.link;

import org.hearsay.text.Span;

/// Words of two documents that are one text, as they stand or edited: one was copied from the
/// other, or both from a third.
///
/// @param one the document that comes first among those compared
/// @param other the other one
/// @param inOne the words in the first
/// @param inOther the words in the second
/// @param likeness share of the words of the longer that stand in both in the same order, 0..1
/// @param quoted whether nearly all that is shared stands in quotation marks in both
public record Passage(
    Document one, Document other, Span inOne, Span inOther, double likeness, boolean quoted) {
  public Passage {
    if (!(likeness > 0 && likeness <= 1)) {
      throw new IllegalArgumentException("likeness " + likeness);
    }
  }
}
