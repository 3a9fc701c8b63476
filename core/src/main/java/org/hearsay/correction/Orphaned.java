package org.hearsay.correction;

/// Why a correction cannot be applied to a reading, as a sentence for a reader. It is thrown before
/// anything is changed, and never leaves the package.
final class Orphaned extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  Orphaned(String notice) {
    super(notice, null, false, false);
  }

  String notice() {
    return String.valueOf(getMessage());
  }

  /// Words as a notice shows them, in one line and cut when they are long.
  static String shown(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    int points = line.codePointCount(0, line.length());
    String cut =
        points <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    return "“" + cut + "”";
  }
}
