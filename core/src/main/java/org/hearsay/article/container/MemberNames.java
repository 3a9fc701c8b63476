package org.hearsay.article.container;

import java.util.HashSet;
import java.util.Set;

/// Paths for the members of a container: short, on one line, no two the same as long as the first
/// [#MOST_KNOWN] go; after that, and for a name that was there, with the member's number.
final class MemberNames {
  private static final int LONGEST = 300;
  private static final int MOST_KNOWN = 100_000;

  private final String container;
  private final Set<String> known = new HashSet<>();
  private long number;

  MemberNames(String container) {
    this.container = container;
  }

  /// The path of the next member by what it calls itself.
  String next(String member) {
    number++;
    String name = member.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (name.length() > LONGEST) {
      name =
          name.substring(
              0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
    if (name.isEmpty()) {
      return container + "!/" + number;
    }
    boolean fresh = known.size() < MOST_KNOWN && known.add(name);
    return container + "!/" + name + (fresh ? "" : "#" + number);
  }

  /// The path of the next member by its number.
  String next() {
    return next("");
  }
}
