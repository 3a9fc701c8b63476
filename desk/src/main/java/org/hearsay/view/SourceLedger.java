package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.source.SourceKind;
import org.hearsay.view.NameGroup.Bearer;
import org.hearsay.view.NameGroup.Entry;
import org.hearsay.view.NameGroup.Evidence;

/// Who is quoted over many documents: one row for each person, body, outlet and document.
///
/// 1. In: documents and their records in any order; that order decides which document is a row's
///    first, and nothing else but where there is a tie.
/// 2. Two sources of different documents are one only if their full names are the same *and* what
///    is said of them agrees ([NameGroup]); the reason stands with each join. Never on a surname, a
///    pseudonym of one word or an acronym alone. A nameless source is never joined, nor is an
///    author's own voice, and a document is not its issuer.
/// 3. Memory: about 500 bytes for each source of each document; no text and no record is kept.
/// 4. Thread rule: immutable once made.
///
/// @param named those with a name, and authors; the most documents first, then the most statements
/// @param anonymous nameless sources, each of one document, in the order in which they came
public record SourceLedger(List<SourceRow> named, List<SourceRow> anonymous) {
  /// A document on its way into the ledger.
  public record Read(String document, SourcedRecord record) {}

  public SourceLedger {
    named = List.copyOf(named);
    anonymous = List.copyOf(anonymous);
  }

  public static SourceLedger of(Stream<Read> documents) {
    Gathering gathering = new Gathering();
    documents.forEachOrdered(read -> gathering.take(read));
    return gathering.ledger();
  }

  /// The row with an id.
  public Optional<SourceRow> row(String id) {
    return Stream.concat(named.stream(), anonymous.stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  /// The rows that bear a name, however it is typed, with an article before it or not.
  public List<SourceRow> called(String name) {
    NameKey wanted = NameKey.ofBody(name);
    return named.stream()
        .filter(row -> row.name().filter(n -> NameKey.ofBody(n).equals(wanted)).isPresent())
        .toList();
  }

  /// What the names of a group are names of.
  private enum Family {
    PERSON,
    BODY,
    OUTLET,
    DOCUMENT
  }

  private record GroupKey(Family family, String name) {}

  /// A row with what it is sorted by.
  private record Ranked(SourceRow row, int documents, int statements, String label) {
    static Ranked of(SourceRow row) {
      return new Ranked(row, row.documents(), row.statements(), row.label());
    }
  }

  /// All sightings by their names.
  private static final class Gathering {
    private final Map<GroupKey, List<Entry>> groups = new LinkedHashMap<>();
    private final Map<String, Integer> documentsByName = new HashMap<>();
    private final Map<String, Optional<String>> acronyms = new HashMap<>();
    private final SharedStrings strings = new SharedStrings();
    private final List<SourceRow> named = new ArrayList<>();
    private final List<SourceRow> anonymous = new ArrayList<>();
    private int order;

    void take(Read read) {
      List<Sighting> sightings = Sighting.all(read.document(), read.record(), strings);
      sightings.stream()
          .findFirst()
          .ifPresent(s -> s.company().forEach(n -> documentsByName.merge(n, 1, Integer::sum)));
      sightings.forEach(this::take);
    }

    private void take(Sighting sighting) {
      order++;
      SourceKind kind = sighting.called().kind();
      Optional<String> name = sighting.called().name().filter(n -> !n.isBlank());
      if (kind.nameless()) {
        anonymous.add(alone(sighting));
      } else if (name.isEmpty() || kind == SourceKind.AUTHOR) {
        named.add(alone(sighting));
      } else {
        take(sighting, family(kind), name.get());
      }
    }

    private void take(Sighting sighting, Family family, String name) {
      NameKey key = family == Family.PERSON ? NameKey.ofPerson(name) : NameKey.ofBody(name);
      for (String acronym : sighting.called().acronyms()) {
        acronyms.merge(
            acronym,
            Optional.of(key.key()),
            (one, other) -> one.equals(other) ? one : Optional.empty());
      }
      Set<String> title = TitleWords.of(sighting.called().title(), sighting.called().affiliation());
      Entry entry = new Entry(order, sighting, shared(title), key.marks(), true);
      groups
          .computeIfAbsent(new GroupKey(family, strings.of(key.key())), _ -> new ArrayList<>())
          .add(entry);
    }

    private Set<String> shared(Set<String> words) {
      return Set.copyOf(strings.of(List.copyOf(words)));
    }

    private static SourceRow alone(Sighting sighting) {
      return new SourceRow(
          SourceRow.id(sighting), List.of(new SourceRow.Member(sighting, "")), List.of());
    }

    SourceLedger ledger() {
      spellAcronymsOut();
      groups.forEach(this::rows);
      List<SourceRow> ranked =
          named.stream()
              .map(Ranked::of)
              .sorted(
                  Comparator.comparingInt((Ranked row) -> -row.documents)
                      .thenComparingInt(row -> -row.statements)
                      .thenComparing(Ranked::label)
                      .thenComparing(row -> row.row.id()))
              .map(Ranked::row)
              .toList();
      return new SourceLedger(ranked, anonymous);
    }

    /// Puts the sightings of an acronym beside those of the one name that it stands for in the
    /// documents; whether they are the same is for their company to say.
    private void spellAcronymsOut() {
      acronyms.forEach((acronym, name) -> {
        GroupKey short_ = new GroupKey(Family.BODY, acronym);
        List<Entry> full = name.map(n -> groups.get(new GroupKey(Family.BODY, n))).orElse(null);
        if (full != null && groups.containsKey(short_)) {
          groups
              .remove(short_)
              .forEach(
                  e -> full.add(new Entry(e.order(), e.sighting(), e.title(), e.marks(), false)));
        }
      });
    }

    private void rows(GroupKey key, List<Entry> entries) {
      NameGroup group =
          new NameGroup(
              key.name(),
              evidence(key, entries),
              name -> documentsByName.getOrDefault(name, 0) <= NameGroup.FEW);
      List<Bearer> bearers = group.bearers(entries);
      bearers.forEach(bearer -> named.add(bearer.row(bearers)));
    }

    private static Evidence evidence(GroupKey key, List<Entry> entries) {
      String name = entries.getFirst().sighting().called().name().orElse("");
      return switch (key.family()) {
        case PERSON ->
            NameKey.ofPerson(name).isFull() ? Evidence.TITLE_AND_COMPANY : Evidence.NOTHING;
        case DOCUMENT -> Evidence.COMPANY;
        case BODY, OUTLET ->
            NameKey.ofBody(name).isDistinctive() && !NameKey.isAcronym(name)
                ? Evidence.NAME
                : Evidence.COMPANY;
      };
    }

    private static Family family(SourceKind kind) {
      return switch (kind) {
        case NAMED_PERSON, UNNAMED_PERSON, UNNAMED_GROUP, AUTHOR -> Family.PERSON;
        case ORGANISATION, NAMED_GROUP -> Family.BODY;
        case OUTLET -> Family.OUTLET;
        case DOCUMENT -> Family.DOCUMENT;
      };
    }
  }
}
