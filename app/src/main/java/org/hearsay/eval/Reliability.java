package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.Evaluation.Answer;
import org.hearsay.eval.Evaluation.Found;

/// How far the confidence that the reader states can be trusted: of the attributions that it gives
/// about 0.7, about seven in ten should be right. Right is a whole attribution by overlap, as
/// [Scores#overlap] counts it, against the first annotator.
///
/// @param verdicts every attribution found, in the order of the corpus
public record Reliability(List<Verdict> verdicts) {
  private static final int BINS = 10;

  /// What was said of one attribution, and how it was.
  public record Verdict(double confidence, boolean right) {}

  /// The attributions whose confidence lies in `from..to`.
  ///
  /// @param to not included, but for the last bin
  /// @param stated mean confidence, 0 if there are none
  public record Bin(double from, double to, int found, int right, double stated) {
    /// Percent of the bin that is right, 0 of an empty one.
    public double percent() {
      return found == 0 ? 0 : 100.0 * right / found;
    }
  }

  public Reliability {
    verdicts = List.copyOf(verdicts);
  }

  static List<Verdict> of(Answer answer) {
    String text = answer.gold().article().text();
    Matching pairs =
        Matching.byOverlap(
            Trimmed.all(answer.gold().first(), text), Trimmed.all(answer.found(), text));
    List<Integer> right = pairs.pairs().stream().map(Matching.Pair::found).toList();
    List<Verdict> verdicts = new ArrayList<>();
    List<Found> whole = answer.finds().stream().filter(f -> f.spans().whole()).toList();
    for (int i = 0; i < whole.size(); i++) {
      verdicts.add(new Verdict(whole.get(i).confidence(), right.contains(i)));
    }
    return verdicts;
  }

  /// Ten bins of equal width, from the least confident.
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double to = i == BINS - 1 ? Double.POSITIVE_INFINITY : (i + 1.0) / BINS;
      Bin bin = bin((double) i / BINS, to);
      bins.add(new Bin(bin.from(), (i + 1.0) / BINS, bin.found(), bin.right(), bin.stated()));
    }
    return bins;
  }

  /// All attributions of at least this confidence.
  public Bin atLeast(double confidence) {
    return bin(confidence, Double.POSITIVE_INFINITY);
  }

  /// Mean distance between what a bin states and how much of it is right, weighted by its size
  /// (expected calibration error; Naeini, Cooper and Hauskrecht 2015), in percent.
  public double error() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += Math.abs(100 * bin.stated() - bin.percent()) * bin.found();
    }
    return verdicts.isEmpty() ? 0 : sum / verdicts.size();
  }

  /// The verdicts as lines of `confidence<tab>1 or 0`, most confident first, for those who fit or
  /// plot.
  public String lines() {
    StringBuilder lines = new StringBuilder();
    verdicts.stream()
        .sorted(Comparator.comparingDouble(Verdict::confidence).reversed())
        .forEach(v ->
            lines.append(
                String.format(Locale.ROOT, "%.6f\t%d\n", v.confidence(), v.right() ? 1 : 0)));
    return lines.toString();
  }

  private Bin bin(double from, double to) {
    List<Verdict> in =
        verdicts.stream().filter(v -> v.confidence() >= from && v.confidence() < to).toList();
    int right = (int) in.stream().filter(Verdict::right).count();
    double stated = in.stream().mapToDouble(Verdict::confidence).average().orElse(0);
    return new Bin(from, to, in.size(), right, stated);
  }
}
