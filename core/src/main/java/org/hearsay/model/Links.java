package org.hearsay.model;

/// How cues are tied to their source and to their content: the product of two span vectors plus
/// learnt biases for how the two spans lie to each other. `training/hearsay/links.py` trains it.
///
/// @param biases one row for sources, one for contents, each of [#BIASES] numbers
/// @param none weights and bias of "nobody is named", [#WIDTH] + 1
public record Links(float[][] biases, float[] none) {
  public static final int WIDTH = 96;

  /// Length of a row of biases; `attribution.SpanLayout` says what stands where.
  public static final int BIASES = 56;

  public Links {
    if (biases.length != 2 || biases[0].length != BIASES || none.length != WIDTH + 1) {
      throw new IllegalArgumentException("these biases fit no link head");
    }
  }

  /// The four vectors of a token, in the model's order.
  public enum Side {
    SOURCE,
    CUE_OF_SOURCE,
    CONTENT,
    CUE_OF_CONTENT
  }

  /// Score of a source for a cue; `lie` holds the indices of the pair's biases.
  public double source(float[] cue, float[] source, int[] lie) {
    return product(cue, source) + sum(biases[0], lie);
  }

  /// Score of "nobody is named" for a cue.
  public double none(float[] cue) {
    double sum = none[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      sum += none[i] * cue[i];
    }
    return sum;
  }

  /// Score of a cue for a fragment of content; `lie` holds the indices of the pair's biases.
  public double content(float[] fragment, float[] cue, int[] lie) {
    return product(fragment, cue) + sum(biases[1], lie);
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      sum += a[i] * b[i];
    }
    return sum / Math.sqrt(WIDTH);
  }

  private static double sum(float[] row, int[] places) {
    double sum = 0;
    for (int place : places) {
      sum += row[place];
    }
    return sum;
  }
}
