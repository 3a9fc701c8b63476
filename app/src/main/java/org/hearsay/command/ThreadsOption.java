package org.hearsay.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How many documents a command reads at a time.
public final class ThreadsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at a time (default: as many as there are cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /// The number, at least 1.
  ///
  /// @throws ParameterException if less was asked for
  public int count() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads is at least 1, not " + threads);
    }
    return threads;
  }
}
