package org.hearsay.store;

import java.time.Instant;
import java.util.Optional;

/// What a person put right in a document, as it is kept; what its body means is not the store's
/// business.
///
/// @param number from 1, over all documents, in the order in which they were made
/// @param made who, when and why
/// @param kind what is corrected, in a word
/// @param body JSON
/// @param undone present when it was taken back
public record KeptCorrection(
    int number, DocumentId document, Made made, String kind, String body, Optional<Undone> undone) {
  public record Made(String author, Instant at, String reason) {}

  public record Undone(String by, Instant at) {}
}
