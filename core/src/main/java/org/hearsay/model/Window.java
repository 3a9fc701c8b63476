package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;
import org.hearsay.text.TextIndex;

/// A stretch of tokens that the encoder reads at once: whole paragraphs. A paragraph too long for a
/// window is read in windows that overlap, so that every sentence has what stands before it.
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

  /// What is never cut: a paragraph, or a sentence of one too long.
  ///
  /// @param begin its first token
  /// @param size its word pieces
  /// @param goesOn whether its paragraph began before it
  private record Block(int begin, int size, boolean goesOn) {}

  /// Windows over the tokens from `begin`; they and the sizes count tokens from there. Blocks are
  /// packed while they fit; a window that begins within a paragraph reads again what fits of it.
  ///
  /// @param index the text
  /// @param begin index of the token to begin with
  /// @param sizes word pieces of each token to read
  /// @param limit most pieces of a window
  /// @param overlap most pieces read again as context
  static List<Window> over(TextIndex index, int begin, int[] sizes, int limit, int overlap) {
    List<Block> blocks = new Cutter(index, begin, sizes).blocks(limit, limit - overlap);
    List<Window> windows = new ArrayList<>();
    int b = 0;
    while (b < blocks.size()) {
      int first = contextBefore(blocks, b, overlap);
      int size = 0;
      for (int k = first; k < b; k++) {
        size += blocks.get(k).size();
      }
      int next = b;
      while (next < blocks.size() && (next == b || size + blocks.get(next).size() <= limit)) {
        size += blocks.get(next).size();
        next++;
      }
      int end = next < blocks.size() ? blocks.get(next).begin() : sizes.length;
      windows.add(new Window(blocks.get(first).begin(), end, blocks.get(b).begin(), end));
      b = next;
    }
    return windows;
  }

  private static int contextBefore(List<Block> blocks, int b, int overlap) {
    int first = b;
    int room = overlap;
    while (blocks.get(first).goesOn()) {
      room -= blocks.get(first - 1).size();
      if (room < 0) {
        break;
      }
      first--;
    }
    return first;
  }

  /// Cuts the tokens from `begin` into blocks.
  private record Cutter(TextIndex index, int begin, int[] sizes) {
    List<Block> blocks(int most, int mostOfPart) {
      List<Block> blocks = new ArrayList<>();
      int end = begin + sizes.length;
      for (Paragraph p : index.paragraphs()) {
        int from = Math.max(p.firstToken(), begin);
        int to = Math.min(p.endToken(), end);
        if (from < to && pieces(from, to) <= most) {
          blocks.add(new Block(from - begin, pieces(from, to), false));
        } else if (from < to) {
          for (Sentence s : index.sentencesOf(p)) {
            int start = Math.max(s.firstToken(), from);
            cut(start, Math.min(s.endToken(), to), mostOfPart, from, blocks);
          }
        }
      }
      return blocks;
    }

    /// A sentence as one block, or as several if it is too long for a window.
    private void cut(int from, int to, int most, int paragraph, List<Block> blocks) {
      int start = from;
      int size = 0;
      for (int k = from; k < to; k++) {
        if (k > start && size + sizes[k - begin] > most) {
          blocks.add(new Block(start - begin, size, start > paragraph));
          start = k;
          size = 0;
        }
        size += sizes[k - begin];
      }
      if (start < to) {
        blocks.add(new Block(start - begin, size, start > paragraph));
      }
    }

    private int pieces(int from, int to) {
      int sum = 0;
      for (int k = from; k < to; k++) {
        sum += sizes[k - begin];
      }
      return sum;
    }
  }
}
