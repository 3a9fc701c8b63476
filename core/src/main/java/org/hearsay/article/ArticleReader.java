package org.hearsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Reads the bytes of one document into an [Article].
///
/// 1. In: the path as the user named it, and the bytes, at most [#MOST_BYTES].
/// 2. Out: the article; what went wrong but did not stop the reading is in its findings.
/// 3. A document that cannot be read at all is a [Refusal] that names the path and what to do.
/// 4. Thread rule: no state; safe to share.
public final class ArticleReader {
  public static final int MOST_BYTES = 32 << 20;

  public Article read(String path, byte[] bytes) {
    return new Article(
        id(bytes),
        path,
        "text/plain",
        Masthead.NONE,
        new String(bytes, StandardCharsets.UTF_8),
        List.of(),
        List.of());
  }

  private static String id(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
