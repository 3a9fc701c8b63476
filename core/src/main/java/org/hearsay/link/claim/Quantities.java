package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.link.claim.Quantity.Bound;
import org.hearsay.link.claim.Quantity.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// Finds the numbers of a text: in figures and in words, with multipliers, currencies, percent,
/// times of day, days of a month and years.
final class Quantities {
  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0),
          Map.entry("dozen", 12.0));

  private static final Map<String, Double> MULTIPLIERS =
      Map.of(
          "hundred", 1e2,
          "thousand", 1e3,
          "million", 1e6,
          "billion", 1e9,
          "trillion", 1e12,
          "k", 1e3,
          "m", 1e6,
          "bn", 1e9,
          "mn", 1e6,
          "tn", 1e12);

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Set<String> CURRENCY =
      WordList.of(
          "$ € £ ¥ dollar dollars euro euros pound pounds yen yuan ruble rubles usd eur gbp");
  private static final Set<String> PERCENT = WordList.of("% percent pct percentage");
  private static final Set<String> ABOUT =
      WordList.of("about around roughly nearly almost some approximately estimated ~ approx");
  private static final Set<String> ABOVE = WordList.of("least over than minimum");
  private static final Set<String> BELOW = WordList.of("most under maximum");

  /// What people are called when they are counted: one noun.
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          people person persons men man women woman civilians civilian victims victim dead wounded
          injured passengers passenger residents soldiers children others fatalities bodies
          complaints suspects casualties lives
          """);

  private static final int NOUN_WITHIN = 3;

  private final TextIndex index;
  private final int end;

  private Quantities(TextIndex index, int end) {
    this.index = index;
    this.end = end;
  }

  /// The numbers among tokens, in text order.
  ///
  /// @param first the first token
  /// @param end one past the last one
  static List<Quantity> in(TextIndex index, int first, int end) {
    Quantities reader = new Quantities(index, end);
    List<Quantity> found = new ArrayList<>();
    int token = first;
    while (token < end) {
      Optional<Quantity> quantity = reader.at(token);
      quantity.ifPresent(found::add);
      int before = token;
      token = quantity.map(one -> index.tokenAt(one.place().end())).orElse(token + 1);
      token = Math.max(token, before + 1);
    }
    return found;
  }

  private Optional<Quantity> at(int token) {
    String word = index.lower(token);
    Integer ordinal = ORDINALS.get(word);
    if (ordinal != null) {
      return Optional.of(quantity(token, token, ordinal, Kind.ORDINAL));
    }
    OptionalDouble read = number(token);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    double value = read.getAsDouble();
    if (isMonth(token - 1) && value >= 1 && value <= 31) {
      return Optional.of(quantity(token, token, 100 * month(token - 1) + value, Kind.DAY));
    }
    if (isMonth(token + 1) && value >= 1 && value <= 31) {
      return Optional.of(quantity(token, token, 100 * month(token + 1) + value, Kind.DAY));
    }
    Optional<Quantity> clock = clock(token, value);
    if (clock.isPresent()) {
      return clock;
    }
    if (word.matches("(1[5-9]|20)\\d\\d") && !isMoney(token, token)) {
      return Optional.of(quantity(token, token, value, Kind.YEAR));
    }
    return Optional.of(counted(token, value));
  }

  private Quantity counted(int token, double begin) {
    double value = begin;
    int last = token;
    while (last + 1 < end) {
      String next = index.lower(last + 1);
      OptionalDouble small =
          WORDS.containsKey(next) && WORDS.containsKey(index.lower(last))
              ? OptionalDouble.of(WORDS.get(next))
              : OptionalDouble.empty();
      if (MULTIPLIERS.containsKey(next)) {
        value *= MULTIPLIERS.get(next);
        last++;
      } else if (small.isPresent() && value >= 20 && small.getAsDouble() < 10) {
        value += small.getAsDouble();
        last++;
      } else if ("-".equals(next)
          && value >= 20
          && value < 100
          && WORDS.containsKey(index.lower(last + 2))) {
        value += WORDS.get(index.lower(last + 2));
        last += 2;
      } else {
        break;
      }
    }
    Kind kind = Kind.COUNT;
    if (isMoney(token, last)) {
      kind = Kind.MONEY;
    } else if (PERCENT.contains(index.lower(last + 1)) || isPerCent(last)) {
      kind = Kind.PERCENT;
    }
    return quantity(token, last, value, kind);
  }

  private boolean isMoney(int token, int last) {
    return CURRENCY.contains(index.lower(token - 1)) || CURRENCY.contains(index.lower(last + 1));
  }

  private boolean isPerCent(int last) {
    return "per".equals(index.lower(last + 1)) && "cent".equals(index.lower(last + 2));
  }

  /// "9 p.m.", "11:30pm", "9pm", an hour before midnight aside.
  private Optional<Quantity> clock(int token, double hours) {
    String word = index.lower(token);
    int last = token;
    double minutes = 60 * hours;
    if (":".equals(index.lower(token + 1)) && index.lower(token + 2).matches("\\d\\d.*")) {
      minutes += Double.parseDouble(index.lower(token + 2).substring(0, 2));
      last = token + 2;
      word = index.lower(last);
    }
    String after = index.lower(last + 1);
    boolean isAfternoon = word.endsWith("pm") || after.startsWith("pm") || after.startsWith("p.m");
    boolean isMorning = word.endsWith("am") || "am".equals(after) || after.startsWith("a.m");
    if (hours > 24 || !(isAfternoon || isMorning || last > token)) {
      return Optional.empty();
    }
    double sinceMidnight = minutes % 720 + (isAfternoon || (hours > 12 && !isMorning) ? 720 : 0);
    return Optional.of(quantity(token, last, sinceMidnight, Kind.CLOCK));
  }

  private boolean isMonth(int token) {
    return index.isCapital(token) && month(token) > 0;
  }

  private int month(int token) {
    String word = index.lower(token);
    return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3)) + 1;
  }

  /// The number that a token begins with: "2,000", "49m", "7.5", "six".
  private OptionalDouble number(int token) {
    String word = index.lower(token);
    Double named = WORDS.get(word);
    if (named != null) {
      return isPronoun(token) ? OptionalDouble.empty() : OptionalDouble.of(named);
    }
    if (word.isEmpty() || word.codePointAt(0) < '0' || word.codePointAt(0) > '9') {
      return OptionalDouble.empty();
    }
    int digits = 0;
    while (digits < word.length() && "0123456789.,".indexOf(word.charAt(digits)) >= 0) {
      digits++;
    }
    String plain = word.substring(0, digits).replace(",", "");
    String suffix = word.substring(digits);
    try {
      double value = Double.parseDouble(plain.endsWith(".") ? plain + "0" : plain);
      return OptionalDouble.of(value * MULTIPLIERS.getOrDefault(suffix, 1.0));
    } catch (NumberFormatException e) {
      // "1.2.3" is no number.
      return OptionalDouble.empty();
    }
  }

  /// "one" that counts nothing: "one of them" counts, "the one who" and "no one" do not.
  private boolean isPronoun(int token) {
    return "one".equals(index.lower(token))
        && Set.of("the", "no", "any", "every", "this", "that", "which", "-")
            .contains(index.lower(token - 1));
  }

  private Quantity quantity(int first, int last, double value, Kind kind) {
    return new Quantity(
        index.span(first, last),
        value,
        kind,
        kind == Kind.COUNT ? noun(last + 1) : "",
        bound(first));
  }

  /// The stem of the first telling word behind a number that is no number itself.
  private String noun(int from) {
    for (int token = from; token < Math.min(end, from + NOUN_WITHIN); token++) {
      String word = index.lower(token);
      if (PEOPLE.contains(word)) {
        return "people";
      }
    }
    for (int token = from; token < Math.min(end, from + NOUN_WITHIN); token++) {
      String word = index.lower(token);
      if (Stems.tells(word) && !WORDS.containsKey(word)) {
        return Stems.of(word);
      }
    }
    return "";
  }

  private Bound bound(int first) {
    int from = CURRENCY.contains(index.lower(first - 1)) ? first - 1 : first;
    String before = index.lower(from - 1);
    String twoBefore = index.lower(from - 2);
    if (ABOVE.contains(before) && !"less".equals(twoBefore) && !"fewer".equals(twoBefore)) {
      return Bound.AT_LEAST;
    }
    if (BELOW.contains(before)
        || "than".equals(before)
        || ("to".equals(before) && "up".equals(twoBefore))) {
      return Bound.AT_MOST;
    }
    return ABOUT.contains(before) ? Bound.ABOUT : Bound.EXACT;
  }

  /// Whether a span holds any of the quantities.
  static boolean any(List<Quantity> quantities, Span span) {
    return quantities.stream().anyMatch(quantity -> quantity.place().overlaps(span));
  }
}
