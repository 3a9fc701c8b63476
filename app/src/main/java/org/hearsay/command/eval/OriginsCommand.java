package org.hearsay.command.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.command.Version;
import org.hearsay.eval.Floors;
import org.hearsay.eval.stories.OriginReport;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hearsay eval origins`: reads the articles of labelled events and prints how often the number of
/// independent sources of a claim is found.
@Command(
    name = "origins",
    description = "Scores how many independent sources claims have, against labelled events.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "What is labelled, and how, stands in bench/gold/stories/GUIDE.md. The accounts of each",
      "claim are given; the articles are read, copies among them looked for, and each account is",
      "traced. To say always 1, and as many as there are outlets, stand beside it."
    })
final class OriginsCommand implements Callable<Integer> {
  @Mixin private ScoreOptions.OfEvents options;

  @Spec private CommandSpec command;

  @Option(
      names = "--at-least",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if a figure is lower: exact=70,not-high=95. There are exact, within-one,"
              + " not-high, several-exact, several-within-one (claims with two sources and more),"
              + " unknown-exact, groups-precision, groups-recall, groups-f1 and kind.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  private int read;

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, OriginReport.FIGURES);
    int all = OriginReport.articles(options.events(), options.gold(), options.half());
    OriginReport report;
    try (Reader reader = Reader.open()) {
      report =
          OriginReport.of(
              options.events(),
              options.gold(),
              options.half(),
              article -> read(reader, article, all));
    }
    options.print(report.table(), report::json, report.mistakes(options.errors()));
    return options.verdict(report.missed(least));
  }

  private SourcedRecord read(Reader reader, Article article, int all) {
    SourcedRecord record = reader.read(article);
    read++;
    ScoreOptions.progress(command.commandLine().getErr(), read, all);
    return record;
  }
}
