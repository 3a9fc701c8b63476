package org.hearsay.eval.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.text.Span;

/// A way in which the same article may have been typed. What it says is the same, so the reader
/// should find the same.
public enum Typing {
  STRAIGHT_QUOTES("straight quotes") {
    @Override
    String at(String text, int i) {
      return switch (text.charAt(i)) {
        case '\u201c', '\u201d' -> "\"";
        case '\u2018', '\u2019' -> "'";
        default -> same(text, i);
      };
    }
  },
  CURLY_QUOTES("curly quotes") {
    @Override
    String at(String text, int i) {
      boolean opens =
          i == 0 || " \t\n\r\u00a0([\u2014\u2018\u201c\"'".indexOf(text.charAt(i - 1)) >= 0;
      return switch (text.charAt(i)) {
        case '"' -> opens ? "\u201c" : "\u201d";
        case '\'' -> opens ? "\u2018" : "\u2019";
        default -> same(text, i);
      };
    }
  },
  WINDOWS_LINES("Windows line ends") {
    @Override
    String at(String text, int i) {
      boolean ends = text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
      return ends ? "\r\n" : same(text, i);
    }
  },
  DOUBLE_SPACES("double spaces") {
    @Override
    String at(String text, int i) {
      return text.charAt(i) == ' ' ? "  " : same(text, i);
    }
  },
  HARD_SPACES("non-breaking spaces") {
    @Override
    String at(String text, int i) {
      return text.charAt(i) == ' ' ? "\u00a0" : same(text, i);
    }
  },
  CAPITAL_HEADLINE("headline in capitals") {
    @Override
    String at(String text, int i) {
      boolean headline = text.lastIndexOf('\n', i) < 0;
      String upper = same(text, i).toUpperCase(Locale.ROOT);
      return headline && upper.length() == 1 ? upper : same(text, i);
    }
  };

  private final String label;

  Typing(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// What stands in the retyped text for one character.
  abstract String at(String text, int i);

  private static String same(String text, int i) {
    return String.valueOf(text.charAt(i));
  }

  /// A text typed in this way.
  public Retyped retype(String text) {
    StringBuilder out = new StringBuilder();
    int[] origin = new int[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      String typed = at(text, i);
      Arrays.fill(origin, out.length(), out.length() + typed.length(), i);
      out.append(typed);
    }
    return new Retyped(out.toString(), Arrays.copyOf(origin, out.length()));
  }

  /// A retyped text and the way back.
  ///
  /// @param origin for each character, the place of the one it was typed for
  public record Retyped(String text, int[] origin) {
    /// What was found in this text, as places in the one it was typed from.
    LinkedSpans back(LinkedSpans found) {
      return new LinkedSpans(back(found.source()), back(found.cue()), back(found.content()));
    }

    private List<Span> back(List<Span> spans) {
      List<Span> places = new ArrayList<>();
      for (Span span : spans) {
        places.add(new Span(origin[span.start()], origin[span.end() - 1] + 1));
      }
      return places;
    }
  }
}
