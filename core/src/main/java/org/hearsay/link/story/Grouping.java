package org.hearsay.link.story;

/// How readily documents are put together.
public enum Grouping {
  /// Never: every document stands alone.
  OFF,
  /// As measured best on the development events.
  USUAL,
  /// Only what is very much alike.
  STRICT
}
