package org.hearsay.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.hearsay.store.DocumentId;
import org.hearsay.store.StoreAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at random moments of adding: whatever was acknowledged is there, nothing is there by
/// half, and the next run finishes. `-Dhearsay.kills=50` is the mark; in the normal run it is less.
@Timeout(1200)
abstract class KillContract {
  private static final int KILLS = Integer.getInteger("hearsay.kills", 4);
  private static final int DOCUMENTS = 500;
  private static final long SEED = Long.getLong("hearsay.seed", 20310318L);

  @TempDir private Path words;
  private Path out = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    out = words.resolve("out");
  }

  /// A place where there is no desk yet.
  abstract String fresh();

  @Test
  void losesNothingWhenItIsKilled() throws Exception {
    Duration whole = undisturbed();
    Random dice = new Random(SEED);
    String desk = fresh();
    Set<String> acknowledged = new TreeSet<>();
    int killed = 0;
    while (killed < KILLS) {
      long moment = (long) (dice.nextDouble() * whole.toNanos());
      if (killedAfter(moment, desk)) {
        killed++;
      }
      acknowledged.addAll(acknowledged());
      assertKept(desk, acknowledged);
      if (acknowledged.size() == DOCUMENTS) {
        desk = fresh();
        acknowledged.clear();
      }
    }
    Process last = adding(desk);
    assertThat(last.waitFor()).isZero();
    assertThat(Files.readAllLines(out)).last().isEqualTo("done");
    try (Desk finished = Desk.open(config(desk))) {
      assertThat(finished.documentCount()).isEqualTo(DOCUMENTS);
      assertThat(DeskContract.defects(finished)).isEmpty();
    }
  }

  private Duration undisturbed() throws IOException, InterruptedException {
    long began = System.nanoTime();
    assertThat(adding(fresh()).waitFor()).isZero();
    assertThat(Files.readAllLines(out)).hasSize(DOCUMENTS + 2);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /// @return whether it was still running
  private boolean killedAfter(long nanos, String desk) throws IOException, InterruptedException {
    Process process = adding(desk);
    boolean ended = process.waitFor(nanos, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /// A line that was cut off is no acknowledgement.
  private List<String> acknowledged() throws IOException {
    return Files.readAllLines(out).stream()
        .filter(line -> line.matches("pile/\\d+\\.txt"))
        .toList();
  }

  private static void assertKept(String desk, Set<String> acknowledged) {
    try (Desk after = Desk.openToWrite(config(desk))) {
      assertThat(DeskContract.defects(after)).isEmpty();
      for (String name : acknowledged) {
        int number = Integer.parseInt(name.replaceAll("\\D", ""));
        byte[] bytes = Pile.incoming(number).bytes();
        DocumentId id = DocumentId.of(bytes);
        assertThat(after.original(id)).isEqualTo(bytes);
        assertThat(after.casesOf(id)).containsExactly("kill");
      }
      int kept = after.documentCount();
      assertThat(kept).isGreaterThanOrEqualTo(acknowledged.size());
      Optional<Integer> inCase = after.cases().stream().map(c -> c.documents()).findFirst();
      assertThat(inCase.orElse(0)).isEqualTo(kept);
    }
  }

  private Process adding(String desk) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Adding.class.getName(),
            desk,
            Integer.toString(DOCUMENTS))
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static DeskConfig config(String desk) {
    return new DeskConfig(StoreAddress.parse(desk), Path.of("index"), "ada");
  }
}
