package org.hearsay.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the word that somebody meant.
public final class Nearest {
  private Nearest() {}

  /// The candidate at the least edit distance, absent if none is close enough to be meant.
  public static Optional<String> to(String word, Stream<String> candidates) {
    int most = Math.max(1, word.replaceFirst("^-+", "").length() / 3);
    return candidates
        .filter(candidate -> candidate.startsWith(word) || distance(word, candidate) <= most + 1)
        .min(
            Comparator.comparing((String candidate) -> !candidate.startsWith(word))
                .thenComparing(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (Damerau, restricted).
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
