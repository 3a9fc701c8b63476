package org.hearsay.query;

/// What is looked for, and what one hit is.
public enum Level {
  STATEMENTS("statement"),
  SOURCES("source"),
  /// A document, or a part of one that is very long.
  TEXT("text");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /// The word for one of it.
  public String label() {
    return label;
  }
}
