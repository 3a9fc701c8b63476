package org.hearsay.link.copy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.WordList;

/// Tells whether a name in prose and what a document says of its publisher, often the host of its
/// address, are one outlet: "The New York Times" and `www.nytimes.com`.
///
/// They are if their letters are the same; or if the host is the first letters of the name's words
/// but the last and then that (`nytimes`), or all first letters (`wsj`); "the" before it, and
/// "news" and the like behind it, count for nothing. A host's last part, such as `com`, is not
/// looked at.
final class OutletName {
  private static final Set<String> ENDINGS =
      WordList.of("com org net co uk us de au ca in cn edu ac gov int mil eu io tv news info");

  private static final String[] TAILS = {"online", "news", "tv"};

  private OutletName() {}

  static boolean same(String name, String outlet) {
    List<String> words =
        List.of(name.toLowerCase(Locale.ROOT).replaceAll("^the ", "").split("[^\\p{L}\\d]+"))
            .stream()
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    String joined = bare(String.join("", words));
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    String led = initials.substring(0, words.size() - 1) + words.getLast();
    for (String label : labels(outlet)) {
      String bare = bare(label);
      boolean letters = words.size() > 1 && (bare.equals(led) || bare.contentEquals(initials));
      if (bare.equals(joined) || letters) {
        return true;
      }
    }
    return false;
  }

  /// The parts of a host that name it, or the whole of a name.
  private static List<String> labels(String outlet) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    if (!lower.contains(".") || lower.contains(" ")) {
      return List.of(lower.replaceAll("[^\\p{L}\\d]", ""));
    }
    return List.of(lower.split("\\.")).stream()
        .filter(part -> part.length() > 1 && !ENDINGS.contains(part))
        .toList();
  }

  private static String bare(String letters) {
    String bare = letters.startsWith("the") ? letters.substring(3) : letters;
    for (String tail : TAILS) {
      if (bare.endsWith(tail) && bare.length() > tail.length()) {
        bare = bare.substring(0, bare.length() - tail.length());
      }
    }
    return bare;
  }
}
