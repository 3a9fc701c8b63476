package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.article.Refusal;
import org.hearsay.command.Program;
import org.hearsay.command.Version;
import org.hearsay.command.WrongUsage;
import org.hearsay.command.desk.AddCommand;
import org.hearsay.command.desk.AtDesk;
import org.hearsay.command.desk.CorrectCommand;
import org.hearsay.command.desk.DeskCommand;
import org.hearsay.command.desk.DocumentCommand;
import org.hearsay.command.desk.QuotedCommands;
import org.hearsay.command.desk.SearchCommand;
import org.hearsay.command.desk.StoriesCommand;
import org.hearsay.command.eval.EvalCommand;
import org.hearsay.command.link.ClaimCommand;
import org.hearsay.command.link.CopiesCommand;
import org.hearsay.command.link.StoryCommand;
import org.hearsay.command.read.ReadCommand;
import org.hearsay.files.Fault;
import org.hearsay.terminal.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The `hearsay` command: picks the sub-command, or says what there is.
@Command(
    name = "hearsay",
    description = "Reads news articles and says who is said to have said what.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 done, 1 a document or a file failed, 2 wrong usage, 130 stopped by Ctrl-C.",
      "For example: hearsay read article.html"
    })
public final class Main implements Program, Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of what went wrong.")
  private boolean debug;

  /// Every command, in the order of the help.
  private static List<Object> commands(Streams streams) {
    return List.of(
        new ReadCommand(streams),
        new AddCommand(streams),
        new DocumentCommand(streams),
        new SearchCommand(streams, AtDesk::open),
        new QuotedCommands.All(streams, AtDesk::open),
        new QuotedCommands.One(streams, AtDesk::open),
        new StoriesCommand(streams, AtDesk::open),
        new StoryCommand(streams),
        new ClaimCommand(streams),
        new CopiesCommand(streams),
        CorrectCommand.of(),
        DeskCommand.of(streams),
        new EvalCommand(),
        new HelpCommand());
  }

  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /// Runs one command line.
  ///
  /// @return the exit code: 0 done, 1 failed, 2 wrong usage
  static int run(Streams streams, String... arguments) {
    return commandLine(streams).execute(arguments);
  }

  static CommandLine commandLine(Streams streams) {
    CommandLine commandLine = new CommandLine(new Main());
    commands(streams).forEach(commandLine::addSubcommand);
    boolean colour = streams.terminal().out() && streams.terminal().colour();
    return commandLine
        .setOut(
            new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
        .setErr(streams.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(streams.terminal().width(), 80))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(WrongUsage::say)
        .setExecutionExceptionHandler((fault, at, _) -> failed(fault, at));
  }

  /// Called when no sub-command is named: wrong usage, so the usage goes to standard error.
  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public boolean debug() {
    return debug;
  }

  /// Says in a line why a command could not do its work.
  private static int failed(Exception fault, CommandLine at) {
    if (fault instanceof ParameterException wrong) {
      return WrongUsage.say(wrong, new String[0]);
    }
    Main main = (Main) at.getCommandSpec().root().userObject();
    String line =
        switch (fault) {
          case Refusal refusal -> Fault.line(refusal);
          case IOException io -> "hearsay: " + Fault.reason(io);
          default -> "hearsay: " + Fault.unexpected(fault);
        };
    at.getErr().println(line);
    if (main.debug) {
      fault.printStackTrace(at.getErr());
    }
    at.getErr().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
