package org.hearsay.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
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
public final class Words {
  /// Positions between two stretches: a phrase has none between its words.
  private static final int GAP = 1;

  public static final Analyzer EXACT = new Folded(Forms.EXACT);
  public static final Analyzer STEMS = new Folded(Forms.STEMS);

  /// Every word, and at the same place the [#marked] stem of one that is not its own.
  public static final Analyzer WITH_STEMS = new Folded(Forms.BOTH);

  /// Begins a stem; no word does.
  private static final char MARK = '=';

  private Words() {}

  /// One word of a text.
  ///
  /// @param word as it is searched
  /// @param span its characters
  public record Found(String word, Span span) {}

  /// The words of a stretch of a text, in order.
  public static List<Found> in(Analyzer analyzer, String text, Span stretch) {
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

  /// A stem as [#WITH_STEMS] tells it from a word.
  public static String marked(String stem) {
    return MARK + stem;
  }

  /// Whether a word is its own stem.
  public static boolean isStem(String word) {
    return of(STEMS, word).equals(List.of(word));
  }

  /// The words alone.
  public static List<String> of(Analyzer analyzer, String text) {
    return in(analyzer, text, new Span(0, text.length())).stream().map(Found::word).toList();
  }

  private enum Forms {
    EXACT,
    STEMS,
    BOTH
  }

  private static final class Folded extends Analyzer {
    private final Forms forms;

    private Folded(Forms forms) {
      this.forms = forms;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer cut = new StandardTokenizer();
      TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(cut));
      words = new ASCIIFoldingFilter(words);
      return new TokenStreamComponents(
          cut,
          switch (forms) {
            case EXACT -> words;
            case STEMS -> new KStemFilter(words);
            case BOTH -> new Marked(twice(words));
          });
    }

    /// Each word, then its stem in the same place if it is another.
    private static TokenStream twice(TokenStream words) {
      return new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(words)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }

  /// Marks what stands in the place of the word before it.
  private static final class Marked extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private Marked(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (step.getPositionIncrement() == 0) {
        String stem = word.toString();
        word.setEmpty().append(MARK).append(stem);
      }
      return true;
    }
  }
}
