package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Capitals;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The people's names of a text by their last word: what tells whom a bare "Lund" can mean.
///
/// A name is taken as two capital words in a row, initials between them allowed ("George W. Bush"),
/// the first being no title, place word or word that merely begins a sentence ("Like Lund"). A
/// plain first name before them begins it ("Ada Birk Lund").
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
          republican democrat democratic democrats republicans since because although though state
          did does do has have had is are was were will would could should can might must
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

  /// Words behind which others are told of than those who are meant.
  private static final Set<String> OTHERS =
      Set.of(
          "for",
          "who",
          "with",
          "by",
          "to",
          "that",
          "which",
          "whose",
          "when",
          "between",
          "like",
          "including");

  private final TextIndex index;
  private final Map<String, Map<String, Span>> byLast = new HashMap<>();
  private final Map<String, Set<Span>> byFirst = new HashMap<>();
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

  /// Where the full name stands of the one bearer of a shared last name whose first name is plainly
  /// of a sex, if all others' are plainly of the other: "Ms. Lund", of Ada Lund and Piet Lund.
  Optional<Span> only(String last, Sex sex) {
    Map<String, Span> found = byLast.getOrDefault(last, Map.of());
    List<Span> fitting = new ArrayList<>();
    for (Map.Entry<String, Span> name : found.entrySet()) {
      Sex plain = Known.sex(name.getKey());
      if (plain == Sex.UNKNOWN || plain == sex) {
        fitting.add(name.getValue());
      }
    }
    boolean one = sex != Sex.UNKNOWN && fitting.size() == 1;
    return one ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// Where the one full name that begins with a plain first name first stands: "Ada", of Ada Lund.
  Optional<Span> ofFirst(String first) {
    Set<Span> found = byFirst.getOrDefault(first, Set.of());
    boolean one = found.size() == 1 && !byLast.containsKey(first);
    return one ? found.stream().findFirst() : Optional.empty();
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
    boolean unnamed = !Nouns.isTitle(index.lower(k - 1)) && !byLast.containsKey(word);
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

  /// Whether a span is a list of people ("Mr. Roe and Ms. Lund", "Piet Roe of Salme and Ada Lund"),
  /// not one name with an "and" in it ("Roe and Lund Ltd."): what follows the "and" bears a title
  /// or is a name of the text's people.
  boolean isList(Span span) {
    int begin = index.tokenAt(span.start());
    boolean named = false;
    for (int k = begin; k + 1 < index.tokens().size(); k++) {
      boolean over = index.tokens().get(k).span().end() >= span.end();
      if (over || isApposed(k) || OTHERS.contains(index.lower(k))) {
        return false;
      }
      boolean and = index.lower(k).equals("and");
      boolean follows = isTitle(k + 1) || isName(k + 1, span);
      if (and && ((isName(k - 1) && follows) || (named && (isTitle(k + 1) || isPlain(k + 1))))) {
        return true;
      }
      named |= firstOf(k) >= begin && isPlain(firstOf(k));
    }
    return false;
  }

  /// The people in a list: their last names in lower case, and the words from the first name to the
  /// last, without what is said of them behind.
  record Listed(List<String> lastNames, Span names) {}

  Listed listed(Span span) {
    List<String> names = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int k = index.tokenAt(span.start());
        k < index.tokens().size() && index.tokens().get(k).span().end() <= span.end();
        k++) {
      if (isApposed(k) && names.size() > 1) {
        break;
      }
      if (isName(k) && !follows(k) && index.word(k).length() > 1) {
        names.add(index.lower(k));
        begin = begin >= 0 ? begin : Math.max(firstOf(k), index.tokenAt(span.start()));
        end = index.lower(k + 1).equals("-") && index.isCapital(k + 2) ? k + 2 : k;
      }
    }
    return new Listed(names, names.size() > 1 ? index.span(begin, end) : span);
  }

  /// Whether an apposition begins at a token: ", the parents of".
  private boolean isApposed(int k) {
    return index.lower(k).equals(",") && NameParts.isArticle(index.lower(k + 1));
  }

  /// Whether the full name of somebody whose first name is plain begins at a token.
  private boolean isPlain(int k) {
    int first = k;
    while (first < k + 2 && isInitial(index, first)) {
      first++;
    }
    boolean plain = Known.sex(index.lower(first)) != Sex.UNKNOWN;
    return plain
        && (firstOf(first + 1) == first
            || firstOf(first + 2) == first
            || firstOf(first + 3) == first);
  }

  private boolean isTitle(int k) {
    return LIST_TITLES.contains(index.lower(k));
  }

  /// Whether a person's name ends at a token.
  private boolean isName(int k) {
    return index.tokens().get(k).shape() == Token.Shape.TITLE
        && (firstOf(k) >= 0 || byLast.containsKey(index.lower(k)));
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
    Span name = index.span(first, last);
    boolean isNew =
        byLast
                .computeIfAbsent(index.lower(last), key -> new LinkedHashMap<>())
                .putIfAbsent(firstName, name)
            == null;
    if (isNew && Known.sex(firstName) != Sex.UNKNOWN) {
      byFirst.computeIfAbsent(firstName, key -> new LinkedHashSet<>()).add(name);
    }
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
            && !Nouns.isTitle(index.lower(at));
    boolean middle =
        name
            && at > 0
            && index.tokens().get(at).before() == Token.LineBreak.NONE
            && isCapital(index.tokens().get(at - 1))
            && Known.sex(index.lower(at - 1)) != Sex.UNKNOWN;
    return middle ? at - 1 : name ? at : -1;
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
