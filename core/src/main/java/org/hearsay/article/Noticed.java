package org.hearsay.article;

import java.util.Optional;
import org.hearsay.article.Finding.Severity;
import org.hearsay.text.Span;

/// Everything that reading the bytes may notice without stopping: its stable code and its words.
enum Noticed {
  ENCODING("N001", Severity.NOTE, "Read as %s: %s."),
  LIKELY_ENCODING(
      "N002",
      Severity.NOTE,
      "Read as %s because the bytes are not UTF-8; save the file as UTF-8 if letters look wrong."),
  REPLACED(
      "N003",
      Severity.WARNING,
      "%s of the bytes cannot be read as %s and were replaced by U+FFFD; the first stands at byte"
          + " %s."),
  BODY_FROM_METADATA(
      "N004",
      Severity.NOTE,
      "The page shows no article, so its text was taken from the articleBody in its JSON-LD."),
  TOO_DEEP(
      "N005",
      Severity.WARNING,
      "Elements are nested %s deep or deeper; those within were read as if they stood side by"
          + " side.");

  private final String code;
  private final Severity severity;
  private final String message;

  Noticed(String code, Severity severity, String message) {
    this.code = code;
    this.severity = severity;
    this.message = message;
  }

  Finding finding(Object... details) {
    return new Finding(code, severity, Optional.empty(), message.formatted(details));
  }

  static Finding at(Finding finding, Span place) {
    return new Finding(finding.code(), finding.severity(), Optional.of(place), finding.message());
  }
}
