package org.hearsay.correction;

import java.time.Instant;

/// What a person says about a document's record. Never changed once made: it is undone, or a later
/// one says otherwise.
///
/// @param id its own, unlike that of any other correction
/// @param document id of the document
/// @param author who says so
/// @param at when
/// @param reason why, in the author's words; may be empty
/// @param change what is to be otherwise
public record Correction(
    String id, String document, String author, Instant at, String reason, Change change) {
  /// UTF-16 code units of a reason.
  public static final int LONGEST_REASON = Limits.LONGEST_REASON;

  public Correction {
    Limits.word("an id", id);
    Limits.word("a document's id", document);
    Limits.word("an author", author);
    Limits.reason(reason);
  }
}
