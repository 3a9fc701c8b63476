package org.hearsay.source;

import java.util.List;
import java.util.Optional;
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
  /// Title, affiliation and justification, each as the text words it.
  public record Standing(
      Optional<String> title, Optional<String> affiliation, Optional<String> justification) {
    public static final Standing NONE =
        new Standing(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Why a name is withheld and how close the source claims to be, each as the text words it.
  public record Anonymity(Optional<String> reason, Optional<String> closeness) {}

  public Source {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a source without a mention: " + id);
    }
  }

  /// What to call the source in a ledger: its name, else its title, else its first words.
  public String label(String text) {
    return name.or(standing::title).orElseGet(() -> mentions.getFirst().in(text));
  }
}
