package org.hearsay.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.article.Refusal;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.jspecify.annotations.Nullable;

/// The index of one desk, in one folder.
///
/// 1. [#open] to write and search: one at a time in the world. [#openToRead] to search what was
///    last committed, beside whoever writes.
/// 2. [#put] and [#remove] take effect whole: a search sees all of a document or nothing, and every
///    change that returned before it began.
/// 3. What was not committed is gone after a crash; [#close] commits.
/// 4. The answers depend on what is in the index alone: not on the order in which it came, on what
///    was there before, or on how Lucene laid it out.
/// 5. A folder that is damaged, was made in another form, is locked or cannot be written is a
///    [Refusal] that says what to do; the records are elsewhere and nothing is lost.
/// 6. Thread rule: safe to share.
public final class SearchIndex implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 32;

  /// Held, because a logger that nobody holds forgets its level: Lucene would tell whoever runs a
  /// command which processor instructions it might have used.
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  static {
    QUIET.setLevel(java.util.logging.Level.SEVERE);
  }

  private final Path folder;
  private final Directory directory;
  private final Optional<IndexWriter> writer;
  private final SearcherManager searchers;
  private final Lent lent;
  private volatile IndexFolder.Mark mark;

  /// A document as it is put in.
  ///
  /// @param documentId as the store knows it
  /// @param cases names of the cases it belongs to
  /// @param version another one whenever the record is another
  public record Entry(String documentId, SourcedRecord record, Set<String> cases, int version) {
    public Entry {
      cases = Set.copyOf(cases);
    }
  }

  /// The documents as they are kept, of which hits are made: the index itself has only words.
  public interface Records {
    /// For an index that is not asked.
    Records NONE =
        id -> {
          throw new IllegalStateException("a hit of an index that is not to be asked: " + id);
        };

    /// @throws Refusal if it is not to be had
    Entry of(String documentId);
  }

  /// What whoever opens an index lends it.
  ///
  /// @param records of which hits are made
  /// @param meaning asked only for an index that has meanings
  public record Lent(Records records, Supplier<Meaning> meaning) {
    /// For an index of words alone.
    public static Lent of(Records records) {
      return new Lent(
          records,
          () -> {
            throw new IllegalStateException("no meanings were lent");
          });
    }
  }

  private interface Task<T> {
    T run() throws IOException;
  }

  private SearchIndex(Path folder, Directory directory, Lent lent, boolean writing)
      throws IOException {
    this.folder = folder;
    this.lent = lent;
    this.directory = directory;
    SearcherFactory live = new Live();
    this.mark = IndexFolder.mark(directory);
    if (!writing) {
      this.writer = Optional.empty();
      this.searchers = new SearcherManager(directory, live);
      return;
    }
    IndexWriter opened = new IndexWriter(directory, configuration());
    this.writer = Optional.of(opened);
    try {
      opened.setLiveCommitData(mark.data());
      opened.commit();
      this.searchers = new SearcherManager(opened, live);
    } catch (IOException | RuntimeException e) {
      opened.rollback();
      throw e;
    }
  }

  /// Opens an index to write and search; an empty one is made where there is none.
  ///
  /// @throws Refusal if it cannot be opened
  public static SearchIndex open(Path folder, Lent lent) {
    return open(folder, lent, true);
  }

  /// Opens what was last committed to an index, to search it.
  ///
  /// @throws Refusal if there is none or it cannot be opened
  public static SearchIndex openToRead(Path folder, Lent lent) {
    return open(folder, lent, false);
  }

  private static SearchIndex open(Path folder, Lent lent, boolean writing) {
    try {
      if (!writing && !Files.isDirectory(folder)) {
        throw new Refusal(
            "I004", folder.toString(), "there is no index here; run hearsay desk rebuild");
      }
      Directory directory = FSDirectory.open(folder);
      try {
        IndexFolder.isThere(folder, directory);
        return new SearchIndex(folder, directory, lent, writing);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw IndexFolder.refusal(folder, e);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw IndexFolder.damaged(folder, e);
    }
  }

  /// Whether a refusal says that somebody else is writing to the index.
  public static boolean isBusy(Refusal refusal) {
    return refusal.code().equals(IndexFolder.BUSY);
  }

  /// Throws an index away and makes it anew from records. The old one answers until the new one is
  /// whole.
  ///
  /// @param folder of the index; beside it a folder of the same name with `.new` is used
  /// @param entries every document once
  /// @param change the last change of the store that is in the entries
  /// @param meaning for an index that is to have meanings, from now on
  public static void rebuild(
      Path folder, Stream<Entry> entries, int change, Optional<Meaning> meaning) {
    FreshIndex.inPlaceOf(folder, entries, change, meaning);
  }

  /// Says, before anything is put in, whether it is to have meanings.
  void begin(Optional<Meaning> meaning) {
    mark = new IndexFolder.Mark(0, meaning.map(Meaning::maker));
  }

  /// Puts a document in, in the place of what was there under its id.
  public void put(Entry document) {
    Term id = new Term(Entries.DOCUMENT, document.documentId());
    within(() -> writer().updateDocuments(id, Entries.of(document, meaning())));
  }

  /// Takes a document out; one that is not there is no fault.
  public void remove(String documentId) {
    within(() -> writer().deleteDocuments(new Term(Entries.DOCUMENT, documentId)));
  }

  /// Makes sure that what was put in and taken out so far outlives a crash.
  public void commit() {
    within(() -> writer().commit());
  }

  /// The same, and remembers with it up to which change of the store it has everything.
  public void commit(int change) {
    within(() -> {
      writer().setLiveCommitData(mark.at(change).data());
      long sequence = writer().commit();
      this.mark = mark.at(change);
      return sequence;
    });
  }

  /// The last change of the store that is in it for certain, 0 if none is.
  public int change() {
    return mark.change();
  }

  /// Whether statements can be found by meaning.
  public boolean hasMeanings() {
    return mark.maker().isPresent();
  }

  /// What makes the vectors of this index, if it has any.
  ///
  /// @throws Refusal if those that are in it are another's
  private Optional<Meaning> meaning() {
    if (!hasMeanings()) {
      return Optional.empty();
    }
    Meaning meaning = lent.meaning().get();
    if (!mark.maker().equals(Optional.of(meaning.maker()))) {
      throw IndexFolder.noMeanings(folder);
    }
    return Optional.of(meaning);
  }

  private Optional<float[]> vector(Query query, Page page) {
    if (query.like().isEmpty()) {
      return Optional.empty();
    }
    if (page.level() != Level.STATEMENTS || page.order() != Page.Order.RELEVANCE) {
      throw Query.wrong("Q014", "--like finds statements alone, the nearest first");
    }
    Meaning meaning = meaning().orElseThrow(() -> IndexFolder.noMeanings(folder));
    return Optional.of(meaning.vector(query.like().get()));
  }

  /// Answers a question.
  ///
  /// @throws Refusal if it asks for what does not fit the level, or the index is damaged
  public Answer search(Query query, Page page) {
    return within(() -> {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, query, page);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  private Answer search(IndexSearcher searcher, Query query, Page page) throws IOException {
    org.apache.lucene.search.Query asked =
        LuceneQuery.of(query, page.level(), vector(query, page), searcher.getIndexReader());
    TopFieldCollectorManager counting =
        new TopFieldCollectorManager(order(page.order()), page.last(), Integer.MAX_VALUE);
    TopFieldDocs found = searcher.search(asked, counting);
    int from = Math.min((page.number() - 1) * page.size(), found.scoreDocs.length);
    List<ScoreDoc> wanted = Arrays.asList(found.scoreDocs).subList(from, found.scoreDocs.length);
    List<Hit> hits = new HitReader(searcher, query, lent.records()).hits(wanted);
    return new Answer(query, page, found.totalHits.value(), hits, scope(searcher, page.level()));
  }

  private static Answer.Scope scope(IndexSearcher searcher, Level level) throws IOException {
    int units = searcher.count(LuceneQuery.everything(level));
    int findable = 0;
    for (Level each : Level.values()) {
      findable += searcher.count(LuceneQuery.everything(each));
    }
    return new Answer.Scope(units, searcher.count(new MatchAllDocsQuery()) - findable);
  }

  /// Units of one document lie in text order.
  private static Sort order(Page.Order order) {
    SortField document = new SortField(Entries.DOCUMENT, SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, document, SortField.FIELD_DOC);
      case DATE -> new Sort(latest(), document, SortField.FIELD_DOC);
    };
  }

  private static SortField latest() {
    return new SortField(Entries.DAY, SortField.Type.INT, true, Integer.MIN_VALUE);
  }

  /// The ids of all documents that are in, in their order.
  public Set<String> documents() {
    return within(() -> {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return LiveSearcher.documents(searcher);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  /// Reads every file of the index and compares it with its checksum.
  ///
  /// @throws Refusal if one is damaged
  public void check() {
    within(() -> {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        verify(searcher);
        return true;
      } finally {
        searchers.release(searcher);
      }
    });
  }

  private static void verify(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  /// Commits, if it was opened to write, and closes.
  @Override
  public void close() {
    within(() -> {
      try (directory;
          searchers) {
        if (writer.isPresent()) {
          writer.get().close();
        }
      }
      return true;
    });
  }

  private IndexWriter writer() {
    return writer.orElseThrow(() -> new IllegalStateException("opened to read: " + folder));
  }

  /// Runs what touches the files. A fault of Lucene's own in a damaged file can be anything: the
  /// checksums say whether that is why.
  private <T> T within(Task<T> task) {
    try {
      return task.run();
    } catch (IOException e) {
      throw IndexFolder.refusal(folder, e);
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      if (isDamaged()) {
        throw IndexFolder.damaged(folder, new IllegalStateException(e));
      }
      throw e;
    }
  }

  private boolean isDamaged() {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        verify(searcher);
        return false;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static IndexWriterConfig configuration() {
    return new IndexWriterConfig(Entries.analyzer())
        .setSimilarity(LiveSearcher.similarity())
        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /// Searchers that count the living alone.
  private static final class Live extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new LiveSearcher(reader);
    }
  }
}
