package org.hearsay.correction;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.text.CodePoints;

/// A statement by its words.
///
/// @param source the words that name the source where the statement is made
/// @param cue the words that attribute
/// @param content the attributed words, fragments in text order, never empty
/// @param manner direct or indirect, assertion or question, affirmed or denied
/// @param speaker who that is, absent if it is not known who; then the source's words tell
public record Wording(
    Optional<Quote> source,
    Quote cue,
    List<Quote> content,
    Manner manner,
    Optional<Speaker> speaker) {
  public Wording {
    content = Limits.list("the fragments of a content", content, 1);
  }

  /// A statement of a record as it stands there: what a correction of it speaks of.
  ///
  /// @throws IllegalArgumentException if one of its spans is empty or over-long
  public static Wording of(SourcedRecord record, Statement statement) {
    CodePoints text = CodePoints.of(record.article().text());
    Attribution attribution = statement.attribution();
    return new Wording(
        attribution.source().map(span -> Quote.of(text, span)),
        Quote.of(text, attribution.cue()),
        attribution.content().stream().map(span -> Quote.of(text, span)).toList(),
        attribution.manner(),
        record.sourceOf(statement).map(source -> Speaker.of(text, source)));
  }
}
