package org.hearsay.model;

import java.util.Map;

/// What a decoder of coreference needs besides the scores; it travels in the heads' metadata.
///
/// @param widths what is added to a span's score for its width, from one token to the widest
/// @param least the least score of a span that is taken for a mention
public record MentionHeads(float[] widths, float least) {
  static MentionHeads of(Map<String, String> metadata) {
    return new MentionHeads(
        Heads.floats(metadata, "span widths"), Heads.floats(metadata, "least")[0]);
  }

  /// The most tokens of a mention.
  public int widest() {
    return widths.length;
  }
}
