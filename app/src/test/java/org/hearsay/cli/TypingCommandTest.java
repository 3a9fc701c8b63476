package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypingCommandTest {
  private final Commands commands = new Commands();

  @TempDir private Path folder;

  @Test
  void saysForEveryWayOfTypingWhatIsFoundAgain() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Bay news\n\n\"It rained,\" Ada Oduya said.\n");
    Path saved = folder.resolve("table.out");
    int exit =
        commands.run("eval", "typing", folder.toString(), "--at-most", "0", "--save", saved + "");
    assertThat(exit).isZero();
    assertThat(commands.out())
        .contains("curly quotes                  1        1        1     0.00");
    assertThat(saved).hasContent(commands.out());
  }

  @Test
  void refusesAFolderWithoutTexts() {
    assertThat(commands.run("eval", "typing", folder.toString())).isNotZero();
    assertThat(commands.err()).contains("holds no .txt files").doesNotContain("Exception");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThat(commands.run("eval", "typing", folder.resolve("none").toString())).isNotZero();
    assertThat(commands.err()).contains("is no folder that can be read").doesNotContain("\tat ");
  }
}
