package org.hearsay.command.eval;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.command.Version;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Mistake;
import org.hearsay.eval.PolnearCorpus;
import org.hearsay.eval.ScoreReport;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hearsay eval polnear`: reads one split of PolNeAR and prints how much of it was got right.
@Command(
    name = "polnear",
    description = "Scores Hearsay against a split of PolNeAR.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PolnearCommand implements Callable<Integer> {
  @Mixin private ScoreOptions.OfSplit options;

  @Option(
      names = "--at-least",
      paramLabel = "NAME=F1",
      split = ",",
      description = "Exit with 1 if an F1 is lower: micro=76,whole=60,overlap=71.")
  private Map<String, Double> floors = new LinkedHashMap<>();

  @Option(
      names = "--confidences",
      paramLabel = "FILE",
      description = "Write to FILE, for every attribution found, its confidence and 1 if right.")
  private Optional<Path> confidences = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Floors least = new Floors(floors);
    options.check(least, ScoreReport.FIGURES);
    PolnearCorpus corpus = PolnearCorpus.read(options.split());
    Evaluation evaluation = evaluate(corpus);
    ScoreReport report = ScoreReport.of("PolNeAR " + corpus.split(), evaluation);
    options.print(report.table(), report::json, mistakes(evaluation));
    confidences.ifPresent(file -> ScoreOptions.write(file, report.reliability().lines()));
    return options.verdict(report.missed(least));
  }

  private Evaluation evaluate(PolnearCorpus corpus) {
    int all = corpus.articles().size();
    PrintWriter err = spec.commandLine().getErr();
    try (Reader reader = Reader.open()) {
      return Evaluation.of(
          corpus.articles(), reader::read, done -> ScoreOptions.progress(err, done, all));
    }
  }

  /// The mistakes asked for, and how many there are of each kind.
  private List<String> mistakes(Evaluation evaluation) {
    if (options.errors() == 0) {
      return List.of();
    }
    List<String> shown = new ArrayList<>();
    Mistake.sample(evaluation, options.errors()).forEach(mistake -> shown.add(mistake.report()));
    shown.add("All mistakes by kind\n" + Mistake.kinds(evaluation));
    return shown;
  }
}
