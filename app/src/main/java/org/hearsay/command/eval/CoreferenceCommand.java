package org.hearsay.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.article.Refusal;
import org.hearsay.command.Version;
import org.hearsay.eval.coref.Answers;
import org.hearsay.eval.coref.CorefReport;
import org.hearsay.eval.coref.Corpus;
import org.hearsay.eval.coref.GoldDocument;
import org.hearsay.eval.coref.OwnEntities;
import org.hearsay.eval.coref.Reading;
import org.hearsay.files.Fault;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay eval coreference`: reads documents of GUM and prints how well it is found who and what
/// they speak of again, beside other programs' answers where they are given.
@Command(
    name = "coreference",
    description = "Scores who and what a text speaks of again, against GUM or any CoNLL-U.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The scores are those of CoNLL-2012 (Pradhan et al. 2014): MUC, B3, CEAF phi4, their mean.",
      "bench/coreference puts Stanford CoreNLP beside Hearsay."
    })
final class CoreferenceCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      description = "A folder of CoNLL-U files (*.conllu) with Entity= in MISC.")
  private Path folder;

  @Option(
      names = "--genre",
      paramLabel = "NAME",
      defaultValue = "news",
      description = "Score the documents of this genre apart too (default: ${DEFAULT-VALUE}).")
  private String genre;

  @Option(
      names = "--beside",
      paramLabel = "NAME=DIR",
      description =
          "Score the answers of another program too: in DIR for each document a file NAME.txt, a"
              + " line an entity, its mentions START-END in code points.")
  private Map<String, Path> beside = new LinkedHashMap<>();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Only write each document's text to DIR, for other programs to read.")
  private Optional<Path> texts = Optional.empty();

  @Option(names = "--save", paramLabel = "FILE", description = "Write the table to FILE too.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--at-least",
      paramLabel = "PERCENT",
      description = "Exit with 1 if the CoNLL F1 of the genre, without singletons, is lower.")
  private Optional<Double> floor = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Corpus corpus = Corpus.read(folder);
    if (texts.isPresent()) {
      corpus.documents().forEach(document -> writeText(texts.get(), document));
      return 0;
    }
    List<Reading> readings = new ArrayList<>();
    try (OwnEntities own = OwnEntities.open()) {
      readings.add(Reading.of("Hearsay " + Reader.VERSION, corpus, own::of));
    }
    beside.forEach(
        (name, answers) -> readings.add(Reading.of(name, corpus, new Answers(name, answers)::of)));
    CorefReport report = new CorefReport(corpus, genre, readings);
    PrintWriter out = spec.commandLine().getOut();
    out.print(report.table());
    out.flush();
    save.ifPresent(file -> write(file, report.table()));
    return floor.filter(least -> isBelow(report.headline(), least)).isPresent() ? 1 : 0;
  }

  private boolean isBelow(double reached, double least) {
    if (reached < least) {
      String line = "CoNLL F1 is %.2f, below its floor of %s";
      spec.commandLine().getErr().println(String.format(Locale.ROOT, line, reached, least));
    }
    return reached < least;
  }

  private static void writeText(Path folder, GoldDocument document) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal("E005", folder.toString(), Fault.unwritable(e), e);
    }
    write(folder.resolve(document.fileName()), document.text());
  }

  private static void write(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      String reason = "cannot be written (" + e.getClass().getSimpleName() + "); name another";
      throw new Refusal("E005", file.toString(), reason, e);
    }
  }
}
