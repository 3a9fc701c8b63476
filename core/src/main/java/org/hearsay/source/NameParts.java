package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Capitals;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// A source mention split into the name and what stands around it: "Lt. Gen. Ada Lund, a former
/// adviser" is title, name, title.
///
/// The name is the first run of capitals that no common noun follows ("Navy officials" and "the
/// Lund campaign" name nobody), after titles, and before anything that ends the part of the mention
/// that says who ("a spokesman for Ada Lund" names nobody either, nor does "a Meridian resident").
/// A name may also stand behind a comma ("a spokeswoman, Ada Lund", "the head of the board, Ada
/// Lund"), behind several titles ("the Secretary of Trade and candidate Ada Lund") or behind
/// capitals that are none of it ("Harbour Icon Ada Lund"); what follows "of" is no part of a
/// person's.
///
/// @param words the name's words in lower case, without titles, initials and suffixes; empty if the
///   mention names nobody
/// @param name the name as written
/// @param title what the mention says besides the name, as written
/// @param sex what a title tells
record NameParts(List<String> words, String name, Optional<String> title, Sex sex) {
  private static final NameParts NOBODY =
      new NameParts(List.of(), "", Optional.empty(), Sex.UNKNOWN);

  private static final Set<String> SUFFIXES = WordList.of("jr sr ii iii iv esq");
  private static final Set<String> BINDING = Set.of("for", "against", "of");
  private static final Set<String> INSIDE_NAMES =
      WordList.of("of de van von der den al el bin ibn la le du da dos di ter for and the");

  static boolean isArticle(String word) {
    return Set.of("a", "an", "the").contains(word);
  }

  static NameParts of(String text, List<Token> tokens, Capitals capitals) {
    return new Splitter(text, tokens, capitals).parts();
  }

  private record Splitter(String text, List<Token> tokens, Capitals capitals) {
    NameParts parts() {
      int from = behindPossessor();
      int begin = Nouns.isQuantity(lower(from)) ? tokens.size() : nameBegin(from);
      begin = begin < tokens.size() ? begin : apposition(from);
      begin = begin < tokens.size() ? begin : behindTitles(from);
      if (begin >= tokens.size()) {
        return NOBODY;
      }
      int end = nameEnd(begin);
      begin = plainBegin(begin, end);
      List<String> words = words(begin, end);
      return words.isEmpty()
          ? NOBODY
          : new NameParts(words, text(begin, end), title(begin, end), sex(words));
    }

    /// First token behind "the Courier's" in "the Courier's Ada Lund"; 0 if nobody possesses.
    private int behindPossessor() {
      int from = lower(0).equals("one") && lower(1).equals("of") ? 2 : 0;
      for (int k = from + 1; k + 1 < tokens.size(); k++) {
        boolean possessive = lower(k).equals("'s") || lower(k).equals("\u2019s");
        if (!possessive && KindRules.endsHead(lower(k))) {
          return from;
        }
        boolean plural = Set.of("'", "\u2019").contains(lower(k)) && lower(k - 1).endsWith("s");
        boolean more = isWord(k + 1) && !KindRules.endsHead(lower(k + 1));
        from = (possessive || plural) && more ? k + 1 : from;
      }
      return from;
    }

    /// First token of the name, or the number of tokens.
    private int nameBegin(int from) {
      int k = from;
      while (k < tokens.size() && !startsName(k)) {
        if (KindRules.endsHead(lower(k))) {
          return tokens.size();
        }
        k++;
      }
      int begin = k < tokens.size() ? afterTitles(k) : k;
      int end = nameEnd(begin);
      if (begin < tokens.size() && isCompound(end)) {
        return nameBegin(end + 2);
      }
      return begin < tokens.size() && commonNounFollows(end) ? nameBegin(end) : begin;
    }

    /// Behind capitals that are no part of it, the plain first name that begins a name of a person:
    /// "Harbour Icon Ada Lund".
    private int plainBegin(int begin, int end) {
      boolean body = tokens.subList(begin, end).stream().anyMatch(this::isNoPersons);
      if (Known.sex(lower(begin)) != Sex.UNKNOWN) {
        return begin;
      }
      for (int k = begin + 1; k + 1 < end; k++) {
        boolean whole = isCapital(k - 1) && isCapital(k) && isCapital(k + 1);
        boolean titled = isSomeone(k - 1) || isBoundTitle(begin, k);
        if (whole && (titled || !body) && Known.sex(lower(k)) != Sex.UNKNOWN) {
          return k;
        }
      }
      return begin;
    }

    /// Whether an office that "of" or "for" binds stands before a name: "Harbour Director of
    /// Trade".
    private boolean isBoundTitle(int begin, int name) {
      for (int k = begin + 1; k < name - 1; k++) {
        if (Set.of("of", "for").contains(lower(k)) && isSomeone(k - 1)) {
          return true;
        }
      }
      return false;
    }

    private boolean isNoPersons(Token token) {
      String word = token.span().in(text).toLowerCase(Locale.ROOT);
      return token.shape() == Token.Shape.LOWER
          || word.equals("&")
          || word.equals("and")
          || Nouns.isOrganisation(word)
          || Known.isOutlet(List.of(word), false);
    }

    /// Whether a hyphen and a common word stand here: "Salme-based" is nobody's name.
    private boolean isCompound(int k) {
      return Set.of("-", "\u2011", "\u2013").contains(lower(k))
          && k + 1 < tokens.size()
          && tokens.get(k + 1).shape() == Token.Shape.LOWER;
    }

    /// First token of a name set off by a comma: a full one ("a spokeswoman, Ada Lund"), behind
    /// more words one with a plain first name ("the head of the Lund Institute, Ada Roe"), or a
    /// first name alone that a relation is given of ("his daughter, Ada,").
    private int apposition(int from) {
      int k = from;
      while (k < tokens.size() && !KindRules.endsHead(lower(k))) {
        k++;
      }
      String noun = k > from ? lower(k - 1) : "";
      while (k < tokens.size() && !lower(k).equals(",") && !(k > from && isSomeone(k))) {
        k++;
      }
      int begin = k + 1;
      if (!lower(k).equals(",") || !isCapital(begin)) {
        return tokens.size();
      }
      boolean near = k > 0 && noun.equals(lower(k - 1));
      boolean plain =
          Nouns.isListedPerson(noun)
              && !Nouns.isPlural(noun)
              && Known.sex(lower(begin)) != Sex.UNKNOWN;
      boolean kin = Nouns.isKin(noun) && near && (begin + 1 == tokens.size() || isComma(begin + 1));
      boolean named =
          kin || (isCapital(begin + 1) && (near || plain || isNamedBehind(noun, k, begin)));
      return named && !commonNounFollows(nameEnd(begin)) ? begin : tokens.size();
    }

    /// Whether what follows a comma to the end is the name of who a noun is: "a spokeswoman for the
    /// coast guard, Tilde Marrow,". Behind a capital it may be the place of a place.
    private boolean isNamedBehind(String noun, int comma, int begin) {
      int last = isComma(tokens.size() - 1) ? tokens.size() - 1 : tokens.size();
      boolean common =
          comma > 0
              && (tokens.get(comma - 1).shape() == Token.Shape.LOWER
                  || Nouns.isOrganisation(lower(comma - 1)));
      boolean whole = nameEnd(begin) == last && last - begin > 1;
      return common && whole && Nouns.isListedPerson(noun) && !Nouns.isPlural(noun);
    }

    /// First token of a full name with a plain first name that stands right behind what its bearer
    /// is, though that is told of in several words: "the Secretary of Trade and candidate Ada
    /// Lund".
    private int behindTitles(int from) {
      for (int k = from + 1; k + 1 < tokens.size() && !isComma(k); k++) {
        boolean full = Known.sex(lower(k)) != Sex.UNKNOWN && startsName(k) && startsName(k + 1);
        if (full && isTitled(from, k) && !commonNounFollows(nameEnd(k))) {
          return k;
        }
      }
      return tokens.size();
    }

    /// Whether the words before a name end with what one person is, and tell of nobody else:
    /// nothing but nouns, a title bound by "of" among them ("the Secretary of Trade").
    private boolean isTitled(int from, int name) {
      boolean bound = false;
      for (int k = from; k < name; k++) {
        bound = !lower(k).equals("and") && (bound || lower(k).equals("of"));
        boolean ofTitle = lower(k).equals("of") && k > from && Nouns.isTitle(lower(k - 1));
        if (KindRules.endsHead(lower(k)) && !ofTitle && !lower(k).equals("and")) {
          return false;
        }
      }
      return bound
          ? name - 3 >= from && lower(name - 2).equals("of") && !isSomeone(name - 1)
          : isSomeone(name - 1);
    }

    private boolean isSomeone(int k) {
      return k >= 0
          && (Nouns.isTitle(lower(k))
              || (Nouns.isListedPerson(lower(k)) && !Nouns.isPlural(lower(k)))
              || Nouns.isEpithet(lower(k)))
          && !(k > 0 && Nouns.isBodyOf(lower(k - 1), lower(k)));
    }

    private boolean isComma(int k) {
      return lower(k).equals(",");
    }

    private boolean startsName(int k) {
      return isCapital(k)
          && !Nouns.isTitle(lower(k))
          && !Nouns.isDeterminer(lower(k))
          && !isCommonNoun(k)
          && !Nouns.isNoName(lower(k))
          && !isDate(k)
          && !isPlacedPartisan(k)
          && !capitals.isCommon(tokens.get(k))
          && !(capitals.isShouted(tokens.get(k)) && isCommonInCapitals(k));
    }

    /// "Jan. 31".
    private boolean isDate(int k) {
      int day = lower(k + 1).equals(".") ? k + 2 : k + 1;
      return Nouns.isShortMonth(lower(k).replace(".", ""))
          && day < tokens.size()
          && Character.isDigit(lower(day).charAt(0));
    }

    /// "The Utah Republican": somebody of a party, of whom no more than the place is said.
    private boolean isPlacedPartisan(int k) {
      int last = k;
      while (isCapital(last + 1)) {
        last++;
      }
      return last <= k + 2
          && Nouns.isPartisan(lower(last))
          && (last == k || Known.isPlace(words(k, last)))
          && (k == 0 || !isCapital(k - 1) || Known.isPlace(words(k - 1, last)));
    }

    /// Whether a word of a sentence all in capitals may be a common noun: one that is known, one
    /// behind "the", one of a run that ends as a plural does ("FERRY CREWS").
    private boolean isCommonInCapitals(int k) {
      boolean the = k > 0 && Nouns.isDeterminer(lower(k - 1));
      int last = k;
      while (isCapital(last + 1)) {
        last++;
      }
      boolean first = last > k && Known.sex(lower(k)) != Sex.UNKNOWN;
      return the || Nouns.isListed(lower(k)) || (Nouns.isPlural(lower(last)) && !first);
    }

    /// Whether a word stands for people or bodies and names none: "Analysts", not "Citizens for
    /// Tea".
    private boolean isCommonNoun(int k) {
      String word = lower(k);
      boolean bound = isCapital(k + 2) && BINDING.contains(lower(k + 1));
      if (Known.isPeople(List.of(word)) || (bound && !Nouns.isHands(word))) {
        return false;
      }
      boolean plural = k == 0 && Nouns.isPlural(word) && !isCapital(k + 1);
      boolean partisan = k > 0 && Nouns.isPartisan(word) && !isCapital(k + 1) && !isCapital(k - 1);
      return partisan || Nouns.isListedPerson(word) || (plural && Nouns.isListed(word));
    }

    /// The token behind the last title of a run of capitals: "Army Gen. Ada Lund" begins at "Ada".
    private int afterTitles(int begin) {
      int end = nameEnd(begin);
      int found = begin;
      for (int k = begin; k < end - 1; k++) {
        boolean title = Nouns.isTitle(lower(k)) && (startsName(k + 1) || lower(k + 1).equals("."));
        found = title ? k + 1 : found;
      }
      while (found < end && !startsName(found)) {
        found++;
      }
      return found < end ? found : begin;
    }

    private boolean commonNounFollows(int k) {
      return k < tokens.size()
          && tokens.get(k).shape() == Token.Shape.LOWER
          && !INSIDE_NAMES.contains(lower(k))
          && !KindRules.endsHead(lower(k))
          && !lower(k).endsWith("self")
          && !lower(k).startsWith("\u2019")
          && !lower(k).startsWith("'");
    }

    private int nameEnd(int begin) {
      int end = begin;
      while (end < tokens.size() && continuesName(end)) {
        end++;
      }
      return end;
    }

    private boolean continuesName(int k) {
      if (tokens.get(k).shape() != Token.Shape.LOWER && isWord(k)) {
        return true;
      }
      boolean inner = isCapital(k + 1);
      if (lower(k).equals("of") && isPerson(k)) {
        return false;
      }
      if (INSIDE_NAMES.contains(lower(k))) {
        boolean bound = INSIDE_NAMES.contains(lower(k + 1)) || lower(k + 1).equals("-");
        return inner || (isCapital(k + 2) && bound);
      }
      return inner && Set.of("-", "'", "\u2019", "&", ".", "/").contains(lower(k));
    }

    /// Whether the capitals before a token are a full name with a plain first name, or one behind
    /// an honorific: "Ada Lund of Salme" is Ada Lund.
    private boolean isPerson(int end) {
      int begin = end;
      while (begin > 0
          && tokens.get(begin - 1).shape() != Token.Shape.LOWER
          && (isWord(begin - 1) || lower(begin - 1).equals("."))) {
        begin--;
      }
      for (int k = begin; k + 1 < end; k++) {
        boolean first = Known.sex(lower(k)) != Sex.UNKNOWN && !Nouns.isTitle(lower(end - 1));
        if (first || Nouns.isHonorific(lower(k))) {
          return true;
        }
      }
      return false;
    }

    private List<String> words(int begin, int end) {
      List<String> words = new ArrayList<>();
      for (int k = begin; k < end; k++) {
        boolean initial = tokens.get(k).span().length() == 1;
        if (isWord(k) && !initial && !SUFFIXES.contains(lower(k))) {
          words.add(lower(k));
        }
      }
      return words;
    }

    private Optional<String> title(int begin, int end) {
      if (begin > 0) {
        int to = lower(begin - 1).equals(",") ? begin - 1 : begin;
        String before = to > 0 ? text(0, to) : "";
        return before.isEmpty() || Nouns.isDeterminer(before.toLowerCase(Locale.ROOT))
            ? Optional.empty()
            : Optional.of(before);
      }
      int from = end;
      while (from < tokens.size() && !isWord(from)) {
        from++;
      }
      int to = tokens.size();
      while (to > from && !isWord(to - 1) && !lower(to - 1).equals(")")) {
        to--;
      }
      return from >= to || from == end ? Optional.empty() : Optional.of(text(from, to));
    }

    private Sex sex(List<String> words) {
      Sex told = Nouns.sexOfTitle(lower(0));
      return told == Sex.UNKNOWN && words.size() > 1 ? Known.sex(words.getFirst()) : told;
    }

    private boolean isCapital(int k) {
      return k < tokens.size()
          && Set.of(Token.Shape.TITLE, Token.Shape.UPPER).contains(tokens.get(k).shape());
    }

    private boolean isWord(int k) {
      return tokens.get(k).shape() != Token.Shape.OTHER;
    }

    private String lower(int k) {
      return k < tokens.size() ? text(k, k + 1).toLowerCase(Locale.ROOT) : "";
    }

    private String text(int from, int to) {
      return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()).in(text);
    }
  }
}
