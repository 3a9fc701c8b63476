package org.hearsay.command.desk;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.hearsay.desk.Desk;
import org.hearsay.desk.DeskConfig;
import org.hearsay.desk.Incoming;
import org.hearsay.desk.Taken;
import org.hearsay.files.Documents;
import org.hearsay.files.Documents.Found;
import org.hearsay.files.Fault;
import org.hearsay.files.FoundBytes;
import org.hearsay.files.OpenedDocuments;
import org.hearsay.reading.Reader;
import org.hearsay.reading.json.JsonSheet;
import org.hearsay.terminal.Clockwork;
import org.hearsay.terminal.Progress;
import org.hearsay.terminal.Streams;

/// One run of `hearsay add`: documents into a desk, what is refused on standard error, and at the
/// end what became of all of them.
final class AddRun {
  /// What a person wants from a run.
  ///
  /// @param inCase the case to put the documents in
  /// @param threads documents read at a time
  /// @param json whether standard output gets a closing object
  record Wish(Optional<String> inCase, int threads, boolean json, boolean quiet, boolean debug) {}

  private final Streams streams;
  private final DeskConfig config;
  private final Wish wish;
  private final Progress progress;
  private final List<Refusal> refused = new ArrayList<>();
  private long added;
  private long known;

  AddRun(Streams streams, DeskConfig config, Wish wish) {
    this.streams = streams;
    this.config = config;
    this.wish = wish;
    boolean shown = streams.terminal().err() && !wish.quiet();
    this.progress = new Progress(streams.err(), shown, System::nanoTime);
  }

  /// @return the exit code: 0 if all was taken in, else 1; who stops the run gets 130 from Java
  int of(Documents documents) throws IOException, InterruptedException {
    try (Stop stop = new Stop();
        Desk desk = Desk.openToWrite(config)) {
      try (Reader reader = Reader.open();
          Clockwork clockwork = Clockwork.of(progress)) {
        clockwork.count(documents);
        try (OpenedDocuments opened = new OpenedDocuments(documents.iterator())) {
          Iterator<Incoming> incoming = new Arrivals(opened, stop);
          desk.add(incoming, wish.inCase(), wish.threads(), reader::read, this::take);
        }
        index(desk);
      } finally {
        close(stop);
      }
    }
    return refused.isEmpty() ? 0 : 1;
  }

  /// What was taken in is on the disk, whatever becomes of the index.
  private void index(Desk desk) {
    try {
      desk.catchUp();
    } catch (Refusal refusal) {
      complain(refusal);
    }
  }

  private void take(Taken taken) {
    switch (taken) {
      case Taken.Added(_, _, int words) -> {
        added++;
        progress.read(words);
      }
      case Taken.Known _ -> {
        known++;
        progress.known();
      }
      case Taken.Refused(_, Refusal why) -> {
        refused.add(why);
        progress.refused();
        complain(why);
      }
    }
  }

  private void complain(Refusal why) {
    progress.say(Fault.line(why));
    if (wish.debug()) {
      StringWriter trace = new StringWriter();
      why.printStackTrace(new PrintWriter(trace, true));
      progress.say(trace.toString().stripTrailing());
    }
  }

  private void close(Stop stop) throws IOException {
    if (!wish.quiet()) {
      progress.say(progress.closing(summary()));
      if (stop.asked()) {
        progress.say("stopped; the same command goes on from here");
      }
    }
    if (wish.json()) {
      streams.out().write(json());
      streams.out().flush();
    }
  }

  /// "added 12, known already 3, refused 2 (1 R002, 1 R003)".
  private String summary() {
    Map<String, Long> codes =
        refused.stream()
            .collect(Collectors.groupingBy(Refusal::code, TreeMap::new, Collectors.counting()));
    String why =
        codes.entrySet().stream()
            .map(code -> code.getValue() + " " + code.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
    return String.format(
        Locale.ROOT,
        "added %,d, known already %,d, refused %,d%s",
        added,
        known,
        refused.size(),
        refused.isEmpty() ? "" : why);
  }

  private byte[] json() {
    String words =
        JsonSheet.laidOut(
            new DefaultPrettyPrinter(),
            json ->
                json.object(() -> {
                  json.number("added", added);
                  json.number("known", known);
                  json.list("refused", refused, refusal -> refused(json, refusal));
                }));
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static void refused(JsonSheet json, Refusal refusal) throws IOException {
    json.object(() -> {
      json.text("path", refusal.path());
      json.text("code", refusal.code());
      json.text("reason", refusal.reason());
    });
  }

  /// The documents behind the paths, until somebody asks to stop.
  private final class Arrivals implements Iterator<Incoming> {
    private final Iterator<Found> found;
    private final Stop stop;
    private final FoundBytes bytes = new FoundBytes(streams.in());

    Arrivals(Iterator<Found> found, Stop stop) {
      this.found = found;
      this.stop = stop;
    }

    @Override
    public boolean hasNext() {
      return !stop.asked() && found.hasNext();
    }

    @Override
    public Incoming next() {
      return new Arrival(found.next(), bytes);
    }
  }

  private record Arrival(Found found, FoundBytes source) implements Incoming {
    @Override
    public String name() {
      return found.name();
    }

    @Override
    public String origin() {
      return found instanceof Found.Document(_, Path path, _)
          ? path.toAbsolutePath().normalize().toString()
          : found.name();
    }

    @Override
    public Context context() {
      return found.context();
    }

    @Override
    public byte[] bytes() {
      return source.orRefuse(found);
    }
  }

  /// Ctrl-C: the process ends when what is in work has been kept, or after half a minute.
  private static final class Stop implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "stop adding");
    private volatile boolean asked;

    Stop() {
      Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean asked() {
      return asked;
    }

    private void await() {
      asked = true;
      try {
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          System.err.println("hearsay: what was in work is not kept; run again");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      done.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        asked = true;
      }
    }
  }
}
