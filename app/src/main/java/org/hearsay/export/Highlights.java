package org.hearsay.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Furniture;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// An article's text cut wherever something begins or ends, so that statements may lie inside each
/// other, cross, or run over paragraphs, and every piece still knows all that it belongs to.
final class Highlights {
  /// What words do in a statement.
  enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /// Words that do something in a statement.
  ///
  /// @param number the statement's number on the page, from 1
  record Mark(Span span, Role role, Statement statement, int number) {}

  /// Words of one paragraph that all belong to the same things.
  ///
  /// @param marks what they belong to, the shortest mark first
  /// @param furniture what is not the article's prose here
  /// @param ending the statements whose last words these are, by number
  record Piece(Span span, List<Mark> marks, List<Furniture> furniture, List<Mark> ending) {}

  private static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().length())
          .thenComparing(Comparator.comparingInt(Mark::number).reversed());

  private final TextIndex index;
  private final List<List<Mark>> marks;
  private final List<List<Furniture>> furniture;

  private Highlights(TextIndex index) {
    this.index = index;
    this.marks = lists(index.paragraphs().size());
    this.furniture = lists(index.paragraphs().size());
  }

  static Highlights of(SourcedRecord record, TextIndex index) {
    Highlights highlights = new Highlights(index);
    for (int i = 0; i < record.statements().size(); i++) {
      highlights.add(record.statements().get(i), i + 1);
    }
    record.article().furniture().forEach(f -> highlights.spread(highlights.furniture, f.span(), f));
    return highlights;
  }

  /// The pieces of a paragraph, in text order, together all of it.
  List<Piece> pieces(int paragraph) {
    Span whole = index.paragraphs().get(paragraph).span();
    List<Mark> waiting = new ArrayList<>(marks.get(paragraph));
    waiting.sort(Comparator.comparing(Mark::span));
    List<Mark> active = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    int start = whole.start();
    for (int end : cuts(paragraph, whole)) {
      Span span = new Span(start, end);
      while (next < waiting.size() && waiting.get(next).span().start() <= start) {
        active.add(waiting.get(next++));
      }
      active.removeIf(mark -> mark.span().end() <= span.start());
      pieces.add(piece(span, active, furniture.get(paragraph)));
      start = end;
    }
    return pieces;
  }

  private static Piece piece(Span span, List<Mark> active, List<Furniture> furniture) {
    List<Mark> here = active.stream().sorted(INNERMOST_FIRST).toList();
    List<Mark> ending =
        here.stream()
            .filter(mark -> mark.span().end() == span.end() && isLast(mark))
            .sorted(Comparator.comparingInt(Mark::number))
            .toList();
    List<Furniture> around = furniture.stream().filter(f -> f.span().overlaps(span)).toList();
    return new Piece(span, here, around, ending);
  }

  /// Whether a mark is the one that ends its statement.
  private static boolean isLast(Mark mark) {
    return mark.role() == Role.CONTENT
        && mark.span().equals(mark.statement().attribution().content().getLast());
  }

  private Set<Integer> cuts(int paragraph, Span whole) {
    Set<Integer> cuts = new TreeSet<>();
    marks.get(paragraph).forEach(mark -> cut(cuts, whole, mark.span()));
    furniture.get(paragraph).forEach(f -> cut(cuts, whole, f.span()));
    cuts.add(whole.end());
    return cuts;
  }

  private static void cut(Set<Integer> cuts, Span whole, Span span) {
    if (span.start() > whole.start() && span.start() < whole.end()) {
      cuts.add(span.start());
    }
    if (span.end() > whole.start() && span.end() < whole.end()) {
      cuts.add(span.end());
    }
  }

  private void add(Statement statement, int number) {
    statement
        .attribution()
        .source()
        .ifPresent(span -> add(new Mark(span, Role.SOURCE, statement, number)));
    add(new Mark(statement.attribution().cue(), Role.CUE, statement, number));
    for (Span fragment : statement.attribution().content()) {
      add(new Mark(fragment, Role.CONTENT, statement, number));
    }
  }

  private void add(Mark mark) {
    spread(marks, mark.span(), mark);
  }

  /// Lays a thing into every paragraph that its words touch.
  private <T> void spread(List<List<T>> byParagraph, Span span, T thing) {
    for (int p = index.paragraphAt(span.start()); p < byParagraph.size(); p++) {
      Paragraph paragraph = index.paragraphs().get(p);
      if (paragraph.span().start() >= span.end()) {
        return;
      }
      if (paragraph.span().overlaps(span)) {
        byParagraph.get(p).add(thing);
      }
    }
  }

  private static <T> List<List<T>> lists(int count) {
    List<List<T>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }
}
