package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/// The words of a phrase that say something, in a form in which the same word of two documents is
/// the same: lower case, singular, without possessive marks.
final class ContentWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.&][\\p{L}\\p{N}]+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?(?=\\s|$|,)");

  private static final int LEAST_OF_LAND = 5;

  private static final Set<String> LITTLE =
      WordList.of(
          """
          the a an this that these those its his her their our my and or of for from to in on at by
          with who whom which is was were be been has had have said says mr mrs ms miss dr prof
          professor sir dame lord lady lt gen col maj capt sgt rev
          """);

  private ContentWords() {}

  /// In the order of the phrase, perhaps none.
  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(POSSESSIVE.matcher(phrase).replaceAll(" "));
    while (matcher.find()) {
      String word = singular(matcher.group().toLowerCase(Locale.ROOT).replace(".", ""));
      if (!LITTLE.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /// A word without the ending of its plural, and as it is spelled in England.
  static String singular(String word) {
    String one = word;
    if (word.endsWith("ies") && word.length() > 4) {
      one = word.substring(0, word.length() - 3) + "y";
    } else if (word.endsWith("sses")) {
      one = word.substring(0, word.length() - 2);
    } else if (word.endsWith("s")
        && word.length() > 3
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      one = word.substring(0, word.length() - 1);
    }
    return one.replaceFirst("(?<=\\p{L}{3})iz(?=er$|ation$)", "is");
  }

  /// Whether every word of the one is among the others, and there is one.
  static boolean allIn(List<String> these, List<String> those) {
    return !these.isEmpty() && these.stream().allMatch(word -> isIn(word, those));
  }

  /// Whether a word is among others, perhaps as that of a people or land: "Korea", "Korean".
  static boolean isIn(String word, List<String> those) {
    return those.stream().anyMatch(other -> isAkin(word, other));
  }

  private static boolean isAkin(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return one.equals(other)
        || (shorter.length() >= LEAST_OF_LAND
            && longer.startsWith(shorter)
            && longer.length() <= shorter.length() + 2);
  }
}
