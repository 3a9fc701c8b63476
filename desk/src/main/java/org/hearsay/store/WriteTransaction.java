package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.article.Context;
import org.hearsay.article.Masthead;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.RecordJson;
import org.hearsay.store.LogEntry.What;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A store while it is changed: all of what is done here is kept, or nothing. Lent by
/// [Store#write]; of no use afterwards.
public final class WriteTransaction extends ReadTransaction {
  private static final RecordJson JSON = new RecordJson(false);

  private final String who;
  private final String at;

  WriteTransaction(Handle handle, Engine engine, String who, String at) {
    super(handle, engine);
    this.who = plain(who);
    this.at = at;
  }

  /// Keeps a document with its bytes and record, and that it came.
  ///
  /// @param path by which it came
  /// @param context what its container knew of it
  /// @return false if its bytes were kept already; then only that they came again
  public boolean keep(byte[] original, SourcedRecord record, String path, Context context) {
    DocumentId id = DocumentId.of(original);
    if (cameAgain(id, path, context)) {
      return false;
    }
    int number = next("original");
    handle
        .createUpdate(
            """
            INSERT INTO original (id, sha256, length, bytes)
            VALUES (:id, :sha256, :length, :bytes)
            """)
        .bind("id", number)
        .bind("sha256", id.sha256())
        .bind("length", original.length)
        .bind("bytes", Packed.pack(original))
        .execute();
    insertDocument(number, record);
    arrive(number, path, context);
    insertRecord(number, record, original);
    log(What.ADDED, Optional.of(number), path);
    return true;
  }

  /// Keeps that a document came, if it is here.
  ///
  /// @return whether it is
  public boolean cameAgain(DocumentId id, String path, Context context) {
    Optional<Integer> known = number(id);
    known.ifPresent(number -> {
      arrive(number, path, context);
      log(What.ARRIVED_AGAIN, known, path);
    });
    return known.isPresent();
  }

  private void insertDocument(int number, SourcedRecord record) {
    Masthead masthead = record.article().masthead();
    handle
        .createUpdate(
            """
            INSERT INTO document (id, media_type, title, outlet, url, published, language,
              first_added, change)
            VALUES (:id, :mediaType, :title, :outlet, :url, :published, :language, :at, :change)
            """)
        .bind("id", number)
        .bind("mediaType", record.article().mediaType())
        .bind("title", orNull(masthead.title()))
        .bind("outlet", orNull(masthead.outlet()))
        .bind("url", orNull(masthead.url()))
        .bind("published", orNull(masthead.published()))
        .bind("language", orNull(masthead.language()))
        .bind("at", at)
        .bind("change", nextChange())
        .execute();
  }

  private static @Nullable String orNull(Optional<String> words) {
    return words.map(ReadTransaction::plain).orElse(null);
  }

  private void arrive(int number, String path, Context context) {
    handle
        .createUpdate(
            """
            INSERT INTO arrival (document, number, path, context, at)
            SELECT :document, coalesce(max(number), 0) + 1, CAST(:path AS TEXT),
              CAST(:context AS TEXT), CAST(:at AS TEXT)
            FROM arrival WHERE document = :document
            """)
        .bind("document", number)
        .bind("path", plain(path))
        .bind("context", orNull(ContextJson.write(context)))
        .bind("at", at)
        .execute();
  }

  private void insertRecord(int number, SourcedRecord record, byte[] original) {
    byte[] json = JSON.line(record).getBytes(StandardCharsets.UTF_8);
    handle
        .createUpdate(
            """
            INSERT INTO record (document, hearsay, model, read_at, length, json)
            VALUES (:document, :hearsay, :model, :at, :length, :json)
            ON CONFLICT (document) DO UPDATE SET hearsay = :hearsay, model = :model,
              read_at = :at, length = :length, json = :json
            """)
        .bind("document", number)
        .bind("hearsay", record.madeBy().hearsay())
        .bind("model", record.madeBy().model())
        .bind("at", at)
        .bind("length", json.length)
        .bind("json", Packed.pack(json, original))
        .execute();
  }

  /// Puts a newer reading in the place of the one that is kept.
  public void readAgain(DocumentId id, SourcedRecord record, String whatChanged) {
    int number = number(id).orElseThrow(() -> missing(id));
    insertRecord(number, record, original(id));
    Masthead masthead = record.article().masthead();
    handle
        .createUpdate(
            """
            UPDATE document SET media_type = :mediaType, title = :title, outlet = :outlet,
              url = :url, published = :published, language = :language
            WHERE id = :id
            """)
        .bind("id", number)
        .bind("mediaType", record.article().mediaType())
        .bind("title", orNull(masthead.title()))
        .bind("outlet", orNull(masthead.outlet()))
        .bind("url", orNull(masthead.url()))
        .bind("published", orNull(masthead.published()))
        .bind("language", orNull(masthead.language()))
        .execute();
    changed(number);
    log(What.READ_AGAIN, Optional.of(number), whatChanged);
  }

  /// Keeps that a document could not be taken in.
  public void refused(String path, String code, String reason) {
    log(What.REFUSED, Optional.empty(), path + ": " + reason + " (" + code + ")");
  }

  /// Puts a document into a case, which is made if there is none of that name.
  ///
  /// @return false if it was in it already
  public boolean putInCase(DocumentId id, String name) {
    int number = number(id).orElseThrow(() -> missing(id));
    boolean put =
        handle
                .createUpdate(
                    """
                    INSERT INTO case_document (desk_case, document, at)
                    VALUES (:case, :document, :at) ON CONFLICT DO NOTHING
                    """)
                .bind("case", caseNamed(plain(name)))
                .bind("document", number)
                .bind("at", at)
                .execute()
            > 0;
    if (put) {
      changed(number);
      log(What.PUT_IN_CASE, Optional.of(number), name);
    }
    return put;
  }

  private int caseNamed(String name) {
    Optional<Integer> known =
        handle
            .createQuery("SELECT id FROM desk_case WHERE name = :name")
            .bind("name", name)
            .mapTo(Integer.class)
            .findOne();
    if (known.isPresent()) {
      return known.get();
    }
    int fresh = next("desk_case");
    handle
        .createUpdate("INSERT INTO desk_case (id, name, made_at) VALUES (:id, :name, :at)")
        .bind("id", fresh)
        .bind("name", name)
        .bind("at", at)
        .execute();
    return fresh;
  }

  /// Keeps a correction by the one who writes.
  ///
  /// @param kind what is corrected, in a word
  /// @param body JSON
  /// @return its number
  public int correct(DocumentId id, String reason, String kind, String body) {
    int document = number(id).orElseThrow(() -> missing(id));
    int number = next("correction");
    handle
        .createUpdate(
            """
            INSERT INTO correction (id, document, author, at, reason, kind, body)
            VALUES (:id, :document, :author, :at, :reason, :kind, :body)
            """)
        .bind("id", number)
        .bind("document", document)
        .bind("author", who)
        .bind("at", at)
        .bind("reason", plain(reason))
        .bind("kind", kind)
        .bind("body", plain(body))
        .execute();
    changed(document);
    log(What.CORRECTED, Optional.of(document), kind + " (" + number + "): " + reason);
    return number;
  }

  /// Takes a correction back; it stays in the store.
  ///
  /// @return false if there is none of that number, or it was taken back before
  public boolean undo(int number) {
    Optional<Integer> document =
        handle
            .createQuery("SELECT document FROM correction WHERE id = :id AND undone_at IS NULL")
            .bind("id", number)
            .mapTo(Integer.class)
            .findOne();
    if (document.isEmpty()) {
      return false;
    }
    handle
        .createUpdate("UPDATE correction SET undone_at = :at, undone_by = :who WHERE id = :id")
        .bind("id", number)
        .bind("at", at)
        .bind("who", who)
        .execute();
    changed(document.get());
    log(What.UNDONE, document, "correction " + number);
    return true;
  }

  private void changed(int number) {
    handle
        .createUpdate("UPDATE document SET change = :change WHERE id = :id")
        .bind("id", number)
        .bind("change", nextChange())
        .execute();
  }

  private void log(What what, Optional<Integer> document, String detail) {
    handle
        .createUpdate(
            """
            INSERT INTO log (id, at, who, what, document, detail)
            VALUES (:id, :at, :who, :what, :document, :detail)
            """)
        .bind("id", next("log"))
        .bind("at", at)
        .bind("who", who)
        .bind("what", what.label())
        .bind("document", document.orElse(null))
        .bind("detail", plain(detail))
        .execute();
  }

  private int next(String table) {
    return handle
        .createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
        .mapTo(int.class)
        .one();
  }

  private int nextChange() {
    return handle
        .createQuery("SELECT coalesce(max(change), 0) + 1 FROM document")
        .mapTo(int.class)
        .one();
  }
}
