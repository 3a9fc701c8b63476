package org.hearsay.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The headline of a document, by the size of its letters: the lines of the first page that are set
/// largest, if they are clearly larger than most and follow each other. What stands above it in
/// smaller letters, such as the running head of a single page, is none.
final class Headline {
  private static final float LARGER = 1.2f;
  private static final float SAME = 0.95f;
  private static final int MOST_LINES = 5;

  private Headline() {}

  /// @param pages the lines of each page in reading order
  static Optional<String> of(List<List<Line>> pages) {
    List<Line> first = pages.isEmpty() ? List.of() : pages.getFirst();
    float usual = usualSize(pages);
    float largest = (float) first.stream().mapToDouble(Line::size).max().orElse(0);
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < first.size(); k++) {
      if (first.get(k).size() >= SAME * largest) {
        places.add(k);
      }
    }
    boolean together =
        !places.isEmpty() && places.getLast() - places.getFirst() == places.size() - 1;
    return largest >= LARGER * usual && together && places.size() <= MOST_LINES
        ? Optional.of(
            places.stream().map(k -> first.get(k).text()).collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private static float usualSize(List<List<Line>> pages) {
    List<Float> sizes = pages.stream().flatMap(List::stream).map(Line::size).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
