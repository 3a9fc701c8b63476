package org.hearsay.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.export.Printable;
import org.hearsay.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers a command line that cannot be understood: what is wrong, what was probably meant, where
/// to look.
public final class WrongUsage {
  private WrongUsage() {}

  /// @return the exit code for wrong usage
  public static int say(ParameterException fault, String[] arguments) {
    CommandSpec command = fault.getCommandLine().getCommandSpec();
    PrintWriter err = fault.getCommandLine().getErr();
    err.println("hearsay: " + Printable.line(reason(fault, command)));
    err.println("See: " + command.qualifiedName() + " --help");
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static String reason(ParameterException fault, CommandSpec command) {
    if (!(fault instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return Optional.ofNullable(fault.getMessage()).orElse("wrong usage");
    }
    String word = unmatched.getUnmatched().getFirst();
    if (word.startsWith("-") && word.length() > 1) {
      String name = word.replaceFirst("=.*", "");
      return "unknown option " + name + meant(Nearest.to(name, options(command)));
    }
    if (command.subcommands().isEmpty()) {
      return "cannot make sense of '" + word + "'";
    }
    Optional<String> nearest = Nearest.to(word, command.subcommands().keySet().stream());
    if (nearest.isEmpty() && exists(word)) {
      return "unknown command '" + word + "'; to read that file: hearsay read " + word;
    }
    return "unknown command '" + word + "'" + meant(nearest);
  }

  public static String meant(Optional<String> nearest) {
    return nearest.map(word -> "; did you mean " + word + "?").orElse("");
  }

  private static Stream<String> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> name.startsWith("--"));
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// Reads one of a few words in capitals or not, and knows which was meant by a wrong one.
  ///
  /// @param <T> what the words stand for
  public static final class WordOf<T> implements ITypeConverter<T> {
    private final String what;
    private final List<T> values;
    private final Function<T, String> label;

    /// @param what what they are words for
    /// @param label the word of a value
    public WordOf(String what, T[] values, Function<T, String> label) {
      this.what = what;
      this.values = List.of(values);
      this.label = value -> label.apply(value).toLowerCase(Locale.ROOT);
    }

    @Override
    public T convert(String word) {
      return values.stream()
          .filter(value -> label.apply(value).equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(unknown(word)));
    }

    private String unknown(String word) {
      List<String> words = values.stream().map(label).toList();
      String shown = "there is no " + what + " '" + word + "'";
      return shown
          + meant(Nearest.to(word, words.stream()))
          + " ("
          + String.join(", ", words)
          + ")";
    }
  }
}
