package org.hearsay.command.desk;

import java.util.Optional;
import org.hearsay.correction.Pointing.Naming;
import org.hearsay.source.SourceKind;
import picocli.CommandLine.Option;

/// What a person calls a source.
final class Called {
  @Option(names = "--name", paramLabel = "NAME", description = "What the source is called.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = {
        "named-person, unnamed-person, named-group, unnamed-group, organisation, document, outlet"
            + " or author."
      })
  private Optional<SourceKind> kind = Optional.empty();

  @Option(names = "--title", paramLabel = "TITLE", description = "Its title or office.")
  private Optional<String> title = Optional.empty();

  Naming naming() {
    return new Naming(name, kind, title);
  }
}
