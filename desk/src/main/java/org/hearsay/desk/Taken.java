package org.hearsay.desk;

import org.hearsay.article.Refusal;
import org.hearsay.store.DocumentId;

/// What became of a document that came to the desk. Told when it is on the disk, not before.
public sealed interface Taken {
  /// The name by which it came.
  String name();

  /// It is kept.
  ///
  /// @param words how many its text has
  record Added(String name, DocumentId id, int words) implements Taken {}

  /// Its bytes were kept already; now it is known that they came by this name too.
  record Known(String name, DocumentId id) implements Taken {}

  /// It cannot be taken in; the log says so.
  record Refused(String name, Refusal why) implements Taken {}
}
