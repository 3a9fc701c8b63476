package org.hearsay.command.desk;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.Desk;
import org.hearsay.export.RecordWriter;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.RecordJson;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay desk records`: every record that a desk keeps.
@Command(
    name = "records",
    description = {
      "Print every record as JSON Lines, one document a line, in the order in which they came: as"
          + " people have corrected it, or with --as-read as the machine read it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "For example:", "  hearsay desk records --case ferry > ferry.jsonl"})
final class RecordsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private DeskOption desk;

  @Option(names = "--case", paramLabel = "NAME", description = "Documents of this case alone.")
  private Optional<String> inCase = Optional.empty();

  @Option(names = "--as-read", description = "Without what people have corrected.")
  private boolean asRead;

  RecordsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Desk open = Desk.open(desk.config())) {
      RecordWriter writer = RecordWriter.jsonLines(streams.out(), new RecordJson(false));
      Iterator<KeptDocument> documents =
          inCase.map(name -> open.documentsOf(name)).orElseGet(open::documents).iterator();
      while (documents.hasNext()) {
        writer.write(record(open, documents.next().id()));
      }
      writer.finish();
    }
    return 0;
  }

  private SourcedRecord record(Desk open, DocumentId id) {
    return asRead ? open.record(id) : open.corrected(id).record();
  }
}
