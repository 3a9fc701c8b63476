package org.hearsay.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Which document: the SHA-256 of its original bytes, 64 hexadecimal digits in small letters.
public record DocumentId(String sha256) {
  private static final String SCHEME = "sha256:";
  private static final int SHORT = 12;

  public DocumentId {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not the SHA-256 of a document: " + sha256);
    }
  }

  public static DocumentId of(byte[] original) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(original);
      return new DocumentId(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The id as the record writes it: `sha256:9f2c…`.
  public String inRecord() {
    return SCHEME + sha256;
  }

  /// Enough of it for a person to name the document by.
  public String shortened() {
    return sha256.substring(0, SHORT);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
