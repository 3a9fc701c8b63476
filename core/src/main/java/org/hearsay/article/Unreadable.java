package org.hearsay.article;

/// Every reason for which a document is refused: its stable code, why, and what to do.
enum Unreadable {
  TOO_LARGE(
      "R001",
      "has %s, and an article has at most %s; split it, or give the article without what surrounds"
          + " it"),
  EMPTY("R002", "is empty; check that it was saved or downloaded completely"),
  KNOWN_BINARY("R003", "is %s, not text; %s"),
  BINARY("R004", "is binary data, not text; give a text or HTML file"),
  UNKNOWN_ENCODING(
      "R005", "is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8 and try again"),
  NO_ARTICLE(
      "R006",
      "is HTML with no article in it; give the page of one article, complete, not a front page or"
          + " a frame that loads it later"),
  TOO_MANY_TAGS(
      "R007",
      "has more than %s HTML tags, which no page of one article has; give the article alone");

  private final String code;
  private final String reason;

  Unreadable(String code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  /// @param details what the reason has gaps for, in order
  Refusal refusal(String path, Object... details) {
    return new Refusal(code, path, reason.formatted(details));
  }
}
