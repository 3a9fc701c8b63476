package org.hearsay.command.eval;

import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `hearsay eval`: scores the reader against what people found. Picks the corpus.
@Command(
    name = "eval",
    description = "Scores Hearsay against articles that people have annotated.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ClaimsCommand.class,
      AnonymityCommand.class,
      CoreferenceCommand.class,
      CopiesCommand.class,
      OriginsCommand.class,
      PolnearCommand.class,
      SourcesCommand.class,
      StoriesCommand.class,
      TypingCommand.class
    },
    versionProvider = Version.class)
public final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getErr());
    return CommandLine.ExitCode.USAGE;
  }
}
