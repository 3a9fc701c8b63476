package org.hearsay.command.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.command.FormatName;
import org.hearsay.command.PathsOption;
import org.hearsay.command.Program;
import org.hearsay.command.QuietOption;
import org.hearsay.command.ThreadsOption;
import org.hearsay.export.Format;
import org.hearsay.files.Documents;
import org.hearsay.terminal.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `hearsay read`: turns its options into one [ReadRun].
@Command(
    name = "read",
    description = "Read articles; print every statement with who is said to have made it.",
    sortOptions = false,
    footer = {
      "",
      "One PATH that is one article gives one JSON object or one page; several paths, a folder, a"
          + " pattern or a file of many articles give a JSON array, or one page with an index. A"
          + " document that cannot be read is reported on standard error and left out; the others"
          + " are read all the same.",
      "",
      "For example:",
      "  hearsay read article.html",
      "  hearsay read articles/ --format jsonl --output articles.jsonl",
      "  hearsay read 'wire/**/*.txt' --format html --output wire.html",
      "  curl -s https://news.example/story | hearsay read -"
    })
public final class ReadCommand implements Callable<Integer> {
  /// When to use colour.
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Streams streams;

  @Spec private CommandSpec spec;
  @ParentCommand private Program program;

  @Mixin private PathsOption paths;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      description = "text, json, jsonl or html (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; it appears when all is done, whole or not at all.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out statements less sure than N, from 0 to 1 (default: all stay).")
  private double minConfidence;

  @Option(
      names = "--reproducible",
      description = "Leave out made_by.seconds, the one value that changes from run to run.")
  private boolean reproducible;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never (default: auto: on a terminal, unless NO_COLOR is set).")
  private Colour colour;

  @Mixin private ThreadsOption threads;
  @Mixin private QuietOption quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    if (paths.isEmpty() && streams.terminal().in()) {
      CommandLine commandLine = spec.commandLine();
      commandLine.getErr().println("hearsay: name an article to read");
      commandLine.usage(commandLine.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    check();
    Documents all = paths.documents();
    Documents documents = output.map(Path::of).map(all::without).orElse(all);
    Format.Layout layout =
        new Format.Layout(
            documents.isCollection(), reproducible, streams.terminal().width(), coloured());
    ReadRun.Wish wish =
        new ReadRun.Wish(
            format,
            layout,
            output.map(Path::of),
            minConfidence,
            threads.count(),
            quiet.isSet(),
            program.debug());
    return new ReadRun(streams, wish).of(documents);
  }

  private boolean coloured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> streams.terminal().out() && streams.terminal().colour() && output.isEmpty();
    };
  }

  private void check() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence is a number from 0 to 1, not " + minConfidence);
    }
    output.ifPresent(this::checkOutput);
  }

  private void checkOutput(String file) {
    try {
      Path path = Path.of(file);
      if (file.isEmpty() || Files.isDirectory(path)) {
        throw wrong("--output names a file, and '" + file + "' is none");
      }
    } catch (InvalidPathException e) {
      throw wrong("--output is not a path that this system can have: " + e.getReason());
    }
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
