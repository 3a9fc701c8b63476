package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.search.Hit.Level;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Makes hits of the entries that Lucene found. One thread, one page.
final class HitReader {
  private final IndexSearcher searcher;
  private final List<Clause.Row> rows;
  private final Map<String, Whole> documents = new HashMap<>();

  /// A document of which there is a hit.
  private record Whole(Hit.Document document, CodePoints text) {}

  HitReader(IndexSearcher searcher, Query query) {
    this.searcher = searcher;
    this.rows = query.wanted();
  }

  List<Hit> hits(List<ScoreDoc> found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : found) {
      Document entry = searcher.storedFields().document(each.doc);
      hits.add(hit(new Entry(entry), whole(new Entry(entry).need(Units.DOCUMENT)), score(each)));
    }
    return hits;
  }

  /// The value that Lucene sorted by first, if that was the score.
  private static float score(ScoreDoc found) {
    return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
  }

  private Hit hit(Entry entry, Whole whole, float score) throws IOException {
    return switch (level(entry)) {
      case STATEMENTS -> statement(entry, whole, score);
      case SOURCES -> source(entry, whole, score);
      case TEXT -> text(entry, whole, score);
    };
  }

  private static Level level(Entry entry) throws IOException {
    String label = entry.need(Units.LEVEL);
    for (Level level : Level.values()) {
      if (level.label().equals(label)) {
        return level;
      }
    }
    throw new CorruptIndexException("no level: " + label, "index");
  }

  private Hit statement(Entry entry, Whole whole, float score) throws IOException {
    CodePoints text = whole.text();
    List<Span> naming = entry.spans(Units.SOURCE);
    List<Span> pieces = entry.spans(Units.PIECES);
    Span all = new Span(pieces.getFirst().start(), pieces.getLast().end());
    Hit.Statement statement =
        new Hit.Statement(
            entry.need(Units.ID),
            speaker(entry),
            naming.stream().findFirst().map(span -> Place.of(span, text)),
            Place.of(entry.spans(Units.CUE).getFirst(), text),
            places(entry.spans(Units.CONTENT), text),
            manner(entry.need(Units.MANNER)),
            entry.number(Units.CONFIDENCE).doubleValue());
    List<Span> marks = new Highlights(text.text(), rows).in(pieces, naming);
    return new Hit(whole.document(), statement, Snippet.cut(text, all, marks), score);
  }

  /// Shown by the line of the mention that has most of the words asked for.
  private Hit source(Entry entry, Whole whole, float score) throws IOException {
    CodePoints text = whole.text();
    List<Span> mentions = entry.spans(Units.PIECES);
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
    Hit.Speaker speaker =
        speaker(entry).orElseThrow(() -> new CorruptIndexException("no speaker", "index"));
    int statements = entry.number(Units.STATEMENTS).intValue();
    Hit.Source source = new Hit.Source(speaker, places(mentions, text), statements);
    Span line = around(text.text(), shown);
    List<Span> near = new ArrayList<>(marks);
    near.removeIf(mark -> !line.contains(mark));
    return new Hit(whole.document(), source, Snippet.cut(text, line, near), score);
  }

  private Hit text(Entry entry, Whole whole, float score) throws IOException {
    CodePoints text = whole.text();
    Span part = entry.spans(Units.TEXT).getFirst();
    List<Span> marks = new Highlights(text.text(), rows).in(entry.spans(Units.PIECES), List.of());
    Hit.Text found = new Hit.Text(Place.of(part, text), entry.number(Units.PART).intValue());
    return new Hit(whole.document(), found, Snippet.cut(text, part, marks), score);
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

  private static Manner manner(String stored) {
    String[] words = stored.split(" ");
    return new Manner(
        Quotation.valueOf(words[0]), Attitude.valueOf(words[1]), Polarity.valueOf(words[2]));
  }

  private static Optional<Hit.Speaker> speaker(Entry entry) throws IOException {
    Optional<String> id = entry.get(Units.SPEAKER);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit.Speaker(
            id.get(),
            entry.need(Units.SPEAKER_LABEL),
            entry.get(Units.SPEAKER_NAME),
            SourceKind.valueOf(entry.need(Units.SPEAKER_KIND)),
            entry.get(Units.SPEAKER_TITLE),
            entry.has(Units.SPEAKER_ANONYMOUS)));
  }

  private Whole whole(String id) throws IOException {
    Whole known = documents.get(id);
    if (known != null) {
      return known;
    }
    Entry entry = new Entry(searcher.storedFields().document(wholeOf(id)));
    Hit.Document document =
        new Hit.Document(
            id,
            entry.need(Units.PATH),
            entry.get(Units.HEADLINE),
            entry.get(Units.PUBLISHER),
            entry.get(Units.PUBLISHED));
    Whole whole = new Whole(document, CodePoints.of(entry.need(Units.TEXT)));
    documents.put(id, whole);
    return whole;
  }

  private int wholeOf(String id) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(Units.WHOLE, id), PostingsEnum.NONE);
      Bits living = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (living == null || living.get(postings.docID())) {
          return leaf.docBase + postings.docID();
        }
      }
    }
    throw new CorruptIndexException("no text of " + id, "index");
  }

  /// What is stored of one entry.
  private record Entry(Document stored) {
    boolean has(String field) {
      return stored.getField(field) != null;
    }

    Optional<String> get(String field) {
      return Optional.ofNullable(stored.get(field));
    }

    String need(String field) throws IOException {
      return get(field).orElseThrow(() -> new CorruptIndexException("no " + field, "index"));
    }

    Number number(String field) throws IOException {
      IndexableField number = stored.getField(field);
      if (number == null) {
        throw new CorruptIndexException("no " + field, "index");
      }
      return number.numericValue();
    }

    List<Span> spans(String field) {
      return get(field).map(Units::spans).orElse(List.of());
    }
  }
}
