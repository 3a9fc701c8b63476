package org.hearsay.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The people's names of a text by their last word: what tells whom a bare "Lund" can mean.
///
/// A name is taken as two capital words in a row, initials between them allowed ("George W. Bush"),
/// the first being no title, place word or word that merely begins a sentence.
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

  private final Map<String, Map<String, Span>> byLast = new HashMap<>();

  private FullNames() {}

  static FullNames of(TextIndex index) {
    FullNames names = new FullNames();
    List<Token> tokens = index.tokens();
    for (Paragraph paragraph : index.paragraphs()) {
      if (Capitals.isProse(index, paragraph)) {
        for (int k = paragraph.firstToken() + 1; k < paragraph.endToken(); k++) {
          int first = before(index, k);
          if (first >= 0 && isCapital(tokens.get(k)) && !follows(index, k)) {
            names.add(index, first, k);
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

  private void add(TextIndex index, int first, int last) {
    String firstName = lower(index, first);
    byLast
        .computeIfAbsent(lower(index, last), key -> new LinkedHashMap<>())
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
            && !NO_FIRST_NAMES.contains(lower(index, at))
            && !NameParts.TITLES.contains(lower(index, at));
    return name ? at : -1;
  }

  private static boolean isInitial(TextIndex index, int k) {
    String word = index.tokens().get(k).span().in(index.text());
    return word.endsWith(".") || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  /// Whether a run of capitals goes on after `k`: then its word is no last name.
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

  private static String lower(TextIndex index, int k) {
    return index.tokens().get(k).span().in(index.text()).toLowerCase(Locale.ROOT);
  }
}
