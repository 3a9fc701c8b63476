package org.hearsay.command.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hearsay.article.Refusal;
import org.hearsay.export.Confident;
import org.hearsay.export.Format;
import org.hearsay.export.RecordWriter;
import org.hearsay.files.DocumentReader;
import org.hearsay.files.DocumentReader.Outcome;
import org.hearsay.files.Documents;
import org.hearsay.files.Documents.Found;
import org.hearsay.files.Fault;
import org.hearsay.files.OpenedDocuments;
import org.hearsay.files.OutputFile;
import org.hearsay.reading.ReadAhead;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.terminal.Clockwork;
import org.hearsay.terminal.Progress;
import org.hearsay.terminal.Streams;

/// One run of `hearsay read`: documents in, records out in the same order, faults in between on
/// standard error.
final class ReadRun {
  /// What a person wants from a run.
  ///
  /// @param output the file to write, absent for standard output
  /// @param minConfidence statements below it are left out
  /// @param threads documents read at a time
  record Wish(
      Format format,
      Format.Layout layout,
      Optional<Path> output,
      double minConfidence,
      int threads,
      boolean quiet,
      boolean debug) {}

  private final Streams streams;
  private final Wish wish;
  private final Progress progress;

  ReadRun(Streams streams, Wish wish) {
    this.streams = streams;
    this.wish = wish;
    boolean inTheWay = wish.output().isEmpty() && streams.terminal().out();
    boolean shown = streams.terminal().err() && !wish.quiet() && !inTheWay;
    this.progress = new Progress(streams.err(), shown, System::nanoTime);
  }

  /// @return the exit code: 0 if all was read, else 1
  int of(Documents documents) throws InterruptedException {
    boolean written;
    try (Clockwork clockwork = Clockwork.of(progress)) {
      if (wish.layout().collection()) {
        clockwork.count(documents);
      }
      written = write(documents);
    }
    if (wish.layout().collection() && !wish.quiet()) {
      progress.say(progress.closingLine());
    }
    return written && progress.documentsRefused() == 0 ? 0 : 1;
  }

  /// @return whether the output took everything
  private boolean write(Documents documents) throws InterruptedException {
    try {
      if (wish.output().isEmpty()) {
        records(documents, streams.out());
        return true;
      }
      try (OutputFile file = OutputFile.at(wish.output().get())) {
        records(documents, file.stream());
        if (progress.documentsRead() > 0) {
          file.commit();
        }
      }
      return true;
    } catch (IOException e) {
      if (wish.output().isEmpty() && Fault.isClosedPipe(e)) {
        return true;
      }
      String where = wish.output().map(Path::toString).orElse("standard output");
      complain(Fault.line(where, Fault.unwritable(e)), Optional.of(e));
      return false;
    }
  }

  private void records(Documents documents, OutputStream out)
      throws IOException, InterruptedException {
    RecordWriter writer = wish.format().writer(out, wish.layout());
    CompletableFuture<Reader> model = CompletableFuture.supplyAsync(Reader::open);
    try (OpenedDocuments opened = new OpenedDocuments(documents.iterator())) {
      DocumentReader reader = new DocumentReader(model::join, streams.in());
      new ReadAhead<Found, Outcome>(wish.threads(), reader::read)
          .forEach(opened, outcome -> take(outcome, writer));
    } catch (CompletionException e) {
      throw unready(e);
    } finally {
      model.thenAccept(Reader::close);
    }
    if (wish.layout().collection() || progress.documentsRead() > 0) {
      writer.finish();
    }
  }

  private static RuntimeException unready(CompletionException e) {
    return e.getCause() instanceof Refusal refusal
        ? refusal
        : new IllegalStateException("the model cannot be opened", e);
  }

  private void take(Outcome outcome, RecordWriter writer) throws IOException {
    switch (outcome) {
      case Outcome.Refused(String line, Optional<Throwable> cause) -> refuse(line, cause);
      case Outcome.Read(SourcedRecord record, int words) -> {
        try {
          writer.write(Confident.atLeast(wish.minConfidence(), record));
          progress.read(words);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
          refuse(Fault.line(record.article().path(), Fault.unexpected(e)), Optional.of(e));
        }
      }
    }
  }

  private void refuse(String line, Optional<Throwable> cause) {
    progress.refused();
    complain(line, cause);
  }

  private void complain(String line, Optional<Throwable> cause) {
    progress.say(line);
    if (wish.debug() && cause.isPresent()) {
      StringWriter trace = new StringWriter();
      cause.get().printStackTrace(new PrintWriter(trace, true));
      progress.say(trace.toString().stripTrailing());
    }
  }
}
