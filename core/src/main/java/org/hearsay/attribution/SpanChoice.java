package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.TagLattice.Candidate;
import org.hearsay.model.Tag;

/// Which of a lattice's spans to report: those whose expected worth is greatest, no two of them
/// overlapping (minimum Bayes risk decoding; Goel and Byrne 2000). The likeliest *path* is another
/// thing: it may hold spans that are each less likely than not.
///
/// The worth of a span is [#EXACT] for one that is exactly right and the rest for one that shares
/// half of its tokens with the right one, less its price: a span that is wrong costs trust.
final class SpanChoice {
  /// Spans less likely than this are not looked at.
  private static final double FLOOR = 0.01;

  private static final double EXACT = 0.75;

  private SpanChoice() {}

  /// The chosen spans in text order.
  ///
  /// @param tokens how many tokens the lattice has
  static List<Piece> of(TagLattice lattice, int tokens) {
    return best(pieces(lattice.candidates(FLOOR)), tokens);
  }

  /// The candidates with the probability that something like them is there.
  static List<Piece> pieces(List<Candidate> candidates) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Candidate one : candidates) {
      while (isBehind(candidates.get(from), one)) {
        from++;
      }
      double near = 0;
      for (int i = from; i < candidates.size() && !isBeyond(candidates.get(i), one); i++) {
        Candidate other = candidates.get(i);
        near += sharesHalf(one, other) ? other.probability() : 0;
      }
      double exact = Math.min(1, one.probability());
      pieces.add(new Piece(one.role(), one.first(), one.last(), exact, Math.clamp(near, exact, 1)));
    }
    return pieces;
  }

  private static boolean isBeyond(Candidate other, Candidate one) {
    int order = other.role().compareTo(one.role());
    return order > 0 || (order == 0 && other.first() > one.last());
  }

  private static boolean isBehind(Candidate other, Candidate one) {
    return other.role() != one.role() || other.last() < one.first();
  }

  private static boolean sharesHalf(Candidate one, Candidate other) {
    int shared = Math.min(one.last(), other.last()) - Math.max(one.first(), other.first()) + 1;
    int all = Math.max(one.last(), other.last()) - Math.min(one.first(), other.first()) + 1;
    return one.role() == other.role() && shared > 0 && 2 * shared >= all;
  }

  /// Weighted interval scheduling: the set of most worth in time linear in candidates and tokens.
  static List<Piece> best(List<Piece> pieces, int tokens) {
    List<List<Piece>> ending = new ArrayList<>();
    for (int k = 0; k < tokens; k++) {
      ending.add(new ArrayList<>());
    }
    pieces.stream().filter(p -> worth(p) > 0).forEach(p -> ending.get(p.last()).add(p));
    double[] best = new double[tokens + 1];
    List<List<Piece>> chosen = new ArrayList<>();
    for (int k = 0; k < tokens; k++) {
      best[k + 1] = best[k];
      List<Piece> last = List.of();
      for (Piece piece : ending.get(k)) {
        double sum = best[piece.first()] + worth(piece);
        if (sum > best[k + 1]) {
          best[k + 1] = sum;
          last = List.of(piece);
        }
      }
      chosen.add(last);
    }
    List<Piece> out = new ArrayList<>();
    for (int k = tokens - 1; k >= 0; ) {
      List<Piece> last = chosen.get(k);
      out.addAll(last);
      k = last.isEmpty() ? k - 1 : last.getFirst().first() - 1;
    }
    return out.reversed();
  }

  static double worth(Piece piece) {
    return EXACT * piece.exact() + (1 - EXACT) * piece.near() - price(piece.role());
  }

  /// A cue or a source that is lost takes its statement along, so that they are cheaper.
  private static double price(Tag.Role role) {
    return switch (role) {
      case SOURCE -> 0.25;
      case CUE -> 0.3;
      case CONTENT -> 0.45;
    };
  }
}
