package org.hearsay.format;

/// Something noticed while a format was unwrapped, that did not stop the reading.
///
/// @param what which of the things that may be noticed
/// @param message one sentence for a reader: what was seen and what was done about it
public record Notice(What what, String message) {
  /// Everything that may be noticed: its stable code, how much it matters, its words.
  public enum What {
    PAGES_WITHOUT_TEXT(
        "N020", true, "No text on %s: a scan or a picture; what stands there was not read."),
    REPEATED_LINES("N021", false, "Lines repeated at the edge of the pages were left out: %s."),
    MADE_ON("N022", false, "The file was made on %s, which need not be the day of publication."),
    UNMAPPED_LETTERS(
        "N023",
        true,
        "%s letters of the file have no meaning in it; they are left out or stand as \uFFFD."),
    CUT_SHORT("N024", true, "The document is longer than can be read; %s."),
    ATTACHMENTS("N025", false, "Attachments were not read: %s."),
    BROKEN_CODING("N026", true, "Part of the message breaks off or is miscoded; %s."),
    FORWARDED("N027", false, "Messages inside the message were not read: %s."),
    TURNED_TEXT("N028", false, "Text set at another angle than the rest was left out on %s."),
    CONTAINER_SAID("N029", false, "%s");

    private final String code;
    private final boolean warning;
    private final String words;

    What(String code, boolean warning, String words) {
      this.code = code;
      this.warning = warning;
      this.words = words;
    }

    /// A letter and three digits.
    public String code() {
      return code;
    }

    /// Whether it may have cost words.
    public boolean isWarning() {
      return warning;
    }

    public Notice notice(Object... details) {
      return new Notice(this, words.formatted(details));
    }
  }
}
