package org.hearsay.link.story;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.link.Document;
import org.hearsay.reading.Reader;

/// An invented article: what it is called, of which day it is, what it tells.
///
/// @param title blank if it has none
/// @param day ISO 8601, blank if it has none
record Told(String id, String title, String day, String text) {
  Told {
    text = text.replaceAll("(?<!\n)\n(?!\n)", " ").strip();
  }

  Document document() {
    Masthead masthead =
        new Masthead(
            given(title),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            given(day),
            Optional.empty());
    return Document.of(
        id,
        Reader.resolve(
            new Article("sha256:" + id, id, "text/plain", masthead, text, List.of(), List.of()),
            List.of()));
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(given -> !given.isBlank());
  }

  StoryProfile profile() {
    return StoryProfile.of(document());
  }

  Told again(String other) {
    return new Told(other, title, day, text);
  }

  Told on(String other) {
    return new Told(id, title, other, text);
  }
}
