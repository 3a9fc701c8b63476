package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.source.Source.Standing;

/// Whom a source belongs to and why it would know, by the words at its name; each is quoted.
final class StandingRules {
  /// "a lawyer for the Harbour Board", "of Ada Lund's campaign"; a place is no affiliation.
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "\\b(?:of|for|at|with|from) (?:the )?"
              + "(\\p{Lu}[\\p{L}.&-]*(?: (?:(?:of|for|and|the) )*\\p{Lu}[\\p{L}.&-]*)*)");

  private static final Pattern JUSTIFICATION =
      Pattern.compile(
          "\\bwho (?:has |had |have )?(?:ran|run|led|leads|headed|heads|works?|worked|served|serves"
              + "|stud(?:y|ies|ied)|wrote|writes|saw|seen|witnessed|attended|took part|oversaw"
              + "|oversees|knows?|knew|was|were)\\b[^,;.\u201d\"]{3,120}");

  private StandingRules() {}

  /// @param title what the text calls the source beside its name
  /// @param whole the words of the mention that says most
  static Standing standing(Optional<String> title, String whole) {
    return new Standing(title, title.flatMap(StandingRules::affiliation), justification(whole));
  }

  private static Optional<String> affiliation(String title) {
    Matcher matcher = AFFILIATION.matcher(title);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    boolean place = Known.isPlace(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    return place ? Optional.empty() : Optional.of(name);
  }

  private static Optional<String> justification(String whole) {
    Matcher matcher = JUSTIFICATION.matcher(whole);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
