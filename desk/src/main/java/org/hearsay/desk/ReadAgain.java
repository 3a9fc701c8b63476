package org.hearsay.desk;

import org.hearsay.article.Refusal;
import org.hearsay.store.KeptDocument;

/// What became of a document that was read again.
public sealed interface ReadAgain {
  KeptDocument document();

  /// It was read; a newer record is kept if there is a difference.
  record Done(KeptDocument document, Difference difference) implements ReadAgain {}

  /// It can no longer be read, and keeps the record it has.
  record Refused(KeptDocument document, Refusal why) implements ReadAgain {}
}
