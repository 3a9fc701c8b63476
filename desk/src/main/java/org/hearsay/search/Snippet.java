package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Words of a document that show a hit: a stretch of its text, unchanged, and the places in it that
/// were searched for.
///
/// @param place where the words stand
/// @param words the text of that place
/// @param highlights places inside it, in text order, none overlapping another
public record Snippet(Place place, String words, List<Place> highlights) {
  /// A longer stretch is cut down to about this many UTF-16 code units.
  static final int LONGEST = 400;

  /// How far an end moves to reach the end of a word.
  private static final int WORD = 40;

  public Snippet {
    highlights = List.copyOf(highlights);
    if (words.length() != place.span().length()) {
      throw new IllegalArgumentException("words that are not those of " + place);
    }
    int end = place.span().start();
    for (Place highlight : highlights) {
      if (highlight.span().start() < end || !place.span().contains(highlight.span())) {
        throw new IllegalArgumentException(highlight + " out of order or outside " + place);
      }
      end = highlight.span().end();
    }
  }

  /// Cuts a snippet: all of a short stretch; of a longer one the window that holds the most
  /// highlights, the first of equal ones, its ends moved inwards to the ends of words.
  ///
  /// @param bounds the stretch to cut it from
  /// @param highlights in text order, none overlapping another; those outside the window are left
  ///   out
  static Snippet cut(CodePoints text, Span bounds, List<Span> highlights) {
    Span window = bounds.length() <= LONGEST ? bounds : window(text.text(), bounds, highlights);
    List<Place> inside = new ArrayList<>();
    for (Span highlight : highlights) {
      if (window.contains(highlight)) {
        inside.add(Place.of(highlight, text));
      }
    }
    return new Snippet(Place.of(window, text), window.in(text.text()), inside);
  }

  private static Span window(String text, Span bounds, List<Span> highlights) {
    int best = -1;
    int most = 0;
    int last = 0;
    for (int first = 0; first < highlights.size(); first++) {
      int reach = highlights.get(first).start() + LONGEST / 2;
      while (last < highlights.size() && highlights.get(last).end() <= reach) {
        last++;
      }
      if (last - first > most) {
        most = last - first;
        best = first;
      }
    }
    int anchor = best < 0 ? bounds.start() : highlights.get(best).start() - LONGEST / 4;
    int start = Math.clamp(anchor, bounds.start(), bounds.end() - LONGEST);
    return trimmed(text, bounds, new Span(start, start + LONGEST));
  }

  /// Moves the ends inwards to white space where some is near, and never halves a character.
  private static Span trimmed(String text, Span bounds, Span window) {
    int start = window.start();
    if (start > bounds.start()) {
      int blank = blank(text, start, 1);
      start = blank >= 0 ? blank + 1 : whole(text, start);
    }
    int end = window.end();
    if (end < bounds.end()) {
      int blank = blank(text, end, -1);
      end = blank >= 0 ? blank : whole(text, end);
    }
    return new Span(start, end);
  }

  private static int blank(String text, int from, int step) {
    for (int i = 0; i < WORD; i++) {
      int at = from + i * step;
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static int whole(String text, int at) {
    boolean inside = Character.isLowSurrogate(text.charAt(at));
    return inside && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }
}
