package org.hearsay.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.format.Facts;
import org.hearsay.format.Kind;
import org.hearsay.format.PlainHead;

/// Reads the bytes of one document into an [Article].
///
/// 1. In: the path as the user named it, and the bytes, at most [#MOST_BYTES].
/// 2. The format is told by the bytes: plain text, HTML, PDF, e-mail, JSON (a plain article, ninjs,
///    a record of our own), one item of a feed. A container of several documents is refused: open
///    it with `org.hearsay.article.container.Containers`.
/// 3. Out: the article; what went wrong but did not stop the reading is in its findings. For plain
///    text, `text` is the decoded file unchanged; for HTML, the headline and the article's blocks,
///    a blank line between each two; for the others what `org.hearsay.format` unwraps. Reading the
///    same bytes again gives the same text.
/// 4. A document that cannot be read at all is a [Refusal] that names the path and what to do; its
///    codes stand in [Unreadable] and in [org.hearsay.format.Unopenable.Why].
/// 5. Thread rule: no state; safe to share.
public final class ArticleReader {
  public static final int MOST_BYTES = 32 << 20;

  /// A headline: one short line with a blank line and more text after it, that ends like no
  /// sentence and is no byline.
  private static final Pattern HEADLINE =
      Pattern.compile(
          "\\s*(?<title>(?!(?i)by )(?=\\S+[ \\t])"
              + "[^\\r\\n]{2,119}?[\\p{L}\\p{N}%?][\"'\u2019\u201d)]*)"
              + "[ \\t]*(?>\\r\\n|\\r|\\n)[ \\t]*[\\r\\n]\\s*\\S");

  /// @throws Refusal if the document cannot be read
  public Article read(String path, byte[] bytes) {
    return read(path, bytes, Context.NONE);
  }

  /// Reads a document that came out of a container.
  ///
  /// @param context what the container knew about it; what the document says itself goes first
  /// @throws Refusal if the document cannot be read
  public Article read(String path, byte[] bytes, Context context) {
    refuseIfTooLarge(path, bytes.length);
    Kind kind = Kind.of(path, bytes);
    Article article =
        switch (kind) {
          case PDF, MAIL, JSON, FEED_ITEM -> Unwrapping.read(kind, path, bytes, context);
          case JSON_LINES, FEED, WARC, MBOX -> throw Unwrapping.several(kind, path);
          case ZIP, GZIP, OTHER -> words(path, bytes, context);
        };
    return article.in(context);
  }

  private static Article words(String path, byte[] bytes, Context context) {
    Binary.of(bytes)
        .ifPresent(file -> {
          throw Unreadable.KNOWN_BINARY.refusal(path, file.what(), file.remedy());
        });
    if (bytes.length == 0) {
      throw Unreadable.EMPTY.refusal(path);
    }
    Decoding decoding = decode(path, bytes, context);
    String text = decoding.text();
    refuseIfBlank(path, text);
    if (HtmlReader.isHtml(path, text) || context.isHtml()) {
      return html(path, bytes, decoding);
    }
    List<Furniture> furniture = FurnitureRules.in(text);
    Masthead masthead = masthead(text, furniture);
    return new Article(
        id(bytes), path, "text/plain", masthead, text, furniture, decoding.findings());
  }

  /// Refuses a document by its size alone, so that a caller need not read its bytes.
  public static void refuseIfTooLarge(String path, long size) {
    if (size > MOST_BYTES) {
      throw Unreadable.TOO_LARGE.refusal(path, megabytes(size), megabytes(MOST_BYTES));
    }
  }

  static void refuseIfBlank(String path, String text) {
    if (text.chars().allMatch(c -> Blocks.isSpace((char) c) || c == '\uFEFF' || c == '\u200b')) {
      throw Unreadable.EMPTY.refusal(path);
    }
  }

  static Decoding decode(String path, byte[] bytes, Context context) {
    Optional<Decoding> decoding = Decoding.of(bytes, context.charset());
    if (decoding.isPresent() && !Binary.isBinary(decoding.get().text())) {
      return decoding.get();
    }
    throw decoding.isPresent() || Binary.isBinary(bytes)
        ? Unreadable.BINARY.refusal(path)
        : Unreadable.UNKNOWN_ENCODING.refusal(path);
  }

  /// A page's characters are not at the places where its bytes are: a finding about them has none.
  private static Article html(String path, byte[] bytes, Decoding decoding) {
    HtmlReader.Page page = HtmlReader.read(path, decoding.text());
    List<Finding> findings = decoding.findingsWithoutPlaces();
    findings.addAll(page.findings());
    return new Article(
        id(bytes), path, "text/html", page.masthead(), page.text(), page.furniture(), findings);
  }

  /// Plain text says of itself what stands in lines of its own above the first paragraph, and has a
  /// headline where one is clearly there.
  static Masthead masthead(String text, List<Furniture> furniture) {
    Facts head = PlainHead.of(text);
    Optional<String> none = Optional.empty();
    return new Masthead(
        title(text, furniture), head.writers(), head.outlet(), none, head.published(), none);
  }

  private static Optional<String> title(String text, List<Furniture> furniture) {
    Matcher matcher = HEADLINE.matcher(text);
    if (!matcher.lookingAt()
        || furniture.stream().anyMatch(f -> f.span().start() == matcher.start("title"))) {
      return Optional.empty();
    }
    return Optional.of(matcher.group("title"));
  }

  private static String megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1L << 20) + " MB";
  }

  static String id(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
