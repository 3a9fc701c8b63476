package org.hearsay.format;

/// A document that cannot be unwrapped. It answers why, and what its sender can do.
public final class Unopenable extends Exception {
  private static final long serialVersionUID = 1L;

  /// Every reason: its stable code, why, and what to do.
  public enum Why {
    PASSWORD("R010", "is a PDF that needs a password; save a copy without one"),
    NO_TEXT_LAYER(
        "R011",
        "is a PDF without any text, such as a scan; run text recognition on it and give that"),
    BROKEN_PDF("R012", "is a damaged PDF (%s); fetch or export it again"),
    TOO_MUCH_PDF("R013", "is a PDF too large to read, by its %s; give the article alone"),
    NO_MAIL_TEXT("R014", "is an e-mail without text; give what is attached to it"),
    BROKEN_MAIL("R015", "is an e-mail that cannot be taken apart (%s); export it again"),
    BROKEN_JSON("R016", "is broken JSON (%s); export it again"),
    TOO_MUCH_JSON("R017", "is JSON with %s; give one article alone"),
    NO_JSON_ARTICLE(
        "R018",
        "is JSON without an article; it needs a text field 'text', ninjs' 'body_text' or 'bodies',"
            + " or to be a record hearsay/1"),
    NO_FULL_TEXT(
        "R019",
        "is a feed's item without the article's text, only a teaser; fetch the page that it links"
            + " to"),
    SEVERAL_DOCUMENTS(
        "R020",
        "is %s, which holds documents; open it as a file of its own, or give one document alone"),
    BROKEN_FEED("R021", "is a feed that cannot be read (%s); fetch it again"),
    BROKEN_ARCHIVE("R022", "is a damaged archive (%s); what came before that was read"),
    TOO_LARGE("R023", "has more than %s, the most that is read; take it apart"),
    BOMB("R024", "unpacks to far more than it should (%s), and was left there"),
    DOCTYPE(
        "R025", "declares entities of its own in its DOCTYPE, which is not read; save it without"),
    TOO_MANY("R026", "holds more than %s files; take it apart"),
    TOO_MANY_TAGS("R028", "has more than %s tags, which no article has; give the article alone"),
    CODING("R027", "was sent packed as %s, which cannot be unpacked; fetch it again"),
    NOTHING_INSIDE("R029", "holds no document that can be read%s; check that it is the right file");

    private final String code;
    private final String reason;

    Why(String code, String reason) {
      this.code = code;
      this.reason = reason;
    }

    /// A letter and three digits.
    public String code() {
      return code;
    }

    /// @param details what the reason has gaps for, in order
    public Unopenable with(Object... details) {
      return new Unopenable(this, reason.formatted(details));
    }
  }

  private final Why why;

  private Unopenable(Why why, String reason) {
    super(reason);
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /// Why, and what to do, in one sentence without the path.
  public String reason() {
    return String.valueOf(getMessage());
  }

  /// The same because of another fault.
  public Unopenable because(Throwable cause) {
    initCause(cause);
    return this;
  }
}
