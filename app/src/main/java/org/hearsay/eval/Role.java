package org.hearsay.eval;

import java.util.Locale;

/// The part that words play in an attribution.
public enum Role {
  SOURCE,
  CUE,
  CONTENT;

  /// The word for it in tables and JSON.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
