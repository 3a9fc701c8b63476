package org.hearsay.link.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// Finds what a number of a text counts: people and what befell them, an age, a unit, or the words
/// behind it.
final class Counted {
  /// What people are called when they are counted: one noun.
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          people person persons men man women woman civilians civilian victims victim dead wounded
          injured passengers passenger residents soldiers children others fatalities bodies
          complaints suspects casualties lives
          """);

  private static final Set<String> DEAD =
      WordList.of(
          "dead died die dies killed killing kills kill deaths death fatalities bodies toll");

  private static final Set<String> HURT =
      WordList.of(
          """
          injured injuring injures injuries wounded wounding wounds hurt hospital hospitals
          hospitalised hospitalized
          """);

  /// Units by all their spellings, the first of a line their name here.
  private static final Map<String, String> UNITS =
      units(
          """
          metre metres meter meters m
          centimetre centimetres centimeter centimeters cm
          kilometre kilometres kilometer kilometers km
          millimetre millimetres millimeter millimeters mm
          foot feet ft
          inch inches
          mile miles
          yard yards yd
          kilogram kilograms kilo kilos kg
          pound pounds lb lbs
          ton tons tonne tonnes
          hour hours hr hrs
          minute minutes min mins
          second seconds sec secs
          degree degrees
          """);

  /// Where "six were found and 120 wounded" turns from one number to the next.
  private static final Set<String> STOPS = WordList.of(", ; and but while with .");

  private static final int NOUN_WITHIN = 4;
  private static final int CLOSE = 5;
  private static final int FATE_WITHIN = 7;
  private static final int TOLL_WITHIN = 25;

  private final TextIndex index;
  private final int end;

  Counted(TextIndex index, int end) {
    this.index = index;
    this.end = end;
  }

  private static Map<String, String> units(String lines) {
    Map<String, String> units = new HashMap<>();
    for (String line : lines.strip().split("\n")) {
      String[] spellings = line.strip().split(" ");
      for (String spelling : spellings) {
        units.put(spelling, spellings[0]);
      }
    }
    return Map.copyOf(units);
  }

  /// Whether people follow a token.
  boolean isPeopleBehind(int token) {
    return PEOPLE.contains(index.lower(token + 1)) || PEOPLE.contains(index.lower(token + 2));
  }

  /// What a number counts, by any name it has; nothing where that is not plain.
  ///
  /// @param first the number's first token
  /// @param last its last one
  /// @param beforeIt the token before the number and what bounds it
  Set<String> of(int first, int last, int beforeIt) {
    if (isAge(last, beforeIt)) {
      return Set.of("age");
    }
    Optional<String> unit = unit(last);
    if (unit.isPresent()) {
      return Set.of(unit.get());
    }
    return fate(first, last, beforeIt).map(Set::of).orElseGet(() -> behind(last + 1));
  }

  /// "61-year-old", "61 years old", "aged 61".
  private boolean isAge(int last, int beforeIt) {
    int next = isHyphen(last + 1) ? last + 2 : last + 1;
    int old = isHyphen(next + 1) ? next + 2 : next + 1;
    return "aged".equals(index.lower(beforeIt))
        || (index.lower(next).startsWith("year") && "old".equals(index.lower(old)));
  }

  /// "49m", "49 metres", "49-metre".
  private Optional<String> unit(int last) {
    String suffix = index.lower(last).replaceFirst("^[0-9.,]+", "");
    int next = isHyphen(last + 1) ? last + 2 : last + 1;
    String unit = UNITS.get(suffix.equals(index.lower(last)) ? index.lower(next) : suffix);
    return Optional.ofNullable(unit != null ? unit : UNITS.get(index.lower(next)));
  }

  private boolean isHyphen(int token) {
    return "-".equals(index.lower(token)) || "‑".equals(index.lower(token));
  }

  /// The telling words behind a number up to the next number or mark.
  private Set<String> behind(int from) {
    Set<String> nouns = new HashSet<>();
    for (int token = from; token < Math.min(end, from + NOUN_WITHIN); token++) {
      String word = index.lower(token);
      boolean isWord = !word.isEmpty() && Character.isLetter(word.charAt(0));
      if (isNumber(token) || !(isWord || isHyphen(token))) {
        break;
      }
      if (Stems.tells(word)) {
        nouns.add(PEOPLE.contains(word) ? "people" : Stems.of(word));
      }
    }
    return nouns;
  }

  /// Whether it is the dead or the hurt who are counted: by a word that says so close before the
  /// number ("killing six"), behind it ("six were killed"), or farther before it ("the death toll
  /// rose to six").
  private Optional<String> fate(int first, int last, int beforeIt) {
    Optional<String> close = fateBefore(first, CLOSE);
    Optional<String> fate = close.isPresent() ? close : fateBehind(last);
    boolean isToll = fate.isEmpty() && "to".equals(index.lower(beforeIt));
    return isToll ? fateBefore(first, TOLL_WITHIN) : fate;
  }

  private Optional<String> fateBefore(int first, int within) {
    for (int token = first - 1; token >= Math.max(0, first - within); token--) {
      boolean stops = within == CLOSE && STOPS.contains(index.lower(token));
      if (isNumber(token) || stops) {
        break;
      }
      Optional<String> fate = fateOf(token);
      if (fate.isPresent()) {
        return fate;
      }
    }
    return Optional.empty();
  }

  private Optional<String> fateBehind(int last) {
    for (int token = last + 1; token < Math.min(end, last + FATE_WITHIN); token++) {
      if (isNumber(token)) {
        break;
      }
      Optional<String> fate = fateOf(token);
      if (fate.isPresent()) {
        return fate;
      }
    }
    return Optional.empty();
  }

  private Optional<String> fateOf(int token) {
    String word = index.lower(token);
    if (DEAD.contains(word)) {
      return Optional.of("dead");
    }
    return HURT.contains(word) ? Optional.of("hurt") : Optional.empty();
  }

  private boolean isNumber(int token) {
    String word = index.lower(token);
    return Quantities.isNamed(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }
}
