package org.hearsay.eval.stories;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearsay.link.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/// A document of an event, with its words counted off: tokens that begin with a letter or digit,
/// without case.
///
/// @param document the document; its id is the file's name
/// @param words in text order
/// @param places where each of them stands
public record StoryText(Document document, List<String> words, List<Span> places) {
  public StoryText {
    words = List.copyOf(words);
    places = List.copyOf(places);
    if (words.size() != places.size()) {
      throw new IllegalArgumentException(words.size() + " words at " + places.size() + " places");
    }
  }

  static StoryText of(Document document) {
    String text = document.index().text();
    List<Span> places =
        document.index().tokens().stream()
            .map(Token::span)
            .filter(span -> Character.isLetterOrDigit(text.codePointAt(span.start())))
            .toList();
    List<String> words =
        places.stream().map(span -> span.in(text).toLowerCase(Locale.ROOT)).toList();
    return new StoryText(document, words, places);
  }

  String name() {
    return document.id();
  }

  /// Which words lie in a span, by their numbers.
  BitSet numbers(Span span) {
    BitSet numbers = new BitSet();
    IntStream.range(0, places.size())
        .filter(k -> span.overlaps(places.get(k)))
        .forEach(numbers::set);
    return numbers;
  }

  List<String> words(Span span) {
    return numbers(span).stream().mapToObj(words::get).toList();
  }

  /// The characters from a first word to a last one, both included.
  Span span(int first, int last) {
    return new Span(places.get(first).start(), places.get(last).end());
  }
}
