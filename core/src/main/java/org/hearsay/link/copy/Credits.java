package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Tells which credits of a document go for which of its words.
final class Credits {
  /// How many characters may lie between a quotation and a credit in its sentence, and in the one
  /// before or behind: enough for a speaker with title, too few for what is told of another one.
  private static final int WITHIN = 120;

  private static final int BESIDE = 60;

  /// Words for what is said to everybody.
  private static final Pattern PUBLIC =
      Pattern.compile(
          "\\b(?:statements?|(?:news|press) conferences?|brief(?:ed|ings?)|speech(?:es)?"
              + "|address(?:ed)?|remarks|tweet(?:s|ed)?|post(?:s|ed)?|reporters|journalists"
              + "|testi(?:mony|fied)|hearing|Facebook|Twitter|Instagram|ceremony)\\b");

  private Credits() {}

  /// The first credit beside shared words, in either document; a press release's before an
  /// outlet's.
  static Optional<Credit> beside(Candidate candidate) {
    List<Credit> all = new ArrayList<>(beside(candidate.one(), candidate.inOne()));
    all.addAll(beside(candidate.other(), candidate.inOther()));
    return all.stream()
        .filter(credit -> credit.kind() == Credit.Kind.RELEASE)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  static List<Credit> beside(Text text, Span words) {
    TextIndex index = text.document().index();
    int first = index.sentenceAt(words.start());
    int last = index.sentenceAt(words.end() - 1);
    Span own = span(index.sentences(), first, last);
    Span around = span(index.sentences(), first - 1, last + 1);
    return text.credits().stream()
        .filter(credit -> {
          int apart =
              Math.max(credit.words().start() - words.end(), words.start() - credit.words().end());
          return (own.contains(credit.words()) && apart <= WITHIN)
              || (around.contains(credit.words()) && apart <= BESIDE);
        })
        .toList();
  }

  /// Whether words beside a quotation, in either document, say that it was said to everybody.
  static boolean isPublic(Candidate candidate) {
    return isPublic(candidate.one(), candidate.inOne())
        || isPublic(candidate.other(), candidate.inOther());
  }

  private static boolean isPublic(Text text, Span words) {
    TextIndex index = text.document().index();
    Span around =
        span(
            index.sentences(),
            index.sentenceAt(words.start()) - 1,
            index.sentenceAt(words.end() - 1) + 1);
    return PUBLIC.matcher(around.in(text.document().text())).find();
  }

  private static Span span(List<Sentence> sentences, int first, int last) {
    int from = Math.max(0, first);
    int to = Math.min(sentences.size() - 1, last);
    return new Span(sentences.get(from).span().start(), sentences.get(to).span().end());
  }

  /// Whether one of two documents credits the outlet of the other anywhere.
  static boolean name(Candidate candidate) {
    return !naming(candidate.one(), candidate.other()).isEmpty()
        || !naming(candidate.other(), candidate.one()).isEmpty();
  }

  /// The credits of one document that name the outlet of another, and not its own.
  static List<Credit> naming(Text text, Text other) {
    Optional<String> own = text.document().outlet();
    Optional<String> outlet = other.document().outlet();
    if (outlet.isEmpty() || own.equals(outlet)) {
      return List.of();
    }
    return text.outlets().stream()
        .filter(credit -> names(text, credit, outlet.get()))
        .filter(credit -> own.filter(name -> names(text, credit, name)).isEmpty())
        .toList();
  }

  /// Whether a credit names an outlet. One word alone ("the Times") names none where the document
  /// has a longer name that ends in it.
  static boolean names(Text text, Credit credit, String outlet) {
    String name = credit.name().in(text.document().text());
    return OutletName.same(name, outlet) && (name.contains(" ") || !isCut(name, text));
  }

  private static boolean isCut(String name, Text text) {
    return Pattern.compile("\\b\\p{Lu}\\w+ " + Pattern.quote(name) + "\\b")
        .matcher(text.document().text())
        .find();
  }
}
