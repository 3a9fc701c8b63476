package org.hearsay.article;

import java.util.List;
import java.util.Optional;

/// What a document says about itself: title, writers, outlet, address, date, language. Absent is
/// absent; nothing here is guessed from the prose.
///
/// @param title headline
/// @param byline the writers, in order, one entry a person or desk
/// @param outlet the publication or site
/// @param url canonical address
/// @param published ISO 8601 date or date-time as precise as the document gives it
/// @param language BCP 47 tag
public record Masthead(
    Optional<String> title,
    List<String> byline,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language) {
  public static final Masthead NONE =
      new Masthead(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Masthead {
    byline = List.copyOf(byline);
  }
}
