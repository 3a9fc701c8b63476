package org.hearsay.text;

/// A word, number or mark of a text with what its place and shape tell a model.
///
/// @param span its characters, never empty, no white space inside
/// @param shape letter case of the word
/// @param before line ends between the token before and this one
/// @param quoted whether it stands inside quotation marks
public record Token(Span span, Shape shape, LineBreak before, Quoted quoted) {
  /// Letter case of a token; the order is the model's.
  public enum Shape {
    LOWER,
    TITLE,
    UPPER,
    DIGIT,
    OTHER
  }

  /// Line ends before a token: none, one, or a blank line and more; the order is the model's.
  public enum LineBreak {
    NONE,
    LINE,
    BLANK
  }

  /// Place of a token towards quotation marks; the order is the model's.
  public enum Quoted {
    OUTSIDE,
    INSIDE,
    MARK
  }
}
