package org.hearsay.correction;

import org.hearsay.reading.json.WellFormed;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Finds quotes again in one text.
///
/// 1. *In place*: the words stand at their old position with all of their old context.
/// 2. *By words*: of the places where the same words stand, the one around which most of the old
///    context stands too: at least [#CLEARLY] characters more than around any other, or all of it.
///    Words and agreeing context must come to [#ENOUGH] characters, or to all that the quote has: a
///    lone "said" with nothing known around it is not the "said" that was meant.
/// 3. Otherwise nowhere, with the reason. A place that would cut a word the quote does not cut is
///    no place.
///
/// Time is linear in the text (Knuth, Morris and Pratt 1977), times the context at the places where
/// the words stand. Thread rule: immutable, safe to share.
final class Anchors {
  static final int ENOUGH = 24;
  static final int CLEARLY = 5;

  private final String text;
  private final CodePoints points;

  Anchors(String text) {
    this.text = WellFormed.of(text);
    this.points = CodePoints.of(this.text);
  }

  /// Where the words of a quote stand now.
  ///
  /// @throws Orphaned if they stand nowhere, or not for certain
  Span place(Quote quote) throws Orphaned {
    if (quote.start() <= points.length()) {
      int at = points.offset(quote.start());
      if (text.startsWith(quote.exact(), at) && agreeing(quote, at) == context(quote)) {
        return span(quote, at);
      }
    }
    Best best = new Best();
    int[] borders = borders(quote.exact());
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      while (matched > 0 && text.charAt(i) != quote.exact().charAt(matched)) {
        matched = borders[matched - 1];
      }
      matched += text.charAt(i) == quote.exact().charAt(matched) ? 1 : 0;
      if (matched == quote.exact().length()) {
        int at = i + 1 - matched;
        if (!cutsAWord(quote, at)) {
          best.note(at, agreeing(quote, at));
        }
        matched = borders[matched - 1];
      }
    }
    return span(quote, best.chosen(quote));
  }

  /// The place with the most context in agreement, and how much the next best has.
  private static final class Best {
    private int at = -1;
    private int most = -1;
    private int next = -1;

    void note(int place, int agreeing) {
      if (agreeing > most) {
        next = most;
        most = agreeing;
        at = place;
      } else {
        next = Math.max(next, agreeing);
      }
    }

    int chosen(Quote quote) throws Orphaned {
      String words = Orphaned.shown(quote.exact());
      if (at < 0) {
        throw new Orphaned("The words " + words + " are no longer in the text.");
      }
      int whole = context(quote);
      int wanted = Math.min(ENOUGH, quote.exact().length() + whole);
      if (quote.exact().length() + most < wanted) {
        throw new Orphaned("The words " + words + " stand among other words now.");
      }
      boolean clear = most == whole ? next < whole : next < 0 || most - next >= CLEARLY;
      if (!clear) {
        throw new Orphaned("The words " + words + " stand in two places that fit equally well.");
      }
      return at;
    }
  }

  private static Span span(Quote quote, int at) {
    return new Span(at, at + quote.exact().length());
  }

  private static int context(Quote quote) {
    return quote.prefix().length() + quote.suffix().length();
  }

  /// How many code units on both sides of a place are as they were around the quote.
  private int agreeing(Quote quote, int at) {
    String prefix = quote.prefix();
    int before = 0;
    while (before < prefix.length()
        && before < at
        && text.charAt(at - 1 - before) == prefix.charAt(prefix.length() - 1 - before)) {
      before++;
    }
    String suffix = quote.suffix();
    int end = at + quote.exact().length();
    int after = 0;
    while (after < suffix.length()
        && end + after < text.length()
        && text.charAt(end + after) == suffix.charAt(after)) {
      after++;
    }
    return before + after;
  }

  private boolean cutsAWord(Quote quote, int at) {
    String before = text.substring(Math.max(0, at - 2), at);
    int end = at + quote.exact().length();
    String after = text.substring(end, Math.min(text.length(), end + 2));
    return binds(before, quote.exact()) && !binds(quote.prefix(), quote.exact())
        || binds(quote.exact(), after) && !binds(quote.exact(), quote.suffix());
  }

  /// Whether a word runs on from one string into the next.
  private static boolean binds(String left, String right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && Character.isLetterOrDigit(left.codePointBefore(left.length()))
        && Character.isLetterOrDigit(right.codePointAt(0));
  }

  /// For each prefix of the words, the length of the longest border: what need not be compared
  /// again after a mismatch.
  private static int[] borders(String words) {
    int[] borders = new int[words.length()];
    int border = 0;
    for (int i = 1; i < words.length(); i++) {
      while (border > 0 && words.charAt(i) != words.charAt(border)) {
        border = borders[border - 1];
      }
      border += words.charAt(i) == words.charAt(border) ? 1 : 0;
      borders[i] = border;
    }
    return borders;
  }
}
