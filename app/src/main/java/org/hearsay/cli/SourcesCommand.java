package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.article.Refusal;
import org.hearsay.eval.sources.Half;
import org.hearsay.eval.sources.LabelledCorpus;
import org.hearsay.eval.sources.SourceEvaluation;
import org.hearsay.eval.sources.SourceReport;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay eval sources`: reads labelled articles of PolNeAR and prints how often it is said right
/// who speaks.
@Command(
    name = "sources",
    description = "Scores how well Hearsay says who speaks, against labelled articles of PolNeAR.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "What is labelled, and how, and what each score counts, stands in",
      "bench/gold/sources/GUIDE.md."
    })
final class SourcesCommand implements Callable<Integer> {
  /// How the scores are printed.
  enum Format {
    TABLE,
    JSON
  }

  @Parameters(paramLabel = "DIR", description = "The split: a folder with text/ and attributions/.")
  private Path folder;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "Read DIR/NAME instead: train, dev or test.")
  private Optional<String> split = Optional.empty();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      defaultValue = "bench/gold/sources/first",
      description = "The labels that count as right (default: ${DEFAULT-VALUE}).")
  private Path gold;

  @Option(
      names = "--agreement",
      paramLabel = "DIR",
      description = "Score another's labels too, as if they were Hearsay's.")
  private Optional<Path> agreement = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "HALF",
      defaultValue = "ALL",
      description =
          "odd: the 1st, 3rd, 5th … labelled article by name; even: the 2nd, 4th, 6th …; all"
              + " (default: all).")
  private Half half = Half.ALL;

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description = "table or json (default: table).")
  private Format format = Format.TABLE;

  @Option(names = "--save", paramLabel = "FILE", description = "Write the table to FILE too.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: identity=80,read-name=85. There are identity, name,"
              + " kind, anonymous, title, chain, passed-on and within, and each with read- before"
              + " it.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show N of the mistakes made with the attributions given.")
  private int errors;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    checkFloors();
    LabelledCorpus corpus =
        LabelledCorpus.read(split.map(folder::resolve).orElse(folder), gold, half);
    SourceEvaluation evaluation = evaluate(corpus, agreement.map(corpus::labelledBy));
    SourceReport report = SourceReport.of(corpus, evaluation);
    print(report, evaluation.mistakes(errors));
    save.ifPresent(file -> write(file, report.table()));
    List<String> missed = report.missed(new LinkedHashMap<>(floors));
    missed.forEach(line -> spec.commandLine().getErr().println(line));
    return missed.isEmpty() ? 0 : 1;
  }

  private void checkFloors() {
    for (String name : floors.keySet()) {
      if (!SourceReport.FIGURES.contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "--at-least: '" + name + "' is not one of " + String.join(", ", SourceReport.FIGURES));
      }
    }
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors: " + errors + " is below 0");
    }
  }

  private static SourceEvaluation evaluate(LabelledCorpus corpus, Optional<LabelledCorpus> others) {
    try (Reader reader = Reader.open()) {
      return SourceEvaluation.of(corpus, others, Reader::resolve, reader::read);
    }
  }

  private void print(SourceReport report, List<String> mistakes) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TABLE -> report.table();
          case JSON -> report.json();
        });
    out.flush();
    // JSON stays JSON.
    PrintWriter talk = format == Format.JSON ? spec.commandLine().getErr() : out;
    mistakes.forEach(mistake -> talk.print("\n" + mistake));
    talk.flush();
  }

  private static void write(Path file, String table) {
    try {
      Files.writeString(file, table);
    } catch (IOException e) {
      String reason = "cannot be written (" + e.getClass().getSimpleName() + "); name another";
      throw new Refusal("E005", file.toString(), reason, e);
    }
  }
}
