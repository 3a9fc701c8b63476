package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.RecordJson;

/// Writes records one after the other, each as one whole buffer, so that an output which breaks off
/// never ends in half a record of ours.
///
/// 1. [#write] any number of times, then [#finish] once. Everything is UTF-8.
/// 2. An `IOException` comes from the output; the writer is then of no more use. Any other
///    exception comes from the one record, of which nothing has been written; the next may be
///    tried.
/// 3. Thread rule: one thread at a time.
public interface RecordWriter {
  void write(SourcedRecord record) throws IOException;

  /// Writes what comes after the last record.
  void finish() throws IOException;

  /// One JSON object a line.
  static RecordWriter jsonLines(OutputStream out, RecordJson json) {
    return new Joined(out, json::line, "", "", "");
  }

  /// One indented JSON object.
  static RecordWriter json(OutputStream out, RecordJson json) {
    return new Joined(out, json::indented, "", "", "");
  }

  /// An array of indented JSON objects, empty if there was no record.
  static RecordWriter jsonArray(OutputStream out, RecordJson json) {
    return new Joined(out, record -> json.indented(record).stripTrailing(), "[\n", ",\n", "\n]\n");
  }

  /// Ledgers with an empty line between them.
  static RecordWriter text(OutputStream out, TextLedger ledger) {
    return new Joined(out, ledger::of, "", "\n\n", "");
  }

  /// A page of one document.
  static RecordWriter page(OutputStream out) {
    return new Joined(out, HtmlPage::of, "", "", "");
  }

  /// Records written alike, with something before, between and after them.
  final class Joined implements RecordWriter {
    private final OutputStream out;
    private final Function<SourcedRecord, String> shape;
    private final String before;
    private final String between;
    private final String after;
    private boolean begun;

    private Joined(
        OutputStream out,
        Function<SourcedRecord, String> shape,
        String before,
        String between,
        String after) {
      this.out = out;
      this.shape = shape;
      this.before = before;
      this.between = between;
      this.after = after;
    }

    @Override
    public void write(SourcedRecord record) throws IOException {
      String words = shape.apply(record);
      put((begun ? between : before) + words);
      begun = true;
    }

    @Override
    public void finish() throws IOException {
      put((begun ? "" : before.strip()) + after);
    }

    private void put(String words) throws IOException {
      if (!words.isEmpty()) {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }
}
