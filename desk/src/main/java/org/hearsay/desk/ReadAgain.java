package org.hearsay.desk;

import java.util.List;
import org.hearsay.article.Refusal;
import org.hearsay.store.KeptDocument;

/// What became of a document that was read again.
public sealed interface ReadAgain {
  KeptDocument document();

  /// It was read as before.
  record Same(KeptDocument document) implements ReadAgain {}

  /// It was read otherwise, and the newer record is kept.
  ///
  /// @param summary how much is otherwise, in a few words
  /// @param lines what is, a line each, in words of the document that are not made safe for a
  ///   terminal
  record Otherwise(KeptDocument document, String summary, List<String> lines) implements ReadAgain {
    public Otherwise {
      lines = List.copyOf(lines);
    }
  }

  /// It can no longer be read, and keeps the record it has.
  record Refused(KeptDocument document, Refusal why) implements ReadAgain {}
}
