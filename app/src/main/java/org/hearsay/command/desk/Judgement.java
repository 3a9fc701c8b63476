package org.hearsay.command.desk;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hearsay.command.DeskOption;
import org.hearsay.correction.Change;
import org.hearsay.correction.ChangeLines;
import org.hearsay.correction.Changes;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Pointing;
import org.hearsay.desk.Desk;
import org.hearsay.desk.DeskConfig;
import org.hearsay.export.Printable;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.store.KeptDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes one change in one document and says what is otherwise.
abstract class Judgement implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DeskOption desk;

  @Parameters(
      index = "0",
      paramLabel = "DOCUMENT",
      description = "The first digits of its id, four at least, or a path by which it came.")
  private String document;

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Why; kept with the correction.")
  private String reason;

  /// The desk to write to, which has to be there already.
  static Desk writable(DeskConfig config) {
    Desk.open(config).close();
    return Desk.openToWrite(config);
  }

  /// @throws org.hearsay.article.Refusal if it speaks of what is not there
  abstract Change change(Pointing pointing);

  ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  @Override
  public final Integer call() {
    if (reason.length() > Correction.LONGEST_REASON) {
      throw wrong("a reason has at most " + Correction.LONGEST_REASON + " characters");
    }
    try (Desk open = writable(desk.config())) {
      KeptDocument kept = open.find(document);
      SourcedRecord before = open.corrected(kept.id()).record();
      Pointing pointing = new Pointing(before);
      Change change = change(pointing);
      pointing.check(change);
      int number = open.correct(kept.id(), reason, change);
      say(number, change, before, open.corrected(kept.id()).record());
    }
    return 0;
  }

  private void say(int number, Change change, SourcedRecord before, SourcedRecord after) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("correction " + number + ": " + change.word());
    ChangeLines.of(Changes.between(before, after), before, after)
        .forEach(line -> out.println("  " + Printable.line(line)));
    out.println("to take it back: hearsay correct undo " + number);
    out.flush();
  }
}
