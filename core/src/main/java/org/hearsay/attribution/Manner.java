package org.hearsay.attribution;

/// How a statement is attributed.
///
/// @param quotation the source's own words, the writer's, or both
/// @param attitude what the source is said to do: assert, believe, ask …
/// @param polarity whether the source stands by the content or denies it
public record Manner(Quotation quotation, Attitude attitude, Polarity polarity) {
  /// Whose words the content is in.
  public enum Quotation {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /// What the source is said to do with the content.
  public enum Attitude {
    ASSERTION,
    BELIEF,
    KNOWLEDGE,
    INTENTION,
    QUESTION,
    REQUEST
  }

  /// Whether the source affirms or denies the content; `NONE` where neither applies.
  public enum Polarity {
    POSITIVE,
    NEGATIVE,
    NONE
  }
}
