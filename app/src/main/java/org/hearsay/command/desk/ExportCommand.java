package org.hearsay.command.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.correction.Corrected;
import org.hearsay.desk.Desk;
import org.hearsay.export.JudgedStatements;
import org.hearsay.export.JudgedStatements.Extent;
import org.hearsay.files.Fault;
import org.hearsay.files.OutputFolder;
import org.hearsay.store.KeptDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay desk export DIR`: what people judged, as data to train and to test with.
@Command(
    name = "export",
    description = {
      "Write what people judged as data to train and to test with: into a new folder, which appears"
          + " whole or not at all."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "polnear: text/ and attributions/ as PolNeAR has them, which hearsay eval polnear reads. What"
          + " stands in no attribution counts there as none; so put the documents that somebody has"
          + " gone through into a case and write --case NAME --extent all.",
      "jsonl: statements.jsonl, a line for each statement that was confirmed or rejected.",
      "",
      "For example:",
      "  hearsay desk export judged/",
      "  hearsay desk export gold/ --case reviewed --extent all"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DeskOption desk;

  @Parameters(paramLabel = "DIR", description = "The folder to make; one that is there is empty.")
  private Path folder;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "POLNEAR",
      description = "polnear or jsonl (default: polnear).")
  private Format format;

  @Option(names = "--case", paramLabel = "NAME", description = "Documents of this case alone.")
  private Optional<String> inCase = Optional.empty();

  @Option(
      names = "--extent",
      paramLabel = "WHICH",
      defaultValue = "CONFIRMED",
      description = {
        "confirmed: the statements that were accepted, edited or added, of the documents that have"
            + " some; all: every statement of every document, as corrected (default: confirmed)."
      })
  private Extent extent;

  /// What is written.
  private enum Format {
    POLNEAR,
    JSONL
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (Desk open = Desk.open(desk.config());
        OutputFolder out = OutputFolder.at(folder)) {
      int documents = format == Format.POLNEAR ? standoff(open, out) : lines(open, out);
      if (documents == 0) {
        String reason = "nothing was judged yet; see hearsay correct";
        err.println(Fault.line(folder.toString(), "is not written: " + reason));
        err.flush();
        return 1;
      }
      out.commit();
      PrintWriter print = spec.commandLine().getOut();
      String ending = documents == 1 ? "" : "s";
      print.println(String.format(Locale.ROOT, "%,d document%s written", documents, ending));
      print.flush();
      return 0;
    } catch (DirectoryNotEmptyException e) {
      return refused(err, "is not empty; name a new folder, or empty it");
    } catch (IOException e) {
      return refused(err, Fault.unwritable(e));
    }
  }

  private int refused(PrintWriter err, String reason) {
    err.println(Fault.line(folder.toString(), reason));
    err.flush();
    return 1;
  }

  private int standoff(Desk open, OutputFolder out) throws IOException {
    int written = 0;
    for (KeptDocument document : (Iterable<KeptDocument>) documents(open)::iterator) {
      Corrected corrected = open.corrected(document.id());
      if (extent == Extent.CONFIRMED && corrected.confirmed().isEmpty()) {
        continue;
      }
      for (Map.Entry<String, String> file : JudgedStatements.files(corrected, extent).entrySet()) {
        out.write(file.getKey(), file.getValue());
      }
      written++;
    }
    return written;
  }

  private int lines(Desk open, OutputFolder out) throws IOException {
    int written = 0;
    StringBuilder lines = new StringBuilder();
    for (KeptDocument document : (Iterable<KeptDocument>) documents(open)::iterator) {
      String judged = JudgedStatements.lines(open.corrected(document.id()));
      lines.append(judged);
      written += judged.isEmpty() ? 0 : 1;
    }
    out.write("statements.jsonl", lines.toString());
    return written;
  }

  private Stream<KeptDocument> documents(Desk open) {
    return inCase.map(name -> open.documentsOf(name)).orElseGet(open::documents);
  }
}
