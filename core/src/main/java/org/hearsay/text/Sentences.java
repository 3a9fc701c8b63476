package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts paragraphs into sentences. A sentence ends at `. ? ! …` and the quotation marks and
/// brackets that close behind it, when white space and something that can begin a sentence follow.
/// A full stop is no end after a title ("Lt. Gen. Stanley McChrystal"), after a month or "No."
/// before a number ("Jan. 2"), or after initials that a word of the same sentence follows.
final class Sentences {
  /// Shortened words that a name or number follows: never the end of a sentence before one.
  private static final Set<String> TITLES =
      WordList.of(
          """
          mr mrs ms dr prof gen lt col sgt maj capt cpl pvt adm cmdr brig rep reps sen sens gov
          govs rev hon pres st ste mt ft vs messrs mme supt det insp atty amb sec dist asst assoc
          fr msgr e.g i.e cf
          """);

  /// Shortened words that end no sentence before a number.
  private static final Set<String> NUMBERED =
      WordList.of(
          """
          jan feb mar apr jun jul aug sep sept oct nov dec no nos art fig p pp vol ch sec c ca
          approx
          """);

  /// Shortened words that end a sentence only before a word that often begins one.
  private static final Set<String> EITHER =
      WordList.of("inc corp co ltd jr sr bros etc dept univ ave blvd");

  /// Words that often begin a sentence: after initials they tell an end from "U.S. Army".
  private static final Set<String> STARTERS =
      WordList.of(
          """
          the a an he she it they we i you his her their its our my this that these those there
          here in on at but and or so if when while as after before for from with by to no not
          what who why how where some many most all both one two yet still then now asked
          according
          """);

  private static final String ENDS = ".?!\u2026";
  private static final String CLOSERS = "\"'\u2019\u201d\u00bb)]}";
  private static final String OPENERS = "\"'\u2018\u201c\u00ab\u201e([{\u2014\u2013-";

  private final String text;
  private final List<Token> tokens;

  private Sentences(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Sentence> split(String text, List<Token> tokens, List<Paragraph> paragraphs) {
    Sentences rules = new Sentences(text, tokens);
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      int begin = p.firstToken();
      for (int k = begin; k < p.endToken(); k++) {
        int after = k + 1 == p.endToken() ? k + 1 : rules.endAfter(k, p.endToken());
        if (after > k) {
          sentences.add(rules.sentence(begin, after));
          begin = after;
          k = after - 1;
        }
      }
    }
    return sentences;
  }

  private Sentence sentence(int first, int end) {
    Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return new Sentence(span, first, end);
  }

  /// One past the last token of the sentence that ends with the mark at `k`, or `k`.
  private int endAfter(int k, int limit) {
    boolean initials = word(k).length() > 1 && word(k).endsWith(".");
    if (!initials && ENDS.indexOf(mark(k)) < 0) {
      return k;
    }
    int next = k + 1;
    while (next < limit && glued(next) && (isCloser(next) || ENDS.indexOf(mark(next)) >= 0)) {
      next++;
    }
    if (next == limit || glued(next) || !canBegin(next, limit)) {
      return k;
    }
    boolean stop = initials || mark(k) == '.';
    return stop && next == k + 1 && shortened(k, next, limit) ? k : next;
  }

  private boolean isCloser(int k) {
    return CLOSERS.indexOf(mark(k)) >= 0 && mark(k) != 0;
  }

  /// Whether no white space stands before a token.
  private boolean glued(int k) {
    return k > 0 && tokens.get(k - 1).span().end() == tokens.get(k).span().start();
  }

  private boolean canBegin(int k, int limit) {
    int at = k;
    while (at < limit && OPENERS.indexOf(mark(at)) >= 0 && mark(at) != 0) {
      at++;
    }
    return at < limit
        && switch (tokens.get(at).shape()) {
          case TITLE, UPPER, DIGIT -> true;
          case OTHER -> ENDS.indexOf(mark(at)) < 0;
          case LOWER -> false;
        };
  }

  /// Whether the full stop at `k` belongs to a shortened word and not to a sentence.
  private boolean shortened(int k, int next, int limit) {
    boolean initials = word(k).length() > 1;
    if (!initials && (k == 0 || !glued(k))) {
      return false;
    }
    String name = initials ? word(k) : word(k - 1);
    String lower = name.toLowerCase(Locale.ROOT);
    String follower = next < limit ? word(next).toLowerCase(Locale.ROOT) : "";
    boolean singleLetter = name.codePointCount(0, name.length()) == 1;
    boolean upper = Character.isUpperCase(name.codePointAt(0));
    if (initials || EITHER.contains(lower)) {
      return !STARTERS.contains(follower) && OPENERS.indexOf(mark(next)) < 0;
    }
    if (singleLetter && upper && !lower.equals("i")) {
      return true;
    }
    boolean number = next < limit && tokens.get(next).shape() == Token.Shape.DIGIT;
    return (TITLES.contains(lower) && !number) || (NUMBERED.contains(lower) && number);
  }

  private String word(int k) {
    return tokens.get(k).span().in(text);
  }

  /// The character of a one-character token, 0 for a longer one.
  private char mark(int k) {
    Span span = tokens.get(k).span();
    return span.length() == 1 ? text.charAt(span.start()) : 0;
  }
}
