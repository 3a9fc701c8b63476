package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// The exact places of one text: its tokens, sentences and paragraphs, and the way from UTF-16
/// offsets to code points. Made once for a document and handed from stage to stage; immutable and
/// safe to share.
public final class TextIndex {
  private final String text;
  private final List<Token> tokens;
  private final List<Paragraph> paragraphs;
  private final List<Sentence> sentences;
  private final CodePoints codePoints;

  private TextIndex(String text) {
    this.text = text;
    this.tokens = List.copyOf(Tokenizer.tokens(text));
    this.paragraphs = List.copyOf(paragraphs(tokens));
    this.sentences = List.copyOf(Sentences.split(text, tokens, paragraphs));
    this.codePoints = CodePoints.of(text);
  }

  /// Indexes a text of any length, in time linear in it.
  public static TextIndex of(String text) {
    return new TextIndex(text);
  }

  public String text() {
    return text;
  }

  /// All tokens in text order; they do not overlap.
  public List<Token> tokens() {
    return tokens;
  }

  /// All paragraphs in text order; together they hold every token.
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /// All sentences in text order; together they hold every token; none crosses a paragraph.
  public List<Sentence> sentences() {
    return sentences;
  }

  /// The characters of the sentence in which a place begins; the place itself if there is none.
  public Span sentenceAround(Span place) {
    return sentences.isEmpty() ? place : sentences.get(sentenceAt(place.start())).span();
  }

  /// The sentences of one of this text's paragraphs, in text order.
  public List<Sentence> sentencesOf(Paragraph paragraph) {
    int from = firstSentence(paragraph.firstToken());
    int to = firstSentence(paragraph.endToken());
    return sentences.subList(from, to);
  }

  /// Index of the first sentence that begins at or after a token.
  private int firstSentence(int token) {
    return first(sentences.size(), k -> sentences.get(k).firstToken() >= token);
  }

  /// The characters from a first token to a last one, both included.
  public Span span(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(lastToken).span().end());
  }

  /// The characters of a token; nothing, as of [#lower], where there is no such token.
  public String word(int token) {
    return isToken(token) ? tokens.get(token).span().in(text) : "";
  }

  /// The characters of a token in lower case, so that a rule may look beside the words it knows
  /// without asking whether the text goes on: before the first token and behind the last they are
  /// the empty string.
  public String lower(int token) {
    return word(token).toLowerCase(Locale.ROOT);
  }

  /// Whether a token is a word that begins with a capital or has nothing else; never where there is
  /// no token.
  public boolean isCapital(int token) {
    if (!isToken(token)) {
      return false;
    }
    Token.Shape shape = tokens.get(token).shape();
    return shape == Token.Shape.TITLE || shape == Token.Shape.UPPER;
  }

  private boolean isToken(int token) {
    return token >= 0 && token < tokens.size();
  }

  /// Number of code points before a UTF-16 offset of this text.
  public int codePoint(int offset) {
    return codePoints.codePoint(offset);
  }

  /// UTF-16 offset of a code point of this text, the way back from [#codePoint].
  ///
  /// @param codePoint at most the number of code points, which gives the end
  public int offset(int codePoint) {
    return codePoints.offset(codePoint);
  }

  /// Index of the paragraph that holds an offset, or of the last one that begins before it; 0 if
  /// none does.
  public int paragraphAt(int offset) {
    return Math.max(
        0, first(paragraphs.size(), k -> paragraphs.get(k).span().start() > offset) - 1);
  }

  /// Index of the sentence that holds an offset, or of the last one that begins before it; 0 if
  /// none does.
  public int sentenceAt(int offset) {
    return Math.max(0, first(sentences.size(), k -> sentences.get(k).span().start() > offset) - 1);
  }

  /// Index of the first token that ends after an offset; the number of tokens if there is none.
  public int tokenAt(int offset) {
    return first(tokens.size(), k -> tokens.get(k).span().end() > offset);
  }

  /// The first of `size` places in order at which something is reached that stays so behind it;
  /// `size` if it is reached nowhere. By halves.
  private static int first(int size, IntPredicate isReached) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isReached.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static List<Paragraph> paragraphs(List<Token> tokens) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    for (int k = 1; k <= tokens.size(); k++) {
      if (k == tokens.size() || tokens.get(k).before() != Token.LineBreak.NONE) {
        Span span = new Span(tokens.get(begin).span().start(), tokens.get(k - 1).span().end());
        paragraphs.add(new Paragraph(span, begin, k));
        begin = k;
      }
    }
    return paragraphs;
  }
}
