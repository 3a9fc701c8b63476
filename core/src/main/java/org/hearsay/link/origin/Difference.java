package org.hearsay.link.origin;

import org.hearsay.link.Excerpt;

/// Words of two documents that were judged not to say the same, by whoever compares what is said.
///
/// @param one the words of the one
/// @param other the words of the other
/// @param by how they differ
public record Difference(Excerpt one, Excerpt other, By by) {
  /// How two places differ.
  public enum By {
    /// Yes and no of the same thing.
    POLARITY,
    /// Another number, name, place or cause of the same thing.
    VALUE,
    /// The same thing, which has grown or come out since.
    UPDATE,
    /// Not the same thing: another place, time or part.
    SCOPE
  }
}
