package org.hearsay.source.coref;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// A text's tokens as the pairs of mentions see them (in training: `coref.Words`).
///
/// @param lower each token in lower case, apostrophes straight
/// @param tokens each token
/// @param paragraph for each token the number of its paragraph
/// @param stops for each token how many full stops and the like stand before it, and for the end
record Wording(List<String> lower, List<Token> tokens, int[] paragraph, int[] stops) {
  private static final String STOPS = ".?!\u2026";

  static Wording of(TextIndex index) {
    List<Token> tokens = index.tokens();
    List<String> lower =
        tokens.stream()
            .map(token ->
                token.span().in(index.text()).toLowerCase(Locale.ROOT).replace('\u2019', '\''))
            .toList();
    int[] paragraph = new int[tokens.size()];
    int[] stops = new int[tokens.size() + 1];
    for (int k = 0; k < tokens.size(); k++) {
      boolean begins = k > 0 && tokens.get(k).before() != Token.LineBreak.NONE;
      paragraph[k] = (k == 0 ? 0 : paragraph[k - 1]) + (begins ? 1 : 0);
      boolean stop = lower.get(k).length() == 1 && STOPS.contains(lower.get(k));
      stops[k + 1] = stops[k] + (stop ? 1 : 0);
    }
    return new Wording(lower, tokens, paragraph, stops);
  }

  int size() {
    return tokens.size();
  }

  boolean isQuoted(int token) {
    return tokens.get(token).quoted() != Token.Quoted.OUTSIDE;
  }
}
