package org.hearsay.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the container that a document came out of knew about it, and the document does not say by
/// itself. Path, bytes and context are all that is needed to read a document again.
///
/// Every part is a text, so that it can be kept in a row of a table or an object of JSON.
///
/// @param url where the document was fetched or is published
/// @param published ISO 8601 date that the container gives as that of publication
/// @param captured ISO 8601 instant at which it was fetched, which is no date of publication
/// @param outlet what the container calls itself or the publication
/// @param contentType media type that the document was sent with, such as `text/html;
///   charset=iso-8859-2`
public record Context(
    Optional<String> url,
    Optional<String> published,
    Optional<String> captured,
    Optional<String> outlet,
    Optional<String> contentType) {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  public static final Context NONE =
      new Context(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// A document of a web archive.
  public static Context fetched(String url, String captured, Optional<String> contentType) {
    Optional<String> none = Optional.empty();
    return new Context(Optional.of(url), none, Optional.of(captured), none, contentType);
  }

  /// A document of a publication's feed.
  public static Context published(
      Optional<String> url, Optional<String> published, Optional<String> outlet) {
    return new Context(url, published, Optional.empty(), outlet, Optional.empty());
  }

  /// The encoding named by the content type.
  Optional<String> charset() {
    return contentType.map(CHARSET::matcher).filter(Matcher::find).map(matcher -> matcher.group(1));
  }

  boolean isHtml() {
    String type = contentType.orElse("").strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
  }
}
