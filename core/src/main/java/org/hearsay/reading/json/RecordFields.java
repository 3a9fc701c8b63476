package org.hearsay.reading.json;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Finding;
import org.hearsay.article.Furniture;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// The fields of one record on their way in. Whatever is not as it should be is an
/// [IllegalArgumentException] that names the field.
final class RecordFields {
  private final Field record;
  private final CodePoints text;

  RecordFields(Field record) {
    this.record = record;
    this.text = CodePoints.of(record.get("article").get("text").text());
  }

  SourcedRecord record() {
    List<Source> sources = record.get("sources").list(this::source);
    List<Statement> statements = record.get("attributions").list(this::statement);
    checkReferences(sources, statements);
    return new SourcedRecord(
        article(record.get("article")),
        sources,
        statements,
        record.get("findings").list(this::finding),
        madeBy(record.get("made_by")));
  }

  private static void checkReferences(List<Source> sources, List<Statement> statements) {
    Set<String> speaking = new HashSet<>(sources.stream().map(Source::id).toList());
    Set<String> said = new HashSet<>(statements.stream().map(Statement::id).toList());
    if (speaking.size() < sources.size() || said.size() < statements.size()) {
      throw new IllegalArgumentException("an id is given twice");
    }
    for (Statement statement : statements) {
      statement.source().ifPresent(id -> check(speaking, id, statement));
      statement.chain().forEach(id -> check(speaking, id, statement));
      statement.within().ifPresent(id -> check(said, id, statement));
    }
  }

  private static void check(Set<String> known, String id, Statement statement) {
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          statement.id() + " refers to " + id + ", which is not there");
    }
  }

  private Article article(Field article) {
    return new Article(
        article.get("id").text(),
        article.get("path").text(),
        article.get("media_type").text(),
        masthead(article),
        text.text(),
        article.get("furniture").list(this::furniture),
        List.of());
  }

  private static Masthead masthead(Field article) {
    return new Masthead(
        optional(article, "title"),
        article.get("byline").list(Field::text),
        optional(article, "outlet"),
        optional(article, "url"),
        optional(article, "published"),
        optional(article, "language"));
  }

  private Furniture furniture(Field furniture) {
    return new Furniture(
        span(furniture),
        furniture.get("kind").oneOf(List.of(Furniture.Kind.values()), Furniture.Kind::label));
  }

  private Source source(Field source) {
    return new Source(
        source.get("id").text(),
        optional(source, "name"),
        source.get("kind").oneOf(List.of(SourceKind.values()), SourceKind::label),
        new Source.Standing(
            optional(source, "title"),
            optional(source, "affiliation"),
            optional(source, "justification")),
        source
            .get("anonymity")
            .optional(a -> new Source.Anonymity(optional(a, "reason"), optional(a, "closeness"))),
        source.get("mentions").list(this::span));
  }

  private Statement statement(Field statement) {
    Field source = statement.get("source");
    return new Statement(
        statement.get("id").text(),
        attribution(statement, atMostOne(source.get("spans"))),
        optional(source, "ref"),
        optional(statement, "within"),
        statement.get("chain").list(Field::text));
  }

  private Attribution attribution(Field statement, Optional<Span> source) {
    Field cue = statement.get("cue").get("spans");
    Manner manner =
        new Manner(
            word(statement.get("quotation"), Manner.Quotation.values()),
            word(statement.get("attitude"), Manner.Attitude.values()),
            word(statement.get("polarity"), Manner.Polarity.values()));
    return new Attribution(
        source,
        atMostOne(cue).orElseThrow(() -> cue.wrong("a list of one")),
        statement.get("content").get("spans").list(this::span),
        manner,
        statement.get("confidence").number());
  }

  private Finding finding(Field finding) {
    Optional<Span> place =
        finding.get("start").node().isNull() ? Optional.empty() : Optional.of(span(finding));
    return new Finding(
        finding.get("code").text(),
        word(finding.get("severity"), Finding.Severity.values()),
        place,
        finding.get("message").text());
  }

  private static MadeBy madeBy(Field madeBy) {
    return new MadeBy(
        madeBy.get("hearsay").text(),
        madeBy.get("model").text(),
        madeBy.get("seconds").optional(Field::number).orElse(0.0));
  }

  private Optional<Span> atMostOne(Field spans) {
    List<Span> all = spans.list(this::span);
    if (all.size() > 1) {
      throw spans.wrong("a list of at most one span");
    }
    return all.stream().findFirst();
  }

  private Span span(Field place) {
    int start = place.get("start").count();
    int end = place.get("end").count();
    if (end < start || end > text.length()) {
      throw place.wrong("a place in article.text");
    }
    return new Span(text.offset(start), text.offset(end));
  }

  private static Optional<String> optional(Field object, String name) {
    return object.get(name).optional(Field::text);
  }

  private static <E extends Enum<E>> E word(Field field, E[] values) {
    return field.oneOf(List.of(values), value -> value.name().toLowerCase(Locale.ROOT));
  }
}
