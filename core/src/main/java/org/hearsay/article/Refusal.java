package org.hearsay.article;

/// The one unchecked error of Hearsay: something cannot be done, and the message answers which
/// file, why, and what to do. It never carries a partial result.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String path;
  private final String reason;

  /// @param code stable code, a letter and three digits (`R003`)
  /// @param path the file or thing it is about, as the user named it
  /// @param reason why, and what to do, in one sentence without the path
  public Refusal(String code, String path, String reason) {
    super(path + ": " + reason);
    this.code = code;
    this.path = path;
    this.reason = reason;
  }

  public Refusal(String code, String path, String reason, Throwable cause) {
    this(code, path, reason);
    initCause(cause);
  }

  public String code() {
    return code;
  }

  public String path() {
    return path;
  }

  /// The message without the path.
  public String reason() {
    return reason;
  }
}
