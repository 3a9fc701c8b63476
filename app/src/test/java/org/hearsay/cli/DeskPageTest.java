package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pages about the desk and its corrections show is what the program does.
class DeskPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```console\n\\$ hearsay (.+)\n([^`]*)```");

  @TempDir private Path folder;

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    assertThat(shown("desk.md")).isEqualTo(4);
  }

  @Test
  void showsHowCorrectionsAreMade() throws IOException {
    assertThat(shown("corrections.md")).isEqualTo(4);
  }

  /// Runs the examples of a page, one after the other.
  ///
  /// @return how many there are
  private int shown(String page) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs", page)));
    int shown = 0;
    while (example.find()) {
      Commands commands = new Commands();
      assertThat(commands.run(arguments(example.group(1)))).as(example.group(1)).isZero();
      assertThat(commands.out()).as(example.group(1)).isEqualTo(example.group(2));
      shown++;
    }
    return shown;
  }

  @Test
  void closesWithTheObjectThatThePageShows() throws IOException {
    Commands commands = new Commands();
    commands.run(arguments("add examples/wire --format json"));
    assertThat(Files.readString(Path.of("../docs/desk.md"))).contains(commands.out());
  }

  private String[] arguments(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    words.replaceAll(word -> word.startsWith("examples/") ? "../" + word : word);
    words.addAll(List.of("--desk", folder.resolve("desk").toString()));
    return words.toArray(String[]::new);
  }
}
