package org.hearsay.command.desk;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.article.Refusal;
import org.hearsay.command.DeskOption;
import org.hearsay.command.ThreadsOption;
import org.hearsay.command.Version;
import org.hearsay.desk.Desk;
import org.hearsay.desk.ReadAgain;
import org.hearsay.export.Printable;
import org.hearsay.files.Fault;
import org.hearsay.reading.Reader;
import org.hearsay.store.Defects;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.LogEntry;
import org.hearsay.store.ReadTransaction.CaseSize;
import org.hearsay.terminal.Clockwork;
import org.hearsay.terminal.Progress;
import org.hearsay.terminal.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hearsay desk`: what is done with a desk as a whole, a small command each.
@Command(
    name = "desk",
    description =
        "Look after a desk: check it, read it again, make its index anew, give out what it has, see"
            + " its log.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class DeskCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  public static CommandLine of(Streams streams) {
    CommandLine desk = new CommandLine(new DeskCommand());
    for (Object command :
        List.of(
            new Check(streams),
            new Rebuild(),
            new Reread(streams),
            new RecordsCommand(streams),
            new ExportCommand(),
            new Log(),
            new Cases())) {
      desk.addSubcommand(command);
    }
    return desk;
  }

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  private static Progress progress(Streams streams) {
    return new Progress(streams.err(), streams.terminal().err(), System::nanoTime);
  }

  private static String count(long number, String word) {
    return String.format(Locale.ROOT, "%,d %s%s", number, word, number == 1 ? "" : "s");
  }

  /// Proves the desk whole.
  @Command(
      name = "check",
      description = {
        "Prove the desk whole: every original by its SHA-256, every record, every row, and the"
            + " database and the search index by themselves. Exits with 1 if anything is not, and"
            + " names it."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Check implements Callable<Integer> {
    private final Progress progress;
    private long looked;
    private long defects;

    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    Check(Streams streams) {
      this.progress = progress(streams);
    }

    @Override
    public Integer call() {
      try (Desk open = Desk.open(desk.config());
          Clockwork _ = Clockwork.of(progress)) {
        progress.expect(open.documentCount());
        open.check(
            new Defects.Listener() {
              @Override
              public void looked(int documents) {
                looked = documents;
                progress.known();
              }

              @Override
              public void defect(String about, String fault) {
                defects++;
                progress.say(Fault.line(about, fault));
              }
            });
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          count(looked, "document")
              + (defects == 0 ? ", all whole" : ", " + count(defects, "defect")));
      out.flush();
      return defects == 0 ? 0 : 1;
    }
  }

  /// Makes the index anew.
  @Command(
      name = "rebuild",
      description = "Throw the search index away and make it anew from what is kept.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Rebuild implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    @Option(
        names = "--meaning",
        negatable = true,
        description = {
          "With or without what search --like needs: about half as long again as reading took, and"
              + " twice the room of the text (default: as it was; a new desk is without)."
        })
    private Optional<Boolean> meaning = Optional.empty();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      try (Desk open = Desk.open(desk.config())) {
        open.rebuild(meaning);
        out.println("the index has " + count(open.documentCount(), "document"));
      }
      out.flush();
      return 0;
    }
  }

  /// Reads everything again.
  @Command(
      name = "reread",
      description = {
        "Read every document again from its original, with the model at hand, and report what"
            + " changed. Corrections are kept apart and stay."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Reread implements Callable<Integer> {
    private static final int MOST_LINES = 10;

    private final Progress progress;
    private long read;
    private long changed;
    private long refused;

    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    @Mixin private ThreadsOption threads;

    Reread(Streams streams) {
      this.progress = progress(streams);
    }

    @Override
    public Integer call() throws InterruptedException {
      try (Desk open = Desk.openToWrite(desk.config());
          Reader reader = Reader.open();
          Clockwork _ = Clockwork.of(progress)) {
        progress.expect(open.documentCount());
        open.reread(threads.count(), reader::read, this::take);
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          count(read, "document")
              + " read again, "
              + changed
              + " changed"
              + (refused == 0 ? "" : ", " + refused + " no longer readable and left as they were"));
      out.flush();
      return refused == 0 ? 0 : 1;
    }

    private void take(ReadAgain again) {
      switch (again) {
        case ReadAgain.Same _ -> {
          read++;
          progress.known();
        }
        case ReadAgain.Otherwise(KeptDocument document, String summary, List<String> lines) -> {
          read++;
          changed++;
          progress.known();
          String title = document.title().map(words -> " " + words).orElse("");
          progress.say(Printable.line(document.id().shortened() + title + ": " + summary));
          lines.stream()
              .limit(MOST_LINES)
              .forEach(line -> progress.say("  " + Printable.line(line)));
          if (lines.size() > MOST_LINES) {
            progress.say("  and " + (lines.size() - MOST_LINES) + " more");
          }
        }
        case ReadAgain.Refused(_, Refusal why) -> {
          refused++;
          progress.refused();
          progress.say(Fault.line(why));
        }
      }
    }
  }

  /// Who did what, when.
  @Command(
      name = "log",
      description = "Print who did what to the desk, and when, newest first.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Log implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    @Option(
        names = "--last",
        paramLabel = "N",
        defaultValue = "50",
        description = "How many entries (default: ${DEFAULT-VALUE}).")
    private int last;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      try (Desk open = Desk.open(desk.config())) {
        for (LogEntry entry : open.log(Math.max(last, 1))) {
          String document = entry.document().map(DocumentId::shortened).orElse("-");
          out.println(
              Printable.line(
                  String.join(
                      "  ",
                      entry.at().toString(),
                      entry.who(),
                      entry.what().label(),
                      document,
                      entry.detail())));
        }
      }
      out.flush();
      return 0;
    }
  }

  /// The named piles.
  @Command(
      name = "cases",
      description = "List the cases of the desk and how many documents each has.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Cases implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      try (Desk open = Desk.open(desk.config())) {
        for (CaseSize each : open.cases()) {
          out.println(Printable.line(each.name()) + "  " + count(each.documents(), "document"));
        }
      }
      out.flush();
      return 0;
    }
  }
}
