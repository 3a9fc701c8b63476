package org.hearsay.command.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import org.hearsay.eval.Floors;
import org.hearsay.eval.stories.claims.ClaimReport;
import org.hearsay.model.SentenceVectors;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay eval claims`: reads the articles of labelled events, judges the labelled pairs of
/// places and gathers claims, and prints how well.
@Command(
    name = "claims",
    description = "Scores what is taken for one claim, against labelled events of same-story.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "What is labelled, and how, stands in bench/gold/stories/GUIDE.md. Cosine with one",
      "threshold stands beside it. The weights were fitted on the labels in",
      "bench/gold/stories/first; --gold bench/gold/stories/later gives the honest figure."
    })
final class ClaimsCommand implements Callable<Integer> {
  @Mixin private ScoreOptions.OfEvents options;

  @Option(
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: same-f1=80,macro-f1=60. There are accuracy, macro-f1,"
              + " different-f1, claims-found, and precision, recall and f1, each with same-,"
              + " disagree- or claims- before it.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, ClaimReport.FIGURES);
    ClaimReport report = report();
    options.print(report.table(), report::json, report.mistakes(options.errors()));
    return options.verdict(report.missed(least));
  }

  private ClaimReport report() {
    try (Reader reader = Reader.open();
        SentenceVectors vectors = SentenceVectors.open()) {
      return ClaimReport.of(
          options.events(), options.gold(), options.half(), reader::read, vectors);
    }
  }
}
