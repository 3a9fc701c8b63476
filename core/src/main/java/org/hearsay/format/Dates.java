package org.hearsay.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date that a document gives in its metadata, as ISO 8601 and no more precise than it is
/// given. What does not look like a date, or is none ("2020-02-31"), is no date.
public final class Dates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/](\\d{2})(?:[-/](\\d{2}))?"
              + "(?:[T ]+(\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
              + "\\s*(Z|[+-]\\d{2}:?\\d{2}|UTC|GMT)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final int FIRST_YEAR = 1600;

  private static final List<Function<String, Optional<String>>> WAYS =
      List.of(
          Dates::iso,
          Dates::digits,
          Dates::internet,
          text -> written(text, "MMMM d, yyyy"),
          text -> written(text, "MMM d, yyyy"),
          text -> written(text, "d MMMM yyyy"),
          text -> written(text, "d MMM yyyy"));

  private Dates() {}

  public static Optional<String> iso8601(String given) {
    String text = given.strip();
    if (text.length() > 60) {
      return Optional.empty();
    }
    return WAYS.stream().map(way -> way.apply(text)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String month = matcher.group(1) + "-" + matcher.group(2);
    Optional<String> day = Optional.ofNullable(matcher.group(3));
    if (day.isEmpty()) {
      return isDate(month + "-01") && matcher.group(4) == null
          ? Optional.of(month)
          : Optional.empty();
    }
    String date = month + "-" + day.get();
    Optional<String> time = Optional.ofNullable(matcher.group(4));
    if (!isDate(date) || time.filter(t -> !isTime(date + "T" + t)).isPresent()) {
      return Optional.empty();
    }
    String zone = Optional.ofNullable(matcher.group(5)).map(Dates::zone).orElse("");
    return Optional.of(date + time.map(t -> "T" + t + zone).orElse(""));
  }

  private static String zone(String given) {
    if (!given.startsWith("+") && !given.startsWith("-")) {
      return "Z";
    }
    return given.contains(":") ? given : given.substring(0, 3) + ":" + given.substring(3);
  }

  private static Optional<String> digits(String text) {
    Matcher matcher = DIGITS.matcher(text);
    return matcher.matches()
        ? Optional.of(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
            .filter(Dates::isDate)
        : Optional.empty();
  }

  /// "Tue, 19 Nov 2019 08:30:00 GMT"
  private static Optional<String> internet(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> written(String text, String pattern) {
    DateTimeFormatter format =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(Locale.ENGLISH);
    try {
      return Optional.of(LocalDate.parse(text, format).toString()).filter(Dates::isDate);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDate(String date) {
    try {
      return LocalDate.parse(date).getYear() >= FIRST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isTime(String time) {
    try {
      return LocalDateTime.parse(time).getYear() >= FIRST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
