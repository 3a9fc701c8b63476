package org.hearsay.correction.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.correction.Change;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Quote;
import org.hearsay.correction.Speaker;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.correction.Wording;
import org.hearsay.reading.json.WellFormed;

/// Writes a correction as one line of JSON in the shape `hearsay-correction/1`, or only what it
/// changes. Every field is written, in one order; absent is `null` or an empty list.
///
/// Thread rule: no state; safe to share.
public final class CorrectionJson {
  static final String SHAPE = "hearsay-correction/1";
  static final String QUOTE = "TextQuoteSelector";
  static final String POSITION = "TextPositionSelector";

  private final JsonFactory factory = new JsonFactory();

  private interface Body {
    void write(JsonGenerator out) throws IOException;
  }

  /// The correction on one line, line end included.
  public String line(Correction correction) {
    return written(out -> correction(out, correction)) + "\n";
  }

  /// What a correction changes: its body, for who keeps the rest elsewhere.
  public String change(Change change) {
    return written(out -> change(out, change));
  }

  private String written(Body body) {
    StringWriter words = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(words)) {
      body.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be full", e);
    }
    return words.toString();
  }

  private static void correction(JsonGenerator out, Correction correction) throws IOException {
    out.writeStartObject();
    text(out, "correction", SHAPE);
    text(out, "id", correction.id());
    text(out, "document", correction.document());
    text(out, "author", correction.author());
    text(out, "at", correction.at().toString());
    text(out, "reason", correction.reason());
    out.writeFieldName("change");
    change(out, correction.change());
    out.writeEndObject();
  }

  private static void change(JsonGenerator out, Change change) throws IOException {
    out.writeStartObject();
    text(out, "type", change.word());
    switch (change) {
      case Change.Accept accept -> wording(out, "statement", accept.statement());
      case Change.Reject reject -> wording(out, "statement", reject.statement());
      case Change.Add add -> wording(out, "statement", add.statement());
      case Change.Edit edit -> {
        wording(out, "before", edit.before());
        wording(out, "after", edit.after());
      }
      case Change.Describe describe -> {
        speaker(out, "source", describe.source());
        description(out, "as", describe.as());
      }
      case Change.Merge merge -> merge(out, merge);
      case Change.Split split -> split(out, split);
      case Change.Undo undo -> text(out, "undoes", undo.correction());
    }
    out.writeEndObject();
  }

  private static void merge(JsonGenerator out, Change.Merge merge) throws IOException {
    out.writeArrayFieldStart("sources");
    for (Speaker speaker : merge.sources()) {
      speaker(out, speaker);
    }
    out.writeEndArray();
  }

  private static void split(JsonGenerator out, Change.Split split) throws IOException {
    speaker(out, "source", split.source());
    quotes(out, "mentions", split.mentions());
    out.writeArrayFieldStart("statements");
    for (Wording wording : split.statements()) {
      wording(out, wording);
    }
    out.writeEndArray();
    description(out, "as", split.as());
  }

  private static void wording(JsonGenerator out, String field, Wording wording) throws IOException {
    out.writeFieldName(field);
    wording(out, wording);
  }

  private static void wording(JsonGenerator out, Wording wording) throws IOException {
    out.writeStartObject();
    out.writeFieldName("source");
    if (wording.source().isPresent()) {
      quote(out, wording.source().get());
    } else {
      out.writeNull();
    }
    out.writeFieldName("cue");
    quote(out, wording.cue());
    quotes(out, "content", wording.content());
    text(out, "quotation", word(wording.manner().quotation()));
    text(out, "attitude", word(wording.manner().attitude()));
    text(out, "polarity", word(wording.manner().polarity()));
    if (wording.speaker().isPresent()) {
      speaker(out, "speaker", wording.speaker().get());
    } else {
      out.writeNullField("speaker");
    }
    out.writeEndObject();
  }

  private static void speaker(JsonGenerator out, String field, Speaker speaker) throws IOException {
    out.writeFieldName(field);
    speaker(out, speaker);
  }

  private static void speaker(JsonGenerator out, Speaker speaker) throws IOException {
    out.writeStartObject();
    quotes(out, "mentions", speaker.mentions());
    description(out, "as", speaker.as());
    out.writeEndObject();
  }

  private static void description(JsonGenerator out, String field, Description as)
      throws IOException {
    out.writeObjectFieldStart(field);
    text(out, "name", as.name());
    text(out, "kind", as.kind().label());
    text(out, "title", as.title());
    out.writeEndObject();
  }

  private static void quotes(JsonGenerator out, String field, List<Quote> quotes)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (Quote quote : quotes) {
      quote(out, quote);
    }
    out.writeEndArray();
  }

  private static void quote(JsonGenerator out, Quote quote) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("selector");
    out.writeStartObject();
    text(out, "type", QUOTE);
    text(out, "exact", quote.exact());
    text(out, "prefix", quote.prefix());
    text(out, "suffix", quote.suffix());
    out.writeEndObject();
    out.writeStartObject();
    text(out, "type", POSITION);
    out.writeNumberField("start", quote.start());
    out.writeNumberField("end", quote.end());
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String field, Optional<String> words)
      throws IOException {
    if (words.isPresent()) {
      text(out, field, words.get());
      return;
    }
    out.writeNullField(field);
  }

  private static void text(JsonGenerator out, String field, String words) throws IOException {
    out.writeStringField(field, WellFormed.of(words));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
