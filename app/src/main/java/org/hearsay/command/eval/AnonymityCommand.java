package org.hearsay.command.eval;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import org.hearsay.eval.Floors;
import org.hearsay.eval.sources.AnonymityReport;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hearsay eval anonymity`: reads labelled articles of PolNeAR and prints how often it is said
/// right that a name is withheld.
@Command(
    name = "anonymity",
    description = "Scores how well Hearsay says whose name the text says is withheld, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "What is labelled, and how, and what each score counts, stands in",
      "bench/gold/anonymity/GUIDE.md."
    })
final class AnonymityCommand implements Callable<Integer> {
  private static final String GOLD = "bench/gold/anonymity/first.jsonl";

  @Spec private CommandSpec spec;

  @Mixin private ScoreOptions.OfSplit options;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      defaultValue = GOLD,
      description = "The labels that count as right (default: ${DEFAULT-VALUE}).")
  private Path gold = Path.of(GOLD);

  @Option(
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: precision=90,recall=90. There are precision, recall,"
              + " attributed and reason, and each with read- before it.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, AnonymityReport.FIGURES);
    PrintWriter err = spec.commandLine().getErr();
    AnonymityReport report;
    try (Reader reader = Reader.open()) {
      report =
          AnonymityReport.of(
              options.split(),
              gold,
              reader::read,
              (done, all) -> ScoreOptions.progress(err, done, all));
    }
    options.print(report.table(), report::json, report.mistakes(options.errors()));
    return options.verdict(report.missed(least));
  }
}
