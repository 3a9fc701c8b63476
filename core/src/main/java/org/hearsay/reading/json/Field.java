package org.hearsay.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A value in a JSON document together with the way to it, so that what is wrong can be named.
///
/// @param at where it is, as `attributions[3].cue`; empty for the root
/// @param node the value
public record Field(String at, JsonNode node) {
  /// The whole document.
  public static Field root(JsonNode node) {
    return new Field("", node);
  }

  /// A field of this object.
  ///
  /// @throws IllegalArgumentException if this is no object or lacks it
  public Field get(String name) {
    if (!node.isObject()) {
      throw wrong("an object");
    }
    Field field = new Field(at.isEmpty() ? name : at + "." + name, node.path(name));
    if (field.node.isMissingNode()) {
      throw new IllegalArgumentException(field.at + " is missing");
    }
    return field;
  }

  /// This value read by a function, absent if it is `null`.
  public <T> Optional<T> optional(Function<Field, T> read) {
    return node.isNull() ? Optional.empty() : Optional.of(read.apply(this));
  }

  /// The entries of this list, each read by a function.
  public <T> List<T> list(Function<Field, T> read) {
    if (!node.isArray()) {
      throw wrong("a list");
    }
    List<T> values = new ArrayList<>(node.size());
    for (int k = 0; k < node.size(); k++) {
      values.add(read.apply(new Field(at + "[" + k + "]", node.get(k))));
    }
    return values;
  }

  /// This string.
  ///
  /// @throws IllegalArgumentException if it is none
  public String text() {
    if (!node.isTextual()) {
      throw wrong("a string");
    }
    return node.textValue();
  }

  /// This whole number, 0 or more.
  ///
  /// @throws IllegalArgumentException if it is none
  public int count() {
    if (!node.isInt() || node.intValue() < 0) {
      throw wrong("a whole number, not negative");
    }
    return node.intValue();
  }

  /// This number.
  ///
  /// @throws IllegalArgumentException if it is none
  public double number() {
    if (!node.isNumber()) {
      throw wrong("a number");
    }
    return node.doubleValue();
  }

  /// The one of these values whose word this string is.
  public <T> T oneOf(List<T> values, Function<T, String> word) {
    String text = text();
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    throw wrong("one of " + values.stream().map(word).toList());
  }

  /// What to throw when this value is not what it should be.
  public IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException((at.isEmpty() ? "it" : at) + " is not " + wanted);
  }
}
