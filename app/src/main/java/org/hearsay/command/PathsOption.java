package org.hearsay.command;

import java.util.Collections;
import java.util.List;
import org.hearsay.files.Documents;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which documents a command takes.
public final class PathsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "A file, a folder (the articles in it and in its folders, by their endings), a pattern such"
            + " as 'wire/**/*.txt', or - for standard input. Text, HTML, PDF, e-mail and JSON are"
            + " read as one article, and every article in a feed, a web archive (WARC, WACZ), JSON"
            + " Lines or a mailbox."
      })
  private List<String> paths = List.of();

  public boolean isEmpty() {
    return paths.isEmpty();
  }

  /// The documents, those of standard input if no path is given.
  ///
  /// @throws ParameterException if standard input was asked for twice
  public Documents documents() {
    if (Collections.frequency(paths, Documents.STANDARD_INPUT) > 1) {
      throw new ParameterException(spec.commandLine(), "standard input (-) can be read once");
    }
    return new Documents(paths.isEmpty() ? List.of(Documents.STANDARD_INPUT) : paths);
  }
}
