package org.hearsay.text;

import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Token.LineBreak;
import org.hearsay.text.Token.Quoted;

/// Pairs quotation marks paragraph by paragraph. Double marks pair first; one left open runs to the
/// end of its paragraph, as a quotation over several paragraphs does. Single marks count only where
/// they clearly open and close outside double ones, so that an apostrophe never opens a quotation.
final class QuotationMarks {
  private static final String OPEN_DOUBLE = "\u201c\u00ab\u201e";
  private static final String CLOSE_DOUBLE = "\u201d\u00bb";

  private final String text;
  private final List<Span> spans;
  private final Quoted[] states;

  private QuotationMarks(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
    this.states = new Quoted[spans.size()];
    Arrays.fill(states, Quoted.OUTSIDE);
  }

  static Quoted[] states(String text, List<Span> spans, LineBreak[] breaks) {
    QuotationMarks marks = new QuotationMarks(text, spans);
    int begin = 0;
    for (int k = 1; k <= spans.size(); k++) {
      if (k == spans.size() || breaks[k] != LineBreak.NONE) {
        marks.pairDouble(begin, k);
        marks.pairSingle(begin, k);
        begin = k;
      }
    }
    return marks.states;
  }

  private void pairDouble(int begin, int end) {
    int open = -1;
    for (int k = begin; k < end; k++) {
      int c = mark(k);
      boolean straight = c == '"';
      if (OPEN_DOUBLE.indexOf(c) >= 0 || (straight && open < 0)) {
        open = open < 0 ? k : open;
      } else if (open >= 0 && (straight || CLOSE_DOUBLE.indexOf(c) >= 0)) {
        quote(open, k);
        open = -1;
      }
    }
    if (open >= 0) {
      states[open] = Quoted.MARK;
      Arrays.fill(states, open + 1, end, Quoted.INSIDE);
    }
  }

  private void pairSingle(int begin, int end) {
    int open = -1;
    for (int k = begin; k < end; k++) {
      int c = mark(k);
      if (c < 0 || states[k] != Quoted.OUTSIDE) {
        continue;
      }
      Span span = spans.get(k);
      int before = span.start() > 0 ? text.codePointBefore(span.start()) : ' ';
      int after = span.end() < text.length() ? text.codePointAt(span.end()) : ' ';
      boolean opens =
          (c == '\'' || c == '\u2018') && !Tokenizer.isWord(before) && Tokenizer.isWord(after);
      if (opens && open < 0) {
        open = k;
      } else if (Tokenizer.isApostrophe(c)
          && open >= 0
          && !Tokenizer.isWord(after)
          && !isSpace(before)) {
        quote(open, k);
        open = -1;
      }
    }
  }

  private static boolean isSpace(int c) {
    return Tokenizer.isBlank(c) && Character.getType(c) != Character.FORMAT;
  }

  /// The character of a token of one character, -1 for a longer one.
  private int mark(int k) {
    Span span = spans.get(k);
    int c = text.codePointAt(span.start());
    return span.length() == Character.charCount(c) ? c : -1;
  }

  private void quote(int first, int last) {
    states[first] = Quoted.MARK;
    states[last] = Quoted.MARK;
    for (int k = first + 1; k < last; k++) {
      if (states[k] == Quoted.OUTSIDE) {
        states[k] = Quoted.INSIDE;
      }
    }
  }
}
