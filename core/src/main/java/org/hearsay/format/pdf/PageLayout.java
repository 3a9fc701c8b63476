package org.hearsay.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The lines of a page in the order in which a person reads them.
///
/// 1. Letters on one baseline that stand close to each other make a piece of a line.
/// 2. The pieces are ordered by recursive X-Y cut (Nagy and Seth, *Hierarchical representation of
///    optically scanned documents*, ICPR 1984): a region with a gutter from top to bottom is read
///    column by column; one without is cut at its widest horizontal gap.
/// 3. Pieces that remain side by side on a line are one line.
///
/// The cutting is done on a stack of its own, with no recursion, in O(n² log n) of the pieces of a
/// page at the worst.
final class PageLayout {
  /// Widths in heights of the font.
  private static final float WORD_GAP = 0.15f;

  private static final float GUTTER = 0.8f;
  private static final float SAME_LINE = 0.4f;

  /// A column has at least as many lines.
  private static final int LEAST_LINES = 3;

  /// Past so many pieces in a region, gaps are not looked for: no article's page has them.
  private static final int MOST_PIECES = 20_000;

  private PageLayout() {}

  static List<Line> lines(List<Glyph> glyphs) {
    List<Line> ordered = new ArrayList<>();
    Deque<List<Line>> regions = new ArrayDeque<>();
    regions.push(pieces(glyphs));
    while (!regions.isEmpty()) {
      List<Line> region = regions.pop();
      if (region.isEmpty()) {
        continue;
      }
      Optional<List<List<Line>>> parts = cut(region);
      if (parts.isPresent()) {
        parts.get().reversed().forEach(regions::push);
      } else {
        ordered.addAll(joined(region));
      }
    }
    return ordered;
  }

  private static List<Line> pieces(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<Line> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted.get(start), sorted.get(i))) {
        List<Glyph> row = new ArrayList<>(sorted.subList(start, i));
        row.sort(Comparator.comparingDouble(Glyph::x));
        addPieces(row, pieces);
        start = i;
      }
    }
    return pieces;
  }

  private static boolean sameLine(Glyph first, Glyph next) {
    return next.y() - first.y() <= SAME_LINE * Math.min(first.size(), next.size());
  }

  private static void addPieces(List<Glyph> row, List<Line> pieces) {
    List<Glyph> piece = new ArrayList<>();
    Optional<Glyph> last = Optional.empty();
    for (Glyph glyph : row) {
      if (glyph.isSpace()) {
        piece.add(glyph);
        continue;
      }
      float gap = glyph.x() - last.map(Glyph::end).orElse(glyph.x());
      if (gap > GUTTER * glyph.size()) {
        line(piece).ifPresent(pieces::add);
        piece.clear();
      }
      piece.add(glyph);
      last = Optional.of(glyph);
    }
    line(piece).ifPresent(pieces::add);
  }

  private static Optional<Line> line(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    float left = Float.MAX_VALUE;
    float right = 0;
    float size = 0;
    double y = 0;
    int letters = 0;
    Optional<Glyph> space = Optional.empty();
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = Optional.of(glyph);
        continue;
      }
      boolean apart = glyph.x() - right > WORD_GAP * glyph.size();
      if (letters > 0 && (apart || space.filter(s -> !isOver(glyph, s)).isPresent())) {
        text.append(' ');
      }
      space = Optional.empty();
      text.append(glyph.text());
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.end());
      size += glyph.size();
      y += glyph.y();
      letters++;
    }
    return letters == 0
        ? Optional.empty()
        : Optional.of(
            new Line(text.toString(), left, right, (float) (y / letters), size / letters));
  }

  /// Whether a letter is set over the space before it: Ghostscript takes a space back so, to set
  /// "w" closer to "T".
  private static boolean isOver(Glyph letter, Glyph space) {
    return letter.x() < space.end() - space.width() / 2;
  }

  private static Optional<List<List<Line>>> cut(List<Line> region) {
    if (region.size() < 2 || region.size() > MOST_PIECES) {
      return Optional.empty();
    }
    return columns(region).or(() -> rows(region));
  }

  /// Cut at the widest gutter, if there is one and both sides are columns.
  private static Optional<List<List<Line>>> columns(List<Line> region) {
    if (region.size() < 2 * LEAST_LINES) {
      return Optional.empty();
    }
    List<Line> sorted = sorted(region, Line::left);
    int at = widestGap(sorted, Line::left, Line::right, GUTTER);
    if (at < 0) {
      return Optional.empty();
    }
    List<Line> left = sorted(sorted.subList(0, at), Line::y);
    List<Line> right = sorted(sorted.subList(at, sorted.size()), Line::y);
    return isColumn(left) && isColumn(right) ? Optional.of(List.of(left, right)) : Optional.empty();
  }

  private static boolean isColumn(List<Line> lines) {
    int rows = 0;
    float last = Float.NEGATIVE_INFINITY;
    for (Line line : lines) {
      if (line.y() - last > SAME_LINE * line.size()) {
        rows++;
        last = line.y();
      }
    }
    return rows >= LEAST_LINES;
  }

  private static Optional<List<List<Line>>> rows(List<Line> region) {
    List<Line> sorted = sorted(region, Line::top);
    int at = widestGap(sorted, Line::top, Line::bottom, 0);
    return at < 0
        ? Optional.empty()
        : Optional.of(List.of(sorted.subList(0, at), sorted.subList(at, sorted.size())));
  }

  /// Index of the line after the widest gap between lines sorted by their starts; -1 for none.
  ///
  /// @param least how wide a gap must be at least, in heights of the font
  private static int widestGap(
      List<Line> sorted, ToDoubleFunction<Line> start, ToDoubleFunction<Line> end, float least) {
    double reached = end.applyAsDouble(sorted.getFirst());
    double widest = 0;
    int at = -1;
    for (int i = 1; i < sorted.size(); i++) {
      Line line = sorted.get(i);
      double gap = start.applyAsDouble(line) - reached;
      if (gap > widest && gap >= least * line.size()) {
        widest = gap;
        at = i;
      }
      reached = Math.max(reached, end.applyAsDouble(line));
    }
    return at;
  }

  private static List<Line> sorted(List<Line> lines, ToDoubleFunction<Line> by) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(by));
    return sorted;
  }

  /// What stands on one line is one line, in the order from left to right.
  private static List<Line> joined(List<Line> region) {
    List<Line> sorted = sorted(region, Line::y);
    List<Line> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Line first = sorted.get(start);
      if (i == sorted.size() || sorted.get(i).y() - first.y() > SAME_LINE * first.size()) {
        sorted(sorted.subList(start, i), Line::left).stream()
            .reduce(Line::with)
            .ifPresent(joined::add);
        start = i;
      }
    }
    return joined;
  }
}
