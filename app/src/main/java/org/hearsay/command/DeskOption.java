package org.hearsay.command;

import java.util.Optional;
import org.hearsay.desk.DeskConfig;
import picocli.CommandLine.Option;

/// Which desk a command works at.
public final class DeskOption {
  @Option(
      names = "--desk",
      paramLabel = "DESK",
      description = {
        "The desk: a folder, or postgresql://[user[:password]@]host/database"
            + " (default: your own, in your data folder)."
      })
  private Optional<String> named = Optional.empty();

  public DeskConfig config() {
    return DeskConfig.of(named, DeskConfig.Surroundings.ofProcess());
  }
}
