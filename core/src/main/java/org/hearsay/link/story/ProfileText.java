package org.hearsay.link.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.story.StoryProfile.Kind;
import org.hearsay.link.story.StoryProfile.Term;

/// A profile as text, for keeping, and back.
///
/// The first line says of what shape it is, the second has the day or `-`, the third `back` if the
/// document looks back, else `-`; then a line for each term: kind (small if it stands in the title)
/// with the count if it is not 1, word, and the word as shown unless that is the usual: with a
/// capital for a name, as it is for all else. Behind an empty line, to the end, comes the headline.
/// Shape 1, which spelt out all four, is read too.
public final class ProfileText {
  private static final String SHAPE = "profile/2";
  private static final String OLD_SHAPE = "hearsay-story-profile/1";
  private static final String NONE = "-";
  private static final String BACK = "back";
  private static final String GAP = "\n\n";
  private static final int HEAD = 3;
  private static final int OLD_FIELDS = 4;
  private static final int FIELDS = 3;

  private ProfileText() {}

  public static String write(StoryProfile profile) {
    StringBuilder text = new StringBuilder(SHAPE).append('\n');
    text.append(profile.day().map(LocalDate::toString).orElse(NONE)).append('\n');
    text.append(profile.looksBack() ? BACK : NONE);
    for (Term term : profile.terms()) {
      char letter = letter(term.kind());
      text.append('\n').append(term.inTitle() ? Character.toLowerCase(letter) : letter);
      text.append(count(term.count())).append(' ').append(term.word());
      if (!term.shown().equals(usual(term.kind(), term.word()))) {
        text.append(' ').append(term.shown());
      }
    }
    return text.append(GAP).append(profile.headline()).toString();
  }

  private static String count(double count) {
    String written = String.format(Locale.ROOT, "%.1f", count).replaceFirst("\\.0$", "");
    return written.equals("1") ? "" : written;
  }

  /// How a word is mostly shown.
  private static String usual(Kind kind, String word) {
    int first = word.offsetByCodePoints(0, 1);
    return kind == Kind.NAME
        ? word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first)
        : word;
  }

  /// @throws IllegalArgumentException if this is no profile that [#write] made
  public static StoryProfile read(String text) {
    int end = text.indexOf(GAP);
    List<String> lines = List.of(text.substring(0, Math.max(0, end)).split("\n", -1));
    if (lines.size() < HEAD || !Set.of(SHAPE, OLD_SHAPE).contains(lines.getFirst())) {
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
    boolean old = fields.length == OLD_FIELDS;
    if (!old && (fields.length < 2 || fields.length > FIELDS || fields[0].isEmpty())) {
      throw new IllegalArgumentException("not a term of a profile: " + line);
    }
    String written = fields[0].substring(0, 1);
    Kind kind = kind(written.toUpperCase(Locale.ROOT));
    boolean inTitle = !written.equals(written.toUpperCase(Locale.ROOT));
    if (old) {
      return new Term(fields[2], fields[3], kind, Double.parseDouble(fields[1]), inTitle);
    }
    String count = fields[0].substring(1);
    String shown = fields.length == FIELDS ? fields[2] : usual(kind, fields[1]);
    return new Term(
        fields[1], shown, kind, count.isEmpty() ? 1 : Double.parseDouble(count), inTitle);
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
