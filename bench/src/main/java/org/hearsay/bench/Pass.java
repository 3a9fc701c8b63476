package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One pass over articles inside a process that says itself what its parts took. A program that is
/// measured this way, ours or a peer's, prints the line that [#line] makes as its last.
///
/// @param load until everything needed to read was loaded
/// @param wall of the reading alone
/// @param cpu of the reading alone, all threads
/// @param found attributions or quotations, whatever the program calls its finds
record Pass(Duration load, Duration wall, Duration cpu, long found) {
  /// `pass load=0.812 wall=3.100 cpu=3.050 found=412`
  String line() {
    return String.format(
        Locale.ROOT,
        "pass load=%.3f wall=%.3f cpu=%.3f found=%d",
        Seconds.of(load),
        Seconds.of(wall),
        Seconds.of(cpu),
        found);
  }

  /// Reads the line back from what a program wrote.
  static Pass in(Path out) throws IOException {
    return Files.readAllLines(out).stream()
        .filter(line -> line.startsWith("pass "))
        .reduce((one, last) -> last)
        .map(Pass::parse)
        .orElseThrow(() -> new IOException(out + " holds no line that begins with 'pass'"));
  }

  static Pass parse(String line) {
    Map<String, String> fields = new TreeMap<>();
    for (String field : line.substring("pass ".length()).split(" ")) {
      fields.put(field.replaceAll("=.*", ""), field.replaceAll(".*=", ""));
    }
    return new Pass(
        Seconds.parse(fields.getOrDefault("load", "0")),
        Seconds.parse(fields.getOrDefault("wall", "0")),
        Seconds.parse(fields.getOrDefault("cpu", "0")),
        Long.parseLong(fields.getOrDefault("found", "0")));
  }
}
