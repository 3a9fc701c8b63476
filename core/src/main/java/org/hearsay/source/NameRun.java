package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Capitals;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The words of a mention, and which runs of capitals among them may be a name.
///
/// @param text the text that the words stand in
/// @param tokens the words
/// @param capitals what capitals tell in that text
record NameRun(String text, List<Token> tokens, Capitals capitals) {
  private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "mx");
  private static final Set<String> SUFFIXES = WordList.of("jr sr ii iii iv esq");
  private static final Set<String> BINDING = Set.of("for", "against", "of");
  private static final Set<String> INSIDE_NAMES =
      WordList.of("of de van von der den al el bin ibn la le du da dos di ter for and the");

  /// Whether a word names many, who may be told more of: "Americans worried about rain".
  boolean isPeople(int k) {
    return Known.isPeople(List.of(lower(k))) && Nouns.isPlural(lower(k));
  }

  boolean startsName(int k) {
    return isCapital(k)
        && (!Nouns.isTitle(lower(k)) && !isCommonNoun(k) || isAddressed(k))
        && !Nouns.isDeterminer(lower(k))
        && !Nouns.isNoName(lower(k))
        && !isDate(k)
        && !isPlacedPartisan(k)
        && (!capitals.isCommon(tokens.get(k)) || isFirstName(k))
        && !(capitals.isShouted(tokens.get(k)) && isCommonInCapitals(k));
  }

  /// "Bill Lund": a first name, though the text has a bill too.
  private boolean isFirstName(int k) {
    return Known.sex(lower(k)) != Sex.UNKNOWN && isCapital(k + 1);
  }

  /// Whether "Mr." or the like stands before a word: "Mr. King" is a name, "a king" none.
  private boolean isAddressed(int k) {
    int title = k > 1 && lower(k - 1).equals(".") ? k - 2 : k - 1;
    return title >= 0 && ADDRESSES.contains(lower(title));
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

  /// Whether a word stands for people or bodies and names none: "Analysts", not "Citizens for Tea".
  private boolean isCommonNoun(int k) {
    String word = lower(k);
    boolean bound = isCapital(k + 2) && BINDING.contains(lower(k + 1));
    if (Known.isPeople(List.of(word)) || (bound && !Nouns.isHands(word))) {
      return false;
    }
    if (isCapital(k + 1) && beginsBody(k)) {
      return false;
    }
    boolean plural = k == 0 && Nouns.isPlural(word) && !isCapital(k + 1);
    boolean partisan = k > 0 && Nouns.isPartisan(word) && !isCapital(k + 1) && !isCapital(k - 1);
    return partisan || Nouns.isListedPerson(word) || (plural && Nouns.isListed(word));
  }

  /// Whether a run of three capitals and more from here ends with a noun for a body: "Consumer
  /// Safety Bureau".
  private boolean beginsBody(int k) {
    int last = k;
    while (isCapital(last + 1)) {
      last++;
    }
    return last >= k + 2 && Nouns.isOrganisation(lower(last));
  }

  boolean commonNounFollows(int k) {
    return k < tokens.size()
        && tokens.get(k).shape() == Token.Shape.LOWER
        && !INSIDE_NAMES.contains(lower(k))
        && !KindRules.endsHead(lower(k))
        && !lower(k).endsWith("self")
        && !lower(k).startsWith("\u2019")
        && !lower(k).startsWith("'");
  }

  int nameEnd(int begin) {
    int end = begin;
    while (end < tokens.size()
        && (continuesName(end) || isNickname(end) || isBoundTo(begin, end))) {
      end += isNickname(end) ? 3 : 1;
    }
    return end;
  }

  /// Whether a name in quotation marks begins here, with more of the name behind: Ada "Dot" Lund.
  boolean isNickname(int k) {
    return k > 0
        && k + 3 < tokens.size()
        && tokens.get(k).quoted() == Token.Quoted.MARK
        && isCapital(k - 1)
        && isCapital(k + 1)
        && tokens.get(k + 2).quoted() == Token.Quoted.MARK
        && isCapital(k + 3);
  }

  /// Whether the name of a body goes on behind its noun: "Alliance to Save Our Quay".
  private boolean isBoundTo(int begin, int k) {
    return Set.of("to", "on", "against").contains(lower(k))
        && k > begin
        && Nouns.isOrganisation(lower(k - 1))
        && isCapital(k - 1)
        && isCapital(k + 1);
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

  /// Whether the capitals before a token are a full name with a plain first name, or one behind an
  /// honorific: "Ada Lund of Salme" is Ada Lund.
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

  List<String> words(int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int k = begin; k < end; k++) {
      boolean initial = tokens.get(k).span().length() == 1;
      if (isWord(k) && !initial && !SUFFIXES.contains(lower(k))) {
        words.add(lower(k));
      }
    }
    return words;
  }

  boolean isCapital(int k) {
    return k < tokens.size()
        && Set.of(Token.Shape.TITLE, Token.Shape.UPPER).contains(tokens.get(k).shape());
  }

  boolean isWord(int k) {
    return tokens.get(k).shape() != Token.Shape.OTHER;
  }

  String lower(int k) {
    return k < tokens.size() ? text(k, k + 1).toLowerCase(Locale.ROOT) : "";
  }

  String text(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()).in(text);
  }
}
