package org.hearsay.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.hearsay.article.Context;

/// What a container knew of a document, as it stands in a row: an object of JSON with the parts
/// that are there, nothing if there are none.
final class ContextJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ContextJson() {}

  static Optional<String> write(Context context) {
    ObjectNode object = MAPPER.createObjectNode();
    context.url().ifPresent(url -> object.put("url", url));
    context.published().ifPresent(date -> object.put("published", date));
    context.captured().ifPresent(instant -> object.put("captured", instant));
    context.outlet().ifPresent(outlet -> object.put("outlet", outlet));
    context.contentType().ifPresent(type -> object.put("content_type", type));
    return object.isEmpty() ? Optional.empty() : Optional.of(object.toString());
  }

  /// @throws IllegalStateException if it is not what was written
  static Context read(Optional<String> json) {
    if (json.isEmpty()) {
      return Context.NONE;
    }
    try {
      JsonNode object = MAPPER.readTree(json.get());
      return new Context(
          part(object, "url"),
          part(object, "published"),
          part(object, "captured"),
          part(object, "outlet"),
          part(object, "content_type"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not the context of a document: " + json.get(), e);
    }
  }

  private static Optional<String> part(JsonNode object, String name) {
    JsonNode part = object.path(name);
    return part.isTextual() ? Optional.of(part.textValue()) : Optional.empty();
  }
}
