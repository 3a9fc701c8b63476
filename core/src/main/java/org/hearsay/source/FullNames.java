package org.hearsay.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The people's names of a text by their last word: what tells whom a bare "Lund" can mean.
///
/// A name is taken as two capital words in a row, initials between them allowed ("George W. Bush"),
/// the first being no title, place word or word that merely begins a sentence ("Like Lund").
final class FullNames {
  private static final Set<String> NO_FIRST_NAMES =
      WordList.of(
          """
          the a an and but or so if when while as after before for from with by to no not in on at
          of he she it they we i you his her their its our my this that these those there here
          what who why how where some many most all both one two yet still then now asked even
          only just fort port lake mount san santa new north south west east saint st street
          avenue university monday tuesday wednesday thursday friday saturday sunday january
          february march april may june july august september october november december jan feb
          mar apr jun jul aug sept sep oct nov dec anti pro pre candidates team camp crown house
          republican democrat democratic democrats republicans since because although though
          """);

  /// Names that people and well-known places bear alike.
  private static final Set<String> BORNE_BY_PLACES =
      WordList.of(
          """
          jordan georgia chad israel washington virginia carolina dakota victoria florence
          charlotte paris austin houston lincoln madison jackson montgomery raleigh columbia jersey
          hamilton wellington sydney berlin london lima kingston vienna milan
          """);

  private static final Set<String> AT_PLACES = WordList.of("in at near from to across outside");

  private static final Set<String> LIST_TITLES =
      Set.of("mr", "mrs", "ms", "sen", "rep", "gov", "dr");

  private final TextIndex index;
  private final Map<String, Map<String, Span>> byLast = new HashMap<>();
  private final Map<Integer, Integer> firstTokens = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  private FullNames(TextIndex index) {
    this.index = index;
  }

  static FullNames of(TextIndex index, Capitals capitals) {
    FullNames names = new FullNames(index);
    List<Token> tokens = index.tokens();
    for (Paragraph paragraph : index.paragraphs()) {
      if (Capitals.isProse(index, paragraph)) {
        for (int k = paragraph.firstToken() + 1; k < paragraph.endToken(); k++) {
          int first = before(index, k);
          boolean begins = first >= 0 && capitals.isCommon(tokens.get(first));
          if (first >= 0 && !begins && isCapital(tokens.get(k)) && !follows(index, k)) {
            names.add(first, k);
          } else if (first < 0 && names.isPlaceAt(k)) {
            names.places.add(index.lower(k));
          }
        }
      }
    }
    return names;
  }

  /// Where the one full name that ends with this word first stands; nothing if the text has none or
  /// two of them.
  List<Span> only(String last) {
    Map<String, Span> found = byLast.getOrDefault(last, Map.of());
    return found.size() == 1 ? List.copyOf(found.values()) : List.of();
  }

  /// Whether the text names two people who share this last name.
  boolean isShared(String last) {
    return byLast.getOrDefault(last, Map.of()).size() > 1;
  }

  /// Whether two who share a last name are named before an offset.
  boolean isShared(String last, int offset) {
    return byLast.getOrDefault(last, Map.of()).values().stream()
            .takeWhile(name -> name.start() < offset)
            .limit(2)
            .count()
        > 1;
  }

  /// Whether a bare last name may as well be a place that the text speaks of: "in Florence", where
  /// there is an Emma Florence too.
  boolean isPlaceToo(String last) {
    return places.contains(last);
  }

  /// Whether a lone capital is a place: "In Lund, voters", and, of the names that are known to be
  /// those of places, "to Florence" and any before the full name of whoever bears it.
  private boolean isPlaceAt(int k) {
    String word = index.lower(k);
    if (!isCapital(index.tokens().get(k)) || follows(k) || isTitle(k - 1)) {
      return false;
    }
    boolean known = BORNE_BY_PLACES.contains(word);
    boolean opens = index.word(k - 1).equals("In") && index.lower(k + 1).equals(",");
    boolean unnamed = !NameParts.TITLES.contains(index.lower(k - 1)) && !byLast.containsKey(word);
    return opens
        || (known && (unnamed || AT_PLACES.contains(index.lower(k - 1))))
            && !index.lower(k + 1).endsWith("s");
  }

  /// The token that begins the full name that ends with this one; -1 if none does.
  int firstOf(int lastToken) {
    return firstTokens.getOrDefault(lastToken, -1);
  }

  /// The one first name that stands before a last name in this text.
  Optional<String> firstNameBefore(String last) {
    Map<String, Span> found = byLast.getOrDefault(last, Map.of());
    return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
  }

  /// Whether a run of capitals goes on after a token: then its word is no last name.
  boolean follows(int k) {
    return follows(index, k);
  }

  /// Whether a span is a list of people ("Mr. Roe and Ms. Lund"), not one name with an "and" in it
  /// ("Roe and Lund Ltd."): what follows the "and" bears a title or is a name of the text's people.
  boolean isList(Span span) {
    int begin = index.tokenAt(span.start());
    for (int k = begin + 1; k + 1 < index.tokens().size(); k++) {
      if (index.tokens().get(k).span().end() >= span.end()) {
        return false;
      }
      if (index.lower(k).equals("and")
          && isName(k - 1)
          && (isTitle(k + 1) || isName(k + 1, span))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(int k) {
    return LIST_TITLES.contains(index.lower(k));
  }

  /// Whether a person's name ends at a token.
  private boolean isName(int k) {
    return index.tokens().get(k).shape() == Token.Shape.TITLE
        && (firstOf(k) >= 0 || firstNameBefore(index.lower(k)).isPresent());
  }

  /// Whether the rest of a span is a person's name.
  private boolean isName(int begin, Span span) {
    int last = index.tokenAt(span.end() - 1);
    return last < index.tokens().size()
        && index.tokens().get(begin).shape() == Token.Shape.TITLE
        && (firstOf(last) == begin || (last == begin && isName(last)));
  }

  private void add(int first, int last) {
    firstTokens.put(last, first);
    String firstName = index.lower(first);
    byLast
        .computeIfAbsent(index.lower(last), key -> new LinkedHashMap<>())
        .putIfAbsent(firstName, index.span(first, last));
  }

  /// The first name before a last name at `k`, initials skipped; -1 if there is none.
  private static int before(TextIndex index, int k) {
    int at = k - 1;
    while (at > 0 && isInitial(index, at)) {
      at--;
    }
    boolean name =
        isCapital(index.tokens().get(at))
            && index.tokens().get(at).span().length() > 1
            && index.tokens().get(at + 1).before() == Token.LineBreak.NONE
            && index.tokens().get(k).before() == Token.LineBreak.NONE
            && !NO_FIRST_NAMES.contains(index.lower(at))
            && !NameParts.TITLES.contains(index.lower(at));
    return name ? at : -1;
  }

  /// "W.", "W", and a dot of its own behind no more than two letters: one behind a longer word ends
  /// the sentence.
  private static boolean isInitial(TextIndex index, int k) {
    String word = index.word(k);
    if (word.equals(".")) {
      return index.word(k - 1).length() <= 2;
    }
    return word.endsWith(".") || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  private static boolean follows(TextIndex index, int k) {
    if (k + 1 == index.tokens().size()) {
      return false;
    }
    Token next = index.tokens().get(k + 1);
    return isCapital(next) && next.before() == Token.LineBreak.NONE;
  }

  private static boolean isCapital(Token token) {
    return token.shape() == Token.Shape.TITLE;
  }
}
