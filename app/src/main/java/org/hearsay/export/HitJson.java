package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.search.Answer;
import org.hearsay.search.Hit;
import org.hearsay.search.Place;

/// An answer as one JSON object. `start` and `end` are code points into the document's
/// `article.text`, as in the record; `utf16` gives the same place in UTF-16 code units.
public final class HitJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private HitJson() {}

  public static String of(Answer answer) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      write(json, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", answer.query().words());
    if (answer.query().like().isPresent()) {
      json.writeStringField("like", answer.query().like().get());
    }
    json.writeStringField("in", word(answer.page().level()));
    json.writeStringField("sort", word(answer.page().order()));
    json.writeNumberField("total", answer.total());
    json.writeNumberField("page", answer.page().number());
    json.writeNumberField("size", answer.page().size());
    json.writeObjectFieldStart("searched");
    json.writeNumberField("units", answer.scope().units());
    json.writeNumberField("documents", answer.scope().documents());
    json.writeEndObject();
    json.writeArrayFieldStart("hits");
    for (Hit hit : answer.hits()) {
      write(json, hit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", hit.document().id());
    json.writeStringField("path", hit.document().path());
    maybe(json, "title", hit.document().title());
    maybe(json, "outlet", hit.document().outlet());
    maybe(json, "published", hit.document().published());
    json.writeEndObject();
    switch (hit.found()) {
      case Hit.Statement statement -> write(json, statement);
      case Hit.Source source -> write(json, source);
      case Hit.Text text -> write(json, text);
    }
    json.writeObjectFieldStart("snippet");
    ends(json, hit.snippet().place());
    json.writeStringField("text", hit.snippet().words());
    places(json, "highlights", hit.snippet().highlights());
    json.writeEndObject();
    json.writeNumberField("score", hit.score());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit.Statement statement) throws IOException {
    json.writeObjectFieldStart("statement");
    json.writeStringField("id", statement.id());
    if (statement.speaker().isPresent()) {
      json.writeFieldName("speaker");
      write(json, statement.speaker().get());
    } else {
      json.writeNullField("speaker");
    }
    places(json, "source", statement.source().stream().toList());
    places(json, "cue", List.of(statement.cue()));
    places(json, "content", statement.content());
    json.writeStringField("quotation", word(statement.manner().quotation()));
    json.writeStringField("attitude", word(statement.manner().attitude()));
    json.writeStringField("polarity", word(statement.manner().polarity()));
    json.writeNumberField("confidence", statement.confidence());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit.Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeFieldName("speaker");
    write(json, source.speaker());
    json.writeNumberField("statements", source.statements());
    places(json, "mentions", source.mentions());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit.Text text) throws IOException {
    json.writeObjectFieldStart("text");
    ends(json, text.place());
    json.writeNumberField("part", text.part());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit.Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    json.writeStringField("label", speaker.label());
    maybe(json, "name", speaker.name());
    json.writeStringField("kind", speaker.kind().label());
    maybe(json, "title", speaker.title());
    json.writeBooleanField("anonymous", speaker.anonymous());
    json.writeEndObject();
  }

  private static void places(JsonGenerator json, String field, List<Place> places)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Place place : places) {
      json.writeStartObject();
      ends(json, place);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void ends(JsonGenerator json, Place place) throws IOException {
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
    json.writeArrayFieldStart("utf16");
    json.writeNumber(place.span().start());
    json.writeNumber(place.span().end());
    json.writeEndArray();
  }

  private static void maybe(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
