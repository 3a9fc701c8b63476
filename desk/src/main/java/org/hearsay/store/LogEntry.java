package org.hearsay.store;

import java.time.Instant;
import java.util.Optional;

/// A line of the log.
///
/// @param number from 1, without a gap
/// @param who did it
/// @param document what it was done to, if it was done to one
/// @param detail the rest, for a person to read
public record LogEntry(
    int number, Instant at, String who, What what, Optional<DocumentId> document, String detail) {
  /// What can be done to a desk; [#label] is the word in the log.
  public enum What {
    ADDED("added"),
    ARRIVED_AGAIN("arrived-again"),
    REFUSED("refused"),
    READ_AGAIN("read-again"),
    PUT_IN_CASE("put-in-case"),
    CORRECTED("corrected"),
    UNDONE("undone");

    private final String label;

    What(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static What of(String label) {
      for (What what : values()) {
        if (what.label.equals(label)) {
          return what;
        }
      }
      throw new IllegalArgumentException("nothing a desk does: " + label);
    }
  }
}
