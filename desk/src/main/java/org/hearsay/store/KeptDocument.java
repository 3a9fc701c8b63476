package org.hearsay.store;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.article.Context;

/// A document of the store in a line; its bytes and its record are asked for by its id.
///
/// @param number its place in the store, from 1
/// @param title absent if the document gives none, as are outlet and date
/// @param published ISO 8601, as precise as the document gives it
/// @param firstAdded when it was taken in for the first time
public record KeptDocument(
    int number,
    DocumentId id,
    String mediaType,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    Instant firstAdded) {
  /// One time that a document came.
  ///
  /// @param path by which it came
  /// @param context what its container knew of it
  /// @param at when
  public record Arrival(String path, Context context, Instant at) {}
}
