package org.hearsay.article;

import org.hearsay.text.Span;

/// Words inside an article's text that are not the article's own prose: a "Read more" link, a photo
/// credit, a newsletter invitation. They stay in the text, so that offsets hold, and are not read
/// for statements.
///
/// @param span the words, in the article's text
/// @param kind what it is
public record Furniture(Span span, Kind kind) {
  /// The kinds of furniture; [#label] is the word in the record.
  public enum Kind {
    RELATED_LINK("related-link"),
    CAPTION("caption"),
    CREDIT("credit"),
    PROMOTION("promotion");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
