package org.hearsay.desk;

import org.hearsay.article.Context;

/// One document on its way to a desk: a file, or what a container (a web archive, a feed) held.
public interface Incoming {
  /// The path as a person would write it, for messages and for the record.
  String name();

  /// The path by which the desk remembers that it came; a file's is absolute.
  default String origin() {
    return name();
  }

  /// What its container knew of it.
  default Context context() {
    return Context.NONE;
  }

  /// The bytes; asked for once, on a thread of the intake.
  ///
  /// @throws org.hearsay.article.Refusal if they cannot be had
  byte[] bytes();
}
