package org.hearsay.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Corrections;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.search.Answer;
import org.hearsay.search.Meaning;
import org.hearsay.search.Page;
import org.hearsay.search.SearchIndex;
import org.hearsay.store.Defects;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.ReadTransaction;
import org.hearsay.store.ReadTransaction.Changed;
import org.hearsay.store.Store;

/// The search index of a desk, kept up with its store.
///
/// The store numbers its changes, and the index remembers the last one it has: what is newer is
/// taken in before the next search. Whatever becomes of the index, the store can make it anew.
///
/// @param folder of the index
/// @param meaning asked only for an index that has meanings
record Indexing(Store store, Path folder, Supplier<Meaning> meaning) {
  private static final int PAGE = 200;

  /// Documents between two commits: each makes a piece of the index that has to be merged later.
  private static final int COMMIT = 2_000;

  /// Takes in what the store has and the index has not.
  ///
  /// @throws Refusal if somebody else does, or the folder cannot be written
  void catchUp() {
    try (SearchIndex index = SearchIndex.open(folder, lent(SearchIndex.Records.NONE))) {
      int waiting = 0;
      List<Changed> changed = after(index.change());
      while (!changed.isEmpty()) {
        put(index, changed);
        waiting += changed.size();
        int last = changed.getLast().change();
        changed = after(last);
        if (waiting >= COMMIT || changed.isEmpty()) {
          index.commit(last);
          waiting = 0;
        }
      }
    }
  }

  private void put(SearchIndex index, List<Changed> changed) {
    store.read(transaction -> {
      for (Changed each : changed) {
        index.put(entry(transaction, each.document().id()));
      }
      return changed;
    });
  }

  private SearchIndex.Lent lent(SearchIndex.Records records) {
    return new SearchIndex.Lent(records, meaning);
  }

  /// Whether the index that is there has meanings; one that cannot be opened has none.
  private boolean hasMeanings() {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (SearchIndex index = SearchIndex.openToRead(folder, lent(SearchIndex.Records.NONE))) {
      return index.hasMeanings();
    } catch (Refusal unreadable) {
      return false;
    }
  }

  /// Throws the index away and makes it anew. What changes meanwhile is taken in before the next
  /// search.
  ///
  /// @param meanings whether it is to have meanings; absent if that stays as it is
  void rebuild(Optional<Boolean> meanings) {
    boolean wanted = meanings.orElseGet(this::hasMeanings);
    Optional<Meaning> maker = wanted ? Optional.of(meaning.get()) : Optional.empty();
    store.read(transaction -> {
      Stream<SearchIndex.Entry> all =
          new DocumentPages(transaction).stream().map(each -> entry(transaction, each.id()));
      SearchIndex.rebuild(folder, all, transaction.lastChange(), maker);
      return folder;
    });
  }

  /// Answers from all that the store has; from what the index has while somebody else takes the
  /// rest in.
  Answer search(Query query, Page page) {
    boolean readable = Files.isDirectory(folder);
    if (readable) {
      Optional<Answer> answer = store.read(transaction -> answer(transaction, query, page, true));
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    try {
      catchUp();
    } catch (Refusal busy) {
      if (!readable || !SearchIndex.isBusy(busy)) {
        throw busy;
      }
    }
    return store.read(transaction -> answer(transaction, query, page, false)).orElseThrow();
  }

  /// Hits are made of records at one moment of the store; for that, cases do not matter.
  ///
  /// @param whole whether an index that lacks something gives no answer
  private Optional<Answer> answer(
      ReadTransaction transaction, Query query, Page page, boolean whole) {
    SearchIndex.Records records = id -> entry(transaction, new DocumentId(id), Set.of());
    try (SearchIndex index = SearchIndex.openToRead(folder, lent(records))) {
      boolean behind = index.change() < transaction.lastChange();
      return whole && behind ? Optional.empty() : Optional.of(index.search(query, page));
    }
  }

  /// Compares the index with the store and its files with their checksums.
  void check(Defects.Listener listener) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (SearchIndex index = SearchIndex.openToRead(folder, lent(SearchIndex.Records.NONE))) {
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

  private int lastChange() {
    return store.read(transaction -> transaction.lastChange());
  }

  private List<Changed> after(int change) {
    return store.read(transaction -> transaction.documentsChangedAfter(change, PAGE));
  }

  private static SearchIndex.Entry entry(ReadTransaction transaction, DocumentId id) {
    return entry(transaction, id, Set.copyOf(transaction.casesOf(id)));
  }

  /// A document's record as people have corrected it.
  private static SearchIndex.Entry entry(
      ReadTransaction transaction, DocumentId id, Set<String> cases) {
    ReadTransaction.Reading reading = transaction.reading(id);
    List<Correction> corrections = Judgements.of(transaction.corrections(id));
    SourcedRecord record =
        corrections.isEmpty()
            ? reading.record()
            : Corrections.apply(reading.record(), corrections).record();
    return new SearchIndex.Entry(id.sha256(), record, cases, reading.change());
  }
}
