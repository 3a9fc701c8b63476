package org.hearsay.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;

/// A record as a reader wants to go through it: the sources in the order of their first mention,
/// each with its statements, and last the statements for which no source is named.
///
/// @param record the record shown
/// @param entries sources with their statements; the last one may be without a source
record Ledger(SourcedRecord record, List<Entry> entries) {
  /// A statement below this confidence says so.
  static final double LOW_CONFIDENCE = 0.5;

  /// What stands between two fragments of one statement.
  private static final String GAP = " … ";

  private static final String QUOTATION_MARKS = "\"“”„«»‘’'";

  /// One source and its statements.
  ///
  /// @param source absent for the statements for which nobody is named
  /// @param statements in text order; empty for a source that only passed on what others said
  record Entry(Optional<Source> source, List<Statement> statements) {
    Entry {
      statements = List.copyOf(statements);
    }
  }

  Ledger {
    entries = List.copyOf(entries);
  }

  static Ledger of(SourcedRecord record) {
    Map<String, List<Statement>> bySource = new LinkedHashMap<>();
    record.sources().forEach(source -> bySource.put(source.id(), new ArrayList<>()));
    List<Statement> unsourced = new ArrayList<>();
    for (Statement statement : record.statements()) {
      statement.source().map(bySource::get).orElse(unsourced).add(statement);
    }
    List<Entry> entries = new ArrayList<>();
    for (Source source : record.sources()) {
      entries.add(new Entry(Optional.of(source), bySource.getOrDefault(source.id(), List.of())));
    }
    if (!unsourced.isEmpty()) {
      entries.add(new Entry(Optional.empty(), unsourced));
    }
    return new Ledger(record, entries);
  }

  /// The whole in a line: "12 sources: 7 named, 2 anonymous, 3 documents; 21 statements: 4 rest on
  /// nameless sources alone, 1 names no source".
  String summary() {
    if (record.statements().isEmpty() && record.sources().isEmpty()) {
      return "no statements found";
    }
    return total(
            number(record.sources().size(), "source"),
            List.of(
                counted(count(Ledger::named), "named"),
                counted(count(source -> source.anonymity().isPresent()), "anonymous"),
                counted(count(source -> isMarked(source, "unnamed")), "unnamed"),
                counted(count(Ledger::isDocument), "document", "documents")))
        + "; "
        + total(
            number(record.statements().size(), "statement"),
            List.of(
                counted(
                    count(record.statements(), this::restsOnNameless),
                    "rests on nameless sources alone",
                    "rest on nameless sources alone"),
                counted(
                    count(record.statements(), statement -> statement.source().isEmpty()),
                    "names no source",
                    "name no source")));
  }

  private static String total(String all, List<String> parts) {
    String shown = String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    return shown.isEmpty() ? all : all + ": " + shown;
  }

  private static String counted(long count, String what) {
    return counted(count, what, what);
  }

  private static String counted(long count, String one, String many) {
    return count == 0 ? "" : count + " " + (count == 1 ? one : many);
  }

  private static boolean named(Source source) {
    return mark(source).isEmpty() && !isDocument(source);
  }

  private static boolean isDocument(Source source) {
    return source.kind() == SourceKind.DOCUMENT && mark(source).isEmpty();
  }

  /// Whether nobody through whom a statement came can be asked: not who said it, and not who told
  /// of it. An outlet that passed it on answers for its source no more than the page itself does.
  private boolean restsOnNameless(Statement statement) {
    boolean nameless = record.sourceOf(statement).filter(s -> mark(s).isPresent()).isPresent();
    boolean throughNamed =
        passedOnBy(statement).anyMatch(s -> s.kind() != SourceKind.OUTLET && mark(s).isEmpty());
    return nameless && !throughNamed && holder(statement).map(this::restsOnNameless).orElse(true);
  }

  private Stream<Source> passedOnBy(Statement statement) {
    return record.sources().stream()
        .filter(source -> statement.chain().contains(source.id()))
        .filter(source -> !statement.source().equals(Optional.of(source.id())));
  }

  private Optional<Statement> holder(Statement statement) {
    return statement
        .within()
        .flatMap(id -> record.statements().stream().filter(s -> s.id().equals(id)).findFirst());
  }

  /// What to call the source of an entry.
  String label(Entry entry) {
    return entry.source().map(this::label).orElse("No source named");
  }

  String label(Source source) {
    return Printable.line(source.label(record.article().text()));
  }

  /// The word that marks a source whom nobody can ask, absent for the others.
  static Optional<String> mark(Source source) {
    if (source.anonymity().isPresent()) {
      return Optional.of("anonymous");
    }
    return source.kind().nameless() ? Optional.of("unnamed") : Optional.empty();
  }

  private static boolean isMarked(Source source, String word) {
    return mark(source).equals(Optional.of(word));
  }

  /// What the text says about a source beside its name: kind, title, affiliation, how it knows.
  List<String> particulars(Source source) {
    List<String> all = new ArrayList<>();
    all.add(source.kind().label().replace('-', ' '));
    String label = label(source);
    Source.Standing standing = source.standing();
    standing.title().map(Printable::line).filter(title -> !title.equals(label)).ifPresent(all::add);
    standing.affiliation().map(Printable::line).ifPresent(all::add);
    standing.justification().map(Printable::line).ifPresent(all::add);
    source
        .anonymity()
        .ifPresent(anonymity -> {
          all.add(
              anonymity
                  .reason()
                  .map(words -> quoted("name withheld", words))
                  .orElse("name withheld"));
          anonymity.closeness().ifPresent(words -> all.add(quoted("how close", words)));
        });
    return List.copyOf(all);
  }

  private static String quoted(String what, String words) {
    return what + ": “" + Printable.line(words) + "”";
  }

  /// How much of the article comes through a source: "4 statements", "passes on 2".
  String share(Entry entry) {
    int passedOn = entry.source().map(this::passedOn).orElse(0);
    String own = number(entry.statements().size(), "statement");
    if (passedOn == 0) {
      return entry.statements().isEmpty() ? "no statement of its own" : own;
    }
    return entry.statements().isEmpty() ? "passes on " + passedOn : own + ", passes on " + passedOn;
  }

  private int passedOn(Source source) {
    return (int)
        record.statements().stream()
            .filter(statement -> passedOnBy(statement).anyMatch(source::equals))
            .count();
  }

  /// The content's words on one line, fragments joined, in quotation marks if they are the source's
  /// own.
  String words(Statement statement) {
    Attribution attribution = statement.attribution();
    List<String> fragments =
        attribution.content().stream().map(this::words).filter(words -> !words.isBlank()).toList();
    String joined = String.join(GAP, fragments);
    return attribution.manner().quotation() == Quotation.DIRECT
        ? "“" + withoutMarks(joined) + "”"
        : joined;
  }

  String cue(Statement statement) {
    return words(statement.attribution().cue());
  }

  private String words(Span span) {
    return Printable.line(span.in(record.article().text()));
  }

  private static String withoutMarks(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && QUOTATION_MARKS.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && QUOTATION_MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  /// How a statement is made, in words: quotation, cue, and what is out of the ordinary.
  List<String> manner(Statement statement) {
    Manner manner = statement.attribution().manner();
    List<String> all = new ArrayList<>();
    all.add(word(manner.quotation()));
    all.add("“" + cue(statement) + "”");
    if (manner.attitude() != Attitude.ASSERTION) {
      all.add(word(manner.attitude()));
    }
    if (manner.polarity() == Polarity.NEGATIVE) {
      all.add("denies this");
    }
    Optional<Source> teller = holder(statement).flatMap(record::sourceOf);
    teller.ifPresent(who -> all.add("as told by " + label(who)));
    passedOnBy(statement)
        .filter(source -> source.kind() == SourceKind.OUTLET && !teller.equals(Optional.of(source)))
        .forEach(outlet -> all.add("through " + label(outlet)));
    double confidence = statement.attribution().confidence();
    if (confidence < LOW_CONFIDENCE) {
      all.add(String.format(Locale.ROOT, "unsure (%.2f)", confidence));
    }
    return List.copyOf(all);
  }

  private long count(Predicate<Source> which) {
    return count(record.sources(), which);
  }

  private static <T> long count(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count();
  }

  static String number(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
