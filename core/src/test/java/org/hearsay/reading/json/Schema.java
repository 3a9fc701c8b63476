package org.hearsay.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The part of JSON Schema that `docs/record.schema.json` uses. A keyword it does not know is an
/// error, so that the schema cannot ask for something that nobody checks.
public final class Schema {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "const",
          "enum",
          "pattern",
          "required",
          "properties",
          "additionalProperties",
          "items",
          "minItems",
          "maxItems",
          "minimum",
          "maximum");

  private final JsonNode root;

  private Schema(JsonNode root) {
    this.root = root;
  }

  static Schema ofRecords() throws IOException {
    return new Schema(new ObjectMapper().readTree(Path.of("../docs/record.schema.json").toFile()));
  }

  /// What is wrong with a document, none if it is as the schema says.
  List<String> faults(JsonNode document) {
    List<String> faults = new ArrayList<>();
    check("$", document, root, faults);
    return faults;
  }

  private void check(String at, JsonNode value, JsonNode schema, List<String> faults) {
    schema.fieldNames().forEachRemaining(k -> fault(KNOWN.contains(k), at, "keyword " + k, faults));
    if (schema.has("$ref")) {
      check(at, value, root.at(schema.get("$ref").asText().substring(1)), faults);
      return;
    }
    fault(!schema.has("const") || schema.get("const").equals(value), at, "const", faults);
    fault(!schema.has("enum") || contains(schema.get("enum"), value), at, "enum", faults);
    fault(hasType(value, schema.path("type")), at, "type " + value.getNodeType(), faults);
    if (value.isNumber()) {
      double least = schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY);
      double most = schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
      fault(value.asDouble() >= least && value.asDouble() <= most, at, "range", faults);
    }
    if (value.isTextual() && schema.has("pattern")) {
      fault(value.asText().matches(schema.get("pattern").asText()), at, "pattern", faults);
    }
    if (value.isArray()) {
      int size = value.size();
      fault(size >= schema.path("minItems").asInt(0), at, "too few", faults);
      fault(size <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at, "too many", faults);
      for (int i = 0; i < size && schema.has("items"); i++) {
        check(at + "[" + i + "]", value.get(i), schema.get("items"), faults);
      }
    }
    if (value.isObject()) {
      schema.path("required").forEach(f -> fault(value.has(f.asText()), at, "lacks " + f, faults));
      value
          .properties()
          .forEach(field -> field(at, field.getKey(), field.getValue(), schema, faults));
    }
  }

  private void field(String at, String name, JsonNode value, JsonNode schema, List<String> faults) {
    JsonNode known = schema.path("properties").path(name);
    fault(!known.isMissingNode(), at, "has " + name, faults);
    if (!known.isMissingNode()) {
      check(at + "." + name, value, known, faults);
    }
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode entry : list) {
      if (entry.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasType(JsonNode value, JsonNode types) {
    String type =
        value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    if (types.isMissingNode()) {
      return true;
    }
    if (types.isTextual()) {
      return types.asText().equals(type) || types.asText().equals("number") && value.isNumber();
    }
    for (JsonNode entry : types) {
      if (hasType(value, entry)) {
        return true;
      }
    }
    return false;
  }

  private static void fault(boolean right, String at, String what, List<String> faults) {
    if (!right) {
      faults.add(at + ": " + what);
    }
  }
}
