package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Which of the labelled articles or events are read. Counted from 1 in the order of their names,
/// the odd ones are the first, third, fifth …, the even ones the second, fourth, sixth …: rules can
/// be made with one half in sight and reported on the other.
public enum Half {
  ALL,
  ODD,
  EVEN;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public <T> List<T> of(List<T> inOrder) {
    return IntStream.range(0, inOrder.size())
        .filter(i -> this == ALL || (i % 2 == 0) == (this == ODD))
        .mapToObj(inOrder::get)
        .toList();
  }
}
