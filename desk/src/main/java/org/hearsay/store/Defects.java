package org.hearsay.store;

import java.util.List;
import java.util.Map;
import org.hearsay.article.Refusal;
import org.hearsay.reading.SourcedRecord;

/// Looks whether a store is whole, and names what is not.
///
/// 1. The database by itself: pages, indexes, foreign keys.
/// 2. Every row has what belongs to it: an original its document, a document its record and an
///    arrival, the log no gap.
/// 3. Every document: its bytes have its SHA-256, its record can be read and is that of these
///    bytes.
public final class Defects {
  private static final int PAGE = 100;

  /// Counts of rows that should not be, and what each means.
  private static final Map<String, String> WRONG =
      Map.of(
          "FROM original LEFT JOIN document ON document.id = original.id"
              + " WHERE document.id IS NULL",
          "originals without a document",
          "FROM document LEFT JOIN original ON original.id = document.id"
              + " WHERE original.id IS NULL",
          "documents without an original",
          "FROM document LEFT JOIN record ON record.document = document.id"
              + " WHERE record.document IS NULL",
          "documents without a record",
          "FROM document LEFT JOIN arrival ON arrival.document = document.id"
              + " WHERE arrival.document IS NULL",
          "documents that never came",
          "FROM case_document LEFT JOIN document ON document.id = case_document.document"
              + " WHERE document.id IS NULL",
          "places in a case without a document",
          "FROM correction LEFT JOIN document ON document.id = correction.document"
              + " WHERE document.id IS NULL",
          "corrections without a document");

  private static final String LAST_ENTRY = "SELECT coalesce(max(id), 0) FROM log";

  /// Hears what is found.
  public interface Listener {
    /// After each document.
    void looked(int documents);

    /// @param about the document's id, or the part of the store
    /// @param fault what is wrong with it
    void defect(String about, String fault);
  }

  private final ReadTransaction store;
  private final Listener listener;

  Defects(ReadTransaction store, Listener listener) {
    this.store = store;
    this.listener = listener;
  }

  void look() {
    store.engine.selfCheck(store.handle).forEach(line -> listener.defect("database", line));
    WRONG.forEach((rows, meaning) -> {
      int count = count("SELECT count(*) " + rows);
      if (count > 0) {
        listener.defect("database", count + " " + meaning);
      }
    });
    int gaps = count(LAST_ENTRY) - count("SELECT count(*) FROM log");
    if (gaps != 0) {
      listener.defect("log", gaps + " entries are missing");
    }
    int looked = 0;
    int last = 0;
    List<KeptDocument> page = store.documentsAfter(last, PAGE);
    while (!page.isEmpty()) {
      for (KeptDocument document : page) {
        look(document);
        listener.looked(++looked);
        last = document.number();
      }
      page = store.documentsAfter(last, PAGE);
    }
  }

  private int count(String sql) {
    return store.handle.createQuery(sql).mapTo(int.class).one();
  }

  private void look(KeptDocument document) {
    String about = document.id().shortened();
    try {
      if (!DocumentId.of(store.original(document.id())).equals(document.id())) {
        listener.defect(about, "its bytes are not those that came: their SHA-256 is another");
        return;
      }
      SourcedRecord record = store.record(document.id());
      if (!record.article().id().equals(document.id().inRecord())) {
        listener.defect(about, "its record is that of " + record.article().id());
      }
      if (!document
          .title()
          .equals(record.article().masthead().title().map(ReadTransaction::plain))) {
        listener.defect(about, "its title is not that of its record");
      }
    } catch (Refusal refusal) {
      listener.defect(about, refusal.reason());
    }
  }
}
