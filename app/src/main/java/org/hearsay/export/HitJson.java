package org.hearsay.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import org.hearsay.reading.json.JsonSheet;
import org.hearsay.search.Answer;
import org.hearsay.search.Hit;
import org.hearsay.search.Place;

/// An answer as one JSON object. `start` and `end` are code points into the document's
/// `article.text`, as in the record; `utf16` gives the same place in UTF-16 code units.
public final class HitJson {
  private final JsonSheet json;

  private HitJson(JsonSheet json) {
    this.json = json;
  }

  public static String of(Answer answer) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return JsonSheet.laidOut(
        new DefaultPrettyPrinter().withObjectIndenter(indenter),
        json -> new HitJson(json).answer(answer));
  }

  private void answer(Answer answer) throws IOException {
    json.object(() -> {
      json.text("query", answer.query().words());
      if (answer.query().like().isPresent()) {
        json.text("like", answer.query().like());
      }
      json.word("in", answer.page().level());
      json.word("sort", answer.page().order());
      json.number("total", answer.total());
      json.number("page", answer.page().number());
      json.number("size", answer.page().size());
      json.object(
          "searched",
          () -> {
            json.number("units", answer.scope().units());
            json.number("documents", answer.scope().documents());
          });
      json.list("hits", answer.hits(), this::hit);
    });
  }

  private void hit(Hit hit) throws IOException {
    json.object(() -> {
      json.object(
          "document",
          () -> {
            json.text("id", hit.document().id());
            json.text("path", hit.document().path());
            json.text("title", hit.document().title());
            json.text("outlet", hit.document().outlet());
            json.text("published", hit.document().published());
          });
      switch (hit.found()) {
        case Hit.Statement statement -> json.value("statement", statement, this::statement);
        case Hit.Source source -> json.value("source", source, this::source);
        case Hit.Text text -> json.value("text", text, this::text);
      }
      json.object(
          "snippet",
          () -> {
            ends(hit.snippet().place());
            json.text("text", hit.snippet().words());
            json.list("highlights", hit.snippet().highlights(), this::place);
          });
      json.thousandths("score", hit.score());
    });
  }

  private void statement(Hit.Statement statement) throws IOException {
    json.object(() -> {
      json.text("id", statement.id());
      json.optional("speaker", statement.speaker(), this::speaker);
      json.list("source", statement.source().stream().toList(), this::place);
      json.list("cue", List.of(statement.cue()), this::place);
      json.list("content", statement.content(), this::place);
      json.word("quotation", statement.manner().quotation());
      json.word("attitude", statement.manner().attitude());
      json.word("polarity", statement.manner().polarity());
      json.number("confidence", statement.confidence());
    });
  }

  private void source(Hit.Source source) throws IOException {
    json.object(() -> {
      json.value("speaker", source.speaker(), this::speaker);
      json.number("statements", source.statements());
      json.list("mentions", source.mentions(), this::place);
    });
  }

  private void text(Hit.Text text) throws IOException {
    json.object(() -> {
      ends(text.place());
      json.number("part", text.part());
    });
  }

  private void speaker(Hit.Speaker speaker) throws IOException {
    json.object(() -> {
      json.text("id", speaker.id());
      json.text("label", speaker.label());
      json.text("name", speaker.name());
      json.text("kind", speaker.kind().label());
      json.text("title", speaker.title());
      json.truth("anonymous", speaker.anonymous());
    });
  }

  private void place(Place place) throws IOException {
    json.object(() -> ends(place));
  }

  private void ends(Place place) throws IOException {
    json.place(place.start(), place.end());
    json.pair("utf16", place.span());
  }
}
