package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.model.SentenceVectors;
import org.hearsay.model.SentenceVectors.Meaning;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// An excerpt taken apart for comparing: its telling words, its numbers, what denies in it, and
/// what it means as a whole.
///
/// @param excerpt the words
/// @param words those that say something by themselves, in text order
/// @param vector what the whole means
/// @param quantities its numbers
/// @param denials the words that deny in it or by which it is denied
record Gist(
    Excerpt excerpt,
    List<Word> words,
    float[] vector,
    List<Quantity> quantities,
    List<Span> denials) {
  /// A word that says something by itself.
  ///
  /// @param name whether it is a part of a name, by its first letter
  /// @param vector what it means where it stands
  /// @param weight how much it says: more the fewer sentences of the story have it
  record Word(Span place, String stem, boolean name, float[] vector, double weight) {}

  static Gist of(Document document, Span place, SentenceVectors vectors, Rarity rarity) {
    TextIndex index = document.index();
    int first = index.tokenAt(place.start());
    int end = first;
    List<String> all = new ArrayList<>();
    while (end < index.tokens().size() && index.tokens().get(end).span().start() < place.end()) {
      all.add(index.word(end));
      end++;
    }
    Meaning meaning = vectors.read(all);
    List<Word> words = new ArrayList<>();
    for (int token = first; token < end && token - first < meaning.words().size(); token++) {
      String lower = index.lower(token);
      if (Stems.tells(lower)) {
        String stem = Stems.of(lower);
        words.add(
            new Word(
                index.tokens().get(token).span(),
                stem,
                isName(index, token),
                meaning.words().get(token - first),
                rarity.weight(stem)));
      }
    }
    return new Gist(
        new Excerpt(document, place),
        List.copyOf(words),
        meaning.sentence(),
        List.copyOf(Quantities.in(index, first, end)),
        List.copyOf(Polarity.denials(document, place)));
  }

  /// Whether a capital is more than that of a sentence's first word.
  private static boolean isName(TextIndex index, int token) {
    if (!index.isCapital(token)) {
      return false;
    }
    Span place = index.tokens().get(token).span();
    boolean begins =
        index.sentenceAround(place).start() == place.start()
            || index.tokens().get(Math.max(0, token - 1)).quoted() == Token.Quoted.MARK;
    return !begins || index.isCapital(token + 1) || index.word(token).equals(upper(index, token));
  }

  private static String upper(TextIndex index, int token) {
    String word = index.word(token);
    return word.length() > 1 ? word.toUpperCase(Locale.ROOT) : "";
  }

  double weight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }
}
