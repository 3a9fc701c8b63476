package org.hearsay.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Masthead;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// One source as one document has it.
///
/// @param document id of the document
/// @param source id of the source in the document's record
/// @param called what the document calls it
/// @param printed where and when the document was published
/// @param statements how many statements it makes there
/// @param place the words that name it, or its first
/// @param company keys of the others with a full name that the document quotes, in their order
public record Sighting(
    String document,
    String source,
    Called called,
    Printed printed,
    int statements,
    Place place,
    List<String> company) {
  /// What a document calls a source.
  ///
  /// @param acronyms mentions that are the first letters of its name
  public record Called(
      Optional<String> name,
      SourceKind kind,
      Optional<String> title,
      Optional<String> affiliation,
      List<String> acronyms) {
    public Called {
      acronyms = List.copyOf(acronyms);
    }
  }

  /// Where and when a document was published, as far as it says.
  public record Printed(Optional<String> outlet, Optional<String> published) {}

  public Sighting {
    company = List.copyOf(company);
  }

  /// All sources of a document, in their order.
  ///
  /// @param shared holds the strings
  static List<Sighting> all(String document, SourcedRecord record, SharedStrings shared) {
    CodePoints text = CodePoints.of(record.article().text());
    Masthead masthead = record.article().masthead();
    Printed printed = new Printed(shared.of(masthead.outlet()), shared.of(masthead.published()));
    Map<String, Integer> told = new HashMap<>();
    for (Statement statement : record.statements()) {
      statement.source().ifPresent(id -> told.merge(id, 1, Integer::sum));
    }
    List<String> company = List.copyOf(shared.of(company(record.sources())));
    List<Sighting> sightings = new ArrayList<>();
    for (Source source : record.sources()) {
      sightings.add(
          new Sighting(
              document,
              shared.of(source.id()),
              called(source, text.text(), shared),
              printed,
              told.getOrDefault(source.id(), 0),
              Place.of(text, naming(source, text.text()), shared),
              company));
    }
    return sightings;
  }

  private static List<String> company(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.kind() == SourceKind.NAMED_PERSON)
        .flatMap(source -> source.name().stream())
        .map(NameKey::ofPerson)
        .filter(NameKey::isFull)
        .map(NameKey::key)
        .distinct()
        .toList();
  }

  private static Called called(Source source, String text, SharedStrings shared) {
    List<String> acronyms =
        source.mentions().stream()
            .map(span -> span.in(text))
            .filter(words -> source.name().filter(n -> NameKey.isAcronym(words, n)).isPresent())
            .map(NameKey::letters)
            .distinct()
            .toList();
    return new Called(
        shared.of(source.name()),
        source.kind(),
        shared.of(source.standing().title()),
        shared.of(source.standing().affiliation()),
        acronyms);
  }

  private static Span naming(Source source, String text) {
    String name = source.name().orElse("");
    return source.mentions().stream()
        .filter(span -> span.in(text).contains(name))
        .findFirst()
        .orElse(source.mentions().getFirst());
  }
}
