package org.hearsay.format;

import java.util.List;

/// One document without the format that it came in. Immutable.
///
/// @param mediaType what it came in, such as `application/pdf`
/// @param facts what its fields say about it
/// @param content its words
/// @param notices what was noticed on the way
public record Unwrapped(String mediaType, Facts facts, Content content, List<Notice> notices) {
  /// The words of a document.
  public sealed interface Content {
    /// Plain text, to be kept as it is.
    record Text(String words) implements Content {}

    /// HTML that is the article and nothing else: no page with a frame around it.
    record Html(String markup) implements Content {}
  }

  public Unwrapped {
    notices = List.copyOf(notices);
  }
}
