package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;
import org.hearsay.text.TextIndex;

/// A stretch of tokens that the encoder reads at once. Windows overlap, so that every token is
/// taken from a window in which it has neighbours on both sides.
///
/// @param first index of the first token read
/// @param end one past the last token read
/// @param keepFrom first token whose scores are taken from this window
/// @param keepTo one past the last token whose scores are taken from this window
record Window(int first, int end, int keepFrom, int keepTo) {
  Window {
    if (first < 0 || keepFrom < first || keepTo <= keepFrom || end < keepTo) {
      throw new IllegalArgumentException(
          "not a window: " + first + " " + keepFrom + " " + keepTo + " " + end);
    }
  }

  /// Windows of whole blocks. A block is a paragraph, or a sentence of one too long; blocks are
  /// packed while they fit, and each window begins with what fits of the blocks before it.
  ///
  /// Windows and sizes count tokens from `begin`.
  ///
  /// @param index the text
  /// @param begin index of the token to begin with
  /// @param sizes word pieces of each token to read
  /// @param limit most pieces of a window
  /// @param overlap most pieces read again as context
  static List<Window> over(TextIndex index, int begin, int[] sizes, int limit, int overlap) {
    List<Integer> blocks = blocks(index, begin, sizes, limit - overlap);
    List<Window> windows = new ArrayList<>();
    int b = 0;
    while (b < blocks.size() - 1) {
      int first = contextBefore(blocks, b, sizes, overlap);
      int size = pieces(sizes, blocks.get(first), blocks.get(b));
      int next = b;
      while (next < blocks.size() - 1) {
        int more = pieces(sizes, blocks.get(next), blocks.get(next + 1));
        if (next > b && size + more > limit) {
          break;
        }
        size += more;
        next++;
      }
      windows.add(new Window(blocks.get(first), blocks.get(next), blocks.get(b), blocks.get(next)));
      b = next;
    }
    return windows;
  }

  private static int contextBefore(List<Integer> blocks, int b, int[] sizes, int overlap) {
    int first = b;
    int room = overlap;
    while (first > 0) {
      room -= pieces(sizes, blocks.get(first - 1), blocks.get(first));
      if (room < 0) {
        break;
      }
      first--;
    }
    return first;
  }

  /// Token indices at which blocks begin, and the number of tokens.
  private static List<Integer> blocks(TextIndex index, int begin, int[] sizes, int most) {
    List<Integer> begins = new ArrayList<>();
    int end = begin + sizes.length;
    for (Paragraph p : index.paragraphs()) {
      int from = Math.max(p.firstToken(), begin);
      int to = Math.min(p.endToken(), end);
      if (from >= to) {
        continue;
      }
      if (pieces(sizes, from - begin, to - begin) <= most) {
        begins.add(from - begin);
        continue;
      }
      for (Sentence s : index.sentencesOf(p)) {
        cut(
            Math.max(s.firstToken(), from) - begin,
            Math.min(s.endToken(), to) - begin,
            most,
            sizes,
            begins);
      }
    }
    begins.add(sizes.length);
    return begins;
  }

  private static void cut(int from, int to, int most, int[] sizes, List<Integer> begins) {
    int room = 0;
    for (int k = from; k < to; k++) {
      if (k == from || sizes[k] > room) {
        begins.add(k);
        room = most;
      }
      room -= sizes[k];
    }
  }

  private static int pieces(int[] sizes, int from, int to) {
    int sum = 0;
    for (int k = from; k < to; k++) {
      sum += sizes[k];
    }
    return sum;
  }
}
