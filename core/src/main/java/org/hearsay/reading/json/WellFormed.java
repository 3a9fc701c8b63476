package org.hearsay.reading.json;

/// Text that any encoding and any parser takes.
public final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /// The words with lone halves of surrogate pairs replaced, one for one, so that offsets in code
  /// points hold.
  public static String of(String words) {
    if (words.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      return words;
    }
    StringBuilder whole = new StringBuilder(words.length());
    words
        .codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
