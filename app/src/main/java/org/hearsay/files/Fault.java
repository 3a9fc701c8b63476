package org.hearsay.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Refusal;
import org.hearsay.export.Printable;

/// Words for what went wrong: the reason, and what a person can do about it.
public final class Fault {
  private Fault() {}

  public static String line(Refusal refusal) {
    return Printable.line("hearsay: " + refusal.getMessage());
  }

  public static String line(String path, String reason) {
    return Printable.line("hearsay: " + path + ": " + reason);
  }

  /// Why something could not be read or written, without its path.
  public static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ -> "there is no such file or folder; check the name";
      case AccessDeniedException _ ->
          "permission denied; ask for the right to read it, or leave it out";
      case FileSystemLoopException _ ->
          "a link that leads back to a folder around it; left out, remove the link";
      default -> other(fault);
    };
  }

  /// Why an output could not be written, without its path.
  public static String unwritable(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ -> "its folder does not exist; make it, or name another";
      case AccessDeniedException _ ->
          "permission denied; write to a folder of your own with --output";
      default -> other(fault);
    };
  }

  private static String other(IOException fault) {
    String reason = systemReason(fault);
    String known = reason.toLowerCase(Locale.ROOT);
    if (known.contains("no space left") || known.contains("quota exceeded")) {
      return reason + "; free some space, or write elsewhere with --output";
    }
    if (known.contains("levels of symbolic links")) {
      return "a link that leads to itself; remove it";
    }
    return reason + "; check the disk or the network folder, then try again";
  }

  private static String systemReason(IOException fault) {
    Optional<String> reason =
        fault instanceof FileSystemException system
            ? Optional.ofNullable(system.getReason())
            : Optional.ofNullable(fault.getMessage());
    return reason.orElse(fault.getClass().getSimpleName());
  }

  /// Whether whoever read our output has stopped reading, which is no fault.
  public static boolean isClosedPipe(IOException fault) {
    return Optional.ofNullable(fault.getMessage())
        .map(message -> message.toLowerCase(Locale.ROOT))
        .filter(message -> message.contains("broken pipe") || message.contains("connection reset"))
        .isPresent();
  }

  /// A fault of ours.
  public static String unexpected(Throwable fault) {
    return switch (fault) {
      case OutOfMemoryError _ ->
          "needs more memory than there is; try --threads 1, or java -Xmx2g -jar hearsay.jar";
      case StackOverflowError _ ->
          "is nested too deeply to be read; run again with --debug and report this, please";
      default ->
          "failed in a way it should not ("
              + fault.getClass().getSimpleName()
              + "); run again with --debug and report this, please";
    };
  }
}
