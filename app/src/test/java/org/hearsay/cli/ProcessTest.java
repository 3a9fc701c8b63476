package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own can show: a full disk, a closed pipe, Ctrl-C.
@Timeout(120)
class ProcessTest {
  @TempDir private Path folder;

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    Process process =
        hearsay("read", article("a.txt")).redirectOutput(Path.of("/dev/full").toFile()).start();
    assertThat(messages(process))
        .containsExactly(
            "hearsay: standard output: No space left on device; free some space, or write"
                + " elsewhere with --output");
    assertThat(process.exitValue()).isEqualTo(1);
  }

  @Test
  void writesToADeviceInPlaceAndLeavesIt() throws Exception {
    Process process = hearsay("read", article("a.txt"), "-o", "/dev/full").start();
    assertThat(messages(process))
        .first()
        .asString()
        .startsWith("hearsay: /dev/full: No space left");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
  }

  @Test
  void stopsQuietlyWhenThePipeIsClosed() throws Exception {
    for (int i = 0; i < 300; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "It rained. ".repeat(400));
    }
    Process process = hearsay("read", folder.toString(), "-f", "jsonl", "-q").start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("{\"record\"");
    }
    assertThat(messages(process)).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  /// As a shell hands them over: `hearsay read *.txt`.
  @Test
  void readsFilesWhoseNamesFillAHundredThousandCharacters() throws Exception {
    String file = article("a".repeat(200) + ".txt");
    List<String> arguments = new ArrayList<>(List.of("read", "-f", "jsonl", "-q"));
    arguments.addAll(Collections.nCopies(100_000 / file.length(), file));
    Process process = hearsay(arguments.toArray(String[]::new)).start();
    long records = process.inputReader().lines().filter(l -> l.startsWith("{\"record\"")).count();
    assertThat(process.waitFor()).isZero();
    assertThat(records).isEqualTo(arguments.size() - 4);
  }

  @Test
  void leavesNothingBehindWhenInterrupted() throws Exception {
    Path output = folder.resolve("out.jsonl");
    Process process =
        hearsay("read", article("a.txt"), "-", "-f", "jsonl", "-o", output.toString()).start();
    while (names().noneMatch(name -> name.endsWith(".part"))) {
      assertThat(process.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void stopsAddingOnCtrlCAndGoesOnTheNextTime() throws Exception {
    Path pile = Files.createDirectories(folder.resolve("pile"));
    for (int i = 0; i < 150; i++) {
      Files.writeString(
          pile.resolve(i + ".txt"), ("Ada Oduya said it rained " + i + " times. ").repeat(20));
    }
    String desk = folder.resolve("desk").toString();
    Process process = hearsay("add", pile.toString(), "--desk", desk).start();
    Path database = Path.of(desk, "desk.sqlite-wal");
    while (!Files.exists(database) || Files.size(database) < 300_000) {
      assertThat(process.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    List<String> said = process.errorReader().lines().toList();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(said).last().isEqualTo("stopped; the same command goes on from here");
    String closing = said.get(said.size() - 2);
    int kept = Integer.parseInt(closing.replaceFirst("added (\\d+), .*", "$1"));
    assertThat(kept).isBetween(1, 149);
    assertThat(run("desk", "check", "--desk", desk)).isEqualTo(kept + " documents, all whole\n");
    assertThat(run("add", pile.toString(), "--desk", desk, "-q", "-f", "json"))
        .contains("\"added\" : " + (150 - kept))
        .contains("\"known\" : " + kept);
  }

  private static String run(String... arguments) {
    Commands commands = new Commands();
    assertThat(commands.run(arguments)).isZero();
    return commands.out();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private String article(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "It rained.").toString();
  }

  private static List<String> messages(Process process) throws Exception {
    List<String> lines = process.errorReader().lines().toList();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return lines;
  }

  private static ProcessBuilder hearsay(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> command =
        Stream.of(
            java,
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList());
  }
}
