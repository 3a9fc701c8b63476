package org.hearsay.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// A person's corrections of one record, made one after the other: `c1`, `c2` … a minute apart.
public final class Notes {
  private static final Instant BEGIN = Instant.parse("2026-03-17T06:30:00Z");

  private final SourcedRecord record;
  private final List<Correction> made = new ArrayList<>();

  public Notes(SourcedRecord record) {
    this.record = record;
  }

  public List<Correction> made() {
    return List.copyOf(made);
  }

  public Corrected applied() {
    return Corrections.apply(record, made);
  }

  public Notes make(Change change) {
    int place = made.size() + 1;
    Instant at = BEGIN.plusSeconds(60L * place);
    made.add(
        new Correction(
            "c" + place, record.article().id(), "Ines Barra", at, "heard the tape", change));
    return this;
  }

  public Notes accept(String statement) {
    return make(new Change.Accept(wording(statement)));
  }

  public Notes reject(String statement) {
    return make(new Change.Reject(wording(statement)));
  }

  public Notes undo(String correction) {
    return make(new Change.Undo(correction));
  }

  public Notes describe(String source, String name, SourceKind kind) {
    return make(
        new Change.Describe(
            speaker(source), new Description(Optional.of(name), kind, Optional.empty())));
  }

  public Notes merge(String... sources) {
    return make(new Change.Merge(Arrays.stream(sources).map(this::speaker).toList()));
  }

  public Notes split(String source, String words, String name) {
    Description as = new Description(Optional.of(name), SourceKind.NAMED_PERSON, Optional.empty());
    return make(new Change.Split(speaker(source), List.of(quote(words)), List.of(), as));
  }

  public Wording wording(String statement) {
    return Wording.of(record, statement(record, statement));
  }

  public Speaker speaker(String source) {
    return Speaker.of(CodePoints.of(record.article().text()), source(record, source));
  }

  /// The first place of some words.
  public Quote quote(String words) {
    int start = record.article().text().indexOf(words);
    return Quote.of(
        CodePoints.of(record.article().text()), new Span(start, start + words.length()));
  }

  public static Statement statement(SourcedRecord record, String id) {
    return record.statements().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  public static Source source(SourcedRecord record, String id) {
    return record.sources().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /// A record's statements, each as "speaker / cue / content".
  public static List<String> told(SourcedRecord record) {
    String text = record.article().text();
    return record.statements().stream()
        .map(s ->
            record.sourceOf(s).map(source -> source.label(text)).orElse("–")
                + " / "
                + s.attribution().cue().in(text)
                + " / "
                + String.join(
                    " … ", s.attribution().content().stream().map(c -> c.in(text)).toList()))
        .toList();
  }
}
