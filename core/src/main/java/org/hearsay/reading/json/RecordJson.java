package org.hearsay.reading.json;

import java.io.IOException;
import java.util.List;
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

  private final boolean reproducible;

  public RecordJson(boolean reproducible) {
    this.reproducible = reproducible;
  }

  /// The record on one line, line end included.
  public String line(SourcedRecord record) {
    return JsonSheet.line(json -> write(json, record)) + "\n";
  }

  /// The record indented for reading, line end included.
  public String indented(SourcedRecord record) {
    return JsonSheet.laidOut(new ShallowIndent(), json -> write(json, record));
  }

  private void write(JsonSheet json, SourcedRecord record) throws IOException {
    new Sheet(json, CodePoints.of(record.article().text()), reproducible).record(record);
  }

  /// One record on its way out.
  private record Sheet(JsonSheet json, CodePoints points, boolean reproducible) {
    void record(SourcedRecord record) throws IOException {
      json.object(() -> {
        json.text("record", SHAPE);
        json.value("article", record.article(), this::article);
        json.list("sources", record.sources(), this::source);
        json.list("attributions", record.statements(), this::statement);
        for (String section : List.of("times", "quantities", "events", "decisions")) {
          json.list(section, List.of(), nothing -> {});
        }
        json.list("findings", record.findings(), this::finding);
        json.value("made_by", record.madeBy(), this::madeBy);
      });
    }

    private void article(Article article) throws IOException {
      Masthead masthead = article.masthead();
      json.object(() -> {
        json.text("id", article.id());
        json.text("path", article.path());
        json.text("media_type", article.mediaType());
        json.text("title", masthead.title());
        json.strings("byline", masthead.byline());
        json.text("outlet", masthead.outlet());
        json.text("url", masthead.url());
        json.text("published", masthead.published());
        json.text("language", masthead.language());
        json.text("text", article.text());
        json.list("furniture", article.furniture(), this::furniture);
      });
    }

    private void furniture(Furniture furniture) throws IOException {
      json.object(() -> {
        place(furniture.span());
        json.text("kind", furniture.kind().label());
      });
    }

    private void source(Source source) throws IOException {
      json.object(() -> {
        json.text("id", source.id());
        json.text("name", source.name());
        json.text("kind", source.kind().label());
        json.text("title", source.standing().title());
        json.text("affiliation", source.standing().affiliation());
        json.text("justification", source.standing().justification());
        json.optional("anonymity", source.anonymity(), this::anonymity);
        json.list("mentions", source.mentions(), this::span);
      });
    }

    private void anonymity(Source.Anonymity anonymity) throws IOException {
      json.object(() -> {
        json.text("reason", anonymity.reason());
        json.text("closeness", anonymity.closeness());
      });
    }

    private void statement(Statement statement) throws IOException {
      Attribution attribution = statement.attribution();
      Manner manner = attribution.manner();
      json.object(() -> {
        json.text("id", statement.id());
        json.object(
            "source",
            () -> {
              json.list("spans", attribution.source().stream().toList(), this::span);
              json.text("ref", statement.source());
            });
        spans("cue", List.of(attribution.cue()));
        spans("content", attribution.content());
        json.word("quotation", manner.quotation());
        json.word("attitude", manner.attitude());
        json.word("polarity", manner.polarity());
        json.text("within", statement.within());
        json.strings("chain", statement.chain());
        json.thousandths("confidence", attribution.confidence());
      });
    }

    private void finding(Finding finding) throws IOException {
      json.object(() -> {
        json.text("code", finding.code());
        json.word("severity", finding.severity());
        if (finding.place().isPresent()) {
          place(finding.place().get());
        } else {
          json.nothing("start");
          json.nothing("end");
        }
        json.text("message", finding.message());
      });
    }

    private void madeBy(MadeBy madeBy) throws IOException {
      json.object(() -> {
        json.text("hearsay", madeBy.hearsay());
        json.text("model", madeBy.model());
        if (reproducible) {
          json.nothing("seconds");
        } else {
          json.thousandths("seconds", madeBy.seconds());
        }
      });
    }

    private void spans(String field, List<Span> spans) throws IOException {
      json.object(field, () -> json.list("spans", spans, this::span));
    }

    private void span(Span span) throws IOException {
      json.object(() -> place(span));
    }

    private void place(Span span) throws IOException {
      json.place(points.codePoint(span.start()), points.codePoint(span.end()));
    }
  }
}
