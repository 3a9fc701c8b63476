package org.hearsay.model;

/// Pairs of mentions to be scored: a later one that may go back to an earlier one.
///
/// @param later for each pair the row of its later mention
/// @param earlier for each pair the row of its earlier mention
/// @param lie for each pair the same number of features, one after another: how the two lie to each
///   other and what their words share
public record MentionPairs(long[] later, long[] earlier, long[] lie) {
  public MentionPairs {
    if (later.length != earlier.length || (later.length > 0 && lie.length % later.length != 0)) {
      throw new IllegalArgumentException("the columns of the pairs are not of one length");
    }
  }

  int count() {
    return later.length;
  }
}
