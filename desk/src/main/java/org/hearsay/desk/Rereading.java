package org.hearsay.desk;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.hearsay.correction.ChangeLines;
import org.hearsay.correction.Changes;
import org.hearsay.reading.ReadAhead;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.RecordJson;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.Store;
import org.hearsay.store.story.StoryWriter;

/// Reads every document of a desk again from its original bytes, with the program and model at
/// hand, and keeps what came out otherwise than before.
///
/// A document that can no longer be read keeps the record it has. Ended in the middle, what was
/// read again stays read again, and another run does the rest. Every document stays in its story.
final class Rereading {
  private static final RecordJson JSON = new RecordJson(true);

  private final Store store;
  private final String who;
  private final Function<Article, SourcedRecord> reading;
  private final Consumer<ReadAgain> told;

  Rereading(
      Store store, String who, Function<Article, SourcedRecord> reading, Consumer<ReadAgain> told) {
    this.store = store;
    this.who = who;
    this.reading = reading;
    this.told = told;
  }

  /// Both readings of a document.
  private sealed interface Result {
    record Both(KeptDocument document, SourcedRecord before, SourcedRecord after)
        implements Result {}

    record Refused(KeptDocument document, Refusal why) implements Result {}
  }

  void all(int threads) throws InterruptedException {
    try {
      new ReadAhead<>(threads, this::readAgain).forEach(new DocumentPages(store), this::keep);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written to a stream here", e);
    }
  }

  private Result readAgain(KeptDocument document) {
    SourcedRecord before = store.read(transaction -> transaction.record(document.id()));
    byte[] original = store.read(transaction -> transaction.original(document.id()));
    String path = before.article().path();
    Context context =
        store.read(transaction -> transaction.arrivals(document.id())).getFirst().context();
    try {
      Article article = new ArticleReader().read(path, original, context);
      return new Result.Both(document, before, reading.apply(article));
    } catch (Refusal refusal) {
      return new Result.Refused(document, refusal);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
      return new Result.Refused(document, Intake.unexpected(path, e));
    }
  }

  private void keep(Result result) {
    switch (result) {
      case Result.Refused(KeptDocument document, Refusal why) ->
          told.accept(new ReadAgain.Refused(document, why));
      case Result.Both(KeptDocument document, SourcedRecord before, SourcedRecord after) ->
          told.accept(
              isSame(before, after) ? new ReadAgain.Same(document) : kept(document, before, after));
    }
  }

  private ReadAgain kept(KeptDocument document, SourcedRecord before, SourcedRecord after) {
    Changes changes = Changes.between(before, after);
    String summary =
        changes.isEmpty() ? "the same statements by the same sources" : changes.summary();
    store.write(
        who,
        transaction -> {
          transaction.readAgain(document.id(), after, summary);
          new StoryWriter(transaction).profileAgain(document.id(), Assignment.profile(after));
          return document;
        });
    return new ReadAgain.Otherwise(document, summary, ChangeLines.of(changes, before, after));
  }

  /// Whether two records say the same, whoever made them and however long that took.
  private static boolean isSame(SourcedRecord before, SourcedRecord after) {
    return JSON.line(unsigned(before)).equals(JSON.line(unsigned(after)));
  }

  private static SourcedRecord unsigned(SourcedRecord record) {
    return new SourcedRecord(
        record.article(),
        record.sources(),
        record.statements(),
        record.findings(),
        new SourcedRecord.MadeBy("", "", 0));
  }
}
