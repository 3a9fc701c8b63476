package org.hearsay.model;

import java.util.List;
import org.hearsay.text.Token;

/// One window as the network takes it.
///
/// @param pieces ids of the word pieces, framed by the two marks that begin and end a window
/// @param features [#FEATURES] numbers a piece: shape, line break before, place towards quotation
///   marks, each by its ordinal
/// @param first place of the first piece of each token
record WindowInput(long[] pieces, long[] features, long[] first) {
  static final int FEATURES = 3;

  static WindowInput of(Window w, List<Token> tokens, int[][] pieces, WordPieces wordPieces) {
    int length = 2;
    for (int k = w.first(); k < w.end(); k++) {
      length += pieces[k].length;
    }
    long[] ids = new long[length];
    long[] features = new long[length * FEATURES];
    long[] first = new long[w.end() - w.first()];
    frame(ids, features, 0, wordPieces.id("[CLS]"));
    int at = 1;
    for (int k = w.first(); k < w.end(); k++) {
      first[k - w.first()] = at;
      for (int piece : pieces[k]) {
        ids[at] = piece;
        describe(tokens.get(k), features, at);
        at++;
      }
    }
    frame(ids, features, at, wordPieces.id("[SEP]"));
    return new WindowInput(ids, features, first);
  }

  /// The features of each token, [#FEATURES] a token.
  long[] ofTokens() {
    long[] rows = new long[first.length * FEATURES];
    for (int k = 0; k < first.length; k++) {
      System.arraycopy(features, (int) first[k] * FEATURES, rows, k * FEATURES, FEATURES);
    }
    return rows;
  }

  private static void frame(long[] ids, long[] features, int at, int id) {
    ids[at] = id;
    features[at * FEATURES] = Token.Shape.OTHER.ordinal();
  }

  private static void describe(Token token, long[] features, int at) {
    features[at * FEATURES] = token.shape().ordinal();
    features[at * FEATURES + 1] = token.before().ordinal();
    features[at * FEATURES + 2] = token.quoted().ordinal();
  }
}
