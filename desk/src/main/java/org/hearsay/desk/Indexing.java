package org.hearsay.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Corrections;
import org.hearsay.query.Query;
import org.hearsay.search.Answer;
import org.hearsay.search.Page;
import org.hearsay.search.SearchIndex;
import org.hearsay.store.Defects;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.ReadTransaction.Changed;
import org.hearsay.store.Store;

/// The search index of a desk, kept up with its store.
///
/// The store numbers its changes, and the index remembers the last one it has: what is newer is
/// taken in before the next search. Whatever becomes of the index, the store can make it anew.
///
/// @param folder of the index
record Indexing(Store store, Path folder) {
  private static final int PAGE = 200;

  /// Takes in what the store has and the index has not.
  ///
  /// @throws Refusal if somebody else does, or the folder cannot be written
  void catchUp() {
    try (SearchIndex index = SearchIndex.open(folder, this::entry)) {
      List<Changed> changed = after(index.change());
      while (!changed.isEmpty()) {
        changed.forEach(each -> index.put(entry(each.document().id())));
        index.commit(changed.getLast().change());
        changed = after(index.change());
      }
    }
  }

  /// Throws the index away and makes it anew. What changes meanwhile is taken in before the next
  /// search.
  void rebuild() {
    int change = lastChange();
    SearchIndex.rebuild(folder, new DocumentPages(store).stream().map(each -> entry(each.id())), change);
  }

  /// Answers from all that the store has; from what the index has while somebody else takes the
  /// rest in.
  Answer search(Query query, Page page) {
    boolean readable = Files.isDirectory(folder);
    try {
      if (!readable || isBehind()) {
        catchUp();
      }
    } catch (Refusal busy) {
      if (!readable || !SearchIndex.isBusy(busy)) {
        throw busy;
      }
    }
    try (SearchIndex index = SearchIndex.openToRead(folder, this::entry)) {
      return index.search(query, page);
    }
  }

  /// Compares the index with the store and its files with their checksums.
  void check(Defects.Listener listener) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (SearchIndex index = SearchIndex.openToRead(folder, this::entry)) {
      index.check();
      Set<String> there = new HashSet<>(index.documents());
      Set<String> kept = new HashSet<>();
      store.read(transaction -> {
        List<KeptDocument> page = transaction.documentsAfter(0, PAGE);
        while (!page.isEmpty()) {
          page.forEach(document -> kept.add(document.id().sha256()));
          page = transaction.documentsAfter(page.getLast().number(), PAGE);
        }
        return kept;
      });
      there.stream()
          .filter(id -> !kept.contains(id))
          .forEach(id -> listener.defect(id, "is in the index and not in the store" + REBUILD));
      if (index.change() >= lastChange()) {
        kept.stream()
            .filter(id -> !there.contains(id))
            .forEach(id -> listener.defect(id, "is not in the index" + REBUILD));
      }
    } catch (Refusal refusal) {
      listener.defect("index", refusal.reason());
    }
  }

  private static final String REBUILD = "; run hearsay desk rebuild";

  private boolean isBehind() {
    try (SearchIndex index = SearchIndex.openToRead(folder, this::entry)) {
      return index.change() < lastChange();
    }
  }

  private int lastChange() {
    return store.read(transaction -> transaction.lastChange());
  }

  private List<Changed> after(int change) {
    return store.read(transaction -> transaction.documentsChangedAfter(change, PAGE));
  }

  private SearchIndex.Entry entry(String documentId) {
    return entry(new DocumentId(documentId));
  }

  /// A document at one moment of the store, its record as people have corrected it.
  private SearchIndex.Entry entry(DocumentId id) {
    return store.read(transaction ->
        new SearchIndex.Entry(
            id.sha256(),
            Corrections.apply(transaction.record(id), Judgements.of(transaction.corrections(id)))
                .record(),
            Set.copyOf(transaction.casesOf(id)),
            transaction.change(id)));
  }
}
