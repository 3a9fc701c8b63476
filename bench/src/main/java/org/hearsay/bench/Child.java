package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that ran to its end in a process of its own, as seen from outside.
///
/// CPU time and memory are asked for every 10 ms until the process is gone, so that both may lack
/// what happened in its last 10 ms. Memory is the high-water mark that Linux keeps (`VmHWM`);
/// elsewhere it is 0.
///
/// @param wall from its start to its end
/// @param cpu of all its threads
/// @param peakBytes the most memory it held at any time
/// @param out the file that holds what it wrote to standard output
record Child(Duration wall, Duration cpu, long peakBytes, Path out) {
  private static final int LOOK_EVERY_MS = 10;

  /// Runs a command and waits for it.
  ///
  /// @param command the program and its arguments
  /// @param logs where its output is put, as `NAME.out` and `NAME.err`
  /// @throws IOException if it cannot be started, or ends with anything but 0
  static Child run(String name, List<String> command, Path logs)
      throws IOException, InterruptedException {
    Path out = logs.resolve(name + ".out");
    Path err = logs.resolve(name + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    long started = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    Duration cpu = Duration.ZERO;
    long peak = 0;
    while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peakBytes(status));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - started);
    if (process.exitValue() != 0) {
      throw new IOException(failure(name, process.exitValue(), err));
    }
    return new Child(wall, cpu, peak, out);
  }

  private static String failure(String name, int exit, Path err) throws IOException {
    String said = Files.readString(err).lines().findFirst().orElse("nothing");
    return name + " ended with " + exit + ", saying: " + said + " (all of it is in " + err + ")";
  }

  /// The high-water mark in a process's status file; 0 when the process or the file is gone.
  private static long peakBytes(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
