package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Capitals;
import org.hearsay.text.Token;

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

  static boolean isArticle(String word) {
    return Set.of("a", "an", "the").contains(word);
  }

  static NameParts of(String text, List<Token> tokens, Capitals capitals) {
    return new Splitter(new NameRun(text, tokens, capitals)).parts();
  }

  private record Splitter(NameRun run) {
    NameParts parts() {
      int from = behindPossessor();
      int begin = Nouns.isQuantity(run.lower(from)) ? run.tokens().size() : nameBegin(from);
      begin = begin < run.tokens().size() ? begin : apposition(from);
      begin = begin < run.tokens().size() ? begin : behindTitles(from);
      if (begin >= run.tokens().size()) {
        return NOBODY;
      }
      int end = run.nameEnd(begin);
      begin = plainBegin(begin, end);
      List<String> words = run.words(begin, end);
      return words.isEmpty()
          ? NOBODY
          : new NameParts(words, run.text(begin, end), title(begin, end), sex(words));
    }

    /// First token behind "the Courier's" in "the Courier's Ada Lund"; 0 if nobody possesses.
    private int behindPossessor() {
      int from = run.lower(0).equals("one") && run.lower(1).equals("of") ? 2 : 0;
      for (int k = from + 1; k + 1 < run.tokens().size(); k++) {
        boolean possessive = run.lower(k).equals("'s") || run.lower(k).equals("\u2019s");
        if (!possessive && KindRules.endsHead(run.lower(k))) {
          return from;
        }
        boolean plural =
            Set.of("'", "\u2019").contains(run.lower(k)) && run.lower(k - 1).endsWith("s");
        boolean more = run.isWord(k + 1) && !KindRules.endsHead(run.lower(k + 1));
        from = (possessive || plural) && more ? k + 1 : from;
      }
      return from;
    }

    /// First token of the name, or the number of run.tokens().
    private int nameBegin(int from) {
      int k = from;
      while (k < run.tokens().size() && !run.startsName(k)) {
        if (KindRules.endsHead(run.lower(k))) {
          return run.tokens().size();
        }
        k++;
      }
      int begin = k < run.tokens().size() ? afterTitles(k) : k;
      int end = run.nameEnd(begin);
      if (begin < run.tokens().size() && isCompound(end)) {
        return nameBegin(end + 2);
      }
      boolean people = end == begin + 1 && run.isPeople(begin);
      return begin < run.tokens().size() && !people && run.commonNounFollows(end)
          ? nameBegin(end)
          : begin;
    }

    /// Behind capitals that are no part of it, the plain first name that begins a name of a person:
    /// "Harbour Icon Ada Lund".
    private int plainBegin(int begin, int end) {
      boolean body = run.tokens().subList(begin, end).stream().anyMatch(this::isNoPersons);
      if (Known.sex(run.lower(begin)) != Sex.UNKNOWN) {
        return begin;
      }
      for (int k = begin + 1; k + 1 < end; k++) {
        boolean whole = run.isCapital(k - 1) && run.isCapital(k) && run.isCapital(k + 1);
        boolean titled = isSomeone(k - 1) || isBoundTitle(begin, k);
        if (whole && (titled || !body) && Known.sex(run.lower(k)) != Sex.UNKNOWN) {
          return k;
        }
      }
      return begin;
    }

    /// Whether an office that "of" or "for" binds stands before a name: "Harbour Director of
    /// Trade".
    private boolean isBoundTitle(int begin, int name) {
      for (int k = begin + 1; k < name - 1; k++) {
        if (Set.of("of", "for").contains(run.lower(k)) && isSomeone(k - 1)) {
          return true;
        }
      }
      return false;
    }

    private boolean isNoPersons(Token token) {
      String word = token.span().in(run.text()).toLowerCase(Locale.ROOT);
      return token.shape() == Token.Shape.LOWER
          || word.equals("&")
          || word.equals("and")
          || Nouns.isOrganisation(word)
          || Known.isOutlet(List.of(word), false);
    }

    /// Whether a hyphen and a common word stand here: "Salme-based" is nobody's name.
    private boolean isCompound(int k) {
      return Set.of("-", "\u2011", "\u2013").contains(run.lower(k))
          && k + 1 < run.tokens().size()
          && run.tokens().get(k + 1).shape() == Token.Shape.LOWER;
    }

    /// First token of a name set off by a comma: a full one ("a spokeswoman, Ada Lund"), behind
    /// more words one with a plain first name ("the head of the Lund Institute, Ada Roe"), or a
    /// first name alone that a relation is given of ("his daughter, Ada,").
    private int apposition(int from) {
      int k = from;
      while (k < run.tokens().size() && !KindRules.endsHead(run.lower(k))) {
        k++;
      }
      String noun = k > from ? run.lower(k - 1) : "";
      while (k < run.tokens().size() && !run.lower(k).equals(",") && !(k > from && isSomeone(k))) {
        k++;
      }
      int begin = behindOffice(k + 1);
      if (!run.lower(k).equals(",") || !run.isCapital(begin)) {
        return run.tokens().size();
      }
      boolean near = k > 0 && noun.equals(run.lower(k - 1));
      boolean plain =
          Nouns.isListedPerson(noun)
              && !Nouns.isPlural(noun)
              && Known.sex(run.lower(begin)) != Sex.UNKNOWN;
      boolean kin =
          Nouns.isKin(noun) && near && (begin + 1 == run.tokens().size() || isComma(begin + 1));
      boolean named =
          kin
              || ((run.isCapital(begin + 1) || run.isNickname(begin + 1))
                  && (near || plain || isNamedBehind(noun, k, begin)));
      return named && !run.commonNounFollows(run.nameEnd(begin)) ? begin : run.tokens().size();
    }

    /// Behind a short title with a dot and the small words before it: "state Del. Ada Lund".
    private int behindOffice(int begin) {
      int k = begin;
      while (k < run.tokens().size()
          && k < begin + 2
          && run.tokens().get(k).shape() == Token.Shape.LOWER) {
        k++;
      }
      boolean titled =
          Nouns.isHonorific(run.lower(k)) && run.lower(k + 1).equals(".") && run.isCapital(k + 2);
      return titled ? k + 2 : begin;
    }

    /// Whether what follows a comma to the end is the name of who a noun is: "a spokeswoman for the
    /// coast guard, Tilde Marrow,". Behind a capital it may be the place of a place.
    private boolean isNamedBehind(String noun, int comma, int begin) {
      int last = isComma(run.tokens().size() - 1) ? run.tokens().size() - 1 : run.tokens().size();
      boolean common =
          comma > 0
              && (run.tokens().get(comma - 1).shape() == Token.Shape.LOWER
                  || Nouns.isOrganisation(run.lower(comma - 1)));
      boolean whole = run.nameEnd(begin) == last && last - begin > 1;
      return common && whole && Nouns.isListedPerson(noun) && !Nouns.isPlural(noun);
    }

    /// First token of a full name with a plain first name that stands right behind what its bearer
    /// is, though that is told of in several words: "the Secretary of Trade and candidate Ada
    /// Lund".
    private int behindTitles(int from) {
      for (int k = from + 1; k + 1 < run.tokens().size() && !isComma(k); k++) {
        boolean full =
            Known.sex(run.lower(k)) != Sex.UNKNOWN && run.startsName(k) && run.startsName(k + 1);
        if (full && isTitled(from, k) && !run.commonNounFollows(run.nameEnd(k))) {
          return k;
        }
      }
      return run.tokens().size();
    }

    /// Whether the words before a name end with what one person is, and tell of nobody else:
    /// nothing but nouns, a title bound by "of" among them ("the Secretary of Trade").
    private boolean isTitled(int from, int name) {
      boolean bound = false;
      for (int k = from; k < name; k++) {
        bound = !run.lower(k).equals("and") && (bound || run.lower(k).equals("of"));
        boolean ofTitle = run.lower(k).equals("of") && k > from && Nouns.isTitle(run.lower(k - 1));
        if (KindRules.endsHead(run.lower(k)) && !ofTitle && !run.lower(k).equals("and")) {
          return false;
        }
      }
      return bound
          ? name - 3 >= from && run.lower(name - 2).equals("of") && !isSomeone(name - 1)
          : isSomeone(name - 1);
    }

    private boolean isSomeone(int k) {
      return k >= 0
          && (Nouns.isTitle(run.lower(k))
              || (Nouns.isListedPerson(run.lower(k)) && !Nouns.isPlural(run.lower(k)))
              || Nouns.isEpithet(run.lower(k)))
          && !(k > 0 && Nouns.isBodyOf(run.lower(k - 1), run.lower(k)));
    }

    private boolean isComma(int k) {
      return run.lower(k).equals(",");
    }

    /// The token behind the last title of a run of capitals: "Army Gen. Ada Lund" begins at "Ada".
    private int afterTitles(int begin) {
      int end = run.nameEnd(begin);
      int found = begin;
      for (int k = begin; k < end - 1; k++) {
        boolean title =
            Nouns.isTitle(run.lower(k)) && (run.startsName(k + 1) || run.lower(k + 1).equals("."));
        found = title ? k + 1 : found;
      }
      while (found < end && !run.startsName(found)) {
        found++;
      }
      return found < end ? found : begin;
    }

    private Optional<String> title(int begin, int end) {
      if (begin > 0) {
        int to = run.lower(begin - 1).equals(",") ? begin - 1 : begin;
        String before = to > 0 ? run.text(0, to) : "";
        return before.isEmpty() || Nouns.isDeterminer(before.toLowerCase(Locale.ROOT))
            ? Optional.empty()
            : Optional.of(before);
      }
      int from = end;
      while (from < run.tokens().size() && !run.isWord(from)) {
        from++;
      }
      int to = run.tokens().size();
      while (to > from && !run.isWord(to - 1) && !run.lower(to - 1).equals(")")) {
        to--;
      }
      return from >= to || from == end ? Optional.empty() : Optional.of(run.text(from, to));
    }

    private Sex sex(List<String> words) {
      Sex told = Nouns.sexOfTitle(run.lower(0));
      return told == Sex.UNKNOWN && words.size() > 1 ? Known.sex(words.getFirst()) : told;
    }
  }
}
