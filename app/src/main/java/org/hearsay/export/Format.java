package org.hearsay.export;

import java.io.OutputStream;
import java.util.Locale;
import org.hearsay.reading.json.RecordJson;

/// The shapes in which records can be written.
public enum Format {
  /// For reading in a terminal: statements grouped by who made them.
  TEXT,
  /// The record, indented: one object for one document, an array for a collection.
  JSON,
  /// The record, one line a document.
  JSONL,
  /// One self-contained page: the articles with their statements marked, beside the sources.
  HTML;

  /// How a run of records is laid out.
  ///
  /// @param collection whether several documents were asked for, even if only one could be read
  /// @param reproducible leaves out the one value that changes from run to run, the seconds taken
  /// @param width columns for text, at least 40
  /// @param colour whether text may use colour
  public record Layout(boolean collection, boolean reproducible, int width, boolean colour) {
    public Layout {
      if (width < 40) {
        throw new IllegalArgumentException("too narrow for words: " + width);
      }
    }
  }

  /// The word for this format on the command line.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// A writer of this format; it writes to `out` and never closes it.
  public RecordWriter writer(OutputStream out, Layout layout) {
    RecordJson json = new RecordJson(layout.reproducible());
    return switch (this) {
      case TEXT -> RecordWriter.text(out, new TextLedger(layout.width(), layout.colour()));
      case JSON ->
          layout.collection() ? RecordWriter.jsonArray(out, json) : RecordWriter.json(out, json);
      case JSONL -> RecordWriter.jsonLines(out, json);
      case HTML -> layout.collection() ? new HtmlCollection(out) : RecordWriter.page(out);
    };
  }
}
