package org.hearsay.link.origin;

/// Somebody or something that an account is said to come from or through.
///
/// @param name what the text calls it, never blank
/// @param kind what it is an origin of, if the way ends with it
public record Teller(String name, OriginKind kind) {
  public Teller {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a teller without a name");
    }
  }
}
