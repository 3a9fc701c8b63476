package org.hearsay.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One measured value with its unit and, if one is set, the mark that it must keep.
record Figure(String name, double value, Unit unit, Optional<Mark> mark) {
  /// What is counted, and how precisely it is worth saying.
  enum Unit {
    SECONDS("%.2f s"),
    MILLISECONDS("%.1f ms"),
    WORDS("%,.0f"),
    MEGABYTES("%,.0f MB"),
    TIMES("%.2f x");

    private final String format;

    Unit(String format) {
      this.format = format;
    }

    String print(double value) {
      return String.format(Locale.ROOT, format, value);
    }
  }

  /// The least or the most that a value may be.
  record Mark(double limit, boolean most) {
    boolean keeps(double value) {
      return most ? value <= limit : value >= limit;
    }
  }

  static Figure of(String name, double value, Unit unit) {
    return new Figure(name, value, unit, Optional.empty());
  }

  Figure atMost(double limit) {
    return new Figure(name, value, unit, Optional.of(new Mark(limit, true)));
  }

  Figure atLeast(double limit) {
    return new Figure(name, value, unit, Optional.of(new Mark(limit, false)));
  }

  /// The figures of one section, one a line under its title.
  static String table(String title, List<Figure> figures) {
    StringBuilder table = new StringBuilder(title).append('\n');
    for (Figure figure : figures) {
      String line =
          String.format(
              Locale.ROOT,
              "  %-52s %12s  %s",
              figure.name,
              figure.unit.print(figure.value),
              figure.verdict());
      table.append(line.stripTrailing()).append('\n');
    }
    return table.toString();
  }

  private String verdict() {
    return mark.map(m ->
            (m.most() ? "at most " : "at least ")
                + unit.print(m.limit())
                + (m.keeps(value) ? ": kept" : ": MISSED"))
        .orElse("");
  }
}
