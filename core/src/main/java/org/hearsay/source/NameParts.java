package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/// A source mention split into the name and what stands around it: "Lt. Gen. Ada Lund, a former
/// adviser" is title, name, title.
///
/// @param words the name's words in lower case, without titles, initials and suffixes; empty if the
///   mention names nobody
/// @param name the name as written
/// @param title what the mention says besides the name, as written
/// @param sex what a title tells
record NameParts(List<String> words, String name, Optional<String> title, Sex sex) {
  private static final NameParts NOBODY =
      new NameParts(List.of(), "", Optional.empty(), Sex.UNKNOWN);

  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince");
  private static final Set<String> FEMALE =
      Set.of("mrs", "ms", "miss", "lady", "queen", "princess");
  static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "lord",
          "lady",
          "gen",
          "general",
          "lt",
          "lieutenant",
          "col",
          "colonel",
          "sgt",
          "sergeant",
          "maj",
          "major",
          "capt",
          "captain",
          "adm",
          "admiral",
          "brig",
          "brigadier",
          "cmdr",
          "commander",
          "rep",
          "representative",
          "sen",
          "senator",
          "gov",
          "governor",
          "president",
          "rev",
          "judge",
          "justice",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "mayor",
          "sheriff",
          "secretary",
          "minister",
          "ambassador",
          "chief",
          "officer",
          "detective",
          "former",
          "congressman",
          "congresswoman",
          "chairman",
          "chairwoman",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "director",
          "deputy",
          "vice",
          "attorney",
          "private",
          "corporal",
          "inspector",
          "superintendent",
          "chancellor",
          "premier",
          "councillor",
          "candidate",
          "nominee",
          "reporter",
          "correspondent",
          "editor",
          "analyst",
          "adviser",
          "advisor");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq");
  private static final Set<String> INSIDE_NAMES =
      Set.of(
          "of", "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "la", "le", "du", "da",
          "dos", "di", "ter", "for", "and", "the");

  static NameParts of(String text, List<Token> tokens) {
    int begin = 0;
    while (begin < tokens.size() && !startsName(text, tokens, begin)) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && continuesName(text, tokens, end)) {
      end++;
    }
    List<String> words = new ArrayList<>();
    for (int k = begin; k < end; k++) {
      String word = lower(text, tokens.get(k));
      boolean initial = word.codePointCount(0, word.length()) == 1;
      if (isWord(tokens.get(k)) && !initial && !SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return NOBODY;
    }
    Span name = new Span(tokens.get(begin).span().start(), tokens.get(end - 1).span().end());
    return new NameParts(words, name.in(text), title(text, tokens, begin, end), sex(text, tokens));
  }

  private static boolean startsName(String text, List<Token> tokens, int k) {
    Token token = tokens.get(k);
    boolean capital = token.shape() == Token.Shape.TITLE || token.shape() == Token.Shape.UPPER;
    String word = lower(text, token);
    boolean first = k == 0 || word.length() > 1;
    return capital
        && first
        && !HONORIFICS.contains(word)
        && !ARTICLES.contains(word)
        && !modifiesCommonNoun(text, tokens, k);
  }

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "some", "many", "several", "one", "two", "three", "his", "her", "their",
          "another", "other", "most", "all", "both", "our", "my", "its", "no", "any");

  /// "Navy officials", "Iranian general": capitals that lead to a common noun name nobody.
  private static boolean modifiesCommonNoun(String text, List<Token> tokens, int k) {
    int after = k;
    while (after < tokens.size() && continuesName(text, tokens, after)) {
      after++;
    }
    return after < tokens.size()
        && tokens.get(after).shape() == Token.Shape.LOWER
        && !INSIDE_NAMES.contains(lower(text, tokens.get(after)))
        && KindRules.isPersonNoun(lower(text, tokens.get(lastLower(tokens, after))));
  }

  private static int lastLower(List<Token> tokens, int from) {
    int last = from;
    while (last + 1 < tokens.size() && tokens.get(last + 1).shape() == Token.Shape.LOWER) {
      if (tokens.get(last + 1).span().start() - tokens.get(last).span().end() != 1) {
        break;
      }
      last++;
    }
    return last;
  }

  private static boolean continuesName(String text, List<Token> tokens, int k) {
    Token token = tokens.get(k);
    String word = lower(text, token);
    if (isWord(token) && token.shape() != Token.Shape.LOWER) {
      return true;
    }
    boolean inner = k + 1 < tokens.size() && isCapital(tokens.get(k + 1));
    if (INSIDE_NAMES.contains(word)) {
      return inner
          || (k + 2 < tokens.size()
              && isCapital(tokens.get(k + 2))
              && INSIDE_NAMES.contains(lower(text, tokens.get(k + 1))));
    }
    boolean joined =
        word.equals("-")
            || word.equals("'")
            || word.equals("\u2019")
            || word.equals("&")
            || word.equals(".");
    return joined && inner;
  }

  private static boolean isCapital(Token token) {
    return token.shape() == Token.Shape.TITLE || token.shape() == Token.Shape.UPPER;
  }

  private static boolean isWord(Token token) {
    return token.shape() != Token.Shape.OTHER;
  }

  private static Optional<String> title(String text, List<Token> tokens, int begin, int end) {
    if (begin > 0) {
      Span before = new Span(tokens.getFirst().span().start(), tokens.get(begin - 1).span().end());
      return Optional.of(before.in(text));
    }
    int after = end;
    while (after < tokens.size() && !isWord(tokens.get(after))) {
      after++;
    }
    if (after >= tokens.size() || after == end) {
      return Optional.empty();
    }
    Span behind = new Span(tokens.get(after).span().start(), tokens.getLast().span().end());
    return Optional.of(behind.in(text));
  }

  private static Sex sex(String text, List<Token> tokens) {
    String first = lower(text, tokens.getFirst());
    if (MALE.contains(first)) {
      return Sex.MALE;
    }
    return FEMALE.contains(first) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  private static String lower(String text, Token token) {
    return token.span().in(text).toLowerCase(Locale.ROOT);
  }
}
