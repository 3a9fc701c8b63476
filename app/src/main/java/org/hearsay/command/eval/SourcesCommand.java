package org.hearsay.command.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.sources.LabelledCorpus;
import org.hearsay.eval.sources.SourceEvaluation;
import org.hearsay.eval.sources.SourceReport;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay eval sources`: reads labelled articles of PolNeAR and prints how often it is said right
/// who speaks.
@Command(
    name = "sources",
    description = "Scores how well Hearsay says who speaks, against labelled articles of PolNeAR.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "What is labelled, and how, and what each score counts, stands in",
      "bench/gold/sources/GUIDE.md."
    })
final class SourcesCommand implements Callable<Integer> {
  @Mixin private ScoreOptions.OfSplit options;

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
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: identity=80,read-name=85. There are identity, name,"
              + " kind, anonymous, title, chain, passed-on and within, and each with read- before"
              + " it.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, SourceReport.FIGURES);
    LabelledCorpus corpus = LabelledCorpus.read(options.split(), gold, half);
    SourceEvaluation evaluation = evaluate(corpus, agreement.map(corpus::labelledBy));
    SourceReport report = SourceReport.of(corpus, evaluation);
    options.print(report.table(), report::json, evaluation.mistakes(options.errors()));
    return options.verdict(report.missed(least));
  }

  private static SourceEvaluation evaluate(LabelledCorpus corpus, Optional<LabelledCorpus> others) {
    try (Reader reader = Reader.open()) {
      return SourceEvaluation.of(corpus, others, Reader::resolve, reader::read);
    }
  }
}
