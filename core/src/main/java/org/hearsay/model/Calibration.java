package org.hearsay.model;

/// How often an attribution is right of which the decoder is so and so sure: a logistic curve over
/// the log odds of its sureness (Platt 1999), two numbers fitted on articles that the model was not
/// trained on.
///
/// @param offset log odds of being right at a sureness of one half
/// @param slope positive: 1 where the decoder's sureness is right, less where it is overconfident
public record Calibration(double offset, double slope) {
  private static final double LEAST = 1e-6;

  public Calibration {
    if (!(slope > 0) || Double.isNaN(offset + slope) || Double.isInfinite(offset + slope)) {
      throw new IllegalArgumentException("no curve: " + offset + ", " + slope);
    }
  }

  static Calibration of(float[] numbers) {
    return new Calibration(numbers[0], numbers[1]);
  }

  /// The confidence, 0..1, for a sureness of 0..1; it grows with the sureness.
  public double confidence(double sureness) {
    double p = Math.clamp(sureness, LEAST, 1 - LEAST);
    return 1 / (1 + Math.exp(-offset - slope * Math.log(p / (1 - p))));
  }
}
