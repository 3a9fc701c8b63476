package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/// Indents JSON down to the fields of a source or a statement, and keeps what is deeper, such as a
/// list of spans, on the line of its field: a record reads as a list of statements, not of numbers.
final class ShallowIndent implements PrettyPrinter {
  private static final int DEEPEST = 3;

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    start(out, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    next(out, "");
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    next(out, " ");
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    start(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    next(out, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    next(out, " ");
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values, ']');
  }

  private void start(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    depth++;
  }

  private void end(JsonGenerator out, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0 && depth < DEEPEST) {
      newLine(out);
    }
    out.writeRaw(bracket);
  }

  private void next(JsonGenerator out, String onTheSameLine) throws IOException {
    if (depth <= DEEPEST) {
      newLine(out);
      return;
    }
    out.writeRaw(onTheSameLine);
  }

  private void newLine(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
    out.writeRaw("  ".repeat(depth));
  }
}
