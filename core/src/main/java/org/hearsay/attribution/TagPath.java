package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.model.Tag;
import org.hearsay.model.TagScores;

/// The best tags of a run of tokens and how sure each is: Viterbi and forward-backward over a
/// linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
///
/// The chain's forbidden steps (an inside without a beginning) never happen in the best path, so
/// that every path is a clean list of spans; and no span goes on over a line end: a quotation of
/// several paragraphs is several fragments, as in PolNeAR. Time is linear in the tokens, memory is
/// one row of [Tag#COUNT] numbers a token.
final class TagPath {
  /// A span that the path found; tokens `first..last`, both included.
  ///
  /// @param sureness mean probability of the role over the span's tokens, 0..1
  record Piece(Tag.Role role, int first, int last, double sureness) {}

  private final TagScores scores;
  private final float[][] steps;

  private final IntPredicate lineBegins;

  private TagPath(TagScores scores, float[][] steps, IntPredicate lineBegins) {
    this.scores = scores;
    this.steps = steps;
    this.lineBegins = lineBegins;
  }

  /// Spans of the best path, in text order; they do not overlap.
  ///
  /// @param lineBegins whether a token is the first of its line
  static List<Piece> best(TagScores scores, float[][] steps, IntPredicate lineBegins) {
    if (scores.tokens() == 0) {
      return List.of();
    }
    TagPath path = new TagPath(scores, steps, lineBegins);
    return path.pieces(path.viterbi(), path.marginals());
  }

  private int[] viterbi() {
    int n = scores.tokens();
    byte[][] back = new byte[n][Tag.COUNT];
    float[] best = new float[Tag.COUNT];
    for (int j = 0; j < Tag.COUNT; j++) {
      best[j] = fits(0, j) ? scores.tag(0, j) : Float.NEGATIVE_INFINITY;
    }
    for (int k = 1; k < n; k++) {
      float[] next = new float[Tag.COUNT];
      for (int j = 0; j < Tag.COUNT; j++) {
        int from = 0;
        for (int i = 1; i < Tag.COUNT; i++) {
          from = best[i] + steps[i][j] > best[from] + steps[from][j] ? i : from;
        }
        back[k][j] = (byte) from;
        float score = best[from] + steps[from][j] + scores.tag(k, j);
        next[j] = fits(k, j) ? score : Float.NEGATIVE_INFINITY;
      }
      best = next;
    }
    int tag = 0;
    for (int j = 1; j < Tag.COUNT; j++) {
      tag = !Tag.opens(j) && best[j] > best[tag] ? j : tag;
    }
    int[] tags = new int[n];
    for (int k = n - 1; k >= 0; k--) {
      tags[k] = tag;
      tag = back[k][tag];
    }
    return tags;
  }

  /// Whether a tag can stand at a token: no span goes on into a line, nor into the text.
  private boolean fits(int token, int tag) {
    return !Tag.goesOn(tag) || (token > 0 && !lineBegins.test(token));
  }

  private List<Piece> pieces(int[] tags, double[][] marginals) {
    List<Piece> pieces = new ArrayList<>();
    int first = 0;
    for (int k = 0; k < tags.length; k++) {
      if (!Tag.goesOn(tags[k])) {
        first = k;
      }
      if (tags[k] != Tag.OUTSIDE && !Tag.opens(tags[k])) {
        Tag.Role role = Tag.role(tags[k]).orElseThrow();
        pieces.add(new Piece(role, first, k, sureness(role, first, k, marginals)));
      }
    }
    return pieces;
  }

  private static double sureness(Tag.Role role, int first, int last, double[][] marginals) {
    double sum = 0;
    for (int k = first; k <= last; k++) {
      sum += marginals[k][role.ordinal()];
    }
    return Math.clamp(sum / (last - first + 1), 0, 1);
  }

  /// Probability of each role for each token.
  private double[][] marginals() {
    double[][] odds = odds();
    double[][] step = exponentials();
    int n = odds.length;
    double[][] forward = new double[n][];
    for (int k = 0; k < n; k++) {
      double[] here = odds[k].clone();
      forward[k] = normal(k == 0 ? here : times(across(forward[k - 1], step), here));
    }
    double[][] roles = new double[n][];
    double[] backward = end();
    for (int k = n - 1; k >= 0; k--) {
      roles[k] = roles(normal(times(forward[k].clone(), backward)));
      backward = normal(back(times(backward.clone(), odds[k]), step));
    }
    return roles;
  }

  /// Exponentials of each token's scores, the best of them 1.
  private double[][] odds() {
    double[][] odds = new double[scores.tokens()][Tag.COUNT];
    for (int k = 0; k < odds.length; k++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < Tag.COUNT; j++) {
        top = Math.max(top, scores.tag(k, j));
      }
      for (int j = 0; j < Tag.COUNT; j++) {
        odds[k][j] = fits(k, j) ? Math.exp(scores.tag(k, j) - top) : 0;
      }
    }
    return odds;
  }

  private double[][] exponentials() {
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

  private static double[] across(double[] row, double[][] step) {
    double[] next = new double[Tag.COUNT];
    for (int i = 0; i < Tag.COUNT; i++) {
      for (int j = 0; j < Tag.COUNT; j++) {
        next[j] += row[i] * step[i][j];
      }
    }
    return next;
  }

  private static double[] back(double[] row, double[][] step) {
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

  private static double[] normal(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    for (int j = 0; j < Tag.COUNT; j++) {
      row[j] = sum > 0 ? row[j] / sum : 1.0 / Tag.COUNT;
    }
    return row;
  }

  private static double[] roles(double[] tags) {
    double[] roles = new double[Tag.Role.values().length];
    for (int j = 1; j < Tag.COUNT; j++) {
      roles[Tag.role(j).orElseThrow().ordinal()] += tags[j];
    }
    return roles;
  }
}
