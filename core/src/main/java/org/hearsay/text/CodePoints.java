package org.hearsay.text;

/// The way between the two ways to count the characters of one text: UTF-16 code units, as spans
/// are held inside the program, and Unicode code points, as the record gives them (W3C Web
/// Annotation, TextPositionSelector). Immutable and safe to share.
public final class CodePoints {
  private final String text;
  private final int[] pairs;

  private CodePoints(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /// Counts a text of any length, in time linear in it.
  public static CodePoints of(String text) {
    return new CodePoints(text, surrogatePairs(text));
  }

  public String text() {
    return text;
  }

  /// Number of code points of the text.
  public int length() {
    return text.length() - pairs.length;
  }

  /// Number of code points before a UTF-16 offset.
  public int codePoint(int offset) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }

  /// UTF-16 offset of a code point, the way back from [#codePoint].
  ///
  /// @param codePoint at most [#length], which gives the end
  public int offset(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /// Offsets of the second halves of surrogate pairs, in order.
  private static int[] surrogatePairs(String text) {
    int[] found = new int[pairsIn(text)];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found[count++] = i;
      }
    }
    return found;
  }

  private static int pairsIn(String text) {
    return text.length() - text.codePointCount(0, text.length());
  }
}
