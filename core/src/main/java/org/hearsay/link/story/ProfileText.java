package org.hearsay.link.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.link.story.StoryProfile.Kind;
import org.hearsay.link.story.StoryProfile.Term;

/// A profile as text, for keeping, and back.
///
/// The first line says of what shape it is, the second has the day or `-`, the third `back` if the
/// document looks back, else `-`; then a line for each term: kind (small if it stands in the
/// title), count, word, word as shown. Behind an empty line, to the end, comes the headline.
public final class ProfileText {
  private static final String SHAPE = "hearsay-story-profile/1";
  private static final String NONE = "-";
  private static final String BACK = "back";
  private static final String GAP = "\n\n";
  private static final int HEAD = 3;
  private static final int FIELDS = 4;

  private ProfileText() {}

  public static String write(StoryProfile profile) {
    StringBuilder text = new StringBuilder(SHAPE).append('\n');
    text.append(profile.day().map(LocalDate::toString).orElse(NONE)).append('\n');
    text.append(profile.looksBack() ? BACK : NONE);
    for (Term term : profile.terms()) {
      char letter = letter(term.kind());
      text.append('\n').append(term.inTitle() ? Character.toLowerCase(letter) : letter);
      text.append(String.format(Locale.ROOT, " %.1f ", term.count()));
      text.append(term.word()).append(' ').append(term.shown());
    }
    return text.append(GAP).append(profile.headline()).toString();
  }

  /// @throws IllegalArgumentException if this is no profile that [#write] made
  public static StoryProfile read(String text) {
    int end = text.indexOf(GAP);
    List<String> lines = List.of(text.substring(0, Math.max(0, end)).split("\n", -1));
    if (lines.size() < HEAD || !lines.getFirst().equals(SHAPE)) {
      throw new IllegalArgumentException("not the profile of a document");
    }
    List<Term> terms = new ArrayList<>();
    lines.subList(HEAD, lines.size()).forEach(line -> terms.add(term(line)));
    return new StoryProfile(
        text.substring(end + GAP.length()), day(lines.get(1)), lines.get(2).equals(BACK), terms);
  }

  private static Optional<LocalDate> day(String day) {
    try {
      return day.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a day: " + day, e);
    }
  }

  private static Term term(String line) {
    String[] fields = line.split(" ", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("not a term of a profile: " + line);
    }
    String letter = fields[0].toUpperCase(Locale.ROOT);
    return new Term(
        fields[2],
        fields[3],
        kind(letter),
        Double.parseDouble(fields[1]),
        !letter.equals(fields[0]));
  }

  private static char letter(Kind kind) {
    return switch (kind) {
      case NAME -> 'N';
      case NUMBER -> 'D';
      case WORD -> 'W';
    };
  }

  private static Kind kind(String letter) {
    return switch (letter) {
      case "N" -> Kind.NAME;
      case "D" -> Kind.NUMBER;
      case "W" -> Kind.WORD;
      default -> throw new IllegalArgumentException("no kind of term: " + letter);
    };
  }
}
