package org.hearsay.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.format.Facts;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.hearsay.format.Unwrapped;
import org.hearsay.format.Unwrapped.Content;

/// Reads one article given as a JSON object.
///
/// 1. Three shapes are known, tried in the order of [#SHAPES]: a record `hearsay/1`, whose article
///    is read and whose findings are not; IPTC ninjs 1.x and 2.x; and a plain article with `text`,
///    `title`, `outlet`, `published`, `url`, `authors`.
/// 2. In: the decoded text. Bounds: [#DEEPEST] levels, [#MOST_TOKENS] values, checked before a tree
///    is made.
/// 3. A text is kept as it is; HTML is given out as HTML. Where ninjs has both, HTML is taken,
///    because it keeps the paragraphs.
///
/// Thread rule: no state; safe to share.
public final class JsonArticle {
  public static final int DEEPEST = 200;
  public static final int MOST_TOKENS = 1_000_000;

  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(Integer.MAX_VALUE)
                      .maxNameLength(10_000)
                      .build())
              .build());

  private interface Shape {
    Optional<Unwrapped> read(JsonNode document);
  }

  private static final List<Shape> SHAPES =
      List.of(JsonArticle::record, Ninjs::read, JsonArticle::plain);

  private JsonArticle() {}

  /// @param json one object, decoded
  public static Unwrapped read(String json) throws Unopenable {
    JsonNode document = tree(json);
    for (Shape shape : SHAPES) {
      Optional<Unwrapped> article = shape.read(document);
      if (article.isPresent()) {
        return article.get();
      }
    }
    throw Why.NO_JSON_ARTICLE.with();
  }

  private static JsonNode tree(String json) throws Unopenable {
    try {
      count(json);
      return MAPPER.readTree(json);
    } catch (StreamConstraintsException e) {
      throw Why.TOO_MUCH_JSON
          .with("more than " + DEEPEST + " levels or a value too long")
          .because(e);
    } catch (JsonProcessingException e) {
      String where =
          "line %d, column %d"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw Why.BROKEN_JSON.with(where).because(e);
    } catch (IOException e) {
      throw Why.BROKEN_JSON.with("it cannot be read").because(e);
    }
  }

  /// Walks the document once and keeps nothing: its values are counted and its end is looked for.
  private static void count(String json) throws IOException, Unopenable {
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      int depth = 0;
      int tokens = 0;
      do {
        if (parser.currentToken() == null) {
          throw Why.BROKEN_JSON.with("it breaks off");
        }
        depth += parser.currentToken().isStructStart() ? 1 : 0;
        depth -= parser.currentToken().isStructEnd() ? 1 : 0;
        if (++tokens > MOST_TOKENS) {
          throw Why.TOO_MUCH_JSON.with("more than " + MOST_TOKENS + " values");
        }
        if (depth > 0) {
          parser.nextToken();
        }
      } while (depth > 0);
      if (parser.nextToken() != null) {
        throw Why.SEVERAL_DOCUMENTS.with("a list of JSON objects, one after the other");
      }
    }
  }

  private static Optional<Unwrapped> record(JsonNode document) {
    JsonNode article = document.path("article");
    if (!document.path("record").asText().startsWith("hearsay/")
        || !article.path("text").isTextual()) {
      return Optional.empty();
    }
    Facts facts =
        new Facts(
            text(article, "title"),
            names(article.path("byline")),
            text(article, "outlet"),
            text(article, "url"),
            text(article, "published"),
            text(article, "language"));
    return Optional.of(unwrapped(facts, new Content.Text(article.path("text").asText())));
  }

  private static Optional<Unwrapped> plain(JsonNode document) {
    if (!document.path("text").isTextual()) {
      return Optional.empty();
    }
    List<String> writers = new ArrayList<>();
    Stream.of("authors", "author", "byline")
        .forEach(key -> {
          if (writers.isEmpty()) {
            writers.addAll(names(document.path(key)));
          }
        });
    Facts facts =
        new Facts(
            text(document, "title"),
            writers,
            text(document, "outlet"),
            text(document, "url"),
            text(document, "published"),
            text(document, "language"));
    return Optional.of(unwrapped(facts, new Content.Text(document.path("text").asText())));
  }

  static Unwrapped unwrapped(Facts facts, Content content) {
    return new Unwrapped("application/json", facts, content, List.of());
  }

  /// The first of some fields that holds text.
  static Optional<String> text(JsonNode object, String... keys) {
    return Stream.of(keys)
        .map(object::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  /// Names given as one text, a list of texts, or a list of objects with a `name`.
  static List<String> names(JsonNode given) {
    if (given.isTextual()) {
      return List.of(given.asText());
    }
    List<String> names = new ArrayList<>();
    for (JsonNode one : given) {
      if (one.isTextual()) {
        names.add(one.asText());
      }
      text(one, "name").ifPresent(names::add);
    }
    return names;
  }
}
