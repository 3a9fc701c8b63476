package org.hearsay.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds running heads, running feet and page numbers: what stands at the upper or lower edge of
/// many pages, the same but for its digits, and apart from the rest of the page.
///
/// A line counts as repeated from two pages of at most four, and else from a third of the pages;
/// "Page 1 of 1" always, and so is the number of the page itself.
///
/// @param pages the lines of each page without them, in reading order
/// @param leftOut what was left out, each wording once
record PageEdges(List<List<Line>> pages, List<String> leftOut) {
  private static final int EDGE = 2;

  /// Distance of baselines in heights of the font.
  private static final float APART = 1.6f;

  private static final Pattern NUMBER = Pattern.compile("page #(?: ?(?:of|/) ?#)?");

  static PageEdges of(List<List<Line>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> onPage = new HashSet<>();
      edges(page).forEach(edge -> edge.stream().limit(EDGE).forEach(line -> onPage.add(key(line))));
      onPage.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int least = Math.max(2, pages.size() <= 4 ? 2 : (pages.size() + 2) / 3);
    List<List<Line>> kept = new ArrayList<>();
    Set<String> leftOut = new LinkedHashSet<>();
    for (List<Line> page : pages) {
      int number = kept.size() + 1;
      Set<Line> repeated = new HashSet<>();
      for (List<Line> edge : edges(page)) {
        repeated.addAll(
            running(
                edge,
                line -> isNumber(line, number) || counts.getOrDefault(key(line), 0) >= least));
      }
      repeated.forEach(line -> leftOut.add(key(line)));
      kept.add(page.stream().filter(line -> !repeated.contains(line)).toList());
    }
    return new PageEdges(kept, List.copyOf(leftOut));
  }

  /// The outermost lines that are repeated and stand apart from what follows them: two, one or
  /// none.
  private static List<Line> running(List<Line> edge, Predicate<Line> repeated) {
    for (int count = Math.min(EDGE, edge.size()); count > 0; count--) {
      List<Line> outer = edge.subList(0, count);
      if (outer.stream().allMatch(repeated) && (count == edge.size() || isApart(edge, count))) {
        return outer;
      }
    }
    return List.of();
  }

  private static boolean isApart(List<Line> edge, int next) {
    Line line = edge.get(next - 1);
    float gap = Math.abs(edge.get(next).y() - line.y());
    return gap > APART * Math.max(line.size(), edge.get(next).size());
  }

  /// The lines of a page from above and from below.
  private static List<List<Line>> edges(List<Line> page) {
    List<Line> down = page.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
    return List.of(down, down.reversed());
  }

  private static boolean isNumber(Line line, int page) {
    return line.text().equals(Integer.toString(page)) || NUMBER.matcher(key(line)).matches();
  }

  private static String key(Line line) {
    return line.text().replaceAll("\\d+", "#").strip().toLowerCase(Locale.ROOT);
  }
}
