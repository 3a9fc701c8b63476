package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.terminal.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir private Path folder;
  private final Commands commands = new Commands();

  @Test
  void readsAFileAsTextIfNothingElseIsAsked() throws IOException {
    assertThat(commands.run("read", article("a.txt"))).isZero();
    assertThat(commands.out()).startsWith("a.txt\n").contains("Ada Oduya", "it rained");
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void readsStandardInput() {
    assertThat(commands.typing("It rained.").run("read", "-", "--format", "jsonl")).isZero();
    assertThat(commands.out()).contains("\"path\":\"-\"").contains("It rained.");
  }

  @Test
  void readsStandardInputWhenItIsNoTerminalAndNothingIsNamed() {
    assertThat(commands.typing("It rained.").run("read", "-f", "jsonl")).isZero();
    assertThat(commands.out()).contains("It rained.");
  }

  @Test
  void explainsItselfWhenNothingIsNamedOnATerminal() {
    Streams.Terminal terminal = new Streams.Terminal(true, true, true, 80, false);
    assertThat(commands.on(terminal).run("read")).isEqualTo(2);
    assertThat(commands.err())
        .contains("Usage: hearsay read")
        .contains("hearsay read article.html");
  }

  @Test
  void writesOneObjectForAFileAndAnArrayForAFolder() throws IOException {
    String file = article("a.txt");
    commands.run("read", file, "--format", "json");
    assertThat(json(commands.out()).isObject()).isTrue();

    Commands ofFolder = new Commands();
    ofFolder.run("read", folder.toString(), "--format", "json");
    assertThat(json(ofFolder.out()).isArray()).isTrue();
    assertThat(json(ofFolder.out())).hasSize(1);
  }

  @Test
  void keepsTheOrderOfTheInputWhateverTheThreads() throws IOException {
    for (int i = 0; i < 60; i++) {
      article(String.format(Locale.ROOT, "%02d.txt", i));
    }
    assertThat(commands.run("read", folder.toString(), "-f", "jsonl", "--threads", "7")).isZero();
    List<String> paths =
        commands.out().lines().map(line -> json(line).at("/article/path").asText()).toList();
    assertThat(paths).hasSize(60).isSorted();
    assertThat(commands.err())
        .matches("read 60, refused 0 in \\d+\\.\\d s \\([\\d,]+ words/s\\)\n");
  }

  @Test
  void givesTheSameBytesTwiceWhenAskedToBeReproducible() throws IOException {
    String[] line = {"read", article("a.txt"), article("b.txt"), "-f", "jsonl", "--reproducible"};
    Commands again = new Commands();
    commands.run(line);
    again.run(line);
    assertThat(commands.out()).isEqualTo(again.out()).contains("\"seconds\":null");
  }

  @Test
  void readsTheOthersWhenSomeCannotBeRead() throws IOException {
    String there = article("a.txt");
    String missing = folder.resolve("b.txt").toString();
    assertThat(commands.run("read", missing, there, "-f", "jsonl")).isEqualTo(1);
    assertThat(commands.out().lines()).hasSize(1);
    assertThat(commands.err())
        .startsWith(
            "hearsay: "
                + missing
                + ": there is no such file or folder; check the name\nread 1, refused 1 in ");
  }

  @Test
  void refusesALargeFileBeforeReadingIt() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertThat(commands.run("read", large.toString())).isEqualTo(1);
    assertThat(commands.err())
        .startsWith(
            "hearsay: " + large + ": has 200 MB, and an article has at most 32 MB; split it")
        .hasLineCount(1);
  }

  @Test
  void refusesAFileThatTheSystemCannotRead() {
    assertThat(commands.run("read", "/proc/self/mem")).isEqualTo(1);
    assertThat(commands.err())
        .isEqualTo(
            "hearsay: /proc/self/mem: Input/output error; check the disk or the network folder,"
                + " then try again\n");
  }

  @Test
  void refusesAnEndlessDevice() {
    assertThat(commands.run("read", "/dev/zero")).isEqualTo(1);
    assertThat(commands.err())
        .startsWith("hearsay: /dev/zero: has 33 MB, and an article has at most 32 MB");
  }

  @Test
  void reportsAFileThatVanishesInMidRun() throws IOException {
    for (int i = 0; i < 200; i++) {
      article(String.format(Locale.ROOT, "%03d.txt", i));
    }
    OutputStream deletesTheLast =
        new OutputStream() {
          @Override
          public void write(int one) {
            throw new AssertionError("records come whole");
          }

          @Override
          public void write(byte[] bytes) throws IOException {
            Files.deleteIfExists(folder.resolve("199.txt"));
          }
        };
    int code =
        commands.runInto(
            deletesTheLast, "read", folder.toString(), "-f", "jsonl", "--threads", "2");
    assertThat(code).isEqualTo(1);
    assertThat(commands.err())
        .startsWith("hearsay: " + folder + "/199.txt: was in its folder a moment ago and is gone;")
        .contains("read 199, refused 1");
  }

  @Test
  void handsOverEveryRecordAsOneWholeLine() throws IOException {
    for (int i = 0; i < 20; i++) {
      article(i + ".txt");
    }
    OutputStream wholeLines =
        new OutputStream() {
          @Override
          public void write(int one) {
            throw new AssertionError("records come whole");
          }

          @Override
          public void write(byte[] bytes) {
            assertThat(bytes[bytes.length - 1]).isEqualTo((byte) '\n');
            assertThat(json(new String(bytes, StandardCharsets.UTF_8)).isObject()).isTrue();
          }
        };
    assertThat(commands.runInto(wholeLines, "read", folder.toString(), "-f", "jsonl")).isZero();
  }

  @Test
  void stopsQuietlyWhenNobodyReadsOnAnyMore() throws IOException {
    assertThat(commands.runInto(failing("Broken pipe"), "read", article("a.txt"))).isZero();
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    OutputStream full = failing("No space left on device");
    assertThat(commands.runInto(full, "read", article("a.txt"), article("b.txt"))).isEqualTo(1);
    assertThat(commands.err())
        .startsWith(
            "hearsay: standard output: No space left on device; free some space, or write"
                + " elsewhere with --output\nread 0,");
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path output = Files.writeString(folder.resolve("out.json"), "old");
    commands.run("read", folder.resolve("missing.txt").toString(), "-o", output.toString());
    assertThat(output).hasContent("old");

    assertThat(commands.run("read", article("a.txt"), "-f", "json", "-o", output.toString()))
        .isZero();
    assertThat(json(Files.readString(output)).isObject()).isTrue();
    assertThat(commands.out()).isEmpty();
    try (var left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "out.json");
    }
  }

  @Test
  void refusesAnOutputThatIsAFolder() throws IOException {
    assertThat(commands.run("read", article("a.txt"), "-o", folder.toString())).isEqualTo(2);
    assertThat(commands.err()).startsWith("hearsay: --output names a file");
  }

  @Test
  void saysThatTheFolderOfTheOutputIsMissing() throws IOException {
    String output = folder.resolve("no/out.txt").toString();
    assertThat(commands.run("read", article("a.txt"), "-o", output)).isEqualTo(1);
    assertThat(commands.err())
        .isEqualTo(
            "hearsay: " + output + ": its folder does not exist; make it, or name another\n");
  }

  @Test
  void coloursOnlyForATerminalOrOnRequest() throws IOException {
    String file = article("a.txt");
    commands.run("read", file);
    assertThat(commands.out()).doesNotContain("\u001B");

    Commands asked = new Commands();
    asked.run("read", file, "--color", "always");
    assertThat(asked.out()).contains("\u001B[1m");

    Commands terminal = new Commands().on(new Streams.Terminal(false, true, false, 80, true));
    terminal.run("read", file);
    assertThat(terminal.out()).contains("\u001B[1m");

    Commands plain = new Commands().on(new Streams.Terminal(false, true, false, 80, false));
    plain.run("read", file);
    assertThat(plain.out()).doesNotContain("\u001B");
  }

  @Test
  void refusesNumbersThatMakeNoSense() throws IOException {
    String file = article("a.txt");
    assertThat(commands.run("read", file, "--min-confidence", "1.5")).isEqualTo(2);
    assertThat(commands.run("read", file, "--threads", "0")).isEqualTo(2);
    assertThat(commands.run("read", file, "--threads", "many")).isEqualTo(2);
    assertThat(commands.run("read", "-", "-")).isEqualTo(2);
    assertThat(commands.err())
        .contains("from 0 to 1, not 1.5", "at least 1, not 0", "'many'", "can be read once");
  }

  @Test
  void keepsQuietOnRequestButForRefusals() throws IOException {
    assertThat(commands.run("read", article("a.txt"), article("b.txt"), "-q")).isZero();
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void showsStackTracesOnlyToThoseWhoAsk() {
    commands.run("read", "missing.txt");
    assertThat(commands.err()).doesNotContain("\tat ");
    commands.run("read", "missing.txt", "--debug");
    assertThat(commands.err()).contains("NoSuchFileException").contains("\tat ");
  }

  @Test
  void writesOnePageForAFolder() throws IOException {
    article("a.txt");
    article("b.txt");
    assertThat(commands.run("read", folder.toString(), "-f", "html")).isZero();
    assertThat(commands.out()).startsWith("<!doctype html>").contains("<h1>2 documents</h1>");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private String article(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "Ada Oduya said it rained.\n").toString();
  }

  private static JsonNode json(String words) {
    try {
      return new ObjectMapper().readTree(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
