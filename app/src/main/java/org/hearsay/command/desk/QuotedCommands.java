package org.hearsay.command.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.DeskConfig;
import org.hearsay.export.SourceLedgerJson;
import org.hearsay.export.SourceLedgerText;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.terminal.Streams;
import org.hearsay.view.SourceLedger;
import org.hearsay.view.SourceLedger.Read;
import org.hearsay.view.SourcePage;
import org.hearsay.view.SourceRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay sources` and `hearsay source ID`: who is quoted over all kept documents.
public final class QuotedCommands {
  private static final String UNKNOWN = "E030";
  private static final int MOST_CANDIDATES = 5;

  private QuotedCommands() {}

  /// The kept records, as people have corrected them.
  public interface Kept extends AutoCloseable {
    /// All of them, in the order in which they came, read as they are asked for.
    Stream<Read> records();

    SourcedRecord record(String document);

    @Override
    void close();
  }

  /// Where they are kept.
  public interface Desks {
    Kept open(DeskConfig desk);
  }

  /// How sources are printed.
  enum Format {
    TEXT,
    JSON
  }

  /// `hearsay sources`.
  @Command(
      name = "sources",
      description = "Print who is quoted in the kept documents, and in how many.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  public static final class All implements Callable<Integer> {
    private final Streams streams;
    private final Desks desks;

    @Mixin private DeskOption desk;

    @Option(
        names = {"-f", "--format"},
        defaultValue = "TEXT",
        description = "text or json (default: text).")
    private Format format = Format.TEXT;

    public All(Streams streams, Desks desks) {
      this.streams = streams;
      this.desks = desks;
    }

    @Override
    public Integer call() throws IOException {
      SourceLedger ledger = ledger(desks, desk.config());
      switch (format) {
        case TEXT -> write(streams.out(), SourceLedgerText.of(ledger));
        case JSON -> SourceLedgerJson.write(streams.out(), ledger);
      }
      return 0;
    }
  }

  /// `hearsay source ID`.
  @Command(
      name = "source",
      description = "Print all that one source says in the kept documents.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  public static final class One implements Callable<Integer> {
    private final Streams streams;
    private final Desks desks;

    @Mixin private DeskOption desk;

    @Parameters(
        paramLabel = "ID",
        description = "Its id, as hearsay sources prints it, or its name if only one has it.")
    private String named = "";

    @Option(
        names = {"-f", "--format"},
        defaultValue = "TEXT",
        description = "text or json (default: text).")
    private Format format = Format.TEXT;

    public One(Streams streams, Desks desks) {
      this.streams = streams;
      this.desks = desks;
    }

    @Override
    public Integer call() throws IOException {
      SourceRow row = find(ledger(desks, desk.config()), named);
      SourcePage page;
      try (Kept kept = desks.open(desk.config())) {
        page = SourcePage.of(row, kept::record);
      }
      switch (format) {
        case TEXT -> write(streams.out(), SourceLedgerText.of(page));
        case JSON -> SourceLedgerJson.write(streams.out(), page);
      }
      return 0;
    }
  }

  private static SourceLedger ledger(Desks desks, DeskConfig desk) {
    try (Kept kept = desks.open(desk);
        Stream<Read> records = kept.records()) {
      return SourceLedger.of(records);
    }
  }

  /// The source that is meant; of several that bear the name, none.
  private static SourceRow find(SourceLedger ledger, String named) {
    Optional<SourceRow> byId = ledger.row(named);
    List<SourceRow> found = byId.isPresent() ? List.of(byId.get()) : ledger.called(named);
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw new Refusal(
          UNKNOWN, named, "nobody of this id or name is quoted; see hearsay sources for who is");
    }
    String ids =
        String.join(", ", found.stream().limit(MOST_CANDIDATES).map(SourceRow::id).toList());
    throw new Refusal(
        UNKNOWN, named, found.size() + " sources bear this name; give the id of one: " + ids);
  }

  private static void write(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
