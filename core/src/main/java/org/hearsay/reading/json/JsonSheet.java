package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Span;

/// A JSON document on its way out, in the manner of all that Hearsay writes: every field is there,
/// absent is `null` or an empty list, numbers between 0 and 1 have three decimals, words of a
/// closed vocabulary stand in small letters, and half a character is replaced ([WellFormed]).
///
/// A sheet is lent to the body that fills it and is of no use afterwards. An `IOException` is the
/// output's.
public final class JsonSheet {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator out;

  private JsonSheet(JsonGenerator out) {
    this.out = out;
  }

  /// Fills a whole document.
  public interface Body {
    void write(JsonSheet sheet) throws IOException;
  }

  /// Writes the fields of an object.
  public interface Fields {
    void write() throws IOException;
  }

  /// Writes one value.
  public interface Entry<T> {
    void write(T value) throws IOException;
  }

  /// A document on one line, without its end.
  public static String line(Body body) {
    return string(Optional.empty(), body);
  }

  /// A document laid out for reading, line end included.
  public static String laidOut(PrettyPrinter layout, Body body) {
    return string(Optional.of(layout), body) + "\n";
  }

  private static String string(Optional<PrettyPrinter> layout, Body body) {
    StringWriter words = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(words)) {
      layout.ifPresent(out::setPrettyPrinter);
      body.write(new JsonSheet(out));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be full", e);
    }
    return words.toString();
  }

  /// Writes a document as it comes, line end included, and leaves the stream open.
  public static void to(OutputStream stream, Body body) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(stream)) {
      body.write(new JsonSheet(out));
      out.writeRaw('\n');
    }
  }

  public void object(Fields fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  public void object(String field, Fields fields) throws IOException {
    out.writeFieldName(field);
    object(fields);
  }

  /// A field whose value the entry writes, or `null`.
  public <T> void optional(String field, Optional<T> value, Entry<T> entry) throws IOException {
    out.writeFieldName(field);
    if (value.isPresent()) {
      entry.write(value.get());
    } else {
      out.writeNull();
    }
  }

  public <T> void value(String field, T value, Entry<T> entry) throws IOException {
    out.writeFieldName(field);
    entry.write(value);
  }

  public <T> void list(String field, Iterable<T> values, Entry<? super T> entry)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (T value : values) {
      entry.write(value);
    }
    out.writeEndArray();
  }

  /// A list with every value on a line of its own, written as they come.
  public <T> void lines(Iterator<T> values, Entry<? super T> entry) throws IOException {
    out.writeStartArray();
    while (values.hasNext()) {
      out.writeRaw('\n');
      entry.write(values.next());
    }
    out.writeRaw('\n');
    out.writeEndArray();
  }

  public void strings(String field, List<String> values) throws IOException {
    list(field, values, words -> out.writeString(WellFormed.of(words)));
  }

  public void text(String field, String words) throws IOException {
    out.writeStringField(field, WellFormed.of(words));
  }

  public void text(String field, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      text(field, words.get());
    } else {
      nothing(field);
    }
  }

  /// A word of a closed vocabulary.
  public void word(String field, Enum<?> value) throws IOException {
    out.writeFieldName(field);
    word(value);
  }

  public void word(Enum<?> value) throws IOException {
    out.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  public void number(String field, long value) throws IOException {
    out.writeNumberField(field, value);
  }

  public void number(String field, double value) throws IOException {
    out.writeNumberField(field, value);
  }

  /// A number to three decimals.
  public void thousandths(String field, double value) throws IOException {
    number(field, Math.round(value * 1000) / 1000.0);
  }

  public void truth(String field, boolean value) throws IOException {
    out.writeBooleanField(field, value);
  }

  public void nothing(String field) throws IOException {
    out.writeNullField(field);
  }

  /// Where something stands, in code points.
  public void place(int start, int end) throws IOException {
    number("start", start);
    number("end", end);
  }

  /// Where something stands, in UTF-16 code units, as a pair.
  public void pair(String field, Span span) throws IOException {
    out.writeFieldName(field);
    out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }
}
