package org.hearsay.correction.json;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Manner;
import org.hearsay.correction.Change;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Quote;
import org.hearsay.correction.Speaker;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.correction.Wording;
import org.hearsay.reading.json.Field;
import org.hearsay.source.SourceKind;

/// The fields of a correction on their way in. Whatever is not as it should be is an
/// [IllegalArgumentException] that names the field.
final class CorrectionFields {
  private CorrectionFields() {}

  static Correction correction(Field correction) {
    Field shape = correction.get("correction");
    if (!shape.text().equals(CorrectionJson.SHAPE)) {
      throw shape.wrong("\"" + CorrectionJson.SHAPE + "\"");
    }
    return new Correction(
        correction.get("id").text(),
        correction.get("document").text(),
        correction.get("author").text(),
        instant(correction.get("at")),
        correction.get("reason").text(),
        change(correction.get("change")));
  }

  static Change change(Field change) {
    Field type = change.get("type");
    return switch (type.text()) {
      case "accept" -> new Change.Accept(wording(change.get("statement")));
      case "reject" -> new Change.Reject(wording(change.get("statement")));
      case "add" -> new Change.Add(wording(change.get("statement")));
      case "edit" -> new Change.Edit(wording(change.get("before")), wording(change.get("after")));
      case "describe" ->
          new Change.Describe(speaker(change.get("source")), description(change.get("as")));
      case "merge" -> new Change.Merge(change.get("sources").list(CorrectionFields::speaker));
      case "split" ->
          new Change.Split(
              speaker(change.get("source")),
              change.get("mentions").list(CorrectionFields::quote),
              change.get("statements").list(CorrectionFields::wording),
              description(change.get("as")));
      case "undo" -> new Change.Undo(change.get("undoes").text());
      default ->
          throw type.wrong("one of [accept, reject, add, edit, describe, merge, split, undo]");
    };
  }

  private static Wording wording(Field wording) {
    Manner manner =
        new Manner(
            word(wording.get("quotation"), Manner.Quotation.values()),
            word(wording.get("attitude"), Manner.Attitude.values()),
            word(wording.get("polarity"), Manner.Polarity.values()));
    return new Wording(
        wording.get("source").optional(CorrectionFields::quote),
        quote(wording.get("cue")),
        wording.get("content").list(CorrectionFields::quote),
        manner,
        wording.get("speaker").optional(CorrectionFields::speaker));
  }

  private static Speaker speaker(Field speaker) {
    return new Speaker(
        speaker.get("mentions").list(CorrectionFields::quote), description(speaker.get("as")));
  }

  private static Description description(Field as) {
    return new Description(
        as.get("name").optional(Field::text),
        as.get("kind").oneOf(List.of(SourceKind.values()), SourceKind::label),
        as.get("title").optional(Field::text));
  }

  /// The two selectors of a quote, which have to agree on how long it is.
  private static Quote quote(Field quote) {
    Field selectors = quote.get("selector");
    List<Field> both = selectors.list(selector -> selector);
    if (both.size() != 2
        || !both.getFirst().get("type").text().equals(CorrectionJson.QUOTE)
        || !both.getLast().get("type").text().equals(CorrectionJson.POSITION)) {
      throw selectors.wrong("a " + CorrectionJson.QUOTE + " and then a " + CorrectionJson.POSITION);
    }
    Field words = both.getFirst();
    Field place = both.getLast();
    Quote found =
        new Quote(
            words.get("exact").text(),
            words.get("prefix").text(),
            words.get("suffix").text(),
            place.get("start").count());
    if (place.get("end").count() != found.end()) {
      throw place.get("end").wrong("where the exact words end");
    }
    return found;
  }

  private static Instant instant(Field at) {
    try {
      return Instant.parse(at.text());
    } catch (DateTimeParseException e) {
      throw at.wrong("an instant such as 2026-03-17T06:30:00Z");
    }
  }

  private static <E extends Enum<E>> E word(Field field, E[] values) {
    return field.oneOf(List.of(values), value -> value.name().toLowerCase(Locale.ROOT));
  }
}
