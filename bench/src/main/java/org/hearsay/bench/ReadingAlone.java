package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.article.ArticleReader;
import org.hearsay.reading.Reader;

/// Reads articles once and prints what that took, the start of the program left out: bytes to
/// record, in memory. Runs in a process of its own.
///
/// Arguments: the number of threads, then the files.
public final class ReadingAlone {
  private ReadingAlone() {}

  public static void main(String[] arguments) throws Exception {
    int threads = Integer.parseInt(arguments[0]);
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    long opened = System.nanoTime();
    try (Reader reader = Reader.open()) {
      Duration load = since(opened);
      System.out.println(pass(reader, files, threads, load).line());
    }
  }

  private static Pass pass(Reader reader, List<Path> files, int threads, Duration load)
      throws Exception {
    List<Callable<Integer>> readings = new ArrayList<>();
    for (Path file : files) {
      readings.add(() -> statements(reader, file));
    }
    Duration cpuBefore = cpu();
    long started = System.nanoTime();
    long found = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Integer> reading : pool.invokeAll(readings)) {
        found += reading.get();
      }
    }
    return new Pass(load, since(started), cpu().minus(cpuBefore), found);
  }

  private static int statements(Reader reader, Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    return reader.read(new ArticleReader().read(file.toString(), bytes)).statements().size();
  }

  static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
