package org.hearsay.article;

import java.util.Optional;
import org.hearsay.text.Span;

/// Something noticed in one document: a fault that did not stop the reading, or a limit that was
/// met. A finding is data, never an exception.
///
/// @param code stable code, a letter and three digits (`N012`)
/// @param severity how much it matters to who relies on the record
/// @param place the words it is about, absent when it is about the document as a whole
/// @param message one sentence for a reader: what was seen and what was done about it
public record Finding(String code, Severity severity, Optional<Span> place, String message) {
  /// How much a finding matters, mildest first.
  public enum Severity {
    NOTE,
    WARNING,
    ERROR
  }

  public Finding {
    if (!code.matches("[A-Z]\\d{3}")) {
      throw new IllegalArgumentException("not a finding code: " + code);
    }
  }
}
