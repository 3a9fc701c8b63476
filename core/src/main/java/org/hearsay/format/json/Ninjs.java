package org.hearsay.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.format.Facts;
import org.hearsay.format.Unwrapped;
import org.hearsay.format.Unwrapped.Content;

/// Reads a news item in IPTC ninjs: the 1.x shape (`headline`, `body_text`, `body_xhtml`) and the
/// 2.x shape (`headlines`, `bodies` with a `contenttype`).
///
/// The date is that of the first version where it is given, else that of this version. The outlet
/// is the first information source that has a name.
final class Ninjs {
  private Ninjs() {}

  /// Empty if the object is no ninjs or has no body.
  static Optional<Unwrapped> read(JsonNode item) {
    return content(item).map(content -> JsonArticle.unwrapped(facts(item), content));
  }

  private static Optional<Content> content(JsonNode item) {
    return markup(item)
        .<Content>map(Content.Html::new)
        .or(() -> words(item).map(Content.Text::new));
  }

  private static Optional<String> markup(JsonNode item) {
    return JsonArticle.text(item, "body_xhtml", "body_html", "body_html5")
        .or(() -> body(item, List.of("text/html", "application/xhtml+xml")));
  }

  private static Optional<String> words(JsonNode item) {
    return JsonArticle.text(item, "body_text").or(() -> body(item, List.of("text/plain", "")));
  }

  /// The first body in one of some content types.
  private static Optional<String> body(JsonNode item, List<String> types) {
    for (String type : types) {
      for (JsonNode body : item.path("bodies")) {
        if (body.path("contenttype").asText("").startsWith(type) && isBody(body)) {
          return JsonArticle.text(body, "value");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(JsonNode body) {
    return JsonArticle.text(body, "value").isPresent();
  }

  private static Facts facts(JsonNode item) {
    List<String> writers =
        Stream.of("byline", "by", "bylines")
            .map(key -> JsonArticle.names(item.path(key)))
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Facts(
        JsonArticle.text(item, "headline").or(() -> headline(item.path("headlines"))),
        writers,
        name(item.path("infosource")).or(() -> name(item.path("infosources"))),
        JsonArticle.text(item, "url", "uri"),
        JsonArticle.text(item, "firstcreated", "versioncreated"),
        JsonArticle.text(item, "language"));
  }

  /// The main headline, else the first.
  private static Optional<String> headline(JsonNode headlines) {
    Optional<String> first = Optional.empty();
    for (JsonNode headline : headlines) {
      Optional<String> words = JsonArticle.text(headline, "value");
      if (headline.path("role").asText("").endsWith("main") && words.isPresent()) {
        return words;
      }
      first = first.or(() -> words);
    }
    return first;
  }

  private static Optional<String> name(JsonNode sources) {
    return JsonArticle.names(sources).stream().findFirst();
  }
}
