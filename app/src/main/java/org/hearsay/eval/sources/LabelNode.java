package org.hearsay.eval.sources;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// A value in a label file with the way to it, so that what is wrong can be found: every question
/// that it cannot answer is a [Refusal] that names both.
///
/// @param file the label file
/// @param way the way to the value, such as `sources[2].kind`; empty at the top
/// @param node the value
record LabelNode(String file, String way, JsonNode node) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static LabelNode parse(String file, byte[] bytes) {
    try {
      return new LabelNode(file, "", JSON.readTree(bytes));
    } catch (JacksonException e) {
      String place =
          Optional.ofNullable(e.getLocation())
              .map(at -> " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
              .orElse("");
      String reason = "is not JSON, or has a key twice" + place + "; mend it or take it away";
      throw new Refusal("E006", file, reason, e);
    } catch (IOException e) {
      throw new Refusal("E006", file, "is not JSON in UTF-8; mend it or take it away", e);
    }
  }

  /// The value of a key, which must be there and may be null.
  LabelNode at(String key) {
    if (!node.isObject()) {
      throw wrong(
          "is no object with the key " + key + "; bench/gold/sources/GUIDE.md has the form");
    }
    if (!node.has(key)) {
      throw wrong("lacks the key " + key + "; bench/gold/sources/GUIDE.md has the form");
    }
    return new LabelNode(file, way.isEmpty() ? key : way + "." + key, node.get(key));
  }

  Optional<LabelNode> unlessNull() {
    return node.isNull() ? Optional.empty() : Optional.of(this);
  }

  List<LabelNode> list() {
    if (!node.isArray()) {
      throw wrong("is no list; write it in [ ]");
    }
    List<LabelNode> list = new ArrayList<>();
    for (JsonNode each : node) {
      list.add(new LabelNode(file, way + "[" + list.size() + "]", each));
    }
    return list;
  }

  String words() {
    if (!node.isTextual()) {
      throw wrong("is no string; write it in quotation marks");
    }
    return node.textValue();
  }

  /// A place in a text: `[start, end]` in code points.
  Span span(TextIndex index) {
    int most = index.codePoint(index.text().length());
    if (!node.isArray() || node.size() != 2 || !isOffset(node.get(0)) || !isOffset(node.get(1))) {
      throw wrong("is no span; spans look like [10, 25]");
    }
    int start = node.get(0).intValue();
    int end = node.get(1).intValue();
    if (start < 0 || start >= end || end > most) {
      String place = "[" + start + ", " + end + "]";
      throw wrong(place + " is not in the text of " + most + " characters; was it labelled in it?");
    }
    return new Span(index.offset(start), index.offset(end));
  }

  private static boolean isOffset(JsonNode number) {
    return number.isIntegralNumber() && number.canConvertToInt();
  }

  Refusal wrong(String reason) {
    return new Refusal("E006", file, (way.isEmpty() ? "the whole" : way) + ": " + reason);
  }
}
