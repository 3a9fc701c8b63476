package org.hearsay.terminal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hearsay.files.Documents;

/// What goes on beside a run: its progress is drawn, and its documents are counted.
public record Clockwork(ScheduledExecutorService threads, Progress progress)
    implements AutoCloseable {
  private static final int FIRST_MS = 1000;
  private static final int EVERY_MS = 250;

  public static Clockwork of(Progress progress) {
    ScheduledExecutorService threads =
        Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
    threads.scheduleAtFixedRate(progress::tick, FIRST_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    return new Clockwork(threads, progress);
  }

  public void count(Documents documents) {
    threads.execute(() -> progress.expect(documents.count()));
  }

  /// Takes the bar away for good.
  @Override
  public void close() {
    threads.shutdownNow();
    progress.close();
  }
}
