package org.hearsay.store.story;

import org.hearsay.store.DocumentId;

/// Which story: `st` and the first digits of the id of its first document. It never changes.
public record StoryId(String written) {
  /// How a story's id begins.
  public static final String SIGN = "st";

  private static final int DIGITS = 16;

  public StoryId {
    if (!written.matches(SIGN + "[0-9a-f]{" + DIGITS + "}")) {
      throw new IllegalArgumentException("not the id of a story: " + written);
    }
  }

  /// The story that begins with a document.
  public static StoryId of(DocumentId first) {
    return new StoryId(SIGN + first.sha256().substring(0, DIGITS));
  }

  @Override
  public String toString() {
    return written;
  }
}
