package org.hearsay.source.coref;

/// Tokens of a text, from the first to the last, both included. Ordered by the first, the longer
/// before the shorter, so that what holds another comes before it.
record TokenRange(int first, int last) implements Comparable<TokenRange> {
  TokenRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no tokens: " + first + " to " + last);
    }
  }

  boolean crosses(TokenRange other) {
    return (first < other.first && other.first <= last && last < other.last)
        || (other.first < first && first <= other.last && other.last < last);
  }

  @Override
  public int compareTo(TokenRange other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(other.last, last);
  }
}
