package org.hearsay.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The rows that repeat what stands in a record, for questions over all documents.
///
/// @param sources in the order of their ids
/// @param statements in the order of their ids
record RecordRows(List<SourceRow> sources, List<StatementRow> statements) {
  /// A row of `source`; `place` is its title and its affiliation.
  record SourceRow(
      String id,
      Optional<String> name,
      String label,
      String kind,
      Place place,
      boolean anonymous,
      int statements) {}

  record Place(Optional<String> title, Optional<String> affiliation) {}

  /// A row of `statement`.
  record StatementRow(
      String id,
      Optional<String> source,
      String quotation,
      String attitude,
      String polarity,
      double confidence) {}

  RecordRows {
    sources = sources.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    statements = statements.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  static RecordRows of(SourcedRecord record) {
    Map<String, Integer> said = new HashMap<>();
    record.statements().forEach(s -> s.source().ifPresent(id -> said.merge(id, 1, Integer::sum)));
    String text = record.article().text();
    return new RecordRows(
        record.sources().stream()
            .map(source -> row(source, text, said.getOrDefault(source.id(), 0)))
            .toList(),
        record.statements().stream().map(RecordRows::row).toList());
  }

  private static SourceRow row(Source source, String text, int said) {
    return new SourceRow(
        source.id(),
        source.name().map(RecordRows::plain),
        plain(source.label(text)),
        source.kind().label(),
        new Place(
            source.standing().title().map(RecordRows::plain),
            source.standing().affiliation().map(RecordRows::plain)),
        source.anonymity().isPresent(),
        said);
  }

  private static StatementRow row(Statement statement) {
    Manner manner = statement.attribution().manner();
    return new StatementRow(
        statement.id(),
        statement.source(),
        word(manner.quotation()),
        word(manner.attitude()),
        word(manner.polarity()),
        Math.round(statement.attribution().confidence() * 1000) / 1000.0);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// Words that every database takes: neither NUL nor half a character.
  static String plain(String words) {
    return words
        .codePoints()
        .map(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static RecordRows read(Handle handle, int document) {
    return new RecordRows(
        handle
            .createQuery("SELECT * FROM source WHERE document = :document")
            .bind("document", document)
            .map((row, _) ->
                new SourceRow(
                    row.getString("id"),
                    Optional.ofNullable(row.getString("name")),
                    row.getString("label"),
                    row.getString("kind"),
                    new Place(
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("affiliation"))),
                    row.getInt("anonymous") == 1,
                    row.getInt("statements")))
            .list(),
        handle
            .createQuery("SELECT * FROM statement WHERE document = :document")
            .bind("document", document)
            .map((row, _) ->
                new StatementRow(
                    row.getString("id"),
                    Optional.ofNullable(row.getString("source")),
                    row.getString("quotation"),
                    row.getString("attitude"),
                    row.getString("polarity"),
                    row.getDouble("confidence")))
            .list());
  }

  static void delete(Handle handle, int document) {
    for (String table : List.of("statement", "source")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE document = :document")
          .bind("document", document)
          .execute();
    }
  }

  void insert(Handle handle, int document) {
    if (!sources.isEmpty()) {
      insertSources(handle, document);
    }
    if (!statements.isEmpty()) {
      insertStatements(handle, document);
    }
  }

  private void insertSources(Handle handle, int document) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO source (document, id, name, label, kind, title, affiliation, anonymous,
              statements)
            VALUES (:document, :id, :name, :label, :kind, :title, :affiliation, :anonymous,
              :statements)
            """);
    for (SourceRow row : sources) {
      batch
          .bind("document", document)
          .bind("id", row.id())
          .bind("name", row.name().orElse(null))
          .bind("label", row.label())
          .bind("kind", row.kind())
          .bind("title", row.place().title().orElse(null))
          .bind("affiliation", row.place().affiliation().orElse(null))
          .bind("anonymous", row.anonymous() ? 1 : 0)
          .bind("statements", row.statements())
          .add();
    }
    batch.execute();
  }

  private void insertStatements(Handle handle, int document) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO statement (document, id, source, quotation, attitude, polarity, confidence)
            VALUES (:document, :id, :source, :quotation, :attitude, :polarity, :confidence)
            """);
    for (StatementRow row : statements) {
      batch
          .bind("document", document)
          .bind("id", row.id())
          .bind("source", row.source().orElse(null))
          .bind("quotation", row.quotation())
          .bind("attitude", row.attitude())
          .bind("polarity", row.polarity())
          .bind("confidence", row.confidence())
          .add();
    }
    batch.execute();
  }
}
