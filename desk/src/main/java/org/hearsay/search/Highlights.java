package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.query.Clause.Row;
import org.hearsay.query.QueryField;
import org.hearsay.query.Words;
import org.hearsay.text.Span;

/// Finds the words that a question asked for in the pieces of a hit: cuts the pieces into words
/// once more, as they were when they were put into the index, and marks those that a row of the
/// question stands for. Words in one row are marked one by one.
///
/// `source:` marks words of a statement's source and of a source's mentions alone; what a question
/// says of headline and outlet marks nothing.
final class Highlights {
  private final String text;
  private final List<Row> rows;

  /// @param rows what the question asked for
  Highlights(String text, List<Row> rows) {
    this.text = text;
    this.rows = rows;
  }

  /// @param pieces stretches of the text, in text order
  /// @param naming those parts of them that name a source
  /// @return places in text order, none overlapping another
  List<Span> in(List<Span> pieces, List<Span> naming) {
    TreeSet<Span> found = new TreeSet<>();
    for (Span piece : pieces) {
      mark(piece, rows.stream().filter(row -> row.field().isEmpty()).toList(), found);
    }
    for (Span piece : naming) {
      mark(piece, rows.stream().filter(Highlights::ofSource).toList(), found);
    }
    return apart(found);
  }

  private static boolean ofSource(Row row) {
    return row.field().filter(field -> field == QueryField.SOURCE).isPresent();
  }

  /// Pieces may overlap, and so the same word may have been cut twice.
  private static List<Span> apart(TreeSet<Span> found) {
    List<Span> apart = new ArrayList<>();
    int end = 0;
    for (Span span : found) {
      if (span.start() >= end) {
        apart.add(span);
        end = span.end();
      }
    }
    return apart;
  }

  private void mark(Span piece, List<Row> wanted, TreeSet<Span> found) {
    if (wanted.isEmpty()) {
      return;
    }
    List<Words.Found> exact = Words.in(Words.EXACT, text, piece);
    List<Words.Found> stems = Words.in(Words.STEMS, text, piece);
    for (Row row : wanted) {
      switch (row.match()) {
        case WORD -> {
          stems.stream()
              .filter(word -> word.word().equals(row.stems().getFirst()))
              .forEach(word -> found.add(word.span()));
          exact.stream()
              .filter(word -> word.word().equals(row.word()))
              .forEach(word -> found.add(word.span()));
        }
        case PREFIX ->
            exact.stream()
                .filter(word -> word.word().startsWith(row.word()))
                .forEach(word -> found.add(word.span()));
        case PHRASE -> phrases(exact, row.exact(), found);
      }
    }
  }

  private static void phrases(List<Words.Found> words, List<String> phrase, TreeSet<Span> found) {
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      List<Words.Found> row = words.subList(i, i + phrase.size());
      if (isSame(row, phrase)) {
        row.forEach(word -> found.add(word.span()));
      }
    }
  }

  private static boolean isSame(List<Words.Found> row, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!row.get(k).word().equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
