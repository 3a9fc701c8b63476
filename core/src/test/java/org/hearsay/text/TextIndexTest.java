package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TextIndexTest {
  private static final String[] ALPHABET = {
    "a",
    "Zoë",
    "U.S.",
    "1,200",
    " ",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    ".",
    "”",
    "“",
    "'",
    "’s",
    "\"",
    "\uD83D\uDE00",
    "\uD83D",
    "東",
    "\u0301",
    "\u00a0",
    "\u200b",
    "(",
    "]",
    "—",
    "?",
    "!",
    "Mr."
  };

  @Test
  void holdsEveryVisibleCharacterOfAnyTextInExactlyOneTokenSentenceAndParagraph() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int round = 0; round < 500; round++) {
      String text = text(random);
      TextIndex index = TextIndex.of(text);
      assertThat(visible(text, index)).as(text).isEqualTo(visible(text));
      assertThat(index.sentences().stream().mapToInt(s -> s.endToken() - s.firstToken()).sum())
          .isEqualTo(index.tokens().size());
      assertThat(index.paragraphs().stream().flatMap(p -> index.sentencesOf(p).stream()).toList())
          .isEqualTo(index.sentences());
    }
  }

  @Test
  void givesWordsAndTheirCapitalsAndNothingWhereThereIsNoToken() {
    TextIndex index = TextIndex.of("Ada SAID it, é.");
    assertThat(index.lower(0)).isEqualTo("ada");
    assertThat(index.word(1)).isEqualTo("SAID");
    assertThat(List.of(index.isCapital(0), index.isCapital(1))).containsOnly(true);
    assertThat(List.of(index.isCapital(2), index.isCapital(3), index.isCapital(4)))
        .containsOnly(false);
    for (int beside : new int[] {-1, index.tokens().size()}) {
      assertThat(index.lower(beside) + index.word(beside)).isEmpty();
      assertThat(index.isCapital(beside)).isFalse();
    }
  }

  @Test
  void findsTheSentenceAtAnOffsetOrTheLastBeforeIt() {
    String text = "  One came. Two left.\n\nThree.  ";
    TextIndex index = TextIndex.of(text);
    assertThat(index.sentenceAt(0)).isZero();
    for (int k = 0; k < index.sentences().size(); k++) {
      Span span = index.sentences().get(k).span();
      assertThat(index.sentenceAt(span.start())).isEqualTo(k);
      assertThat(index.sentenceAt(span.end() - 1)).isEqualTo(k);
    }
    assertThat(index.sentenceAt(text.length())).isEqualTo(2);
    assertThat(TextIndex.of("").sentenceAt(0)).isZero();
  }

  @Test
  void countsCodePointsAsTheJdkDoes() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(13);
    for (int round = 0; round < 200; round++) {
      String text = text(random);
      TextIndex index = TextIndex.of(text);
      for (Token token : index.tokens()) {
        int offset = token.span().start();
        int codePoint = text.codePointCount(0, offset);
        assertThat(index.codePoint(offset)).isEqualTo(codePoint);
        assertThat(index.offset(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
        assertThat(index.tokens().get(index.tokenAt(offset))).isEqualTo(token);
      }
      assertThat(index.offset(text.codePointCount(0, text.length()))).isEqualTo(text.length());
    }
  }

  @Test
  void findsTheParagraphOfAnOffset() {
    TextIndex index = TextIndex.of("Headline\n\nFirst paragraph.\nSecond one.\n");
    assertThat(index.paragraphs()).hasSize(3);
    assertThat(index.paragraphAt(0)).isEqualTo(0);
    assertThat(index.paragraphAt(12)).isEqualTo(1);
    assertThat(index.paragraphAt(30)).isEqualTo(2);
  }

  @Test
  void indexesAnEmptyText() {
    TextIndex index = TextIndex.of(" \n ");
    assertThat(index.tokens()).isEmpty();
    assertThat(index.sentences()).isEmpty();
  }

  private static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(60);
    for (int i = 0; i < parts; i++) {
      text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().filter(c -> !Tokenizer.isBlank(c)).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static String visible(String text, TextIndex index) {
    List<String> words = index.tokens().stream().map(t -> t.span().in(text)).toList();
    return String.join("", words);
  }
}
