package org.hearsay.command.link;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.Desk;
import org.hearsay.export.story.CopyJson;
import org.hearsay.export.story.CopyText;
import org.hearsay.link.copy.Copies;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.terminal.Streams;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay copies`: the words that kept documents have from each other.
@Command(
    name = "copies",
    description =
        "Print the words that documents have from each other, and who has them from whom.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "What was said to everybody is no copy, however many quote it. What a site prints on many of",
      "its pages is left out and listed at the end. Who has it from whom is said only where words",
      "or dates show it.",
      "",
      "For example:",
      "  hearsay copies --story wire/ferry.html",
      "  hearsay copies --case ferry --format json"
    })
public final class CopiesCommand implements Callable<Integer> {
  /// How copies are printed.
  enum Format {
    TEXT,
    JSON
  }

  /// What is looked through: one of the two, or everything.
  private static final class Among {
    @Option(names = "--case", paramLabel = "NAME", description = "Only the documents of a case.")
    private Optional<String> inCase = Optional.empty();

    @Option(
        names = "--story",
        paramLabel = "ID",
        description = "Only those of a story: its id, or a document of it.")
    private Optional<String> story = Optional.empty();
  }

  private final Streams streams;

  @Mixin private DeskOption desk;

  @ArgGroup private Among among = new Among();

  @Option(
      names = {"-f", "--format"},
      defaultValue = "TEXT",
      description = "text or json (default: text).")
  private Format format = Format.TEXT;

  public CopiesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Copies copies;
    try (Desk open = Desk.open(desk.config());
        Stream<DocumentId> documents = documents(open)) {
      copies = open.copies(among.inCase.orElse(open.label()), documents);
    }
    OutputStream out = streams.out();
    switch (format) {
      case TEXT -> out.write(CopyText.of(copies).getBytes(StandardCharsets.UTF_8));
      case JSON -> CopyJson.write(out, copies);
    }
    out.flush();
    return 0;
  }

  private Stream<DocumentId> documents(Desk open) {
    if (among.story.isPresent()) {
      return open.storyNamed(among.story.get()).documents().stream();
    }
    Stream<KeptDocument> kept =
        among.inCase.isPresent() ? open.documentsOf(among.inCase.get()) : open.documents();
    return kept.map(KeptDocument::id);
  }
}
