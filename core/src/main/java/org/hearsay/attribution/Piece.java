package org.hearsay.attribution;

import org.hearsay.model.Tag;

/// A span of tokens `first..last`, both included, that may be a part of an attribution.
///
/// @param exact probability that a span of this role stands at exactly these tokens, 0..1
/// @param near probability that one of this role stands here or shares at least half of its tokens
///   with this one (Jaccard), 0..1, never less than `exact`
record Piece(Tag.Role role, int first, int last, double exact, double near) {
  Piece {
    if (first < 0 || last < first || !(exact >= 0 && exact <= near && near <= 1)) {
      throw new IllegalArgumentException(first + ".." + last + ", " + exact + " of " + near);
    }
  }

  int length() {
    return last - first + 1;
  }
}
