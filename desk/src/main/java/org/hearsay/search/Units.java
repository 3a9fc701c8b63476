package org.hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.Furniture;
import org.hearsay.attribution.Attribution;
import org.hearsay.query.Level;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.text.Span;

/// What can be found in one document: its statements, its sources and its text in parts.
///
/// The same record gives the same list, and so the index keeps none of it: a hit is a document and
/// a place in this list, and is made again from the record.
///
/// What is searched of a unit is a list of *pieces*, stretches of the article's text. A statement's
/// pieces are its content, cue and source; a source's its mentions; a text's all but its furniture.
final class Units {
  /// A text longer than this is searched in parts, cut at the ends of lines.
  static final int LONGEST_PART = 20_000;

  private final SourcedRecord record;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Integer> statementsOf = new HashMap<>();

  /// One thing that can be found.
  sealed interface Unit {
    Level level();

    /// In text order; there is one at least, unless all of a text is furniture.
    List<Span> pieces();
  }

  /// Somebody is said to have said something.
  ///
  /// @param source who, if it is known
  record Said(Statement statement, Optional<Source> source, List<Span> pieces) implements Unit {
    @Override
    public Level level() {
      return Level.STATEMENTS;
    }
  }

  /// Somebody says something.
  ///
  /// @param statements how many
  record Speaks(Source source, int statements) implements Unit {
    @Override
    public Level level() {
      return Level.SOURCES;
    }

    @Override
    public List<Span> pieces() {
      return source.mentions();
    }
  }

  /// A part of the text.
  ///
  /// @param number 1 for the first
  record Part(Span span, int number, List<Span> pieces) implements Unit {
    @Override
    public Level level() {
      return Level.TEXT;
    }
  }

  private Units(SourcedRecord record) {
    this.record = record;
    record.sources().forEach(source -> sources.put(source.id(), source));
    for (Statement statement : record.statements()) {
      statement.source().ifPresent(source -> statementsOf.merge(source, 1, Integer::sum));
    }
  }

  /// The units of one document, those of a level in text order, in time linear in it.
  static List<Unit> of(SourcedRecord record) {
    Units units = new Units(record);
    List<Unit> all = new ArrayList<>();
    record.statements().forEach(statement -> all.add(units.said(statement)));
    record.sources().forEach(source -> all.add(units.speaks(source)));
    all.sort(
        Comparator.comparing(Unit::level)
            .thenComparingInt(unit -> unit.pieces().getFirst().start()));
    units.addText(all);
    return all;
  }

  private Said said(Statement statement) {
    Attribution attribution = statement.attribution();
    Stream<Span> told = Stream.concat(attribution.content().stream(), Stream.of(attribution.cue()));
    List<Span> sorted = Stream.concat(told, attribution.source().stream()).sorted().toList();
    return new Said(statement, statement.source().map(sources::get), joined(sorted));
  }

  private Speaks speaks(Source source) {
    return new Speaks(source, statementsOf.getOrDefault(source.id(), 0));
  }

  private void addText(List<Unit> all) {
    int start = 0;
    for (int part = 1; start < text().length(); part++) {
      Span span = new Span(start, endOfPart(start));
      all.add(new Part(span, part, prose(span)));
      start = span.end();
    }
  }

  /// The end of a line if there is one, else of a word, else of a character.
  private int endOfPart(int start) {
    int most = start + LONGEST_PART;
    if (most >= text().length()) {
      return text().length();
    }
    int line = text().lastIndexOf('\n', most - 1);
    int word = line > start ? line : text().lastIndexOf(' ', most - 1);
    if (word > start) {
      return word + 1;
    }
    return Character.isLowSurrogate(text().charAt(most)) ? most - 1 : most;
  }

  /// A part of the text without its furniture.
  private List<Span> prose(Span part) {
    List<Span> prose = new ArrayList<>();
    int start = part.start();
    for (Furniture furniture : record.article().furniture()) {
      Span left = furniture.span();
      if (left.overlaps(part) && left.end() > start) {
        if (left.start() > start) {
          prose.add(new Span(start, left.start()));
        }
        start = Math.min(left.end(), part.end());
      }
    }
    if (start < part.end()) {
      prose.add(new Span(start, part.end()));
    }
    return prose;
  }

  /// Spans in text order made one where no word stands between them.
  private List<Span> joined(List<Span> sorted) {
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      if (!joined.isEmpty() && touching(joined.getLast().end(), span.start())) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /// Whether a few signs at most stand between two offsets, and no letter and no line's end.
  private boolean touching(int end, int start) {
    return start - end <= 4
        && (start <= end
            || text()
                .substring(end, start)
                .codePoints()
                .noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n'));
  }

  private String text() {
    return record.article().text();
  }
}
