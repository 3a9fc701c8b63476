package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.text.CodePoints;

/// All that one source has said: its documents, its statements and its titles over time.
///
/// @param row who
/// @param documents in the order of their dates, those without one last
/// @param titles what it was called, in the order of first use, those without a date last
public record SourcePage(SourceRow row, List<InDocument> documents, List<Tenure> titles) {
  /// What it says in one document.
  public record InDocument(Sighting sighting, String because, List<Told> statements) {
    public InDocument {
      statements = List.copyOf(statements);
    }
  }

  /// One statement.
  ///
  /// @param id in the document's record
  /// @param content the attributed words
  public record Told(String id, Place cue, List<Place> content, Manner manner, double confidence) {
    public Told {
      content = List.copyOf(content);
    }
  }

  /// A title and when it was used.
  ///
  /// @param first date of the first document that uses it, absent if none of them has a date
  /// @param last date of the last
  public record Tenure(
      String title, Optional<String> first, Optional<String> last, int documents) {}

  public SourcePage {
    documents = List.copyOf(documents);
    titles = List.copyOf(titles);
  }

  /// @param records the record of a document by its id; asked once for each document of the source
  public static SourcePage of(SourceRow row, Function<String, SourcedRecord> records) {
    List<InDocument> documents = new ArrayList<>();
    for (SourceRow.Member member : row.members()) {
      Sighting sighting = member.sighting();
      SourcedRecord record = records.apply(sighting.document());
      documents.add(new InDocument(sighting, member.because(), told(record, sighting.source())));
    }
    documents.sort(
        Comparator.comparing(document -> date(document.sighting()), SourcePage::undatedLast));
    return new SourcePage(row, documents, titles(documents));
  }

  private static List<Told> told(SourcedRecord record, String source) {
    CodePoints text = CodePoints.of(record.article().text());
    SharedStrings shared = new SharedStrings();
    List<Told> told = new ArrayList<>();
    for (Statement statement : record.statements()) {
      if (statement.source().filter(source::equals).isPresent()) {
        told.add(
            new Told(
                statement.id(),
                Place.of(text, statement.attribution().cue(), shared),
                statement.attribution().content().stream()
                    .map(span -> Place.of(text, span, shared))
                    .toList(),
                statement.attribution().manner(),
                statement.attribution().confidence()));
      }
    }
    return told;
  }

  private static List<Tenure> titles(List<InDocument> documents) {
    Map<String, Tenure> titles = new LinkedHashMap<>();
    for (InDocument document : documents) {
      Optional<String> date = date(document.sighting());
      Sighting.Called called = document.sighting().called();
      called
          .title()
          .or(called::affiliation)
          .ifPresent(title ->
              titles.merge(
                  title,
                  new Tenure(title, date, date, 1),
                  (before, now) ->
                      new Tenure(
                          title,
                          before.first().or(now::first),
                          now.last().or(before::last),
                          before.documents() + 1)));
    }
    return List.copyOf(titles.values());
  }

  /// ISO 8601 dates, as precise as they are, compare as strings.
  private static Optional<String> date(Sighting sighting) {
    return sighting.printed().published();
  }

  private static int undatedLast(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return one.get().compareTo(other.get());
  }
}
