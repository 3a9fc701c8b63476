package org.hearsay.model;

/// What the encoder says of each token of a document: a score for every tag, and the vectors by
/// which cues find their source and their content.
///
/// Shapes: `tags` is tokens × [Tag] count; `links` is tokens × 4 × [Links#WIDTH], in the order of
/// [Links.Side]. Row-major floats. The arrays belong to this value: nobody writes to them after it
/// is made. Safe to share.
public final class TagScores {
  private static final int LINK_ROW = Links.Side.values().length * Links.WIDTH;

  private final int tokens;
  private final float[] tags;
  private final float[] links;

  TagScores(int tokens) {
    this.tokens = tokens;
    this.tags = new float[tokens * Tag.COUNT];
    this.links = new float[tokens * LINK_ROW];
  }

  /// Scores as given, copied: `tags` of tokens × [Tag#COUNT], `links` of tokens × 4 ×
  /// [Links#WIDTH].
  public static TagScores of(float[] tags, float[] links) {
    TagScores scores = new TagScores(tags.length / Tag.COUNT);
    if (tags.length != scores.tags.length || links.length != scores.links.length) {
      throw new IllegalArgumentException("rows do not fit: " + tags.length + ", " + links.length);
    }
    System.arraycopy(tags, 0, scores.tags, 0, tags.length);
    System.arraycopy(links, 0, scores.links, 0, links.length);
    return scores;
  }

  /// Takes the rows of a window's tokens `from..to` as those of the document's.
  void copy(Window window, float[] windowTags, float[] windowLinks) {
    int skip = window.keepFrom() - window.first();
    int count = window.keepTo() - window.keepFrom();
    System.arraycopy(
        windowTags, skip * Tag.COUNT, tags, window.keepFrom() * Tag.COUNT, count * Tag.COUNT);
    System.arraycopy(
        windowLinks, skip * LINK_ROW, links, window.keepFrom() * LINK_ROW, count * LINK_ROW);
  }

  public int tokens() {
    return tokens;
  }

  /// Score of a tag for a token, an unnormalised log probability.
  public float tag(int token, int tag) {
    return tags[token * Tag.COUNT + tag];
  }

  /// Mean link vector of the tokens `first..last`, both included, on one side of a link.
  public float[] link(int first, int last, Links.Side side) {
    float[] mean = new float[Links.WIDTH];
    for (int k = first; k <= last; k++) {
      int row = k * LINK_ROW + side.ordinal() * Links.WIDTH;
      for (int i = 0; i < Links.WIDTH; i++) {
        mean[i] += links[row + i] / (last - first + 1);
      }
    }
    return mean;
  }
}
