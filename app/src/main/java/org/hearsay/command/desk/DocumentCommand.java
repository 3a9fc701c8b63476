package org.hearsay.command.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.command.DeskOption;
import org.hearsay.command.FormatName;
import org.hearsay.correction.Corrected;
import org.hearsay.desk.Desk;
import org.hearsay.export.Format;
import org.hearsay.export.Printable;
import org.hearsay.export.RecordWriter;
import org.hearsay.export.TextLedger;
import org.hearsay.store.KeptDocument;
import org.hearsay.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay document`: the ledger of one document of a desk.
@Command(
    name = "document",
    description = {
      "Print one kept document as corrected: who says what in it, with the ids that hearsay correct"
          + " takes, and how it came."
    },
    sortOptions = false,
    footer = {
      "",
      "For example:",
      "  hearsay document 9f2c41d0",
      "  hearsay document wire/ferry.html --format html > ferry.html"
    })
public final class DocumentCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private DeskOption desk;

  @Parameters(
      paramLabel = "ID",
      description = "The first digits of its id, four at least, or a path by which it came.")
  private String named;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      description = "text, json, jsonl or html (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--original", description = "Write the bytes as they came instead.")
  private boolean original;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public DocumentCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    OutputStream out = streams.out();
    try (Desk open = Desk.open(desk.config())) {
      KeptDocument document = open.find(named);
      if (original) {
        out.write(open.original(document.id()));
        out.flush();
        return 0;
      }
      Streams.Terminal terminal = streams.terminal();
      boolean colour = terminal.out() && terminal.colour();
      Corrected corrected = open.corrected(document.id());
      if (format == Format.TEXT) {
        String ledger = new TextLedger(terminal.width(), colour).of(corrected);
        out.write((ledger + provenance(open, document)).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
      }
      RecordWriter writer =
          format.writer(out, new Format.Layout(false, false, terminal.width(), colour));
      writer.write(corrected.record());
      writer.finish();
    }
    return 0;
  }

  private static String provenance(Desk desk, KeptDocument document) {
    List<String> cases = desk.casesOf(document.id());
    StringBuilder words = new StringBuilder("\nKept as ").append(document.id().shortened());
    words.append(cases.isEmpty() ? "" : " in " + String.join(", ", cases)).append("; came by\n");
    for (KeptDocument.Arrival arrival : desk.arrivals(document.id())) {
      words.append("  ").append(arrival.at()).append("  ");
      words.append(Printable.line(arrival.path())).append('\n');
    }
    return words.toString();
  }
}
