package org.hearsay.link;

/// How two places that speak of the same or nearly the same differ.
public enum Difference {
  /// Yes and no of the same thing.
  POLARITY,
  /// Another number, name, place or cause of the same thing.
  VALUE,
  /// The same thing, which has grown or come out since.
  UPDATE,
  /// Not the same thing: another place, time or part.
  SCOPE
}
