package org.hearsay.cli;

import java.util.Optional;
import org.hearsay.desk.DeskConfig;
import picocli.CommandLine.Option;

/// Which desk a command works at.
final class DeskOption {
  @Option(
      names = "--desk",
      paramLabel = "DESK",
      description = {
        "The desk: a folder, or postgresql://[user[:password]@]host/database"
            + " (default: your own, in your data folder)."
      })
  private Optional<String> named = Optional.empty();

  DeskConfig config() {
    return DeskConfig.of(named, DeskConfig.Surroundings.ofProcess());
  }
}
