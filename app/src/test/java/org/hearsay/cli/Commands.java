package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.terminal.Streams;

/// Runs command lines as `main` does, with streams that a test can look into.
final class Commands {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private byte[] in = {};
  private Streams.Terminal terminal = Streams.Terminal.NONE;

  Commands typing(String words) {
    in = words.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Commands on(Streams.Terminal connected) {
    terminal = connected;
    return this;
  }

  int run(String... arguments) {
    return runInto(out, arguments);
  }

  int runInto(OutputStream output, String... arguments) {
    PrintWriter messages = new PrintWriter(err, true);
    return Main.run(
        new Streams(new ByteArrayInputStream(in), output, messages, terminal), arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString();
  }
}
