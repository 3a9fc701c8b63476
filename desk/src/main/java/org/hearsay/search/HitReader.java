package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.hearsay.article.Article;
import org.hearsay.article.Refusal;
import org.hearsay.attribution.Attribution;
import org.hearsay.query.Clause;
import org.hearsay.query.Query;
import org.hearsay.search.Units.Unit;
import org.hearsay.source.Source;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Makes hits of the entries that Lucene found, from the records of their documents. One thread,
/// one page.
final class HitReader {
  private final IndexSearcher searcher;
  private final List<Clause.Row> rows;
  private final SearchIndex.Records records;
  private final Map<String, Whole> documents = new HashMap<>();

  /// A document of which there is a hit.
  private record Whole(Hit.Document document, CodePoints text, List<Unit> units) {}

  /// Where a unit stands.
  ///
  /// @param number of the unit in its document, from 0
  /// @param version which state of the document the index has
  private record Entry(String documentId, int number, long version) {}

  HitReader(IndexSearcher searcher, Query query, SearchIndex.Records records) {
    this.searcher = searcher;
    this.rows = query.wanted();
    this.records = records;
  }

  List<Hit> hits(List<ScoreDoc> found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : found) {
      Entry entry = entry(each.doc);
      Whole whole = whole(entry);
      if (entry.number() >= whole.units().size()) {
        throw new CorruptIndexException("no unit " + entry.number(), entry.documentId());
      }
      hits.add(hit(whole.units().get(entry.number()), whole, score(each)));
    }
    return hits;
  }

  /// The value that Lucene sorted by first, if that was the score.
  private static float score(ScoreDoc found) {
    return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
  }

  /// The document's own entry is the next one that has an extent.
  private Entry entry(int found) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found, leaves));
    int unit = found - leaf.docBase;
    SortedDocValues ids = leaf.reader().getSortedDocValues(Entries.DOCUMENT);
    NumericDocValues extents = leaf.reader().getNumericDocValues(Entries.EXTENT);
    NumericDocValues versions = leaf.reader().getNumericDocValues(Entries.VERSION);
    if (ids == null || extents == null || versions == null || !ids.advanceExact(unit)) {
      throw new CorruptIndexException("an entry of no document", "index");
    }
    int document = extents.advance(unit);
    if (document == DocIdSetIterator.NO_MORE_DOCS || !versions.advanceExact(document)) {
      throw new CorruptIndexException("a document without an entry", "index");
    }
    int first = document - (int) extents.longValue();
    if (unit < first) {
      throw new CorruptIndexException("an entry outside its document", "index");
    }
    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
    return new Entry(id, unit - first, versions.longValue());
  }

  private Whole whole(Entry entry) {
    Whole known = documents.get(entry.documentId());
    if (known != null) {
      return known;
    }
    SearchIndex.Entry kept = records.of(entry.documentId());
    if (kept.version() != entry.version()) {
      throw new Refusal(
          "I007",
          "index",
          "a document has changed since it was put in, and another Hearsay may be at it; ask again"
              + " in a moment, or run hearsay desk rebuild");
    }
    Article article = kept.record().article();
    Hit.Document document =
        new Hit.Document(
            entry.documentId(),
            article.path(),
            article.masthead().title(),
            article.masthead().outlet(),
            article.masthead().published());
    Whole whole = new Whole(document, CodePoints.of(article.text()), Units.of(kept.record()));
    documents.put(entry.documentId(), whole);
    return whole;
  }

  private Hit hit(Unit unit, Whole whole, float score) {
    return switch (unit) {
      case Units.Said said -> statement(said, whole, score);
      case Units.Speaks speaks -> source(speaks, whole, score);
      case Units.Part part -> text(part, whole, score);
    };
  }

  private Hit statement(Units.Said said, Whole whole, float score) {
    CodePoints text = whole.text();
    Attribution attribution = said.statement().attribution();
    List<Span> naming = attribution.source().stream().toList();
    Span all = new Span(said.pieces().getFirst().start(), said.pieces().getLast().end());
    Hit.Statement statement =
        new Hit.Statement(
            said.statement().id(),
            said.source().map(source -> speaker(source, text)),
            attribution.source().map(span -> Place.of(span, text)),
            Place.of(attribution.cue(), text),
            places(attribution.content(), text),
            attribution.manner(),
            attribution.confidence());
    List<Span> marks = new Highlights(text.text(), rows).in(said.pieces(), naming);
    return new Hit(whole.document(), statement, Snippet.cut(text, all, marks), score);
  }

  /// Shown by the line of the mention that has most of the words asked for.
  private Hit source(Units.Speaks speaks, Whole whole, float score) {
    CodePoints text = whole.text();
    List<Span> mentions = speaks.source().mentions();
    List<Span> marks = new Highlights(text.text(), rows).in(mentions, mentions);
    Span shown = mentions.getFirst();
    long most = 0;
    for (Span mention : mentions) {
      long held = marks.stream().filter(mention::contains).count();
      if (held > most) {
        most = held;
        shown = mention;
      }
    }
    Hit.Source source =
        new Hit.Source(speaker(speaks.source(), text), places(mentions, text), speaks.statements());
    Span line = around(text.text(), shown);
    List<Span> near = new ArrayList<>(marks);
    near.removeIf(mark -> !line.contains(mark));
    return new Hit(whole.document(), source, Snippet.cut(text, line, near), score);
  }

  private Hit text(Units.Part part, Whole whole, float score) {
    CodePoints text = whole.text();
    List<Span> marks = new Highlights(text.text(), rows).in(part.pieces(), List.of());
    Hit.Text found = new Hit.Text(Place.of(part.span(), text), part.number());
    return new Hit(whole.document(), found, Snippet.cut(text, part.span(), marks), score);
  }

  /// The line that holds some words, cut to what is near them.
  private static Span around(String text, Span words) {
    int start = text.lastIndexOf('\n', Math.max(words.start() - 1, 0)) + 1;
    int newline = text.indexOf('\n', words.end());
    int end = newline < 0 ? text.length() : newline;
    int from = Math.max(Math.min(start, words.start()), words.start() - Snippet.LONGEST / 2);
    int to = Math.max(words.end(), Math.min(end, from + Snippet.LONGEST));
    return new Span(whole(text, from), whole(text, to));
  }

  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  private static List<Place> places(List<Span> spans, CodePoints text) {
    return spans.stream().map(span -> Place.of(span, text)).toList();
  }

  private static Hit.Speaker speaker(Source source, CodePoints text) {
    return new Hit.Speaker(
        source.id(),
        source.label(text.text()),
        source.name(),
        source.kind(),
        source.standing().title(),
        source.anonymity().isPresent());
  }
}
