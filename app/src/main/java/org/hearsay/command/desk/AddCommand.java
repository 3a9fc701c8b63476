package org.hearsay.command.desk;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.command.DeskOption;
import org.hearsay.command.PathsOption;
import org.hearsay.command.Program;
import org.hearsay.command.QuietOption;
import org.hearsay.command.ThreadsOption;
import org.hearsay.link.story.Grouping;
import org.hearsay.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `hearsay add`: turns its options into one [AddRun].
@Command(
    name = "add",
    description = "Take articles into a desk, which keeps them and what was said in them.",
    sortOptions = false,
    footer = {
      "",
      "A document that is kept already is not read again; only that it came is kept. One that"
          + " cannot be read is named with the reason, and the others are taken in all the same."
          + " Ctrl-C stops after what is in work, and the same command goes on from there.",
      "",
      "For example:",
      "  hearsay add articles/",
      "  hearsay add 'wire/**/*.txt' --case ferry --desk ~/ferry-desk"
    })
public final class AddCommand implements Callable<Integer> {
  /// How the run closes.
  enum Closing {
    TEXT,
    JSON
  }

  private final Streams streams;

  @Spec private CommandSpec spec;
  @ParentCommand private Program program;
  @Mixin private DeskOption desk;

  @Mixin private PathsOption paths;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      description = "Put the documents into a case; a document may be in several.")
  private Optional<String> inCase = Optional.empty();

  @Option(
      names = "--stories",
      paramLabel = "HOW",
      defaultValue = "USUAL",
      description =
          "How readily the documents are put into stories: usual, strict, or off, then each stands"
              + " alone (default: usual).")
  private Grouping grouping = Grouping.USUAL;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json for a closing object (default: ${DEFAULT-VALUE}).")
  private Closing closing;

  @Mixin private ThreadsOption threads;
  @Mixin private QuietOption quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public AddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    if (inCase.filter(String::isBlank).isPresent()) {
      throw wrong("--case gives the case a name");
    }
    if (paths.isEmpty()) {
      throw wrong("name what to add: a file, a folder, a pattern, or - for standard input");
    }
    AddRun.Wish wish =
        new AddRun.Wish(
            inCase.map(String::strip),
            threads.count(),
            closing == Closing.JSON,
            quiet.isSet(),
            program.debug());
    return new AddRun(streams, desk.config().withStories(grouping), wish).of(paths.documents());
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
