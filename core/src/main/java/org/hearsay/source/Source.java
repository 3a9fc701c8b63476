package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/// Somebody or something that a document's statements are attributed to, with every mention that
/// was joined to it. All strings are quoted from the text.
///
/// @param id `s1`, `s2` … in the order of first mention
/// @param name the fullest name the text gives, absent for a nameless source
/// @param kind person, group, document …
/// @param standing title, affiliation and why this source would know, as the text gives them
/// @param anonymity present when the text says that the name is withheld, or is not the real one
/// @param mentions the words that stand for this source, in text order, never empty
public record Source(
    String id,
    Optional<String> name,
    SourceKind kind,
    Standing standing,
    Optional<Anonymity> anonymity,
    List<Span> mentions) {
  /// Whom a source belongs to and why it would know, by the words at its name; each is quoted.
  public record Standing(
      Optional<String> title, Optional<String> affiliation, Optional<String> justification) {
    public static final Standing NONE =
        new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    /// "a lawyer for the Harbour Board", "of Ada Lund's campaign"; a place is no affiliation.
    private static final Pattern AFFILIATION =
        Pattern.compile(
            "\\b(?:of|for|at|with|from) (?:the )?"
                + "(\\p{Lu}[\\p{L}.&-]*(?: (?:(?:of|for|and|the) )*\\p{Lu}[\\p{L}.&-]*)*)");

    private static final Pattern JUSTIFICATION =
        Pattern.compile(
            "\\bwho (?:has |had |have )?(?:ran|run|led|leads|headed|heads|works?|worked"
                + "|served|serves|stud(?:y|ies|ied)|wrote|writes|saw|seen|witnessed|attended"
                + "|took part|oversaw"
                + "|oversees|knows?|knew|was|were)\\b[^,;.\u201d\"]{3,120}");

    /// @param title what the text calls the source beside its name
    /// @param whole the words of the mention that says most
    static Standing of(Optional<String> title, String whole) {
      return new Standing(title, title.flatMap(Standing::affiliation), justification(whole));
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

  /// Why a name is withheld and how close the source claims to be, each as the text words it.
  public record Anonymity(Optional<String> reason, Optional<String> closeness) {}

  public Source {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a source without a mention: " + id);
    }
  }

  /// The same source, with whether and why its name is withheld.
  public Source withAnonymity(Optional<Anonymity> anonymity) {
    return new Source(id, name, kind, standing, anonymity, mentions);
  }

  /// What to call the source in a ledger: its name, else its title, else its first words.
  public String label(String text) {
    return name.or(standing::title).orElseGet(() -> mentions.getFirst().in(text));
  }
}
