package org.hearsay.link.origin.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/// Names of outlets and of news agencies: when two of them are one.
final class Outlets {
  /// News agencies by what they are called, squeezed.
  private static final Set<String> AGENCIES =
      WordList.of(
          """
          ap associatedpress reuters thomsonreuters afp agencefrancepresse agencefrance dpa
          deutschepresseagentur xinhua xinhuanewsagency pressassociation pa upi
          unitedpressinternational kyodo kyodonews yonhap yonhapnewsagency tass itartass interfax
          efe ansa ians pti pressoftrustofindia ani kcna bernama antara aap
          australianassociatedpress canadianpress
          """);

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:(?:the|a|an|local|national|international|foreign|regional|social|state|several|some"
              + "|other|many|\\p{Lu}\\p{L}+) )*(?:media|press|news|newspapers?|papers?|outlets?"
              + "|websites?|reports?|television|tv|radio|channels?|stations?)"
              + "(?: reports?| outlets?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:https?://)?(?:www\\.|m\\.|amp\\.|uk\\.|news\\.)*([\\p{L}\\p{N}-]+)"
              + "(?:\\.[\\p{L}\\p{N}/_-]+)+");

  private Outlets() {}

  /// Whether a name is a news agency's.
  static boolean isAgency(String name) {
    return AGENCIES.contains(squeezed(name))
        || AGENCIES.contains(squeezed(name.replaceFirst("(?i) news(?: agency)?$", "")));
  }

  /// The agency that a byline or credit line names, if it names one.
  static Optional<String> agencyIn(String credit) {
    String whole = credit.replaceFirst("(?i)^by ", "").strip();
    if (isAgency(whole)) {
      return Optional.of(whole);
    }
    for (String part :
        whole.split("(?i)\\s*(?:[,;/|(]|\\band\\b|\\bin\\b|\\bwith\\b|\\bfor\\b)\\s*")) {
      String name = part.replaceAll("[^\\p{L} ]", "").strip();
      if (isAgency(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// Whether no more is said than that some medium or other has it: "local media".
  static boolean isNobody(String name) {
    return NO_NAME.matcher(name.strip()).matches();
  }

  /// Whether two names are one outlet's, one of them perhaps the address of its site.
  static boolean same(String one, String other) {
    String first = squeezed(one);
    String second = squeezed(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || abbreviates(one, second)
        || abbreviates(other, first)
        || begins(first, second)
        || begins(second, first);
  }

  /// "abc" begins "abcnews": no more than a word for an outlet stands behind.
  private static boolean begins(String shorter, String longer) {
    return shorter.length() >= 2
        && longer.startsWith(shorter)
        && Set.of("news", "online", "radio", "tv", "television", "network", "mach", "today")
            .contains(longer.substring(shorter.length()));
  }

  /// Whether a name is written as the first letters of its first words and all of the others:
  /// "nytimes", "nyt", "wsj".
  private static boolean abbreviates(String name, String squeezed) {
    if (name.contains(".")) {
      return false;
    }
    String[] words = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").split("[\\s-]+");
    StringBuilder letters = new StringBuilder();
    for (int k = 0; k < words.length && words.length > 1; k++) {
      String rest = String.join("", Arrays.asList(words).subList(k, words.length));
      if (!letters.isEmpty() && squeezed.equals(letters + squeezed(rest))) {
        return true;
      }
      letters.append(words[k].isEmpty() ? "" : words[k].substring(0, 1));
    }
    return letters.length() > 2 && squeezed.contentEquals(letters);
  }

  /// A name without case, article, white space and the ends of an address.
  static String squeezed(String name) {
    String site = DOMAIN.matcher(name.strip()).replaceFirst("$1");
    return site.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
