package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reading.json.WellFormed;
import org.hearsay.view.Place;
import org.hearsay.view.Sighting;
import org.hearsay.view.SourceLedger;
import org.hearsay.view.SourcePage;
import org.hearsay.view.SourceRow;

/// Who is quoted over many documents, and all of one source, as one JSON object. Every field is
/// written; absent is `null` or an empty list; places are code points of the document's text.
///
/// The output is written as it comes and left open; an `IOException` is the output's.
public final class SourceLedgerJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private SourceLedgerJson() {}

  public static void write(OutputStream stream, SourceLedger ledger) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      out.writeStartObject();
      out.writeStringField("ledger", "hearsay-sources/1");
      rows(out, "named", ledger.named());
      rows(out, "anonymous", ledger.anonymous());
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  public static void write(OutputStream stream, SourcePage page) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      out.writeStartObject();
      out.writeStringField("page", "hearsay-source/1");
      out.writeFieldName("source");
      row(out, page.row());
      out.writeArrayFieldStart("titles");
      for (SourcePage.Tenure title : page.titles()) {
        out.writeStartObject();
        text(out, "title", title.title());
        text(out, "first", title.first());
        text(out, "last", title.last());
        out.writeNumberField("documents", title.documents());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeArrayFieldStart("documents");
      for (SourcePage.InDocument document : page.documents()) {
        out.writeStartObject();
        sighting(out, document.sighting());
        text(out, "because", document.because());
        told(out, document.statements());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void rows(JsonGenerator out, String field, List<SourceRow> rows)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (SourceRow row : rows) {
      row(out, row);
    }
    out.writeEndArray();
  }

  private static void row(JsonGenerator out, SourceRow row) throws IOException {
    out.writeStartObject();
    text(out, "id", row.id());
    text(out, "name", row.name());
    text(out, "kind", row.kind().label());
    out.writeNumberField("documents", row.documents());
    out.writeNumberField("statements", row.statements());
    strings(out, "outlets", row.outlets());
    out.writeArrayFieldStart("members");
    for (SourceRow.Member member : row.members()) {
      out.writeStartObject();
      sighting(out, member.sighting());
      text(out, "because", member.because());
      out.writeEndObject();
    }
    out.writeEndArray();
    strings(out, "apart", row.apart());
    out.writeEndObject();
  }

  private static void sighting(JsonGenerator out, Sighting sighting) throws IOException {
    text(out, "document", sighting.document());
    text(out, "ref", sighting.source());
    text(out, "outlet", sighting.printed().outlet());
    text(out, "published", sighting.printed().published());
    text(out, "title", sighting.called().title());
    text(out, "affiliation", sighting.called().affiliation());
    out.writeNumberField("statements", sighting.statements());
    out.writeFieldName("place");
    place(out, sighting.place());
  }

  private static void told(JsonGenerator out, List<SourcePage.Told> statements) throws IOException {
    out.writeArrayFieldStart("attributions");
    for (SourcePage.Told told : statements) {
      out.writeStartObject();
      text(out, "id", told.id());
      out.writeFieldName("cue");
      place(out, told.cue());
      out.writeArrayFieldStart("content");
      for (Place place : told.content()) {
        place(out, place);
      }
      out.writeEndArray();
      text(out, "quotation", word(told.manner().quotation()));
      text(out, "attitude", word(told.manner().attitude()));
      text(out, "polarity", word(told.manner().polarity()));
      out.writeNumberField("confidence", Math.round(told.confidence() * 1000) / 1000.0);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void place(JsonGenerator out, Place place) throws IOException {
    out.writeStartObject();
    text(out, "words", place.words());
    out.writeNumberField("start", place.start());
    out.writeNumberField("end", place.end());
    out.writeEndObject();
  }

  private static void strings(JsonGenerator out, String field, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(WellFormed.of(value));
    }
    out.writeEndArray();
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
