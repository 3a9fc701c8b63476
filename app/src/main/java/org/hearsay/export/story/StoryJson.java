package org.hearsay.export.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.reading.json.WellFormed;
import org.hearsay.view.story.ClaimPage;
import org.hearsay.view.story.Contrary;
import org.hearsay.view.story.StoryPage;

/// A story and its claims as one JSON object. Every field is written; absent is `null` or an empty
/// list; places are code points of the document's text.
///
/// The output is written as it comes and left open; an `IOException` is the output's.
public final class StoryJson {
  static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private StoryJson() {}

  public static void write(OutputStream stream, StoryPage page) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      out.writeStartObject();
      text(out, "id", page.id());
      text(out, "title", page.title());
      out.writeArrayFieldStart("documents");
      for (Document document : page.documents()) {
        document(out, document);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("claims");
      for (ClaimPage claim : page.claims()) {
        out.writeStartObject();
        claim(out, claim);
        cells(out, page, claim);
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  public static void write(OutputStream stream, ClaimPage claim) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      out.writeStartObject();
      claim(out, claim);
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void document(JsonGenerator out, Document document) throws IOException {
    out.writeStartObject();
    text(out, "id", document.id());
    text(out, "path", document.record().article().path());
    text(out, "outlet", document.outlet());
    text(out, "published", document.record().article().masthead().published());
    out.writeEndObject();
  }

  private static void cells(JsonGenerator out, StoryPage page, ClaimPage claim) throws IOException {
    out.writeArrayFieldStart("cells");
    for (Document document : page.documents()) {
      StoryPage.Cell cell = page.cell(claim, document);
      out.writeStartObject();
      text(out, "document", document.id());
      text(out, "stand", cell.stand().name().toLowerCase(Locale.ROOT));
      places(out, "words", cell.words());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void claim(JsonGenerator out, ClaimPage claim) throws IOException {
    text(out, "id", claim.id());
    text(out, "words", claim.words().words());
    out.writeArrayFieldStart("accounts");
    for (Account account : claim.claim().accounts()) {
      out.writeStartObject();
      text(out, "id", account.id());
      out.writeFieldName("place");
      place(out, account.excerpt());
      text(out, "stance", claim.standing(account.id()).map(each -> each.stance().label()));
      text(out, "to", claim.standing(account.id()).map(each -> each.other().id()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("origins");
    for (OriginGroup group : claim.tracing().groups()) {
      origin(out, group);
    }
    out.writeEndArray();
    out.writeNumberField("independent", claim.tracing().independent());
    out.writeNumberField("unknown", claim.tracing().unknown());
    out.writeNumberField("anonymous", claim.tracing().anonymous());
    out.writeNumberField("outlets", claim.tracing().outlets());
    out.writeArrayFieldStart("against");
    for (Contrary contrary : claim.contraries()) {
      out.writeStartObject();
      text(out, "account", contrary.account().id());
      text(out, "by", contrary.by().name().toLowerCase(Locale.ROOT));
      out.writeFieldName("place");
      place(out, contrary.other().excerpt());
      places(out, "words", contrary.words());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void origin(JsonGenerator out, OriginGroup group) throws IOException {
    out.writeStartObject();
    text(out, "kind", group.kind().label());
    text(out, "name", group.name());
    out.writeArrayFieldStart("accounts");
    for (String account : group.accounts()) {
      out.writeString(WellFormed.of(account));
    }
    out.writeEndArray();
    out.writeArrayFieldStart("routes");
    for (Route route : group.routes()) {
      route(out, route);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("joins");
    for (Join join : group.joins()) {
      out.writeStartObject();
      text(out, "one", join.one());
      text(out, "other", join.other());
      text(out, "rule", join.rule().label());
      places(out, "words", join.words());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void route(JsonGenerator out, Route route) throws IOException {
    out.writeStartObject();
    text(out, "account", route.account().id());
    out.writeArrayFieldStart("steps");
    for (Step step : route.steps()) {
      out.writeStartObject();
      text(out, "teller", step.teller().name());
      text(out, "kind", step.teller().kind().label());
      text(out, "rule", step.rule().label());
      text(out, "account", step.account());
      places(out, "words", step.words());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  static void places(JsonGenerator out, String field, List<Excerpt> words) throws IOException {
    out.writeArrayFieldStart(field);
    for (Excerpt excerpt : words) {
      place(out, excerpt);
    }
    out.writeEndArray();
  }

  private static void place(JsonGenerator out, Excerpt excerpt) throws IOException {
    out.writeStartObject();
    text(out, "document", excerpt.document().id());
    out.writeNumberField("start", Citation.start(excerpt));
    out.writeNumberField("end", Citation.end(excerpt));
    text(out, "words", excerpt.words());
    out.writeEndObject();
  }

  static void text(JsonGenerator out, String field, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      text(out, field, words.get());
      return;
    }
    out.writeNullField(field);
  }

  static void text(JsonGenerator out, String field, String words) throws IOException {
    out.writeStringField(field, WellFormed.of(words));
  }
}
