package org.hearsay.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.files.Fault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the commands that score against labels have in common: how the scores are printed and kept,
/// how many mistakes are shown.
class ScoreOptions {
  /// The same for a split of PolNeAR, and where it is.
  static final class OfSplit extends ScoreOptions {
    @Parameters(
        paramLabel = "DIR",
        description = "The split: a folder with text/ and attributions/.")
    private Path folder;

    @Option(
        names = "--split",
        paramLabel = "NAME",
        description = "Read DIR/NAME instead: train, dev or test.")
    private Optional<String> split = Optional.empty();

    Path split() {
      return split.map(folder::resolve).orElse(folder);
    }
  }

  /// The same for labelled events, and where they and their labels are.
  static final class OfEvents extends ScoreOptions {
    @Parameters(
        paramLabel = "DIR",
        description = "Holds a folder of one-article JSON for each event.")
    private Path events;

    @Option(
        names = "--gold",
        paramLabel = "DIR",
        defaultValue = "bench/gold/stories/first",
        description = "The labels that count as right (default: ${DEFAULT-VALUE}).")
    private Path gold;

    @Option(
        names = "--only",
        paramLabel = "HALF",
        defaultValue = "ALL",
        description =
            "odd: the 1st, 3rd, 5th … labelled event by name; even: the 2nd, 4th, 6th …; all"
                + " (default: all).")
    private Half half = Half.ALL;

    Path events() {
      return events;
    }

    Path gold() {
      return gold;
    }

    Half half() {
      return half;
    }
  }

  /// How the scores are printed.
  enum Format {
    TABLE,
    JSON
  }

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description = "table or json (default: table).")
  private Format format = Format.TABLE;

  @Option(names = "--save", paramLabel = "FILE", description = "Write the table to FILE too.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show N of the mistakes, gold beside found.")
  private int errors;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  int errors() {
    return errors;
  }

  /// @throws ParameterException if a floor is for none of the figures, or errors are negative
  void check(Floors floors, List<String> figures) {
    floors
        .unknown(figures)
        .ifPresent(name -> {
          throw wrong("--at-least: '" + name + "' is not one of " + String.join(", ", figures));
        });
    if (errors < 0) {
      throw wrong("--errors: " + errors + " is below 0");
    }
  }

  /// Prints the scores as wished, then the mistakes, and keeps the table where it was asked for.
  /// Where the scores are JSON the mistakes go to standard error, so that JSON stays JSON.
  void print(String table, Supplier<String> json, List<String> mistakes) {
    PrintWriter out = command.commandLine().getOut();
    out.print(
        switch (format) {
          case TABLE -> table;
          case JSON -> json.get();
        });
    out.flush();
    PrintWriter talk = format == Format.JSON ? command.commandLine().getErr() : out;
    mistakes.forEach(mistake -> talk.print("\n" + mistake));
    talk.flush();
    save.ifPresent(file -> write(file, table));
  }

  /// Says which floors are missed.
  ///
  /// @return the exit code: 1 if any is
  int verdict(List<String> missed) {
    missed.forEach(line -> command.commandLine().getErr().println(line));
    return missed.isEmpty() ? 0 : 1;
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(command.commandLine(), reason);
  }

  static void write(Path file, String lines) {
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      String reason = "cannot be written: " + Fault.unwritable(e);
      throw new Refusal("E005", file.toString(), reason, e);
    }
  }

  /// A line that overwrites itself; only where a person is watching.
  static void progress(PrintWriter err, int done, int all) {
    if (System.console() != null && System.console().isTerminal()) {
      err.print("\rread " + done + " of " + all + (done == all ? "\r\u001b[K" : ""));
      err.flush();
    }
  }
}
