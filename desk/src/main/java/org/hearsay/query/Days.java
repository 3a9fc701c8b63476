package org.hearsay.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a date can mean: one, or all of a month or a year.
///
/// @param first in days since 1970-01-01
/// @param last at least the first
public record Days(int first, int last) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*)?)?)?", Pattern.DOTALL);

  public Days {
    if (last < first) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /// Reads `2020`, `2020-01`, `2020-01-09` and a day with a time after it; absent for all else.
  public static Optional<Days> of(String date) {
    Matcher parts = DATE.matcher(date.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return Optional.of(between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return Optional.of(between(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(parts.group(3)));
      return Optional.of(between(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days between(LocalDate first, LocalDate last) {
    return new Days((int) first.toEpochDay(), (int) last.toEpochDay());
  }
}
