package org.hearsay.link.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A stretch of words that two pages share in the same order, edited or not.
///
/// It is cut from the best local alignment (Smith and Waterman 1981) of the words around a chain,
/// within a band along the chain. A word that says something and stands on both sides is worth 1,
/// another one [#LITTLE]; a word put for another costs [#CHANGED], one that is left out or put in
/// [#MISSING]. Where more than [#APART] words of one side have no like on the other, the stretch
/// ends.
///
/// @param worth what the words on both sides are worth
/// @param all the words that stand on both sides
/// @param own those of them that on neither side are somebody's whom the document lets speak
/// @param bounds first and last word on both sides
record Alignment(double worth, Count all, Count own, Bounds bounds) {
  private static final double LITTLE = 0.4;
  private static final double CHANGED = 0.7;
  private static final double MISSING = 0.45;
  private static final int BEYOND = 40;
  private static final int SLACK = 12;
  private static final int APART = 8;
  private static final int MOST_TABLES = 32;

  /// How many words there are.
  ///
  /// @param words all of them
  /// @param telling those that say something, each once
  /// @param plain those of them that are no names and no numbers, on one side at least
  record Count(int words, int telling, int plain) {}

  /// First and last word of a passage in both pages, all included.
  record Bounds(int firstInOne, int lastInOne, int firstInOther, int lastInOther) {
    int longer() {
      return Math.max(lastInOne - firstInOne, lastInOther - firstInOther) + 1;
    }
  }

  /// Share of the words of the longer side that stand on both.
  double likeness() {
    return (double) all.words / bounds.longer();
  }

  /// Share of the words on both sides that on one at least are somebody's who speaks.
  double said() {
    return 1 - (double) own.words / all.words;
  }

  /// The stretches in the words from somewhat before a chain to somewhat behind it; none if nothing
  /// is worth anything. What the best alignment leaves of the chain before and behind it is aligned
  /// by itself, in [#MOST_TABLES] tables at most.
  static List<Alignment> around(Words one, Words other, Chain chain) {
    List<Alignment> all = new ArrayList<>();
    Deque<Part> open = new ArrayDeque<>(List.of(new Part(chain, 0, one.size())));
    for (int table = 0; table < MOST_TABLES && !open.isEmpty(); table++) {
      Part part = open.remove();
      List<Alignment> stretches = new Table(one, other, part).stretches();
      if (!stretches.isEmpty()) {
        all.addAll(stretches);
        part.before(stretches.getFirst().bounds.firstInOne).ifPresent(open::add);
        part.behind(stretches.getLast().bounds.lastInOne).ifPresent(open::add);
      }
    }
    return all;
  }

  /// Matches to align, among the first page's words from one to before an end.
  private record Part(Chain chain, int from, int end) {
    Optional<Part> before(int word) {
      return chain.before(word).map(rest -> new Part(rest, from, word));
    }

    Optional<Part> behind(int word) {
      return chain.behind(word).map(rest -> new Part(rest, word + 1, end));
    }
  }

  /// What the cells of the band are worth, row by row of the first page's words. Column `c` of row
  /// `r` stands for the other page's word `r + shift + c`.
  private static final class Table {
    private final Words one;
    private final Words other;
    private final int from;
    private final int rows;
    private final int shift;
    private final int width;
    private final double[] worth;

    Table(Words one, Words other, Part part) {
      Chain chain = part.chain;
      this.one = one;
      this.other = other;
      int half = chain.drift() + SLACK;
      this.from = Math.max(part.from, chain.first().inOne() - BEYOND);
      int to = Math.min(part.end, chain.last().inOne() + Seeds.LENGTH + BEYOND);
      this.rows = to - from;
      this.shift = chain.first().inOther() - chain.first().inOne() - half;
      this.width = 2 * half + 1;
      this.worth = new double[rows * width];
    }

    List<Alignment> stretches() {
      int best = -1;
      double most = 0;
      for (int cell = 0; cell < worth.length; cell++) {
        worth[cell] = worth(cell);
        if (worth[cell] > most) {
          most = worth[cell];
          best = cell;
        }
      }
      return best < 0 ? List.of() : cut(matched(best));
    }

    private double worth(int cell) {
      if (!exists(cell)) {
        return 0;
      }
      double best = diagonal(cell) + (same(cell) ? gain(cell) : -CHANGED);
      best = Math.max(best, up(cell) - MISSING);
      return Math.max(0, Math.max(best, left(cell) - MISSING));
    }

    private int row(int cell) {
      return from + cell / width;
    }

    private int column(int cell) {
      return row(cell) + shift + cell % width;
    }

    private boolean exists(int cell) {
      return column(cell) >= 0 && column(cell) < other.size();
    }

    private boolean same(int cell) {
      return one.words()[row(cell)] == other.words()[column(cell)];
    }

    private double gain(int cell) {
      return one.tells(row(cell)) ? 1 : LITTLE;
    }

    private double diagonal(int cell) {
      return cell >= width ? worth[cell - width] : 0;
    }

    /// The cell of the row above over the same word of the other page.
    private double up(int cell) {
      boolean inBand = cell >= width && cell % width + 1 < width;
      return inBand ? worth[cell - width + 1] : 0;
    }

    private double left(int cell) {
      return cell % width > 0 ? worth[cell - 1] : 0;
    }

    /// The cells of the words on both sides, from the best cell back to where nothing is worth
    /// anything.
    private BitSet matched(int best) {
      BitSet matched = new BitSet(worth.length);
      int cell = best;
      while (cell >= 0 && worth[cell] > 0) {
        if (same(cell) && worth[cell] == diagonal(cell) + gain(cell)) {
          matched.set(cell);
          cell -= width;
        } else if (worth[cell] == up(cell) - MISSING) {
          cell -= width - 1;
        } else if (worth[cell] == left(cell) - MISSING) {
          cell -= 1;
        } else {
          cell -= width;
        }
      }
      return matched;
    }

    private List<Alignment> cut(BitSet matched) {
      List<Alignment> stretches = new ArrayList<>();
      int[] cells = matched.stream().toArray();
      int begin = 0;
      for (int k = 1; k <= cells.length; k++) {
        if (k == cells.length || isApart(cells[k - 1], cells[k])) {
          stretches.add(stretch(Arrays.copyOfRange(cells, begin, k)));
          begin = k;
        }
      }
      return stretches;
    }

    private boolean isApart(int before, int cell) {
      return row(cell) - row(before) > APART + 1 || column(cell) - column(before) > APART + 1;
    }

    private Alignment stretch(int[] cells) {
      int first = cells[0];
      int last = cells[cells.length - 1];
      return new Alignment(
          Arrays.stream(cells).mapToDouble(this::gain).sum(),
          count(cells),
          count(Arrays.stream(cells).filter(c -> !isSaid(c)).toArray()),
          new Bounds(row(first), row(last), column(first), column(last)));
    }

    private boolean isSaid(int cell) {
      return one.said(row(cell)) || other.said(column(cell));
    }

    private Count count(int[] cells) {
      Set<Integer> telling = new HashSet<>();
      Set<Integer> plain = new HashSet<>();
      for (int cell : cells) {
        int word = one.words()[row(cell)];
        if (one.tells(row(cell))) {
          telling.add(word);
        }
        if (one.plain(row(cell)) || other.plain(column(cell))) {
          plain.add(word);
        }
      }
      return new Count(cells.length, telling.size(), plain.size());
    }
  }
}
