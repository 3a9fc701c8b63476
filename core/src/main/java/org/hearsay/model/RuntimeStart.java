package org.hearsay.model;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Starts ONNX Runtime on a stack that is deep enough.
///
/// When it starts, version 1.29 matches the command line of the whole process against a regular
/// expression that recurses with every character, about 260 bytes of stack each. On a Java thread's
/// usual megabyte a line of 4,000 characters, eighty file names say, ends the process without a
/// word. So it is started on a thread of its own, with a stack made for the line at hand.
final class RuntimeStart {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final long USUAL = 8L << 20;
  private static final long BYTES_A_CHARACTER = 1024;

  private RuntimeStart() {}

  static OrtEnvironment environment() {
    Thread start =
        new Thread(null, OrtEnvironment::getEnvironment, "onnxruntime-start", stackSize());
    start.start();
    boolean interrupted = false;
    while (start.isAlive()) {
      try {
        start.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return OrtEnvironment.getEnvironment();
  }

  private static long stackSize() {
    try {
      return USUAL + BYTES_A_CHARACTER * Files.readAllBytes(COMMAND_LINE).length;
    } catch (IOException e) {
      // A system without /proc has no command line for the runtime to read either.
      return USUAL;
    }
  }
}
