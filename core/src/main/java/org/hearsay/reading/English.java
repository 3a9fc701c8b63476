package org.hearsay.reading;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// Tells whether a text is in English, the one language that the model was trained on: by the share
/// of its words that are the commonest English ones. In running English it is a third and more; in
/// its neighbours, a few in a hundred.
final class English {
  private static final Set<String> COMMONEST =
      WordList.of(
          """
          the of and to a in that is was he for it with as his on be at by i this had not are but
          from or have an they which one you were her all she there would their we him been has
          when who will no more if out so said what up its about than into them can only other
          """);
  private static final int FEWEST_WORDS = 40;
  private static final double SHARE = 0.15;

  private English() {}

  /// Whether the text can be read; a text too short to tell can.
  static boolean isEnglish(TextIndex index) {
    int words = 0;
    int common = 0;
    for (Token token : index.tokens()) {
      if (token.shape() != Token.Shape.OTHER && token.shape() != Token.Shape.DIGIT) {
        words++;
        String word = token.span().in(index.text()).toLowerCase(Locale.ROOT);
        common += COMMONEST.contains(word) ? 1 : 0;
      }
    }
    return words < FEWEST_WORDS || common >= SHARE * words;
  }
}
