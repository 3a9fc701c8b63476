package org.hearsay.link.origin;

/// Somebody or something that an account is said to come from or through.
///
/// @param name what the text calls it, never blank
/// @param kind what it is; a way that ends with an outlet of which no more is told than that it
///   reports has an unknown origin all the same
public record Teller(String name, OriginKind kind) {
  public Teller {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a teller without a name");
    }
  }
}
