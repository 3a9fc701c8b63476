package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Token.LineBreak;
import org.hearsay.text.Token.Quoted;
import org.hearsay.text.Token.Shape;

/// Cuts a text into tokens: runs of letters, numbers with their separators ("1,000.5"), initials
/// ("U.S."), a clitic ("'s"), and every other mark alone. The training side computes the same view
/// (`training/hearsay/text.py`); a test holds the two together.
final class Tokenizer {
  private final String text;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    List<Span> spans = new Tokenizer(text).spans();
    LineBreak[] breaks = breaks(text, spans);
    Quoted[] quoted = QuotationMarks.states(text, spans, breaks);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int k = 0; k < spans.size(); k++) {
      Span span = spans.get(k);
      tokens.add(new Token(span, shape(span.in(text)), breaks[k], quoted[k]));
    }
    return tokens;
  }

  /// A letter, digit or combining mark.
  static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /// White space of any kind, and characters that show nothing.
  static boolean isBlank(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (!isBlank(c)) {
        end = tokenEnd(i, c);
        spans.add(new Span(i, end));
      }
      i = end;
    }
    return spans;
  }

  private int tokenEnd(int i, int c) {
    if (!isWord(c)) {
      return isClitic(i, c) ? i + 2 : i + Character.charCount(c);
    }
    int end = initialsEnd(i);
    if (end == i && Character.isDigit(c)) {
      end = numberEnd(i);
    }
    return end == i ? wordEnd(i) : end;
  }

  private boolean isClitic(int i, int c) {
    return isApostrophe(c)
        && i > 0
        && isWord(text.codePointBefore(i))
        && i + 1 < text.length()
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 == text.length() || !isWord(text.codePointAt(i + 2)));
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  private int initialsEnd(int i) {
    int j = i;
    int letters = 0;
    while (j < text.length()) {
      int c = text.codePointAt(j);
      int dot = j + Character.charCount(c);
      if (!Character.isLetter(c) || dot >= text.length() || text.charAt(dot) != '.') {
        break;
      }
      letters++;
      j = dot + 1;
    }
    boolean followsLetter = j < text.length() && isWord(text.codePointAt(j));
    return letters >= 2 && !followsLetter ? j : i;
  }

  private int numberEnd(int i) {
    int j = i;
    while (j < text.length()) {
      int c = text.codePointAt(j);
      boolean separator =
          (c == '.' || c == ',' || c == ':')
              && j + 1 < text.length()
              && Character.isDigit(text.codePointAt(j + 1));
      if (!isWord(c) && !separator) {
        break;
      }
      j += Character.charCount(c);
    }
    return j;
  }

  private int wordEnd(int i) {
    int j = i;
    while (j < text.length() && isWord(text.codePointAt(j))) {
      j += Character.charCount(text.codePointAt(j));
    }
    return j;
  }

  private static Shape shape(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return Shape.DIGIT;
    }
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return Shape.OTHER;
    }
    if (!Character.isUpperCase(letters[0])) {
      return Shape.LOWER;
    }
    boolean upper = letters.length > 1;
    for (int c : letters) {
      upper &= Character.isUpperCase(c);
    }
    return upper ? Shape.UPPER : Shape.TITLE;
  }

  private static LineBreak[] breaks(String text, List<Span> spans) {
    LineBreak[] breaks = new LineBreak[spans.size()];
    int last = 0;
    for (int k = 0; k < breaks.length; k++) {
      int lines = lineEnds(text, last, spans.get(k).start());
      breaks[k] = k == 0 ? LineBreak.BLANK : LineBreak.values()[Math.min(lines, 2)];
      last = spans.get(k).end();
    }
    return breaks;
  }

  private static int lineEnds(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean windowsPair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if ((c == '\n' || c == '\r') && !windowsPair) {
        lines++;
      }
    }
    return lines;
  }
}
