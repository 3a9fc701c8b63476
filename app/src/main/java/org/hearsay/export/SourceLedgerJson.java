package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import org.hearsay.reading.json.JsonSheet;
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
  private final JsonSheet json;

  private SourceLedgerJson(JsonSheet json) {
    this.json = json;
  }

  public static void write(OutputStream stream, SourceLedger ledger) throws IOException {
    JsonSheet.to(stream, json -> new SourceLedgerJson(json).ledger(ledger));
  }

  public static void write(OutputStream stream, SourcePage page) throws IOException {
    JsonSheet.to(stream, json -> new SourceLedgerJson(json).page(page));
  }

  private void ledger(SourceLedger ledger) throws IOException {
    json.object(() -> {
      json.text("ledger", "hearsay-sources/1");
      json.list("named", ledger.named(), this::row);
      json.list("anonymous", ledger.anonymous(), this::row);
    });
  }

  private void page(SourcePage page) throws IOException {
    json.object(() -> {
      json.text("page", "hearsay-source/1");
      json.value("source", page.row(), this::row);
      json.list("titles", page.titles(), this::title);
      json.list("documents", page.documents(), this::document);
    });
  }

  private void title(SourcePage.Tenure title) throws IOException {
    json.object(() -> {
      json.text("title", title.title());
      json.text("first", title.first());
      json.text("last", title.last());
      json.number("documents", title.documents());
    });
  }

  private void document(SourcePage.InDocument document) throws IOException {
    json.object(() -> {
      sighting(document.sighting());
      json.text("because", document.because());
      json.list("attributions", document.statements(), this::told);
    });
  }

  private void row(SourceRow row) throws IOException {
    json.object(() -> {
      json.text("id", row.id());
      json.text("name", row.name());
      json.text("kind", row.kind().label());
      json.number("documents", row.documents());
      json.number("statements", row.statements());
      json.strings("outlets", row.outlets());
      json.list("members", row.members(), this::member);
      json.strings("apart", row.apart());
    });
  }

  private void member(SourceRow.Member member) throws IOException {
    json.object(() -> {
      sighting(member.sighting());
      json.text("because", member.because());
    });
  }

  private void sighting(Sighting sighting) throws IOException {
    json.text("document", sighting.document());
    json.text("ref", sighting.source());
    json.text("outlet", sighting.printed().outlet());
    json.text("published", sighting.printed().published());
    json.text("title", sighting.called().title());
    json.text("affiliation", sighting.called().affiliation());
    json.number("statements", sighting.statements());
    json.value("place", sighting.place(), this::place);
  }

  private void told(SourcePage.Told told) throws IOException {
    json.object(() -> {
      json.text("id", told.id());
      json.value("cue", told.cue(), this::place);
      json.list("content", told.content(), this::place);
      json.word("quotation", told.manner().quotation());
      json.word("attitude", told.manner().attitude());
      json.word("polarity", told.manner().polarity());
      json.thousandths("confidence", told.confidence());
    });
  }

  private void place(Place place) throws IOException {
    json.object(() -> {
      json.text("words", place.words());
      json.place(place.start(), place.end());
    });
  }
}
