package org.hearsay.command.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.stories.EventFolders;
import org.hearsay.eval.stories.GroupingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay eval stories`: puts the articles of known events into stories, as they arrive one after
/// another, and prints how well.
@Command(
    name = "stories",
    description =
        "Scores how well articles are put into stories, against the events of same-story.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The folder of an event is what belongs together. A stray, which the label files name, is",
      "about something else: it is counted as its folder has it, as apart from all, and not at",
      "all. Articles arrive in ten shuffled orders and in that of their days: the figures are",
      "means. A single link by tf-idf, which sees all articles and has its best threshold, stands",
      "beside them."
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin private ScoreOptions options;

  @Parameters(
      paramLabel = "DIR",
      description = "Holds a folder of one-article JSON for each event.")
  private Path folder;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      defaultValue = "bench/gold/stories/first",
      description = "The labels, which name the strays (default: ${DEFAULT-VALUE}).")
  private Path gold;

  @Option(
      names = "--only",
      paramLabel = "HALF",
      defaultValue = "ALL",
      description =
          "odd: the 1st, 3rd, 5th … event by name; even: the 2nd, 4th, 6th …; all (default: all).")
  private Half half = Half.ALL;

  @Option(
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: f1=95,precision=99. There are precision, recall and"
              + " f1, each also with pairs-, apart- or without- before it, and worst-f1.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, GroupingReport.FIGURES);
    GroupingReport report = GroupingReport.of(EventFolders.read(folder, gold), half);
    options.print(report.table(), report::json, report.mistakes(options.errors()));
    return options.verdict(report.missed(least));
  }
}
