package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a plain text says about itself in lines of their own above its first paragraph: who wrote
/// it, who printed it, when.
///
/// 1. *byline*: a line that begins with "By".
/// 2. *date*: a line that is a date, with or without its weekday.
/// 3. *outlet and date*: "Salme Courier, 9 November 2022"; of "Salme, 9 November 2022" the date.
/// 4. *outlet*: a line of a few capitalised words, one of them a word for an outlet ("Post",
///    "Courier", "News"), in one block with a byline or a date.
///
/// Anything else, and anything that two lines give differently, is not known. Nothing is taken from
/// a sentence.
public final class PlainHead {
  private static final int MOST_LINES = 10;
  private static final int LONGEST_LINE = 90;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_HEAD = 4_000;

  private static final Pattern BYLINE = Pattern.compile("(?i:by)[: ]\\s*(\\S.*)");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(.*?)"
              + "(?:,?\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)?");
  private static final Pattern OUTLET_AND_DATE = Pattern.compile("([^,|·–—]+)\\s*[,|·–—]\\s*(.+)");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?:The )?\\p{Lu}[\\p{L}\\p{M}.'’&-]*(?: (?:of|the|and|&|\\p{Lu}\\S*))*");

  /// Words by which an outlet is known to be one.
  private static final Set<String> OUTLETS =
      Set.of(
          "post",
          "courier",
          "times",
          "news",
          "journal",
          "gazette",
          "herald",
          "tribune",
          "wire",
          "agency",
          "press",
          "chronicle",
          "observer",
          "guardian",
          "mail",
          "telegraph",
          "mirror",
          "standard",
          "star",
          "sun",
          "globe",
          "dispatch",
          "register",
          "examiner",
          "inquirer",
          "echo",
          "argus",
          "bulletin",
          "monitor",
          "independent",
          "review",
          "magazine",
          "weekly",
          "daily",
          "radio",
          "television",
          "tv",
          "broadcasting",
          "reporter",
          "record",
          "sentinel",
          "today",
          "online",
          "ledger",
          "bugle",
          "advertiser",
          "express");

  private final List<String> lines;
  private final List<Boolean> dated = new ArrayList<>();
  private final List<String> writers = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();

  private PlainHead(List<String> lines) {
    this.lines = lines;
  }

  /// The facts above the first paragraph, the title left out.
  public static Facts of(String text) {
    PlainHead head = new PlainHead(lines(text));
    head.read();
    Optional<String> none = Optional.empty();
    return new Facts(none, head.writers, only(head.outlets), none, only(head.dates), none);
  }

  /// The lines above the first paragraph without the first one, which is the headline; blank ones
  /// are kept. None if the first paragraph has no such lines above it.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
    for (String line : head.strip().split("\\R", -1)) {
      if (line.strip().length() > LONGEST_LINE) {
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
      }
      if (lines.size() > MOST_LINES) {
        return List.of();
      }
      lines.add(line.strip());
    }
    return List.of();
  }

  private void read() {
    for (String line : lines) {
      boolean byline = byline(line);
      boolean date = date(line) || outletAndDate(line);
      dated.add(byline || date);
    }
    for (int k = 0; k < lines.size(); k++) {
      if (!dated.get(k) && inBlock(k) && isOutlet(lines.get(k))) {
        outlets.add(lines.get(k));
      }
    }
  }

  private boolean byline(String line) {
    Matcher matcher = BYLINE.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    writers.add(matcher.group(1));
    return true;
  }

  private boolean date(String line) {
    Optional<String> date = day(line);
    date.ifPresent(dates::add);
    return date.isPresent();
  }

  private static Optional<String> day(String line) {
    Matcher matcher = WEEKDAY.matcher(line);
    return matcher.matches() ? Dates.iso8601(matcher.group(1)) : Optional.empty();
  }

  private boolean outletAndDate(String line) {
    Matcher matcher = OUTLET_AND_DATE.matcher(line);
    if (!matcher.matches() || !CAPITALISED.matcher(matcher.group(1).strip()).matches()) {
      return false;
    }
    Optional<String> date = day(matcher.group(2).strip());
    if (date.isPresent() && isOutlet(matcher.group(1).strip())) {
      outlets.add(matcher.group(1).strip());
    }
    date.ifPresent(dates::add);
    return date.isPresent();
  }

  /// Whether a line stands in one block with a byline or a date.
  private boolean inBlock(int line) {
    return reaches(line, 1) || reaches(line, -1);
  }

  private boolean reaches(int line, int step) {
    for (int k = line + step; k >= 0 && k < lines.size() && !lines.get(k).isEmpty(); k += step) {
      if (dated.get(k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutlet(String line) {
    String[] words = line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    return words.length <= MOST_WORDS
        && CAPITALISED.matcher(line).matches()
        && List.of(words).stream().anyMatch(OUTLETS::contains);
  }

  /// What all lines that say anything say alike.
  private static Optional<String> only(List<String> said) {
    return said.stream().distinct().count() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }
}
