package org.hearsay.command.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import org.hearsay.eval.Floors;
import org.hearsay.eval.stories.CopyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay eval copies`: compares the articles of labelled events and prints how many of the
/// passages that they have from each other are found.
@Command(
    name = "copies",
    description = "Scores the copy passages found, against labelled events of same-story.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "What is labelled, and how, stands in bench/gold/stories/GUIDE.md. A passage is right if",
      "in both documents it shares half of the shorter with a labelled one. Shingles of five",
      "words stand beside it. Of the passages met it is counted how often it is rightly said who",
      "has them from whom, and of which kind they are."
    })
final class CopiesCommand implements Callable<Integer> {
  @Mixin private ScoreOptions.OfEvents options;

  @Option(
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: precision=90,mean-recall=80. There are precision,"
              + " recall and f1, each also with words- or mean- before it; direction-precision,"
              + " direction-recall and kind.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, CopyReport.FIGURES);
    CopyReport report = CopyReport.of(options.events(), options.gold(), options.half());
    options.print(report.table(), report::json, report.mistakes(options.errors()));
    return options.verdict(report.missed(least));
  }
}
