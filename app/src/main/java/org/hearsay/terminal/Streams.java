package org.hearsay.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a command is connected to.
///
/// @param in standard input
/// @param out standard output, unbuffered, so that a failed write is noticed where it happens
/// @param err messages for the person
/// @param terminal which of the three are a terminal, and what it can do
public record Streams(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {
  /// What is known about the terminal.
  ///
  /// @param in whether a person could type into standard input
  /// @param out whether a person looks at standard output
  /// @param err whether a person looks at standard error
  /// @param width columns to write text in
  /// @param colour whether colour is wanted where there is a terminal
  public record Terminal(boolean in, boolean out, boolean err, int width, boolean colour) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    public static final Terminal NONE = new Terminal(false, false, false, USUAL_WIDTH, false);

    /// Nobody reads lines of more than a hundred characters with pleasure.
    static int width(Map<String, String> environment) {
      Optional<String> columns = Optional.ofNullable(environment.get("COLUMNS"));
      return columns
          .filter(digits -> digits.matches("\\d{1,5}"))
          .map(Integer::parseInt)
          .map(width -> Math.clamp(width, NARROWEST, WIDEST))
          .orElse(USUAL_WIDTH);
    }

    /// By the custom of no-color.org, and never on a terminal that calls itself dumb.
    static boolean colour(Map<String, String> environment) {
      return environment.getOrDefault("NO_COLOR", "").isEmpty()
          && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static Terminal of(Map<String, String> environment) {
      return new Terminal(
          isTerminal(0), isTerminal(1), isTerminal(2), width(environment), colour(environment));
    }

    /// Asks the system where a stream leads; where it cannot say, Java's console answers for all.
    private static boolean isTerminal(int descriptor) {
      Path link = Path.of("/proc/self/fd/" + descriptor);
      if (Files.isSymbolicLink(link)) {
        try {
          String device = Files.readSymbolicLink(link).toString();
          return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
          return false;
        }
      }
      return System.console() != null && System.console().isTerminal();
    }
  }

  /// The process's own.
  public static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Terminal.of(System.getenv()));
  }
}
