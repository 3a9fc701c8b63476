package org.hearsay.model;

/// What the coreference heads know of each token of a document: a vector, and two that tell how
/// well it begins and ends a mention.
///
/// Shapes: tokens × [Widths#word] and twice tokens × [Widths#edge], row-major floats. The arrays
/// belong to this value: nobody writes to them after it is made. Safe to share.
public final class WordVectors {
  /// Lengths of the rows.
  ///
  /// @param word of a token's vector
  /// @param edge of what tells how well it begins or ends a mention: a bias, then a vector
  public record Widths(int word, int edge) {}

  private final Widths widths;
  private final float[] words;
  private final float[] begins;
  private final float[] ends;

  WordVectors(int tokens, Widths widths) {
    this.widths = widths;
    this.words = new float[tokens * widths.word];
    this.begins = new float[tokens * widths.edge];
    this.ends = new float[tokens * widths.edge];
  }

  /// Takes the rows of a window's tokens as those of the document's.
  void copy(Window window, float[] windowWords, float[] windowBegins, float[] windowEnds) {
    copy(window, windowWords, words, widths.word);
    copy(window, windowBegins, begins, widths.edge);
    copy(window, windowEnds, ends, widths.edge);
  }

  private static void copy(Window window, float[] from, float[] to, int width) {
    int skip = (window.keepFrom() - window.first()) * width;
    int count = (window.keepTo() - window.keepFrom()) * width;
    System.arraycopy(from, skip, to, window.keepFrom() * width, count);
  }

  public Widths widths() {
    return widths;
  }

  /// Writes a token's vector to `row` from place `at` on.
  public void word(int token, float[] row, int at) {
    System.arraycopy(words, token * widths.word, row, at, widths.word);
  }

  /// Writes the mean vector of the tokens `first..last`, both included, to `row` from `at` on.
  public void mean(int first, int last, float[] row, int at) {
    for (int i = 0; i < widths.word; i++) {
      float sum = 0;
      for (int k = first; k <= last; k++) {
        sum += words[k * widths.word + i];
      }
      row[at + i] = sum / (last - first + 1);
    }
  }

  /// Score of the tokens `first..last`, both included, as a mention, but for what its width tells:
  /// biaffine (Dozat and Manning 2017, for spans Yu et al. 2020).
  public float mention(int first, int last) {
    int begin = first * widths.edge;
    int end = last * widths.edge;
    float product = 0;
    for (int i = 1; i < widths.edge; i++) {
      product += begins[begin + i] * ends[end + i];
    }
    return product / (float) Math.sqrt(widths.edge - 1.0) + begins[begin] + ends[end];
  }
}
