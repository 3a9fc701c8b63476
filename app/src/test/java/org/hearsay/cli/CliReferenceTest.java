package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.terminal.Streams;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// The reference in the manual is what the commands say of themselves. After a change to them: `mvn
/// -pl core,app -am test -Dtest=CliReferenceTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dhearsay.write=true`.
class CliReferenceTest {
  private static final Path PAGE = Path.of("../docs/cli.md");

  @Test
  void isUpToDate() throws IOException {
    String page = page();
    if (Boolean.getBoolean("hearsay.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder("# The command line\n\nWritten from the commands' own help by a test.\n");
    CommandLine hearsay = Main.commandLine(Streams.ofProcess());
    hearsay.setUsageHelpWidth(90);
    append(page, hearsay);
    Set<CommandLine> commands = new LinkedHashSet<>(hearsay.getSubcommands().values());
    commands.stream()
        .filter(command -> !command.getCommandName().equals("help"))
        .forEach(command -> append(page, command));
    return page.toString();
  }

  private static void append(StringBuilder page, CommandLine command) {
    page.append("\n## `").append(command.getCommandSpec().qualifiedName()).append("`\n\n```\n");
    String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    usage.lines().map(String::stripTrailing).forEach(line -> page.append(line).append('\n'));
    page.append("```\n");
    command.getSubcommands().values().stream()
        .distinct()
        .filter(_ -> command.getParent() != null)
        .forEach(sub -> append(page, sub));
  }
}
