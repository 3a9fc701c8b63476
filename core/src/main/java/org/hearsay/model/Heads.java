package org.hearsay.model;

import java.util.Arrays;
import java.util.Map;

/// What a decoder needs of the model besides its scores; it travels in the model's metadata.
///
/// @param name the model's name, as records state it
/// @param steps score of tag `j` after tag `i`, [Tag#COUNT] × [Tag#COUNT]; a step that [Tag#allows]
///   forbids is negative infinity
/// @param links how spans are tied together
/// @param calibration from the decoder's own sureness to the confidence a record states
public record Heads(String name, float[][] steps, Links links, Calibration calibration) {
  static Heads of(Map<String, String> metadata) {
    float[] biases = floats(metadata, "biases");
    float[][] rows = {
      Arrays.copyOf(biases, Links.BIASES),
      Arrays.copyOfRange(biases, Links.BIASES, 2 * Links.BIASES)
    };
    return new Heads(
        metadata.getOrDefault("name", "unnamed"),
        steps(floats(metadata, "transitions")),
        new Links(rows, floats(metadata, "none")),
        Calibration.of(floats(metadata, "confidence")));
  }

  private static float[][] steps(float[] learnt) {
    float[][] steps = new float[Tag.COUNT][Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        steps[i][j] = Tag.allows(i, j) ? learnt[i * Tag.COUNT + j] : Float.NEGATIVE_INFINITY;
      }
    }
    return steps;
  }

  static float[] floats(Map<String, String> metadata, String key) {
    String value = metadata.get(key);
    if (value == null) {
      throw new IllegalStateException("the model's metadata holds no " + key);
    }
    String[] parts = value.split(" ");
    float[] floats = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      floats[i] = Float.parseFloat(parts[i]);
    }
    return floats;
  }
}
