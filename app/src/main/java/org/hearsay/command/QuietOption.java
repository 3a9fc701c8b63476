package org.hearsay.command;

import picocli.CommandLine.Option;

/// Whether a command keeps still while all goes well.
public final class QuietOption {
  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no closing line; what is refused is still reported.")
  private boolean quiet;

  public boolean isSet() {
    return quiet;
  }
}
