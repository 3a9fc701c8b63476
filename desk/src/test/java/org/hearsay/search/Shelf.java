package org.hearsay.search;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.article.Refusal;
import org.hearsay.reading.SourcedRecord;

/// Keeps documents, as a store does for a desk, and puts them into an index.
final class Shelf implements SearchIndex.Records {
  private final Map<String, SearchIndex.Entry> kept = new ConcurrentHashMap<>();

  @Override
  public SearchIndex.Entry of(String documentId) {
    SearchIndex.Entry entry = kept.get(documentId);
    if (entry == null) {
      throw new Refusal("D010", documentId, "there is no such document");
    }
    return entry;
  }

  /// Keeps a document, in a later version than the one of that id that was kept before.
  SearchIndex.Entry keep(String id, SourcedRecord record, Set<String> cases) {
    return kept.merge(
        id,
        new SearchIndex.Entry(id, record, cases, 1),
        (old, _) -> new SearchIndex.Entry(id, record, cases, old.version() + 1));
  }

  void put(SearchIndex index, String id, SourcedRecord record, Set<String> cases) {
    index.put(keep(id, record, cases));
  }
}
