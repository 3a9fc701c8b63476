package org.hearsay.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Furniture;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// A document as it is compared with others: its record, with its text taken apart once.
///
/// A document is whoever bears its [#id]: equality looks at nothing else, so that documents may be
/// put in sets and maps.
///
/// @param id names it in what is found, each document's its own
/// @param record what was read in it; may hold no statements
/// @param index the text of the record's article
public record Document(String id, SourcedRecord record, TextIndex index) {
  private static final int LENGTH_OF_A_DAY = 10;

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document without an id");
    }
  }

  public static Document of(String id, SourcedRecord record) {
    return new Document(id, record, TextIndex.of(record.article().text()));
  }

  public String text() {
    return record.article().text();
  }

  /// Who publishes it, as the document says; absent if it does not.
  public Optional<String> outlet() {
    return record.article().masthead().outlet();
  }

  /// The day it was published, as the document says; absent if it does not, or not to the day.
  public Optional<LocalDate> day() {
    return record
        .article()
        .masthead()
        .published()
        .filter(date -> date.length() >= LENGTH_OF_A_DAY)
        .flatMap(date -> day(date.substring(0, LENGTH_OF_A_DAY)));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// The parts of the text that are not the article's own prose, in text order.
  public List<Span> furniture() {
    return record.article().furniture().stream().map(Furniture::span).sorted().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document document && id.equals(document.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
