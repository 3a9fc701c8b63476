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
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Mistake;
import org.hearsay.eval.PolnearCorpus;
import org.hearsay.eval.ScoreReport;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay eval polnear`: reads one split of PolNeAR and prints how much of it was got right.
@Command(
    name = "polnear",
    description = "Scores Hearsay against a split of PolNeAR.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class PolnearCommand implements Callable<Integer> {
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
      names = "--format",
      defaultValue = "TABLE",
      description = "table or json (default: table).")
  private Format format = Format.TABLE;

  @Option(names = "--save", paramLabel = "FILE", description = "Write the table to FILE too.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--at-least",
      paramLabel = "NAME=F1",
      split = ",",
      description = "Exit with 1 if an F1 is lower: micro=73,whole=47,overlap=65.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Option(
      names = "--errors",
      paramLabel = "N",
      description =
          "Show N of the mistakes, gold beside found, and how many there are of each kind.")
  private int errors;

  @Option(
      names = "--confidences",
      paramLabel = "FILE",
      description = "Write to FILE, for every attribution found, its confidence and 1 if right.")
  private Optional<Path> confidences = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    checkFloors();
    PolnearCorpus corpus = PolnearCorpus.read(split.map(folder::resolve).orElse(folder));
    Evaluation evaluation = evaluate(corpus);
    ScoreReport report = ScoreReport.of("PolNeAR " + corpus.split(), evaluation);
    print(report, evaluation);
    save.ifPresent(file -> write(file, report.table()));
    confidences.ifPresent(file -> write(file, report.reliability().lines()));
    List<String> missed = report.missed(new LinkedHashMap<>(floors));
    missed.forEach(line -> spec.commandLine().getErr().println(line));
    return missed.isEmpty() ? 0 : 1;
  }

  private void checkFloors() {
    for (String name : floors.keySet()) {
      if (!ScoreReport.FIGURES.contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "--at-least: '" + name + "' is not one of " + String.join(", ", ScoreReport.FIGURES));
      }
    }
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors: " + errors + " is below 0");
    }
  }

  private Evaluation evaluate(PolnearCorpus corpus) {
    int all = corpus.articles().size();
    try (Reader reader = Reader.open()) {
      return Evaluation.of(corpus.articles(), reader::read, done -> progress(done, all));
    }
  }

  /// A line that overwrites itself; only where a person is watching.
  private void progress(int done, int all) {
    boolean watched = System.console() != null && System.console().isTerminal();
    if (!watched) {
      return;
    }
    PrintWriter err = spec.commandLine().getErr();
    err.print("\rread " + done + " of " + all + (done == all ? "\r\u001b[K" : ""));
    err.flush();
  }

  private void print(ScoreReport report, Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TABLE -> report.table();
          case JSON -> report.json();
        });
    out.flush();
    // JSON stays JSON.
    PrintWriter talk = format == Format.JSON ? spec.commandLine().getErr() : out;
    Mistake.sample(evaluation, errors).forEach(mistake -> talk.print("\n" + mistake.report()));
    if (errors > 0) {
      talk.print("\nAll mistakes by kind\n" + Mistake.kinds(evaluation));
    }
    talk.flush();
  }

  private static void write(Path file, String table) {
    try {
      Files.writeString(file, table);
    } catch (IOException e) {
      String reason = "cannot be written (" + e.getClass().getSimpleName() + ")";
      throw new Refusal("E005", file.toString(), reason, e);
    }
  }
}
