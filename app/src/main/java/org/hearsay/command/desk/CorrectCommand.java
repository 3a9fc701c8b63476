package org.hearsay.command.desk;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.command.WrongUsage.WordOf;
import org.hearsay.correction.Change;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Pointing;
import org.hearsay.correction.Pointing.Naming;
import org.hearsay.correction.Pointing.Place;
import org.hearsay.desk.Desk;
import org.hearsay.export.CorrectionText;
import org.hearsay.files.Fault;
import org.hearsay.source.SourceKind;
import org.hearsay.store.KeptCorrection;
import org.hearsay.store.KeptDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `hearsay correct`: puts right what was read in a document of a desk, a small command for each
/// change. What cannot be applied is refused before anything is kept.
@Command(
    name = "correct",
    description = {
      "Put right what was read in a kept document. The ids are those that hearsay document shows;"
          + " they may run anew after a correction, so look again before the next."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "For example:",
      "  hearsay correct reject wire/ferry.html a4 --reason 'a headline'",
      "  hearsay correct merge wire/ferry.html s2 s5"
    })
public final class CorrectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  public static CommandLine of() {
    CommandLine correct = new CommandLine(new CorrectCommand());
    for (Object command :
        List.of(
            new Listing(),
            new Accept(),
            new Reject(),
            new Edit(),
            new MissedStatement(),
            new Describe(),
            new Merge(),
            new Split(),
            new Undo())) {
      CommandLine change = new CommandLine(command);
      change.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
      correct.addSubcommand(change);
    }
    return correct
        .registerConverter(Place.class, CorrectCommand::place)
        .registerConverter(
            SourceKind.class, new WordOf<>("kind", SourceKind.values(), SourceKind::label))
        .registerConverter(
            Quotation.class, new WordOf<>("quotation", Quotation.values(), Quotation::name))
        .registerConverter(
            Attitude.class, new WordOf<>("attitude", Attitude.values(), Attitude::name))
        .registerConverter(
            Polarity.class, new WordOf<>("polarity", Polarity.values(), Polarity::name));
  }

  private static Place place(String word) {
    return Place.of(word)
        .orElseThrow(() ->
            new TypeConversionException(
                "'" + word + "' is no place; give two numbers, the lower first: 12-40"));
  }

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  /// What was put right so far.
  @Command(
      name = "list",
      description = "Print the corrections of a document, those taken back among them.")
  private static final class Listing implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    @Parameters(
        paramLabel = "DOCUMENT",
        description = "The first digits of its id, four at least, or a path by which it came.")
    private String document;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      try (Desk open = Desk.open(desk.config())) {
        KeptDocument kept = open.find(document);
        Map<String, String> notices = new HashMap<>();
        for (Corrected.Orphan orphan : open.corrected(kept.id()).orphans()) {
          notices.put(orphan.correction().id(), orphan.notice());
        }
        List<KeptCorrection> corrections = open.corrections(kept.id());
        for (KeptCorrection each : corrections) {
          Optional<String> notice = Optional.ofNullable(notices.get("c" + each.number()));
          CorrectionText.of(each, notice).forEach(out::println);
        }
        if (corrections.isEmpty()) {
          out.println("no corrections");
        }
      }
      out.flush();
      return 0;
    }
  }

  @Command(
      name = "accept",
      description = "The statement stands as it is, whatever a later reading makes of it.")
  private static final class Accept extends Judgement {
    @Parameters(index = "1", paramLabel = "STATEMENT", description = "Its id: a3.")
    private String statement;

    @Override
    Change change(Pointing pointing) {
      return pointing.accept(statement);
    }
  }

  @Command(
      name = "reject",
      description = "There is no such statement, however often it is found again.")
  private static final class Reject extends Judgement {
    @Parameters(index = "1", paramLabel = "STATEMENT", description = "Its id: a3.")
    private String statement;

    @Override
    Change change(Pointing pointing) {
      return pointing.reject(statement);
    }
  }

  @Command(
      name = "edit",
      description = {
        "The statement stands otherwise. Places count Unicode code points, the end left out, as"
            + " hearsay document --format json gives them."
      })
  private static final class Edit extends Judgement {
    @Parameters(index = "1", paramLabel = "STATEMENT", description = "Its id: a3.")
    private String statement;

    @Option(
        names = "--source",
        paramLabel = "START-END",
        description = "The words that name who says it.")
    private Optional<Place> source = Optional.empty();

    @Option(names = "--cue", paramLabel = "START-END", description = "The words that attribute.")
    private Optional<Place> cue = Optional.empty();

    @Option(
        names = "--content",
        paramLabel = "START-END",
        split = ",",
        description = "What is said; the fragments separated by commas.")
    private List<Place> content = List.of();

    @Option(
        names = "--speaker",
        paramLabel = "SOURCE",
        description = "Who says it, by id: s2 (default: whoever --source stands for).")
    private Optional<String> speaker = Optional.empty();

    @Mixin private MannerOptions manner;

    @Override
    Change change(Pointing pointing) {
      boolean places = source.isPresent() || cue.isPresent() || !content.isEmpty();
      if (!places && manner.isEmpty() && speaker.isEmpty()) {
        throw wrong("say what of the statement is to be otherwise");
      }
      return pointing.edit(
          statement, new Pointing.Amendment(source, cue, content, speaker), manner::of);
    }
  }

  @Command(
      name = "describe",
      description = "The source is called so, and is of this kind; what is not given stays.")
  private static final class Describe extends Judgement {
    @Mixin private Called called;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its id: s2.")
    private String source;

    @Override
    Change change(Pointing pointing) {
      Naming naming = called.naming();
      if (naming.isEmpty()) {
        throw wrong("say what the source is: --name, --kind or --title");
      }
      return pointing.describe(source, naming);
    }
  }

  @Command(
      name = "merge",
      description = "These sources are one, called as the first of them that has a name.")
  private static final class Merge extends Judgement {
    @Parameters(
        index = "1..*",
        arity = "2..*",
        paramLabel = "SOURCE",
        description = "Their ids: s2 s5.")
    private List<String> sources;

    @Override
    Change change(Pointing pointing) {
      return pointing.merge(sources);
    }
  }

  @Command(
      name = "split",
      description = {
        "These statements, and the words that name the source there, are somebody else's: the one"
            + " whom --kind and --name describe."
      })
  private static final class Split extends Judgement {
    @Mixin private Called called;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Whom they were taken for: s2.")
    private String source;

    @Parameters(
        index = "2..*",
        arity = "1..*",
        paramLabel = "STATEMENT",
        description = "Their ids: a4 a7.")
    private List<String> statements;

    @Override
    Change change(Pointing pointing) {
      Naming naming = called.naming();
      if (naming.kind().isEmpty()) {
        throw wrong("say with --kind who else it is");
      }
      return pointing.split(source, statements, naming);
    }
  }

  @Command(
      name = "undo",
      description = "Take a correction back. It stays in the list and in the log.")
  private static final class Undo implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DeskOption desk;

    @Parameters(paramLabel = "NUMBER", description = "As hearsay correct list shows it.")
    private int number;

    @Override
    public Integer call() {
      CommandLine commandLine = spec.commandLine();
      try (Desk open = Judgement.writable(desk.config())) {
        if (!open.undo(number)) {
          String reason =
              "there is no correction of this number, or it was taken back before; see hearsay"
                  + " correct list";
          commandLine.getErr().println(Fault.line(Integer.toString(number), reason));
          commandLine.getErr().flush();
          return CommandLine.ExitCode.SOFTWARE;
        }
      }
      commandLine.getOut().println("correction " + number + " taken back");
      commandLine.getOut().flush();
      return CommandLine.ExitCode.OK;
    }
  }
}
