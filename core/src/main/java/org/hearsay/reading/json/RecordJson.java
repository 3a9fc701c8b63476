package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Finding;
import org.hearsay.article.Furniture;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// Writes a record as JSON in the shape `hearsay/1` (`docs/record.schema.json`).
///
/// 1. Every field is written, in one order; absent is `null` or an empty list. Sections that are
///    not filled yet are empty lists.
/// 2. Offsets are code points of `article.text`; inside the program they are UTF-16 code units, and
///    this is the one place where they are turned.
/// 3. `confidence` and `made_by.seconds` have three decimals. `seconds` is the one value that two
///    runs over the same bytes do not share; a reproducible writer writes `null` for it.
/// 4. Thread rule: no state; safe to share.
public final class RecordJson {
  static final String SHAPE = "hearsay/1";

  private final JsonFactory factory = new JsonFactory();
  private final boolean reproducible;

  public RecordJson(boolean reproducible) {
    this.reproducible = reproducible;
  }

  /// The record on one line, line end included.
  public String line(SourcedRecord record) {
    return write(record, false);
  }

  /// The record indented for reading, line end included.
  public String indented(SourcedRecord record) {
    return write(record, true);
  }

  private String write(SourcedRecord record, boolean indented) {
    StringWriter words = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(words)) {
      if (indented) {
        out.setPrettyPrinter(new ShallowIndent());
      }
      new Sheet(out, CodePoints.of(record.article().text()), reproducible).record(record);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be full", e);
    }
    return words.append('\n').toString();
  }

  /// One record on its way out.
  private record Sheet(JsonGenerator out, CodePoints points, boolean reproducible) {
    /// Writes the fields of an object, or the entries of a list.
    private interface Body {
      void write() throws IOException;
    }

    /// Writes one entry of a list.
    private interface Entry<T> {
      void write(T value) throws IOException;
    }

    void record(SourcedRecord record) throws IOException {
      object(() -> {
        text("record", SHAPE);
        out.writeFieldName("article");
        article(record.article());
        list("sources", record.sources(), this::source);
        list("attributions", record.statements(), this::statement);
        for (String section : List.of("times", "quantities", "events", "decisions")) {
          list(section, List.of(), nothing -> {});
        }
        list("findings", record.findings(), this::finding);
        out.writeFieldName("made_by");
        madeBy(record.madeBy());
      });
    }

    private void article(Article article) throws IOException {
      Masthead masthead = article.masthead();
      object(() -> {
        text("id", article.id());
        text("path", article.path());
        text("media_type", article.mediaType());
        text("title", masthead.title());
        list("byline", masthead.byline(), this::string);
        text("outlet", masthead.outlet());
        text("url", masthead.url());
        text("published", masthead.published());
        text("language", masthead.language());
        text("text", article.text());
        list("furniture", article.furniture(), this::furniture);
      });
    }

    private void furniture(Furniture furniture) throws IOException {
      object(() -> {
        place(furniture.span());
        text("kind", furniture.kind().label());
      });
    }

    private void source(Source source) throws IOException {
      object(() -> {
        text("id", source.id());
        text("name", source.name());
        text("kind", source.kind().label());
        text("title", source.standing().title());
        text("affiliation", source.standing().affiliation());
        text("justification", source.standing().justification());
        out.writeFieldName("anonymity");
        anonymity(source.anonymity());
        list("mentions", source.mentions(), this::span);
      });
    }

    private void anonymity(Optional<Source.Anonymity> anonymity) throws IOException {
      if (anonymity.isEmpty()) {
        out.writeNull();
        return;
      }
      object(() -> {
        text("reason", anonymity.get().reason());
        text("closeness", anonymity.get().closeness());
      });
    }

    private void statement(Statement statement) throws IOException {
      Attribution attribution = statement.attribution();
      Manner manner = attribution.manner();
      object(() -> {
        text("id", statement.id());
        out.writeFieldName("source");
        object(() -> {
          list("spans", attribution.source().stream().toList(), this::span);
          text("ref", statement.source());
        });
        spans("cue", List.of(attribution.cue()));
        spans("content", attribution.content());
        text("quotation", word(manner.quotation()));
        text("attitude", word(manner.attitude()));
        text("polarity", word(manner.polarity()));
        text("within", statement.within());
        list("chain", statement.chain(), this::string);
        out.writeNumberField("confidence", thousandths(attribution.confidence()));
      });
    }

    private void finding(Finding finding) throws IOException {
      object(() -> {
        text("code", finding.code());
        text("severity", word(finding.severity()));
        if (finding.place().isPresent()) {
          place(finding.place().get());
        } else {
          out.writeNullField("start");
          out.writeNullField("end");
        }
        text("message", finding.message());
      });
    }

    private void madeBy(MadeBy madeBy) throws IOException {
      object(() -> {
        text("hearsay", madeBy.hearsay());
        text("model", madeBy.model());
        if (reproducible) {
          out.writeNullField("seconds");
        } else {
          out.writeNumberField("seconds", thousandths(madeBy.seconds()));
        }
      });
    }

    private void spans(String field, List<Span> spans) throws IOException {
      out.writeFieldName(field);
      object(() -> list("spans", spans, this::span));
    }

    private void span(Span span) throws IOException {
      object(() -> place(span));
    }

    private void place(Span span) throws IOException {
      out.writeNumberField("start", points.codePoint(span.start()));
      out.writeNumberField("end", points.codePoint(span.end()));
    }

    private void text(String field, Optional<String> words) throws IOException {
      if (words.isPresent()) {
        text(field, words.get());
        return;
      }
      out.writeNullField(field);
    }

    private void text(String field, String words) throws IOException {
      out.writeStringField(field, WellFormed.of(words));
    }

    private void string(String words) throws IOException {
      out.writeString(WellFormed.of(words));
    }

    private <T> void list(String field, List<T> values, Entry<T> entry) throws IOException {
      out.writeArrayFieldStart(field);
      for (T value : values) {
        entry.write(value);
      }
      out.writeEndArray();
    }

    private void object(Body body) throws IOException {
      out.writeStartObject();
      body.write();
      out.writeEndObject();
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }

    private static double thousandths(double value) {
      return Math.round(value * 1000) / 1000.0;
    }
  }
}
