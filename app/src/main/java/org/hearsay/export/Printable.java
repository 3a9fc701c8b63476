package org.hearsay.export;

/// Words of others made safe for a line of a terminal or of a log: no control characters, by which
/// a terminal can be commanded, and nothing that turns the direction of what follows.
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /// One line: white space becomes single spaces, controls become the replacement character,
  /// characters that turn the direction of writing are left out.
  public static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
      return;
    }
    if (turns(c)) {
      return;
    }
    boolean control = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    line.appendCodePoint(control ? REPLACEMENT : c);
  }

  private static boolean turns(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
