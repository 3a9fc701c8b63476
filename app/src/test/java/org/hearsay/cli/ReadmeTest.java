package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what the program prints, and its figures are those that were measured.
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ \\./hearsay (.+)\n([^`]*)```");
  private static final Pattern TREE =
      Pattern.compile("```console\n\\$ hearsay add (.+)\n\\$ hearsay claim (.+)\n([^`]*)```");
  private static final Pattern FIGURES = Pattern.compile("```text\n([^`]*)```");

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    List<String> printed =
        BLOCK
            .matcher(readme())
            .results()
            .map(block -> {
              Commands commands = new Commands();
              commands.run(fromHere(block.group(1)).split(" "));
              String shown = block.group(2).replace("…\n", "").strip();
              assertThat(commands.out().replace("../examples/", "examples/")).contains(shown);
              return shown;
            })
            .toList();
    assertThat(printed).isNotEmpty().allSatisfy(shown -> assertThat(shown).isNotBlank());
  }

  @Test
  void showsTheOriginsThatTheProgramFinds(@TempDir Path folder) throws IOException {
    Matcher tree = TREE.matcher(readme());
    assertThat(tree.find()).isTrue();
    String desk = folder.resolve("desk").toString();
    Commands commands = new Commands();
    commands.run("add", "--quiet", fromHere(tree.group(1)), "--desk", desk);
    commands.run("claim", tree.group(2), "--desk", desk);
    assertThat(commands.out().replace("../examples/", "examples/")).isEqualTo(tree.group(3));
    assertThat(tree.group(3))
        .contains("2 independent sources, 1 of them anonymous", "repeats 1", "confirms 1");
  }

  @Test
  void givesTheFiguresOfTheResultFiles() throws IOException {
    StringBuilder results = new StringBuilder();
    try (Stream<Path> files = Files.list(ROOT.resolve("bench/results"))) {
      for (Path file : files.toList()) {
        results.append(Files.readString(file));
      }
    }
    for (String page : List.of("README.md", "docs/model.md")) {
      List<String> figures =
          FIGURES
              .matcher(Files.readString(ROOT.resolve(page)))
              .results()
              .flatMap(b -> Arrays.stream(b.group(1).split("\n")))
              .toList();
      assertThat(figures).isNotEmpty().allSatisfy(line -> assertThat(results).contains(line));
    }
  }

  private static String fromHere(String arguments) {
    return arguments.replace("examples/", "../examples/");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
