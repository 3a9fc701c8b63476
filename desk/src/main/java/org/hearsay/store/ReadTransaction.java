package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.hearsay.article.Refusal;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.RecordParser;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// A store at one moment. Lent by [Store#read]; of no use afterwards. One thread at a time.
///
/// A document that is not there is a [Refusal] where its id is given by the program, which had it
/// from the store.
public class ReadTransaction {
  private static final RecordParser PARSER = new RecordParser();

  private static final String DOCUMENT =
      """
      SELECT document.id, sha256, media_type, title, outlet, published, first_added
      FROM document JOIN original ON original.id = document.id
      """;

  private static final RowMapper<KeptDocument> DOCUMENTS =
      (row, _) -> document(row.getInt("id"), row);

  final Handle handle;
  final Engine engine;

  /// A case and how many documents it has.
  public record CaseSize(String name, int documents) {}

  ReadTransaction(Handle handle, Engine engine) {
    this.handle = handle;
    this.engine = engine;
  }

  /// A document from a row that has the columns of `original` and `document`.
  public static KeptDocument document(int number, ResultSet row) throws SQLException {
    return new KeptDocument(
        number,
        new DocumentId(row.getString("sha256")),
        row.getString("media_type"),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("published")),
        Moment.read(row.getString("first_added")));
  }

  /// The connection of this transaction, for the packages below that have tables of their own.
  public Handle handle() {
    return handle;
  }

  /// Words that every database takes: neither NUL nor half a character.
  public static String plain(String words) {
    return words
        .codePoints()
        .map(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// A short text as it lies packed in a column of bytes.
  public static byte[] packed(String words) {
    return Packed.packWords(words);
  }

  /// @throws IllegalStateException if it is damaged
  public static String unpacked(byte[] packed) {
    try {
      return Packed.unpackWords(packed);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a packed text is damaged; hearsay desk check says where", e);
    }
  }

  public boolean holds(DocumentId id) {
    return number(id).isPresent();
  }

  public int documentCount() {
    return handle.createQuery("SELECT count(*) FROM document").mapTo(int.class).one();
  }

  public Optional<KeptDocument> document(DocumentId id) {
    return handle
        .createQuery(DOCUMENT + "WHERE sha256 = :sha256")
        .bind("sha256", id.sha256())
        .map(DOCUMENTS)
        .findOne();
  }

  /// Documents by the beginning of their ids, in the order of the ids.
  ///
  /// @param prefix hexadecimal digits in small letters
  public List<KeptDocument> documentsNamed(String prefix, int most) {
    return handle
        .createQuery(
            DOCUMENT + "WHERE sha256 >= :from AND sha256 < :to ORDER BY sha256 LIMIT :most")
        .bind("from", prefix)
        .bind("to", prefix + "g")
        .bind("most", most)
        .map(DOCUMENTS)
        .list();
  }

  /// Documents that came by a path, in the order in which they came first.
  public List<KeptDocument> documentsFrom(String path, int most) {
    return handle
        .createQuery(
            DOCUMENT
                + """
                WHERE document.id IN (SELECT document FROM arrival WHERE path = :path)
                ORDER BY document.id LIMIT :most
                """)
        .bind("path", plain(path))
        .bind("most", most)
        .map(DOCUMENTS)
        .list();
  }

  /// The documents after one, in the order in which they came: all of them, a page at a time.
  ///
  /// @param number of the last one seen, 0 to begin
  public List<KeptDocument> documentsAfter(int number, int most) {
    return handle
        .createQuery(DOCUMENT + "WHERE document.id > :number ORDER BY document.id LIMIT :most")
        .bind("number", number)
        .bind("most", most)
        .map(DOCUMENTS)
        .list();
  }

  /// A document and the number of its last change.
  public record Changed(int change, KeptDocument document) {}

  /// The documents whose record, cases or corrections are newer than a change, oldest change first:
  /// what an index that knows all changes up to that one has to take in.
  ///
  /// @param change of the last one taken in, 0 to begin
  public List<Changed> documentsChangedAfter(int change, int most) {
    String columns = DOCUMENT.replace("SELECT ", "SELECT change, ");
    return handle
        .createQuery(columns + "WHERE change > :change ORDER BY change LIMIT :most")
        .bind("change", change)
        .bind("most", most)
        .map((row, context) -> new Changed(row.getInt("change"), DOCUMENTS.map(row, context)))
        .list();
  }

  /// The number of the last change to any document, 0 if there is none.
  public int lastChange() {
    return handle
        .createQuery("SELECT coalesce(max(change), 0) FROM document")
        .mapTo(Integer.class)
        .one();
  }

  /// The bytes as they came.
  public byte[] original(DocumentId id) {
    return handle
        .createQuery("SELECT length, bytes FROM original WHERE sha256 = :sha256")
        .bind("sha256", id.sha256())
        .map((row, _) -> unpacked(id, row.getBytes("bytes"), row.getInt("length"), new byte[0]))
        .findOne()
        .orElseThrow(() -> missing(id));
  }

  /// What the machine read, without corrections.
  public SourcedRecord record(DocumentId id) {
    return reading(id).record();
  }

  /// What the machine read, without corrections.
  ///
  /// @param change the number of the document's last change
  public record Reading(SourcedRecord record, int change) {}

  /// The record of a document and the state that it is in, in one look.
  public Reading reading(DocumentId id) {
    return handle
        .createQuery(
            """
            SELECT change, original.length AS length, bytes, record.length AS json_length, json
            FROM original JOIN document ON document.id = original.id
            JOIN record ON record.document = original.id WHERE sha256 = :sha256
            """)
        .bind("sha256", id.sha256())
        .map((row, _) -> reading(id, row))
        .findOne()
        .orElseThrow(() -> missing(id));
  }

  private Reading reading(DocumentId id, ResultSet row) throws SQLException {
    byte[] original = unpacked(id, row.getBytes("bytes"), row.getInt("length"), new byte[0]);
    byte[] json = unpacked(id, row.getBytes("json"), row.getInt("json_length"), original);
    SourcedRecord record = PARSER.parse(id.shortened(), new String(json, StandardCharsets.UTF_8));
    return new Reading(record, row.getInt("change"));
  }

  /// Every time that a document came, oldest first.
  public List<KeptDocument.Arrival> arrivals(DocumentId id) {
    return handle
        .createQuery(
            "SELECT path, context, at FROM arrival WHERE document = :document ORDER BY number")
        .bind("document", number(id).orElse(0))
        .map((row, _) ->
            new KeptDocument.Arrival(
                row.getString("path"),
                ContextJson.read(Optional.ofNullable(row.getString("context"))),
                Moment.read(row.getString("at"))))
        .list();
  }

  /// All cases, by name.
  public List<CaseSize> cases() {
    return handle
        .createQuery(
            """
            SELECT name, count(document) AS documents FROM desk_case
            LEFT JOIN case_document ON desk_case.id = case_document.desk_case
            GROUP BY name ORDER BY name
            """)
        .map((row, _) -> new CaseSize(row.getString("name"), row.getInt("documents")))
        .list();
  }

  /// The cases that a document is in, by name.
  public List<String> casesOf(DocumentId id) {
    return handle
        .createQuery(
            """
            SELECT name FROM desk_case JOIN case_document ON desk_case.id = desk_case
            WHERE document = :document ORDER BY name
            """)
        .bind("document", number(id).orElse(0))
        .mapTo(String.class)
        .list();
  }

  /// A document's corrections, those undone among them, in the order in which they were made.
  public List<KeptCorrection> corrections(DocumentId id) {
    return handle
        .createQuery(
            """
            SELECT * FROM correction
            WHERE document = (SELECT id FROM original WHERE sha256 = :sha256) ORDER BY id
            """)
        .bind("sha256", id.sha256())
        .map((row, _) -> correction(id, row))
        .list();
  }

  private static KeptCorrection correction(DocumentId id, ResultSet row) throws SQLException {
    Optional<String> undoneBy = Optional.ofNullable(row.getString("undone_by"));
    Optional<String> undoneAt = Optional.ofNullable(row.getString("undone_at"));
    return new KeptCorrection(
        row.getInt("id"),
        id,
        new KeptCorrection.Made(
            row.getString("author"), Moment.read(row.getString("at")), row.getString("reason")),
        row.getString("kind"),
        row.getString("body"),
        undoneBy.map(by -> new KeptCorrection.Undone(by, Moment.read(undoneAt.orElseThrow()))));
  }

  /// The last entries of the log, newest first.
  public List<LogEntry> log(int most) {
    return handle
        .createQuery(
            """
            SELECT log.id, at, who, what, sha256, detail FROM log
            LEFT JOIN original ON original.id = log.document
            ORDER BY log.id DESC LIMIT :most
            """)
        .bind("most", most)
        .map((row, _) ->
            new LogEntry(
                row.getInt("id"),
                Moment.read(row.getString("at")),
                row.getString("who"),
                LogEntry.What.of(row.getString("what")),
                Optional.ofNullable(row.getString("sha256")).map(DocumentId::new),
                row.getString("detail")))
        .list();
  }

  /// What is not whole in the store, a line each; none if all is.
  public void check(Defects.Listener listener) {
    new Defects(this, listener).look();
  }

  /// The number of a document, absent if it is not here.
  public Optional<Integer> number(DocumentId id) {
    return handle
        .createQuery(
            """
            SELECT document.id FROM document JOIN original ON original.id = document.id
            WHERE sha256 = :sha256
            """)
        .bind("sha256", id.sha256())
        .mapTo(Integer.class)
        .findOne();
  }

  Refusal missing(DocumentId id) {
    return StoreFault.UNKNOWN.refusal(
        id.shortened(), "there is no such document in " + engine.address().label());
  }

  private Refusal damaged(DocumentId id, String how) {
    return StoreFault.DAMAGED.refusal(
        engine.address().label(), "document " + id.shortened() + " " + how);
  }

  private byte[] unpacked(DocumentId id, byte[] packed, int length, byte[] known) {
    try {
      return Packed.unpack(packed, length, known);
    } catch (DataFormatException e) {
      Refusal refusal = damaged(id, "cannot be unpacked: " + e.getMessage());
      refusal.initCause(e);
      throw refusal;
    }
  }
}
