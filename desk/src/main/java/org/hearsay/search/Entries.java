package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.query.Days;
import org.hearsay.query.QueryField;
import org.hearsay.query.Words;
import org.hearsay.search.Units.Unit;
import org.hearsay.source.Source;
import org.hearsay.text.Span;

/// One document as entries of the index: one for each of its units, in their order, and last the
/// document itself, which alone holds what all of them share (headline, outlet, cases, date).
///
/// They are written as one block, which Lucene keeps together: how far an entry stands before the
/// document's own says which unit it is ([InDocuments], [HitReader]). Nothing is stored but what is
/// searched for: a hit is made from the record.
final class Entries {
  static final String LEVEL = "level";
  static final String WORDS = "words";
  static final String ABOUT = "about";
  static final String TITLE = QueryField.TITLE.label();
  static final String OUTLET = QueryField.OUTLET.label();
  static final String DOCUMENT = QueryField.DOCUMENT.label();

  /// The first day on which a unit's document may have been published, for the order by date.
  static final String DAY = "day";

  /// The days between which the document was published.
  static final String FIRST_DAY = "first_day";

  static final String LAST_DAY = "last_day";

  /// The code of what a statement means, in an index that has meanings.
  static final String MEANING = "meaning";

  /// How many units a document has; only its own entry has this.
  static final String EXTENT = "extent";

  /// Which state of the document was put in.
  static final String VERSION = "version";

  private static final FieldType ROW = words(false);
  private static final FieldType NAME = words(true);

  private final String id;
  private final Optional<Days> days;
  private final String text;
  private final Optional<Meaning> meaning;

  private Entries(SearchIndex.Entry entry, Optional<Meaning> meaning) {
    this.meaning = meaning;
    this.id = entry.documentId();
    this.days = entry.record().article().masthead().published().flatMap(Days::of);
    this.text = entry.record().article().text();
  }

  /// @param meaning absent for an index that is to have none
  static List<Document> of(SearchIndex.Entry put, Optional<Meaning> meaning) {
    Entries entries = new Entries(put, meaning);
    List<Document> block = new ArrayList<>();
    Units.of(put.record()).forEach(unit -> block.add(entries.entry(unit)));
    block.add(entries.whole(put, block.size()));
    return block;
  }

  /// What cuts the words of each field.
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        Words.EXACT, Map.of(WORDS, Words.WITH_STEMS, ABOUT, Words.WITH_STEMS));
  }

  private Document whole(SearchIndex.Entry put, int extent) {
    Document entry = entry();
    entry.add(new NumericDocValuesField(EXTENT, extent));
    entry.add(new NumericDocValuesField(VERSION, put.version()));
    Masthead masthead = put.record().article().masthead();
    masthead.title().ifPresent(title -> named(entry, TITLE, title));
    masthead.outlet().ifPresent(outlet -> named(entry, OUTLET, outlet));
    for (String name : put.cases()) {
      keyword(entry, QueryField.CASE, name.strip().toLowerCase(Locale.ROOT));
    }
    days.ifPresent(when -> entry.add(new IntPoint(FIRST_DAY, when.first())));
    days.ifPresent(when -> entry.add(new IntPoint(LAST_DAY, when.last())));
    return entry;
  }

  private Document entry(Unit unit) {
    Document entry = entry();
    entry.add(new StringField(LEVEL, unit.level().label(), Field.Store.NO));
    days.ifPresent(when -> entry.add(new NumericDocValuesField(DAY, when.first())));
    for (Span piece : unit.pieces()) {
      entry.add(new Field(WORDS, piece.in(text), ROW));
    }
    switch (unit) {
      case Units.Said said -> add(entry, said);
      case Units.Speaks speaks -> add(entry, speaks.source());
      case Units.Part _ -> {}
    }
    return entry;
  }

  private Document entry() {
    Document entry = new Document();
    entry.add(new StringField(DOCUMENT, id, Field.Store.NO));
    entry.add(new SortedDocValuesField(DOCUMENT, new BytesRef(id)));
    return entry;
  }

  private void add(Document entry, Units.Said said) {
    Attribution attribution = said.statement().attribution();
    attribution.source().ifPresent(span -> named(entry, ABOUT, span.in(text)));
    Manner manner = attribution.manner();
    keyword(entry, QueryField.QUOTATION, QueryField.word(manner.quotation()));
    keyword(entry, QueryField.ATTITUDE, QueryField.word(manner.attitude()));
    if (manner.polarity() == Manner.Polarity.NEGATIVE) {
      keyword(entry, QueryField.DENIED, Boolean.toString(true));
    }
    said.source().ifPresent(source -> speaker(entry, source));
    meaning.ifPresent(of -> {
      byte[] code = Codes.of(of.vector(told(attribution)));
      entry.add(new BinaryDocValuesField(MEANING, new BytesRef(code)));
    });
  }

  /// What is said, without who says it and how.
  private String told(Attribution attribution) {
    return String.join(" ", attribution.content().stream().map(span -> span.in(text)).toList());
  }

  private void add(Document entry, Source source) {
    source.mentions().forEach(mention -> named(entry, ABOUT, mention.in(text)));
    speaker(entry, source);
    source.standing().justification().ifPresent(words -> named(entry, ABOUT, words));
    source.anonymity().flatMap(Source.Anonymity::reason).ifPresent(w -> named(entry, ABOUT, w));
    source.anonymity().flatMap(Source.Anonymity::closeness).ifPresent(w -> named(entry, ABOUT, w));
  }

  private static void speaker(Document entry, Source source) {
    keyword(entry, QueryField.KIND, source.kind().label());
    source.name().ifPresent(name -> named(entry, ABOUT, name));
    source.standing().title().ifPresent(title -> named(entry, ABOUT, title));
    source.standing().affiliation().ifPresent(words -> named(entry, ABOUT, words));
    if (source.anonymity().isPresent()) {
      keyword(entry, QueryField.KIND, QueryField.ANONYMOUS);
    }
    if (source.kind().nameless()) {
      keyword(entry, QueryField.KIND, QueryField.UNNAMED);
    }
  }

  private static void named(Document entry, String field, String words) {
    entry.add(new Field(field, words, NAME));
  }

  private static void keyword(Document entry, QueryField field, String value) {
    entry.add(new StringField(field.label(), value, Field.Store.NO));
  }

  /// @param even whether it makes no difference how many words there are
  private static FieldType words(boolean even) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(even);
    type.freeze();
    return type;
  }
}
