package org.hearsay.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which capitals of a text make no name: a word that begins a sentence or stands in a headline,
/// that the text elsewhere writes small, and never with a capital inside a sentence.
public final class Capitals {
  /// Words that a paragraph all in capitals has at least.
  private static final int SHOUTED = 4;

  private final TextIndex index;
  private final Set<String> small = new HashSet<>();
  private final Set<String> large = new HashSet<>();
  private final Set<Integer> first = new HashSet<>();
  private final Set<Integer> shouted = new HashSet<>();

  private Capitals(TextIndex index) {
    this.index = index;
  }

  public static Capitals of(TextIndex index) {
    Capitals capitals = new Capitals(index);
    for (Sentence sentence : index.sentences()) {
      capitals.noteFirst(sentence);
    }
    List<Token> tokens = index.tokens();
    for (Paragraph paragraph : index.paragraphs()) {
      capitals.noteShouted(paragraph);
      boolean prose = isProse(index, paragraph);
      for (int k = paragraph.firstToken(); k < paragraph.endToken(); k++) {
        capitals.note(tokens.get(k), prose);
      }
    }
    return capitals;
  }

  /// A headline may write every word with a capital: it does not end as prose does.
  public static boolean isProse(TextIndex index, Paragraph paragraph) {
    String last = index.tokens().get(paragraph.endToken() - 1).span().in(index.text());
    return ".?!\u2026:\"'\u201d\u2019)]".contains(last.substring(last.length() - 1));
  }

  /// Whether a capital word is a common one that merely begins what it stands in.
  public boolean isCommon(Token token) {
    return first.contains(token.span().start())
        && small.contains(word(token))
        && !large.contains(word(token));
  }

  /// Whether a capital word stands in a paragraph all in capitals, where they tell nothing.
  public boolean isShouted(Token token) {
    return shouted.contains(token.span().start());
  }

  private void noteShouted(Paragraph paragraph) {
    List<Token> tokens = index.tokens().subList(paragraph.firstToken(), paragraph.endToken());
    boolean small =
        tokens.stream()
            .anyMatch(t -> t.shape() == Token.Shape.LOWER || t.shape() == Token.Shape.TITLE);
    long large = tokens.stream().filter(t -> t.shape() == Token.Shape.UPPER).count();
    if (!small && large >= SHOUTED) {
      tokens.forEach(token -> shouted.add(token.span().start()));
    }
  }

  private void noteFirst(Sentence sentence) {
    List<Token> tokens = index.tokens();
    int k = sentence.firstToken();
    first.add(tokens.get(k).span().start());
    for (k++; k < sentence.endToken(); k++) {
      if (tokens.get(k - 1).shape() == Token.Shape.OTHER
          && !".'\u2019-&/,".contains(tokens.get(k - 1).span().in(index.text()))) {
        first.add(tokens.get(k).span().start());
      }
    }
  }

  private void note(Token token, boolean prose) {
    if (token.shape() == Token.Shape.LOWER) {
      small.add(word(token));
      return;
    }
    if (!prose) {
      first.add(token.span().start());
      return;
    }
    if (token.shape() == Token.Shape.TITLE && !first.contains(token.span().start())) {
      large.add(word(token));
    }
  }

  private String word(Token token) {
    return token.span().in(index.text()).toLowerCase(Locale.ROOT);
  }
}
