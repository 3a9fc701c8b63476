package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.model.Tag;
import org.hearsay.model.Tag.Place;
import org.hearsay.model.TagScores;

/// Every clean tagging of a run of tokens at once, with its probability: a linear-chain conditional
/// random field (Lafferty, McCallum and Pereira 2001), summed over forwards and backwards.
///
/// The chain's forbidden steps (an inside without a beginning) have probability 0, so that every
/// tagging is a clean list of spans; and no span goes on over a line end: a quotation of several
/// paragraphs is several fragments, as in PolNeAR. Time is linear in the tokens, memory is three
/// rows of [Tag#COUNT] numbers a token.
final class TagLattice {
  /// A span and the probability that exactly it is there; tokens `first..last`, both included.
  record Candidate(Tag.Role role, int first, int last, double probability) {}

  private final double[][] odds;
  private final double[][] step;
  private final double[][] forward;
  private final double[][] backward;

  /// @param steps score of each tag after each; forbidden ones are negative infinity
  /// @param lineBegins whether a token is the first of its line
  TagLattice(TagScores scores, float[][] steps, IntPredicate lineBegins) {
    this.odds = odds(scores, lineBegins);
    this.step = exponentials(steps);
    this.forward = new double[odds.length][];
    this.backward = new double[odds.length][];
    if (odds.length > 0) {
      sweep();
    }
  }

  /// Spans of at least this probability, by role, then first token, then last.
  List<Candidate> candidates(double floor) {
    List<Candidate> found = new ArrayList<>();
    for (Tag.Role role : Tag.Role.values()) {
      for (int k = 0; k < odds.length; k++) {
        double single = at(k, Tag.of(role, Place.SINGLE));
        if (single >= floor) {
          found.add(new Candidate(role, k, k, single));
        }
        if (at(k, Tag.of(role, Place.BEGIN)) >= floor) {
          longer(role, k, floor, found);
        }
      }
    }
    return found;
  }

  /// Spans of two tokens and more that begin at a token: what is left of its beginnings shrinks
  /// with every token, so that the walk ends where no span can be likely enough.
  private void longer(Tag.Role role, int first, double floor, List<Candidate> found) {
    int inside = Tag.of(role, Place.INSIDE);
    int end = Tag.of(role, Place.END);
    int before = Tag.of(role, Place.BEGIN);
    double open = forward[first][before];
    for (int k = first + 1; k < odds.length && open > 0; k++) {
      double closed = open * step[before][end] * odds[k][end] * backward[k][end];
      if (closed >= floor) {
        found.add(new Candidate(role, first, k, Math.min(1, closed)));
      }
      open *= step[before][inside] * odds[k][inside];
      open = open * backward[k][inside] < floor ? 0 : open;
      before = inside;
    }
  }

  private double at(int token, int tag) {
    return forward[token][tag] * backward[token][tag];
  }

  /// Forward rows sum to 1; each token's odds are divided by what that takes, so that a forward
  /// value times the backward value is a probability (Rabiner 1989, scaling).
  private void sweep() {
    int n = odds.length;
    for (int k = 0; k < n; k++) {
      forward[k] = k == 0 ? odds[0].clone() : times(across(forward[k - 1]), odds[k]);
      double sum = sum(forward[k]);
      scale(forward[k], 1 / sum);
      scale(odds[k], 1 / sum);
    }
    backward[n - 1] = end();
    for (int k = n - 2; k >= 0; k--) {
      backward[k] = back(times(backward[k + 1].clone(), odds[k + 1]));
    }
    double total = sum(times(forward[n - 1].clone(), backward[n - 1]));
    for (double[] row : backward) {
      scale(row, 1 / total);
    }
  }

  /// Exponentials of each token's scores, the best of them 1; 0 for a tag that cannot stand there.
  private static double[][] odds(TagScores scores, IntPredicate lineBegins) {
    double[][] odds = new double[scores.tokens()][Tag.COUNT];
    for (int k = 0; k < odds.length; k++) {
      boolean begins = k == 0 || lineBegins.test(k);
      double top = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < Tag.COUNT; j++) {
        top = Math.max(top, scores.tag(k, j));
      }
      for (int j = 0; j < Tag.COUNT; j++) {
        odds[k][j] = begins && Tag.goesOn(j) ? 0 : Math.exp(scores.tag(k, j) - top);
      }
    }
    return odds;
  }

  private static double[][] exponentials(float[][] steps) {
    double[][] step = new double[Tag.COUNT][Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        step[i][j] = Math.exp(steps[i][j]);
      }
    }
    return step;
  }

  private static double[] end() {
    double[] row = new double[Tag.COUNT];
    for (int j = 0; j < Tag.COUNT; j++) {
      row[j] = Tag.opens(j) ? 0 : 1;
    }
    return row;
  }

  private double[] across(double[] row) {
    double[] next = new double[Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        next[j] += row[i] * step[i][j];
      }
    }
    return next;
  }

  private double[] back(double[] row) {
    double[] before = new double[Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        before[i] += step[i][j] * row[j];
      }
    }
    return before;
  }

  private static double[] times(double[] row, double[] factors) {
    for (int j = 0; j < Tag.COUNT; j++) {
      row[j] *= factors[j];
    }
    return row;
  }

  private static double sum(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    return sum;
  }

  private static void scale(double[] row, double factor) {
    for (int j = 0; j < Tag.COUNT; j++) {
      row[j] *= factor;
    }
  }
}
