package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.claim.Quantity.Bound;
import org.hearsay.link.claim.Quantity.Kind;
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

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?::(\\d\\d))?((?:[ap]m)?)");

  private final TextIndex index;
  private final int end;
  private final Counted counted;

  private Quantities(TextIndex index, int end) {
    this.index = index;
    this.end = end;
    this.counted = new Counted(index, end);
  }

  /// Whether a word in lower case is the name of a number.
  static boolean isNamed(String word) {
    return WORDS.containsKey(word);
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
    Integer ordinal = ORDINALS.get(index.lower(token));
    if (ordinal != null) {
      return isNameOrTime(token)
          ? Optional.empty()
          : Optional.of(quantity(token, token, ordinal, Kind.ORDINAL));
    }
    Optional<Quantity> none = none(token);
    if (none.isPresent()) {
      return none;
    }
    OptionalDouble read = isPartOfName(token) ? OptionalDouble.empty() : number(token);
    return read.isEmpty() ? Optional.empty() : Optional.of(dated(token, read.getAsDouble()));
  }

  /// "First Energy", "for the first time": nothing is counted.
  private boolean isNameOrTime(int token) {
    return "time".equals(index.lower(token + 1))
        || (index.isCapital(token) && index.isCapital(token + 1));
  }

  /// "B-44": a number tied to letters by a hyphen.
  private boolean isPartOfName(int token) {
    return "-".equals(index.lower(token - 1))
        && index.isCapital(token - 2)
        && index.span(token - 2, token).length()
            == index.word(token - 2).length() + 1 + index.word(token).length();
  }

  /// "nobody", "no one", "no soldiers": the number 0.
  private Optional<Quantity> none(int token) {
    String word = index.lower(token);
    boolean isNoOne = "no".equals(word) && "one".equals(index.lower(token + 1));
    if (isNoOne) {
      return Optional.of(count(token, token + 1, 0));
    }
    boolean isNobody = "nobody".equals(word) || "none".equals(word);
    return isNobody || ("no".equals(word) && counted.isPeopleBehind(token))
        ? Optional.of(count(token, token, 0))
        : Optional.empty();
  }

  /// A day, a time of day, a year, or else a number of something.
  private Quantity dated(int token, double value) {
    boolean isDay = value >= 1 && value <= 31 && value == Math.rint(value);
    int before = ".".equals(index.lower(token - 1)) ? token - 2 : token - 1;
    if (isDay && isMonth(before)) {
      return quantity(token, token, 100 * month(before) + value, Kind.DAY);
    }
    if (isDay && isMonth(token + 1)) {
      return quantity(token, token, 100 * month(token + 1) + value, Kind.DAY);
    }
    boolean isYear =
        index.lower(token).matches("(1[5-9]|20)\\d\\d")
            && !isMoney(token, token)
            && bound(token) == Bound.EXACT;
    return clock(token)
        .orElseGet(() -> isYear ? quantity(token, token, value, Kind.YEAR) : counted(token, value));
  }

  private Quantity counted(int token, double begin) {
    double value = begin;
    int last = token;
    while (last + 1 < end) {
      String next = index.lower(last + 1);
      boolean isTens = value >= 20 && value < 100 && value % 10 == 0 && isNamed(index.lower(last));
      int ones = "-".equals(next) ? last + 2 : last + 1;
      double more = WORDS.getOrDefault(index.lower(ones), 10.0);
      if (MULTIPLIERS.containsKey(next)) {
        value *= MULTIPLIERS.getOrDefault(next, 1.0);
        last++;
      } else if (isTens && more < 10) {
        value += more;
        last = ones;
      } else {
        break;
      }
    }
    if (isMoney(token, last)) {
      return quantity(token, last, value, Kind.MONEY);
    }
    boolean isPercent = PERCENT.contains(index.lower(last + 1)) || isPerCent(last);
    return isPercent ? quantity(token, last, value, Kind.PERCENT) : count(token, last, value);
  }

  private boolean isMoney(int token, int last) {
    return CURRENCY.contains(index.lower(token - 1)) || CURRENCY.contains(index.lower(last + 1));
  }

  private boolean isPerCent(int last) {
    return "per".equals(index.lower(last + 1)) && "cent".equals(index.lower(last + 2));
  }

  /// "9 p.m.", "11:30pm", "21:30".
  private Optional<Quantity> clock(int token) {
    Matcher clock = CLOCK.matcher(index.lower(token));
    if (!clock.matches()) {
      return Optional.empty();
    }
    String half = clock.group(3) + index.lower(token + 1);
    boolean isAfternoon = half.startsWith("pm") || half.startsWith("p.m");
    boolean isMorning = half.startsWith("am") || half.startsWith("a.m");
    int hours = Integer.parseInt(clock.group(1));
    if (hours > 24 || !(isAfternoon || isMorning || clock.group(2) != null)) {
      return Optional.empty();
    }
    int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    int noon = isAfternoon || (hours >= 12 && !isMorning) ? 720 : 0;
    double sinceMidnight = hours % 12 * 60 + minutes + noon;
    return Optional.of(quantity(token, token, sinceMidnight, Kind.CLOCK));
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
      boolean isScaled = CURRENCY.contains(index.lower(token - 1)) || suffix.length() > 1;
      return OptionalDouble.of(isScaled ? value * MULTIPLIERS.getOrDefault(suffix, 1.0) : value);
    } catch (NumberFormatException e) {
      // "1.2.3" is no number.
      return OptionalDouble.empty();
    }
  }

  /// "one" that counts nothing: only of people is it taken for a number.
  private boolean isPronoun(int token) {
    return "one".equals(index.lower(token)) && !counted.isPeopleBehind(token);
  }

  private Quantity quantity(int first, int last, double value, Kind kind) {
    return new Quantity(index.span(first, last), value, kind, Set.of(), bound(first));
  }

  private Quantity count(int first, int last, double value) {
    Set<String> nouns = counted.of(first, last, firstOfBound(first) - 1);
    return new Quantity(index.span(first, last), value, Kind.COUNT, nouns, bound(first));
  }

  /// The first token of "at least six" for the token of "six".
  private int firstOfBound(int first) {
    String before = index.lower(first - 1);
    if (ABOVE.contains(before) || BELOW.contains(before)) {
      return first - 2;
    }
    return ABOUT.contains(before) ? first - 1 : first;
  }

  private Bound bound(int first) {
    int from = CURRENCY.contains(index.lower(first - 1)) ? first - 1 : first;
    String before = index.lower(from - 1);
    String twoBefore = index.lower(from - 2);
    boolean isLess = "less".equals(twoBefore) || "fewer".equals(twoBefore);
    boolean isUpTo = "up".equals(twoBefore) && "to".equals(before);
    boolean isAsManyAs = "many".equals(twoBefore) && "as".equals(before);
    if (isLess || isUpTo || isAsManyAs || BELOW.contains(before)) {
      return Bound.AT_MOST;
    }
    if (ABOVE.contains(before)) {
      return Bound.AT_LEAST;
    }
    return ABOUT.contains(before) ? Bound.ABOUT : Bound.EXACT;
  }
}
