package org.hearsay.correction.json;

import java.io.IOException;
import java.util.List;
import org.hearsay.correction.Change;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Quote;
import org.hearsay.correction.Speaker;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.correction.Wording;
import org.hearsay.reading.json.JsonSheet;
import org.hearsay.reading.json.JsonSheet.Fields;

/// Writes a correction as one line of JSON in the shape `hearsay-correction/1`, or only what it
/// changes. Every field is written, in one order; absent is `null` or an empty list.
///
/// Thread rule: no state; safe to share.
public final class CorrectionJson {
  static final String SHAPE = "hearsay-correction/1";
  static final String QUOTE = "TextQuoteSelector";
  static final String POSITION = "TextPositionSelector";

  /// The correction on one line, line end included.
  public String line(Correction correction) {
    return JsonSheet.line(json -> new Sheet(json).correction(correction)) + "\n";
  }

  /// What a correction changes: its body, for who keeps the rest elsewhere.
  public String change(Change change) {
    return JsonSheet.line(json -> new Sheet(json).change(change));
  }

  /// One correction on its way out.
  private record Sheet(JsonSheet json) {
    void correction(Correction correction) throws IOException {
      json.object(() -> {
        json.text("correction", SHAPE);
        json.text("id", correction.id());
        json.text("document", correction.document());
        json.text("author", correction.author());
        json.text("at", correction.at().toString());
        json.text("reason", correction.reason());
        json.value("change", correction.change(), this::change);
      });
    }

    void change(Change change) throws IOException {
      json.object(() -> {
        json.text("type", change.word());
        switch (change) {
          case Change.Accept accept -> json.value("statement", accept.statement(), this::wording);
          case Change.Reject reject -> json.value("statement", reject.statement(), this::wording);
          case Change.Add add -> json.value("statement", add.statement(), this::wording);
          case Change.Edit edit -> {
            json.value("before", edit.before(), this::wording);
            json.value("after", edit.after(), this::wording);
          }
          case Change.Describe describe -> {
            json.value("source", describe.source(), this::speaker);
            json.value("as", describe.as(), this::description);
          }
          case Change.Merge merge -> json.list("sources", merge.sources(), this::speaker);
          case Change.Split split -> split(split);
          case Change.Undo undo -> json.text("undoes", undo.correction());
        }
      });
    }

    private void split(Change.Split split) throws IOException {
      json.value("source", split.source(), this::speaker);
      json.list("mentions", split.mentions(), this::quote);
      json.list("statements", split.statements(), this::wording);
      json.value("as", split.as(), this::description);
    }

    private void wording(Wording wording) throws IOException {
      json.object(() -> {
        json.optional("source", wording.source(), this::quote);
        json.value("cue", wording.cue(), this::quote);
        json.list("content", wording.content(), this::quote);
        json.word("quotation", wording.manner().quotation());
        json.word("attitude", wording.manner().attitude());
        json.word("polarity", wording.manner().polarity());
        json.optional("speaker", wording.speaker(), this::speaker);
      });
    }

    private void speaker(Speaker speaker) throws IOException {
      json.object(() -> {
        json.list("mentions", speaker.mentions(), this::quote);
        json.value("as", speaker.as(), this::description);
      });
    }

    private void description(Description as) throws IOException {
      json.object(() -> {
        json.text("name", as.name());
        json.text("kind", as.kind().label());
        json.text("title", as.title());
      });
    }

    private void quote(Quote quote) throws IOException {
      Fields exact =
          () -> {
            json.text("type", QUOTE);
            json.text("exact", quote.exact());
            json.text("prefix", quote.prefix());
            json.text("suffix", quote.suffix());
          };
      Fields position =
          () -> {
            json.text("type", POSITION);
            json.place(quote.start(), quote.end());
          };
      json.object(() -> json.list("selector", List.of(exact, position), json::object));
    }
  }
}
