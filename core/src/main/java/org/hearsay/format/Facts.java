package org.hearsay.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What a document says about itself in fields of its own, tidied: blank is absent, a date that is
/// none is absent, names are told apart. Nothing is guessed.
///
/// @param title headline, on one line
/// @param writers one entry a person or desk
/// @param outlet the publication or site
/// @param url an `http` or `https` address
/// @param published ISO 8601, as precise as it was given
/// @param language BCP 47 tag
public record Facts(
    Optional<String> title,
    List<String> writers,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language) {
  private static final int LONGEST = 500;

  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Facts {
    title = title.flatMap(Facts::line);
    writers = Bylines.of(writers.stream().flatMap(name -> line(name).stream()).toList());
    outlet = outlet.flatMap(Facts::line);
    url = url.map(String::strip).filter(Facts::isAddress);
    published = published.flatMap(Dates::iso8601);
    language = language.flatMap(Facts::tag);
  }

  /// These facts, and where one is absent that of others.
  public Facts or(Facts others) {
    return new Facts(
        either(others, Facts::title),
        writers.isEmpty() ? others.writers : writers,
        either(others, Facts::outlet),
        either(others, Facts::url),
        either(others, Facts::published),
        either(others, Facts::language));
  }

  private Optional<String> either(Facts others, Function<Facts, Optional<String>> fact) {
    return fact.apply(this).or(() -> fact.apply(others));
  }

  /// What was given, on one line; nothing if that is blank or as long as no line is.
  private static Optional<String> line(String given) {
    if (given.length() > LONGEST * 4) {
      return Optional.empty();
    }
    String line = given.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
    return Optional.of(line).filter(words -> !words.isBlank() && words.length() <= LONGEST);
  }

  private static boolean isAddress(String given) {
    return given.length() <= 4 * LONGEST && given.matches("(?i)https?://[^\\s<>\"]+");
  }

  private static Optional<String> tag(String given) {
    String tag = given.strip().replace('_', '-');
    if (!tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")) {
      return Optional.empty();
    }
    return Optional.of(Locale.forLanguageTag(tag).toLanguageTag()).filter(t -> !t.equals("und"));
  }
}
