package org.hearsay.link;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Furniture;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Reader;
import org.hearsay.text.Span;

/// A document that a test writes, with what it says of itself.
///
/// @param statements the attributions in it, in the order of their first words
public record Written(
    String id,
    String text,
    Optional<String> outlet,
    Optional<String> published,
    List<Span> furniture,
    List<Attribution> statements) {
  public static Written of(String id, String text) {
    return new Written(id, text, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  public Written by(String publisher) {
    return new Written(id, text, Optional.of(publisher), published, furniture, statements);
  }

  public Written on(String day) {
    return new Written(id, text, outlet, Optional.of(day), furniture, statements);
  }

  public Written withFurniture(Span... spans) {
    return new Written(id, text, outlet, published, List.of(spans), statements);
  }

  public Written saying(Attribution... attributions) {
    return new Written(id, text, outlet, published, furniture, List.of(attributions));
  }

  public Document document() {
    Masthead masthead =
        new Masthead(
            Optional.empty(), List.of(), outlet, Optional.empty(), published, Optional.empty());
    List<Furniture> left =
        furniture.stream().map(span -> new Furniture(span, Furniture.Kind.RELATED_LINK)).toList();
    Article article =
        new Article("sha256:" + id, id, "text/plain", masthead, text, left, List.of());
    return Document.of(id, Reader.resolve(article, statements));
  }
}
