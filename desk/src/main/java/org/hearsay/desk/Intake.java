package org.hearsay.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.reading.ReadAhead;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.store.DocumentId;
import org.hearsay.store.Store;
import org.hearsay.store.StoreFault;
import org.hearsay.store.WriteTransaction;

/// Takes documents in: many threads read, one writes.
///
/// 1. Documents are read in parallel and kept in the order in which they came. What has been read
///    waits for a batch of at most [#BATCH] documents, [#BATCH_BYTES] bytes or [#BATCH_NANOS]; the
///    batch is one transaction.
/// 2. A document is told of when its batch is on the disk. Killed before, the desk does not know
///    it; never half of it. Its story is found in the same transaction.
/// 3. A document that cannot be read is refused, and the others are taken in all the same. A fault
///    of the store ends the intake; what was told of is kept.
final class Intake {
  static final int BATCH = 64;
  static final long BATCH_BYTES = 16 << 20;
  static final long BATCH_NANOS = 500_000_000L;

  /// A document that fails in a way it should not.
  static final String UNEXPECTED = "R900";

  private final Store store;
  private final String who;
  private final Wish wish;
  private final Consumer<Taken> told;
  private final List<Prepared> batch = new ArrayList<>();
  private long batchBytes;
  private long batchBegan;

  /// How documents are taken in.
  ///
  /// @param inCase the case to put them in
  /// @param threads how many are read at a time
  /// @param reading from article to record; safe to call from several threads
  /// @param grouping how readily they are put into stories
  record Wish(
      Optional<String> inCase,
      int threads,
      Function<Article, SourcedRecord> reading,
      Grouping grouping) {}

  /// A document before it is kept.
  private sealed interface Prepared {
    Incoming from();

    default int weight() {
      return 0;
    }

    record Read(Incoming from, byte[] bytes, SourcedRecord record, StoryProfile profile)
        implements Prepared {
      @Override
      public int weight() {
        return bytes.length + record.article().text().length();
      }
    }

    record Known(Incoming from, DocumentId id) implements Prepared {}

    record Refused(Incoming from, Refusal why) implements Prepared {}
  }

  Intake(Store store, String who, Wish wish, Consumer<Taken> told) {
    this.store = store;
    this.who = who;
    this.wish = wish;
    this.told = told;
  }

  void of(Iterator<? extends Incoming> documents) throws InterruptedException {
    try {
      new ReadAhead<Incoming, Prepared>(wish.threads(), this::prepare)
          .forEach(new Plain(documents), this::take);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written to a stream here", e);
    } finally {
      if (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
        commit();
      }
    }
  }

  /// The same documents, as what they are.
  private record Plain(Iterator<? extends Incoming> documents) implements Iterator<Incoming> {
    @Override
    public boolean hasNext() {
      return documents.hasNext();
    }

    @Override
    public Incoming next() {
      return documents.next();
    }
  }

  private Prepared prepare(Incoming document) {
    byte[] bytes;
    try {
      bytes = document.bytes();
      ArticleReader.refuseIfTooLarge(document.name(), bytes.length);
    } catch (Refusal refusal) {
      return new Prepared.Refused(document, refusal);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Prepared.Refused(document, unexpected(document.name(), e));
    }
    DocumentId id = DocumentId.of(bytes);
    if (store.read(transaction -> transaction.holds(id))) {
      return new Prepared.Known(document, id);
    }
    try {
      Article article = new ArticleReader().read(document.name(), bytes, document.context());
      SourcedRecord record = wish.reading().apply(article);
      return new Prepared.Read(document, bytes, record, Assignment.profile(record));
    } catch (Refusal refusal) {
      return new Prepared.Refused(document, refusal);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
      return new Prepared.Refused(document, unexpected(document.name(), e));
    }
  }

  static Refusal unexpected(String name, Throwable fault) {
    String reason =
        switch (fault) {
          case OutOfMemoryError _ -> "needs more memory than there is; try --threads 1";
          case StackOverflowError _ -> "is nested too deeply to be read; report this, please";
          default ->
              "failed in a way it should not ("
                  + fault.getClass().getSimpleName()
                  + "); run again with --debug and report this, please";
        };
    return new Refusal(UNEXPECTED, name, reason, fault);
  }

  private void take(Prepared prepared) {
    if (batch.isEmpty()) {
      batchBegan = System.nanoTime();
    }
    batch.add(prepared);
    batchBytes += prepared.weight();
    boolean late = System.nanoTime() - batchBegan >= BATCH_NANOS;
    if (late || batch.size() >= BATCH || batchBytes >= BATCH_BYTES) {
      commit();
    }
  }

  /// Writes the batch, then tells of it. One that the database cannot take as a whole is written a
  /// document at a time, so that only the one at fault is refused.
  private void commit() {
    List<Prepared> waiting = List.copyOf(batch);
    batch.clear();
    batchBytes = 0;
    List<Taken> taken;
    try {
      taken = kept(waiting);
    } catch (Refusal fault) {
      if (!StoreFault.FAILED.isCodeOf(fault)) {
        throw fault;
      }
      taken = waiting.stream().map(this::keptAlone).toList();
    }
    taken.forEach(told);
  }

  private Taken keptAlone(Prepared document) {
    try {
      return kept(List.of(document)).getFirst();
    } catch (Refusal fault) {
      if (!StoreFault.FAILED.isCodeOf(fault)) {
        throw fault;
      }
      Refusal named = new Refusal(fault.code(), document.from().name(), fault.reason(), fault);
      return kept(List.of(new Prepared.Refused(document.from(), named))).getFirst();
    }
  }

  private List<Taken> kept(List<Prepared> documents) {
    return store.write(
        who,
        transaction -> {
          List<Taken> taken = new ArrayList<>();
          for (Prepared document : documents) {
            taken.add(new Keeping(transaction, wish).keep(document));
          }
          return taken;
        });
  }

  /// One document into one transaction.
  private record Keeping(WriteTransaction transaction, Wish wish) {
    Taken keep(Prepared document) {
      Incoming from = document.from();
      return switch (document) {
        case Prepared.Refused(_, Refusal why) -> {
          transaction.refused(from.origin(), why.code(), why.reason());
          yield new Taken.Refused(from.name(), why);
        }
        case Prepared.Known(_, DocumentId id) -> {
          transaction.cameAgain(id, from.origin(), from.context());
          yield known(from, id);
        }
        case Prepared.Read(_, byte[] bytes, SourcedRecord record, StoryProfile profile) -> {
          DocumentId id = DocumentId.of(bytes);
          if (!transaction.keep(bytes, record, from.origin(), from.context())) {
            yield known(from, id);
          }
          new Assignment(transaction, wish.grouping()).put(id, profile);
          wish.inCase().ifPresent(name -> transaction.putInCase(id, name));
          int words = new StringTokenizer(record.article().text()).countTokens();
          yield new Taken.Added(from.name(), id, words);
        }
      };
    }

    private Taken known(Incoming from, DocumentId id) {
      wish.inCase().ifPresent(name -> transaction.putInCase(id, name));
      return new Taken.Known(from.name(), id);
    }
  }
}
