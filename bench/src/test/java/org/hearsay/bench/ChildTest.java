package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  @TempDir private Path folder;

  @Test
  void watchesAProgramToItsEnd() throws Exception {
    Child java = Child.run("java", List.of(java(), "-Xmx64m", "--version"), folder);
    assertThat(java.out()).content().contains(System.getProperty("java.version"));
    assertThat(java.wall()).isPositive();
    assertThat(java.cpu()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
  }

  @Test
  void tellsWhereTheWordsOfAFailedProgramAre() {
    assertThatThrownBy(() -> Child.run("java", List.of(java(), "--no-such-option"), folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("java ended with 1")
        .hasMessageContaining("java.err");
  }

  @Test
  void readsTheLastPassOfAProgram() throws IOException {
    Pass pass = new Pass(Duration.ofMillis(812), Duration.ofSeconds(3), Duration.ofMillis(3050), 4);
    Path out = folder.resolve("out");
    Files.writeString(out, "loading\npass load=1 wall=1 cpu=1 found=1\n" + pass.line() + "\n");
    assertThat(Pass.in(out)).isEqualTo(pass);
  }

  @Test
  void refusesAnOutputWithoutAPass() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "killed\n");
    assertThatThrownBy(() -> Pass.in(out)).hasMessageContaining("no line that begins with 'pass'");
  }

  @Test
  void countsRunsOfAnythingButWhiteSpace() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "It’s  half-past\n\n“nine”, – she said.");
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("c.ann"), "not a text");
    Texts texts = Texts.in(folder);
    assertThat(texts.words()).isEqualTo(6);
    assertThat(texts.first(1).names()).containsExactly(folder.resolve("a.txt").toString());
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
