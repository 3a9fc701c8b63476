package org.hearsay.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.hearsay.article.Article;
import org.hearsay.article.Furniture;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.search.Hit.Level;
import org.hearsay.source.Source;
import org.hearsay.text.Span;

/// One record as entries of the index: its statements, its sources, its text in parts, and the
/// document itself, which alone holds the text.
///
/// What is searched of an entry is a list of *pieces*, stretches of the article's text; they are
/// stored beside it, so that the words of a hit can be found again at their places. A statement's
/// pieces are its content, cue and source; a source's its mentions; a text's all but its furniture.
final class Units {
  /// A text longer than this is searched in parts, cut at the ends of lines.
  static final int LONGEST_PART = 20_000;

  static final String LEVEL = "level";
  static final String WORDS = "words";
  static final String ABOUT = "about";
  static final String TITLE = QueryField.TITLE.label();
  static final String OUTLET = QueryField.OUTLET.label();
  static final String DOCUMENT = QueryField.DOCUMENT.label();

  /// Added to the name of a field of words: the same words without their endings.
  static final String STEMS = ".stems";

  /// The days between which the document was published.
  static final String FIRST_DAY = "first_day";

  static final String LAST_DAY = "last_day";

  /// Where in its document an entry stands, for the order of equal hits.
  static final String PLACE = "place";

  /// The id again, on the entry that holds the text.
  static final String WHOLE = "whole";

  static final String TEXT = "text";
  static final String PATH = "path";
  static final String HEADLINE = "headline";
  static final String PUBLISHER = "publisher";
  static final String PUBLISHED = "published";
  static final String ID = "id";
  static final String PIECES = "pieces";
  static final String SOURCE = "source";
  static final String CUE = "cue";
  static final String CONTENT = "content";
  static final String MANNER = "manner";
  static final String CONFIDENCE = "confidence";
  static final String SPEAKER = "speaker";
  static final String SPEAKER_LABEL = "speaker_label";
  static final String SPEAKER_NAME = "speaker_name";
  static final String SPEAKER_KIND = "speaker_kind";
  static final String SPEAKER_TITLE = "speaker_title";
  static final String SPEAKER_ANONYMOUS = "speaker_anonymous";
  static final String PART = "part";
  static final String STATEMENTS = "statements";

  private static final int ORDINAL_BITS = 24;
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final FieldType ROW = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType BAG = words(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType NAME = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType NAME_BAG = words(IndexOptions.DOCS, true);

  private final String id;
  private final SourcedRecord record;
  private final Set<String> cases;
  private final Optional<Days> days;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Integer> statementsOf = new HashMap<>();
  private final List<Document> entries = new ArrayList<>();

  private Units(String id, SourcedRecord record, Set<String> cases) {
    this.id = id;
    this.record = record;
    this.cases = cases;
    this.days = record.article().masthead().published().flatMap(Days::of);
    record.sources().forEach(source -> sources.put(source.id(), source));
    for (Statement statement : record.statements()) {
      statement.source().ifPresent(source -> statementsOf.merge(source, 1, Integer::sum));
    }
  }

  /// The entries of one document, in time linear in it.
  static List<Document> of(String id, SourcedRecord record, Set<String> cases) {
    Units units = new Units(id, record, cases);
    record.statements().forEach(units::add);
    record.sources().forEach(units::add);
    units.addText();
    units.addWhole();
    return units.entries;
  }

  private void add(Statement statement) {
    Attribution attribution = statement.attribution();
    Stream<Span> told = Stream.concat(attribution.content().stream(), Stream.of(attribution.cue()));
    List<Span> pieces =
        joined(Stream.concat(told, attribution.source().stream()).sorted().toList());
    Document entry = entry(Level.STATEMENTS, pieces);
    entry.add(new StoredField(ID, statement.id()));
    attribution.source().ifPresent(span -> entry.add(new StoredField(SOURCE, spans(span))));
    attribution.source().ifPresent(span -> about(entry, span.in(text())));
    entry.add(new StoredField(CUE, spans(attribution.cue())));
    entry.add(new StoredField(CONTENT, spans(attribution.content())));
    entry.add(new StoredField(CONFIDENCE, attribution.confidence()));
    Manner manner = attribution.manner();
    entry.add(
        new StoredField(
            MANNER, manner.quotation() + " " + manner.attitude() + " " + manner.polarity()));
    keyword(entry, QueryField.QUOTATION, QueryField.word(manner.quotation()));
    keyword(entry, QueryField.ATTITUDE, QueryField.word(manner.attitude()));
    boolean denied = manner.polarity() == Manner.Polarity.NEGATIVE;
    keyword(entry, QueryField.DENIED, Boolean.toString(denied));
    statement.source().map(sources::get).ifPresent(source -> speaker(entry, source));
    entries.add(entry);
  }

  private void add(Source source) {
    Document entry = entry(Level.SOURCES, source.mentions());
    entry.add(new StoredField(STATEMENTS, statementsOf.getOrDefault(source.id(), 0)));
    source.mentions().stream().map(span -> span.in(text())).forEach(word -> about(entry, word));
    speaker(entry, source);
    source.standing().justification().ifPresent(words -> about(entry, words));
    source.anonymity().flatMap(Source.Anonymity::reason).ifPresent(words -> about(entry, words));
    source.anonymity().flatMap(Source.Anonymity::closeness).ifPresent(w -> about(entry, w));
    entries.add(entry);
  }

  private void addText() {
    int start = 0;
    for (int part = 1; start < text().length(); part++) {
      Span span = new Span(start, endOfPart(start));
      Document entry = entry(Level.TEXT, prose(span));
      entry.add(new StoredField(TEXT, spans(span)));
      entry.add(new StoredField(PART, part));
      entries.add(entry);
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

  private void addWhole() {
    Article article = record.article();
    Document entry = new Document();
    entry.add(new StringField(DOCUMENT, id, Field.Store.YES));
    entry.add(new StringField(WHOLE, id, Field.Store.NO));
    entry.add(new StoredField(PATH, article.path()));
    entry.add(new StoredField(TEXT, article.text()));
    article.masthead().title().ifPresent(title -> entry.add(new StoredField(HEADLINE, title)));
    article.masthead().outlet().ifPresent(outlet -> entry.add(new StoredField(PUBLISHER, outlet)));
    article.masthead().published().ifPresent(day -> entry.add(new StoredField(PUBLISHED, day)));
    entries.add(entry);
  }

  /// What every entry that can be found has.
  private Document entry(Level level, List<Span> pieces) {
    Document entry = new Document();
    entry.add(new StringField(LEVEL, level.label(), Field.Store.YES));
    entry.add(new StringField(DOCUMENT, id, Field.Store.YES));
    entry.add(new SortedDocValuesField(DOCUMENT, new BytesRef(id)));
    int start = pieces.isEmpty() ? 0 : pieces.getFirst().start();
    long place = ((long) start << ORDINAL_BITS) + entries.size();
    entry.add(new NumericDocValuesField(PLACE, place));
    entry.add(new StoredField(PIECES, spans(pieces)));
    for (Span piece : pieces) {
      entry.add(new Field(WORDS, piece.in(text()), ROW));
      entry.add(new Field(WORDS + STEMS, piece.in(text()), BAG));
    }
    record.article().masthead().title().ifPresent(title -> named(entry, TITLE, title));
    record.article().masthead().outlet().ifPresent(outlet -> named(entry, OUTLET, outlet));
    cases.forEach(name -> keyword(entry, QueryField.CASE, name.strip().toLowerCase(Locale.ROOT)));
    days.ifPresent(when -> entry.add(new IntPoint(FIRST_DAY, when.first())));
    days.ifPresent(when -> entry.add(new NumericDocValuesField(FIRST_DAY, when.first())));
    days.ifPresent(when -> entry.add(new IntPoint(LAST_DAY, when.last())));
    return entry;
  }

  private void speaker(Document entry, Source source) {
    entry.add(new StoredField(SPEAKER, source.id()));
    entry.add(new StoredField(SPEAKER_LABEL, source.label(text())));
    entry.add(new StoredField(SPEAKER_KIND, source.kind().name()));
    keyword(entry, QueryField.KIND, source.kind().label());
    source.name().ifPresent(name -> entry.add(new StoredField(SPEAKER_NAME, name)));
    source.name().ifPresent(name -> about(entry, name));
    Source.Standing standing = source.standing();
    standing.title().ifPresent(title -> entry.add(new StoredField(SPEAKER_TITLE, title)));
    standing.title().ifPresent(title -> about(entry, title));
    standing.affiliation().ifPresent(words -> about(entry, words));
    if (source.anonymity().isPresent()) {
      entry.add(new StoredField(SPEAKER_ANONYMOUS, 1));
      keyword(entry, QueryField.KIND, QueryField.ANONYMOUS);
    }
    if (source.kind().nameless()) {
      keyword(entry, QueryField.KIND, QueryField.UNNAMED);
    }
  }

  private static void about(Document entry, String words) {
    named(entry, ABOUT, words);
    entry.add(new Field(ABOUT + STEMS, words, NAME_BAG));
  }

  private static void named(Document entry, String field, String words) {
    entry.add(new Field(field, words, NAME));
  }

  private static void keyword(Document entry, QueryField field, String value) {
    entry.add(new StringField(field.label(), value, Field.Store.NO));
  }

  /// @param even whether it makes no difference how many words there are
  private static FieldType words(IndexOptions options, boolean even) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(options);
    type.setOmitNorms(even);
    type.freeze();
    return type;
  }

  private String text() {
    return record.article().text();
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

  static String spans(Span span) {
    return spans(List.of(span));
  }

  /// Spans as `start-end start-end`, read back by [#spans(String)].
  static String spans(Collection<Span> spans) {
    return String.join(" ", spans.stream().map(s -> s.start() + "-" + s.end()).toList());
  }

  static List<Span> spans(String stored) {
    return SPAN.matcher(stored).results().map(Units::span).toList();
  }

  private static Span span(MatchResult ends) {
    return new Span(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)));
  }
}
