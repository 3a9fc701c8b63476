package org.hearsay.article.container;

import org.hearsay.article.Context;
import org.hearsay.article.Refusal;

/// What came of one member of a container.
public sealed interface Arrival {
  /// A document, not read yet.
  ///
  /// @param path the container's path, `!/`, and what tells the member from the others
  /// @param bytes its exact bytes; owned by whoever takes them
  /// @param context what the container knew about it
  record Document(String path, byte[] bytes, Context context) implements Arrival {}

  /// A member that is none, or a container that breaks off: why, and what to do. The path in it is
  /// that of the member, or of the container.
  record Refused(Refusal refusal) implements Arrival {}
}
