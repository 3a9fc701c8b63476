package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final Commands commands = new Commands();

  @Test
  void printsItsVersion() {
    assertThat(commands.run("--version")).isZero();
    assertThat(commands.out()).startsWith("hearsay ");
    assertThat(commands.err()).isEmpty();
  }

  @Test
  void printsItsUsageOnRequest() {
    assertThat(commands.run("--help")).isZero();
    assertThat(commands.out()).startsWith("Usage: hearsay").contains("  read  ");
  }

  @Test
  void explainsACommandOnRequest() {
    assertThat(commands.run("help", "read")).isZero();
    assertThat(commands.out()).startsWith("Usage: hearsay read");
  }

  @Test
  void explainsItselfWhenNothingIsAsked() {
    assertThat(commands.run()).isEqualTo(2);
    assertThat(commands.err()).startsWith("Usage: hearsay");
    assertThat(commands.out()).isEmpty();
  }

  @Test
  void namesTheOptionThatWasMeant() {
    assertThat(commands.run("read", "--fromat", "json", "x")).isEqualTo(2);
    assertThat(commands.err())
        .isEqualTo(
            """
            hearsay: unknown option --fromat; did you mean --format?
            See: hearsay read --help
            """);
  }

  @Test
  void namesTheCommandThatWasMeant() {
    assertThat(commands.run("raed", "x")).isEqualTo(2);
    assertThat(commands.err()).startsWith("hearsay: unknown command 'raed'; did you mean read?\n");
  }

  @Test
  void namesTheFormatThatWasMeant() {
    assertThat(commands.run("read", "--format", "jsno", "x")).isEqualTo(2);
    assertThat(commands.err()).contains("did you mean json? (text, json, jsonl, html)");
  }

  @Test
  void doesNotGuessWhatIsTooFarOff() {
    assertThat(commands.run("--wibble")).isEqualTo(2);
    assertThat(commands.err()).startsWith("hearsay: unknown option --wibble\n");
  }

  @Test
  void tellsHowToReadAFileNamedInPlaceOfACommand(@TempDir Path folder) throws Exception {
    Path article = Files.writeString(folder.resolve("an article.txt"), "Rain.");
    assertThat(commands.run(article.toString())).isEqualTo(2);
    assertThat(commands.err()).contains("to read that file: hearsay read " + article);
  }
}
