package org.hearsay.article;

import java.util.List;

/// One document as it arrived: its clean text, what it says about itself, what in the text is
/// furniture and what was noticed while reading the bytes. Immutable and safe to share.
///
/// @param id `sha256:` and the hex digest of the original bytes
/// @param path where the bytes came from, as the user named it; `-` for standard input
/// @param mediaType what it came in, such as `text/html` or `application/pdf`
/// @param masthead title, byline, outlet, date …
/// @param text the words; for plain text the decoded file unchanged
/// @param furniture parts of `text` that are not the article's own prose, in text order
/// @param findings what was noticed, at most 100
public record Article(
    String id,
    String path,
    String mediaType,
    Masthead masthead,
    String text,
    List<Furniture> furniture,
    List<Finding> findings) {
  public Article {
    furniture = List.copyOf(furniture);
    findings = List.copyOf(findings);
    for (Furniture f : furniture) {
      if (f.span().end() > text.length()) {
        throw new IllegalArgumentException("furniture outside the text: " + f);
      }
    }
  }

  /// The same, with what its container knew where the document itself says nothing.
  Article in(Context context) {
    Masthead known =
        new Masthead(
            masthead.title(),
            masthead.byline(),
            masthead.outlet().or(context::outlet),
            masthead.url().or(context::url),
            masthead.published().or(context::published),
            masthead.language());
    return known.equals(masthead)
        ? this
        : new Article(id, path, mediaType, known, text, furniture, findings);
  }
}
