package org.hearsay.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes a list of writers out of what a document gives as its byline: one entry a person or desk,
/// no "By", no address, no duplicates.
public final class Bylines {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:words?|story|reported|written|text|posted|published)\\s+)?by\\b[:\\s]*"
              + "|^author:\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|\\||\u2022|,?\\s+(?:and|&|with)\\s+)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX =
      Pattern.compile("(?:jr|sr|ii|iii|iv|m\\.?d|ph\\.?d)\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:|www\\.|/|@).*|\\S+@\\S+|\\S+\\.(?:com|org|net)/\\S*");
  private static final int LONGEST = 80;
  private static final int MOST = 20;

  private Bylines() {}

  public static List<String> of(List<String> given) {
    Map<String, String> writers = new LinkedHashMap<>();
    for (String line : given) {
      for (String part : BETWEEN.split(LEAD.matcher(line.strip()).replaceFirst(""))) {
        for (String name : commas(part)) {
          String clean = name.strip().replaceAll("^[,.\\s]+|[,\\s]+$", "");
          if (isName(clean) && writers.size() < MOST) {
            writers.putIfAbsent(clean.toLowerCase(Locale.ROOT), clean);
          }
        }
      }
    }
    return List.copyOf(writers.values());
  }

  /// "Ann Lee, Bo Yu" is two names; in "Ann Lee, Staff Writer" and "Ann Lee, Jr." what follows the
  /// comma is no second name: a title goes, a suffix stays.
  private static List<String> commas(String part) {
    List<String> names = new ArrayList<>();
    for (String piece : part.split(",")) {
      String words = LEAD.matcher(piece.strip()).replaceFirst("");
      if (!names.isEmpty() && SUFFIX.matcher(words).matches()) {
        names.set(names.size() - 1, names.getLast() + ", " + words);
      } else if (!isJob(words) || names.isEmpty()) {
        names.add(words);
      }
    }
    return names;
  }

  private static boolean isJob(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .matches(
            ".*\\b(?:writer|reporter|editor|correspondent|contributor|columnist|staff)s?\\b.*");
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("://")
        && !ADDRESS.matcher(name).matches();
  }
}
