package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hearsay.text.Span;

/// How a text becomes the words that are searched, the same for documents and for questions.
///
/// Words are cut as Unicode's UAX #29 says, put in lower case, freed of `'s` and of accents (é is
/// e), straight and curly marks being the same. For the stems the ends that English grammar adds
/// are taken off as far as a dictionary allows (Krovetz 1993: "cracked" is "crack", "news" stays).
/// Positions count words, so that a phrase is words in a row; between two stretches of a text there
/// is a gap that no phrase crosses.
///
/// Thread rule: analyzers keep their state by thread; safe to share.
final class Words {
  /// Positions between two stretches, more than a phrase is long.
  private static final int GAP = 1_000;

  static final Analyzer EXACT = new Folded(false);
  static final Analyzer STEMS = new Folded(true);

  private Words() {}

  /// One word of a text.
  ///
  /// @param word as it is searched
  /// @param span its characters
  record Found(String word, Span span) {}

  /// The words of a stretch of a text, in order.
  static List<Found> in(Analyzer analyzer, String text, Span stretch) {
    List<Found> found = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", stretch.in(text))) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        int start = stretch.start() + offset.startOffset();
        int end = stretch.start() + offset.endOffset();
        found.add(new Found(word.toString(), new Span(start, end)));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /// The words alone.
  static List<String> of(Analyzer analyzer, String text) {
    return in(analyzer, text, new Span(0, text.length())).stream().map(Found::word).toList();
  }

  private static final class Folded extends Analyzer {
    private final boolean stems;

    private Folded(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer cut = new StandardTokenizer();
      TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(cut));
      words = new ASCIIFoldingFilter(words);
      return new TokenStreamComponents(cut, stems ? new KStemFilter(words) : words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
