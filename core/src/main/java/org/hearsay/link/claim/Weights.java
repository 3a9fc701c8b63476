package org.hearsay.link.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The weights of a [Likeness]'s figures: multinomial logistic regression, "different" as the
/// reference. They stand in `weights.tsv` beside this class and were fitted by
/// `training/hearsay/claims_fit.py` on pairs that people judged.
///
/// @param same a weight for each figure
/// @param disagree a weight for each figure
record Weights(double[] same, double[] disagree) {
  /// The chances of the three relations, which add up to 1.
  record Chances(double same, double disagree, double different) {
    /// The chances where both would be the same but for what differs.
    Chances withoutSame() {
      return new Chances(0, same + disagree, different);
    }
  }

  static Weights read() {
    InputStream in = Weights.class.getResourceAsStream("weights.tsv");
    if (in == null) {
      throw new IllegalStateException("this build holds no weights.tsv");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> lines =
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .toList();
      if (!lines.stream().map(line -> line[0]).toList().equals(Likeness.NAMES)) {
        throw new IllegalStateException("weights.tsv is not for " + Likeness.NAMES);
      }
      return new Weights(
          lines.stream().mapToDouble(line -> Double.parseDouble(line[1])).toArray(),
          lines.stream().mapToDouble(line -> Double.parseDouble(line[2])).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Chances of(double[] figures) {
    double same = Math.exp(sum(this.same, figures));
    double disagree = Math.exp(sum(this.disagree, figures));
    double all = 1 + same + disagree;
    return new Chances(same / all, disagree / all, 1 / all);
  }

  private static double sum(double[] weights, double[] figures) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * figures[k];
    }
    return Math.clamp(sum, -30, 30);
  }
}
