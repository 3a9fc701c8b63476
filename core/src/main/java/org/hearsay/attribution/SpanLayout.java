package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Links;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// How spans of a text lie to each other, in the buckets for which the link scorer learnt biases:
/// candidates between, paragraphs apart, tokens apart, full stops, cues and contents between. The
/// training side computes the same (`training/hearsay/links.py`, `Layout.lie`).
final class SpanLayout {
  private static final int NEAR = 6;
  private static final int[] GAPS = {0, 1, 2, 5, 10, 20, 40};
  private static final int[] SIZES = {2 * NEAR + 1, 5, 16, 8, 8, 6};
  private static final String STOPS = ".?!\u2026";

  private final int[] paragraph;
  private final int[] stops;
  private final boolean[] quoted;
  private final List<Piece> cues;
  private final List<Piece> contents;

  /// @param first index of the token that pieces count from
  /// @param end one past the last token
  SpanLayout(TextIndex index, int first, int end, List<Piece> cues, List<Piece> contents) {
    this.paragraph = new int[end - first];
    this.stops = new int[end - first + 1];
    this.quoted = new boolean[end - first];
    this.cues = cues;
    this.contents = contents;
    for (int k = 0; k < paragraph.length; k++) {
      Token token = index.tokens().get(first + k);
      int begins = token.before() == Token.LineBreak.NONE ? 0 : 1;
      paragraph[k] = k == 0 ? 0 : paragraph[k - 1] + begins;
      quoted[k] = token.quoted() != Token.Quoted.OUTSIDE;
      stops[k + 1] = stops[k] + (isStop(token, index.text()) ? 1 : 0);
    }
  }

  private static boolean isStop(Token token, String text) {
    return token.span().length() == 1 && STOPS.indexOf(text.charAt(token.span().start())) >= 0;
  }

  boolean sameParagraph(Piece one, Piece other) {
    return paragraph[one.first()] == paragraph[other.first()];
  }

  /// Whether a piece begins within quotation marks.
  boolean isQuoted(Piece piece) {
    return quoted[piece.first()];
  }

  /// Indices of the biases of candidate `other` for span `one`.
  ///
  /// @param rank signed count of candidates: -1 the nearest before, 1 the nearest after
  int[] lie(Piece one, Piece other, int rank) {
    int after = other.first() > one.first() ? 1 : 0;
    Piece left = after == 1 ? one : other;
    Piece right = after == 1 ? other : one;
    int apart = paragraph[other.first()] - paragraph[one.first()];
    int stopsBetween = stops[Math.max(right.first(), left.last() + 1)] - stops[left.last() + 1];
    int[] values = {
      Math.clamp(rank, -NEAR, NEAR) + NEAR,
      Math.clamp(apart, -2, 2) + 2,
      after * 8 + gap(Math.max(0, right.first() - left.last() - 1)),
      after * 4 + Math.min(3, Math.max(0, stopsBetween)),
      after * 4 + between(cues, left, right, 3),
      after * 3 + between(contents, left, right, 2)
    };
    int offset = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] += offset;
      offset += SIZES[i];
    }
    assert offset == Links.BIASES;
    return values;
  }

  private static int gap(int tokens) {
    int bucket = 0;
    for (int limit : GAPS) {
      bucket += tokens > limit ? 1 : 0;
    }
    return bucket;
  }

  private static int between(List<Piece> pieces, Piece left, Piece right, int most) {
    int count = 0;
    for (int i = firstAfter(pieces, left.last()); i < pieces.size() && count < most; i++) {
      if (pieces.get(i).last() >= right.first()) {
        break;
      }
      count++;
    }
    return count;
  }

  /// Index of the first piece that begins after a token; pieces are in order and do not overlap.
  private static int firstAfter(List<Piece> pieces, int token) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).first() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
