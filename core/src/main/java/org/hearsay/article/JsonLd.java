package org.hearsay.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says about its article in JSON-LD (schema.org). Blocks that are not JSON are passed
/// over; blocks, nodes and nesting are bounded, so that no page can make the reading long.
final class JsonLd {
  /// Kinds of articles, the most telling first.
  private static final List<String> TYPES =
      List.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "Article",
          "BlogPosting",
          "Report",
          "AdvertiserContentArticle",
          "SatiricalArticle",
          "ScholarlyArticle",
          "TechArticle");

  /// Where the article may stand below the top: not under lists of other articles.
  private static final List<String> WAYS_DOWN = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private static final int MOST_BLOCKS = 20;
  private static final int LONGEST_BLOCK = 1 << 20;
  private static final int MOST_NODES = 10_000;
  private static final int DEEPEST = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_BLOCK)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final JsonNode article;
  private final Map<String, JsonNode> byId;

  private JsonLd(JsonNode article, Map<String, JsonNode> byId) {
    this.article = article;
    this.byId = byId;
  }

  static JsonLd of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    page.getElementsByTag("script").stream()
        .filter(script -> script.attr("type").strip().equalsIgnoreCase("application/ld+json"))
        .limit(MOST_BLOCKS)
        .map(Element::data)
        .filter(data -> data.length() <= LONGEST_BLOCK)
        .forEach(data -> collect(parse(data), nodes));
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode node : nodes) {
      if (node.size() > 1 && node.path("@id").isTextual()) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
    }
    JsonNode article =
        TYPES.stream()
            .flatMap(type -> nodes.stream().filter(node -> hasType(node, type)))
            .findFirst()
            .orElse(MissingNode.getInstance());
    return new JsonLd(article, byId);
  }

  /// The words of a property, or of what it names: `publisher` may be a string or an object with a
  /// name. White space is collapsed, entities are decoded.
  Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  /// All of the words of a property that may be a list.
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    JsonNode value = article.path(property);
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      words(one).ifPresent(texts::add);
    }
    return texts;
  }

  /// The body of the article, line ends kept.
  Optional<String> body() {
    JsonNode body = article.path("articleBody");
    return body.isTextual() ? Optional.of(body.asText()) : Optional.empty();
  }

  private Optional<String> words(JsonNode value) {
    JsonNode resolved = value;
    if (value.isObject() && value.path("name").isMissingNode()) {
      JsonNode id = value.path("@id");
      resolved = byId.getOrDefault(id.asText(), id);
    }
    JsonNode named = resolved.isObject() ? resolved.path("name") : resolved;
    JsonNode first = named.isArray() ? named.path(0) : named;
    if (!first.isTextual()) {
      return Optional.empty();
    }
    String text = Parser.unescapeEntities(first.asText(), false);
    return Optional.of(text.replaceAll("[\\s\\u00a0]+", " ").strip()).filter(t -> !t.isEmpty());
  }

  private static JsonNode parse(String data) {
    String json = data.strip();
    for (String wrapper : List.of("<!--", "-->", "<![CDATA[", "]]>", "//<![CDATA[", "//]]>")) {
      if (json.startsWith(wrapper)) {
        json = json.substring(wrapper.length()).strip();
      }
      if (json.endsWith(wrapper)) {
        json = json.substring(0, json.length() - wrapper.length()).strip();
      }
    }
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static void collect(JsonNode top, List<JsonNode> nodes) {
    Deque<JsonNode> waiting = new ArrayDeque<>(List.of(top));
    while (!waiting.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = waiting.removeFirst();
      if (node.isObject()) {
        nodes.add(node);
        WAYS_DOWN.forEach(way -> waiting.add(node.path(way)));
      }
      if (node.isArray()) {
        node.forEach(waiting::add);
      }
    }
  }

  private static boolean hasType(JsonNode node, String type) {
    JsonNode types = node.path("@type");
    for (JsonNode one : types.isArray() ? types : List.of(types)) {
      String name = one.asText();
      if (name.equals(type) || name.endsWith("schema.org/" + type)) {
        return true;
      }
    }
    return false;
  }
}
