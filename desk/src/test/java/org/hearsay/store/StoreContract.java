package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.hearsay.store.LogEntry.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a store does, whatever database keeps it.
abstract class StoreContract {
  private static final Instant NOON = Instant.parse("2031-03-18T12:00:00.250Z");
  private static final Context NO_CONTEXT = Context.NONE;
  private static final Context FEED =
      new Context(
          Optional.of("https://mail.example/ferry"),
          Optional.of("2026-03-17"),
          Optional.empty(),
          Optional.of("The Outer Isles Mail"),
          Optional.of("text/html; charset=\"utf-8\""));
  private static final Invented FERRY =
      Invented.of(
          """
          Night ferry stopped over a crack

          [a1 s1:Marit Lundqvist] {a1:said} «a1:the shaft was sound». [a2 s2:A mate] {a2:said} \
          «a2:it was not».
          """);
  private static final Invented HARBOUR =
      Invented.of("wire/harbour.txt", "[a1 s1:Tom Adeyemi] {a1:said} «a1:the harbour is shut».\n");

  private StoreAddress address;
  private Store store;

  /// A place where there is no store yet.
  abstract StoreAddress fresh();

  @BeforeEach
  void open() {
    address = fresh();
    store = Store.openToWrite(address, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsTheBytesAsTheyCame() {
    keep(FERRY);
    assertThat(store.<byte[]>read(tx -> tx.original(FERRY.id()))).isEqualTo(FERRY.bytes());
  }

  @Test
  void keepsTheRecordThatWasRead() {
    keep(FERRY);
    assertThat(store.read(tx -> tx.record(FERRY.id())).statements())
        .isEqualTo(FERRY.record().statements());
    assertThat(store.read(tx -> tx.record(FERRY.id())).article())
        .isEqualTo(FERRY.record().article());
  }

  @Test
  void keepsBytesThatAreNoText() {
    byte[] bytes = new byte[70_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * i * 31 >> 3);
    }
    DocumentId id = DocumentId.of(bytes);
    store.write("ada", tx -> tx.keep(bytes, FERRY.record(), "scan.pdf", NO_CONTEXT));
    assertThat(store.<byte[]>read(tx -> tx.original(id))).isEqualTo(bytes);
    assertThat(store.read(tx -> tx.record(id)).statements()).hasSize(2);
  }

  @Test
  void keepsWordsThatNoDatabaseTakes() {
    Invented odd =
        Invented.of("od\u0000d \ud83d.txt", "[a1 s1:Ada Oduya] {a1:said} «a1:it rained».");
    assertThat(
            store.<Boolean>write(
                "a\u0000da", tx -> tx.keep(odd.bytes(), odd.record(), "od\u0000d", NO_CONTEXT)))
        .isTrue();
    assertThat(store.read(tx -> tx.arrivals(odd.id())).getFirst().path()).isEqualTo("od\ufffdd");
    assertThat(defects()).isEmpty();
  }

  @Test
  void knowsTheSameBytesAgainAndKeepsEveryPathAndTime() {
    keep(FERRY);
    boolean added =
        store.write("ada", tx -> tx.keep(FERRY.bytes(), FERRY.record(), "copy/ferry.txt", FEED));
    assertThat(added).isFalse();
    assertThat(store.<Integer>read(tx -> tx.documentCount())).isEqualTo(1);
    assertThat(store.<List<KeptDocument.Arrival>>read(tx -> tx.arrivals(FERRY.id())))
        .containsExactly(
            new KeptDocument.Arrival("/in/wire/ferry.txt", NO_CONTEXT, NOON),
            new KeptDocument.Arrival("copy/ferry.txt", FEED, NOON));
  }

  @Test
  void findsDocumentsByPathAndByTheBeginningOfTheirIds() {
    keep(FERRY);
    keep(HARBOUR);
    assertThat(store.<List<KeptDocument>>read(tx -> tx.documentsFrom("/in/wire/ferry.txt", 5)))
        .extracting(KeptDocument::id)
        .containsExactly(FERRY.id());
    assertThat(store.<List<KeptDocument>>read(tx -> tx.documentsNamed(HARBOUR.id().shortened(), 5)))
        .extracting(KeptDocument::id)
        .containsExactly(HARBOUR.id());
    assertThat(store.<List<KeptDocument>>read(tx -> tx.documentsNamed("", 5))).hasSize(2);
    assertThat(store.read(tx -> tx.document(FERRY.id())).orElseThrow().title())
        .contains("Night ferry stopped over a crack");
  }

  @Test
  void keepsNothingOfATransactionThatFails() {
    assertThatThrownBy(() ->
            store.write(
                "ada",
                tx -> {
                  tx.keep(FERRY.bytes(), FERRY.record(), "a", NO_CONTEXT);
                  throw new IllegalStateException("power cut");
                }))
        .hasMessage("power cut");
    assertThat(store.<Integer>read(tx -> tx.documentCount())).isZero();
    assertThat(store.<List<LogEntry>>read(tx -> tx.log(9))).isEmpty();
    keep(FERRY);
    assertThat(defects()).isEmpty();
  }

  @Test
  void readersSeeOneMomentAndWaitForNobody() {
    keep(FERRY);
    int seen =
        store.read(tx -> {
          int before = tx.documentCount();
          keep(HARBOUR);
          return before + tx.documentCount();
        });
    assertThat(seen).isEqualTo(2);
    store.write(
        "ada",
        tx -> {
          tx.putInCase(FERRY.id(), "night boats");
          assertThat(store.read(ReadTransaction::cases)).isEmpty();
          return tx;
        });
    assertThat(store.<Integer>read(tx -> tx.documentCount())).isEqualTo(2);
  }

  @Test
  void putsADocumentIntoSeveralCases() {
    keep(FERRY);
    keep(HARBOUR);
    store.write("ada", tx -> tx.putInCase(FERRY.id(), "night boats"));
    store.write("ada", tx -> tx.putInCase(FERRY.id(), "cracks"));
    store.write("ada", tx -> tx.putInCase(HARBOUR.id(), "cracks"));
    assertThat(store.<Boolean>write("ada", tx -> tx.putInCase(FERRY.id(), "cracks"))).isFalse();
    assertThat(store.<List<String>>read(tx -> tx.casesOf(FERRY.id())))
        .containsExactly("cracks", "night boats");
    assertThat(store.read(ReadTransaction::cases))
        .containsExactly(
            new ReadTransaction.CaseSize("cracks", 2),
            new ReadTransaction.CaseSize("night boats", 1));
  }

  @Test
  void keepsCorrectionsApartAndLetsThemBeTakenBack() {
    keep(FERRY);
    int number =
        store.write("ada", tx -> tx.correct(FERRY.id(), "misread", "reject", "{\"id\":\"a2\"}"));
    assertThat(store.<Boolean>write("bo", tx -> tx.undo(number))).isTrue();
    assertThat(store.<Boolean>write("bo", tx -> tx.undo(number))).isFalse();
    assertThat(store.<Boolean>write("bo", tx -> tx.undo(99))).isFalse();
    assertThat(store.<List<KeptCorrection>>read(tx -> tx.corrections(FERRY.id())))
        .containsExactly(
            new KeptCorrection(
                1,
                FERRY.id(),
                new KeptCorrection.Made("ada", NOON, "misread"),
                "reject",
                "{\"id\":\"a2\"}",
                Optional.of(new KeptCorrection.Undone("bo", NOON))));
  }

  @Test
  void logsWhoDidWhat() {
    keep(FERRY);
    store.write("bo", tx -> tx.cameAgain(FERRY.id(), "/in/copy.txt", NO_CONTEXT));
    store.write(
        "bo",
        tx -> {
          tx.refused("/in/photo.jpg", "R003", "is a picture");
          return tx;
        });
    assertThat(store.<List<LogEntry>>read(tx -> tx.log(2)))
        .containsExactly(
            new LogEntry(
                3,
                NOON,
                "bo",
                What.REFUSED,
                Optional.empty(),
                "/in/photo.jpg: is a picture (R003)"),
            new LogEntry(
                2, NOON, "bo", What.ARRIVED_AGAIN, Optional.of(FERRY.id()), "/in/copy.txt"));
  }

  @Test
  void nobodyCanRewriteTheLogOrAnOriginal() {
    keep(FERRY);
    for (String sql :
        List.of(
            "UPDATE log SET who = 'eve'", "DELETE FROM log", "UPDATE original SET length = 1")) {
      assertThatThrownBy(() -> execute(sql))
          .as(sql)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining(sql.contains("log") ? "only grows" : "never changed");
    }
  }

  @Test
  void tellsAnIndexWhatChanged() {
    keep(FERRY);
    keep(HARBOUR);
    assertThat(changedAfter(0)).containsExactly(FERRY.id(), HARBOUR.id());
    int last = store.read(tx -> tx.documentsChangedAfter(0, 9)).getLast().change();
    store.write("ada", tx -> tx.putInCase(FERRY.id(), "cracks"));
    assertThat(changedAfter(last)).containsExactly(FERRY.id());
  }

  @Test
  void readsAgainAndKeepsTheNewerRecord() {
    keep(FERRY);
    Invented better =
        Invented.of(
            """
            Night ferry stopped over a crack

            [a1 s1:Marit Lundqvist] {a1:said} «a1:the shaft was sound». A mate said it was not.
            """);
    store.write(
        "ada",
        tx -> {
          tx.readAgain(FERRY.id(), better.record(), "statements: 1 gone");
          return tx;
        });
    assertThat(store.read(tx -> tx.record(FERRY.id())).statements()).hasSize(1);
    assertThat(defects()).isEmpty();
  }

  @Test
  void aWholeStoreHasNoDefect() {
    keep(FERRY);
    keep(HARBOUR);
    store.write("ada", tx -> tx.putInCase(FERRY.id(), "cracks"));
    assertThat(defects()).isEmpty();
  }

  @Test
  void namesEveryKindOfDamage() {
    keep(FERRY);
    keep(HARBOUR);
    String ferry = FERRY.id().shortened();
    execute("UPDATE record SET length = length - 1 WHERE document = 2");
    execute("DELETE FROM arrival WHERE document = 2");
    execute("UPDATE document SET title = 'Another' WHERE id = 1");
    assertThat(defects())
        .contains(
            "database: 1 documents that never came",
            ferry + ": its title is not that of its record")
        .anyMatch(line -> line.startsWith(HARBOUR.id().shortened() + ": is damaged"));
    execute("DELETE FROM record WHERE document = 2");
    assertThat(defects()).contains("database: 1 documents without a record");
  }

  @Test
  void aSecondWriterIsToldToWait() {
    assertThatThrownBy(() -> Store.openToWrite(address))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is being written to by another program")
        .extracting(fault -> ((Refusal) fault).code())
        .isEqualTo("D004");
    keep(FERRY);
    store.close();
    store = Store.openToWrite(address);
    assertThat(store.<Boolean>read(tx -> tx.holds(FERRY.id()))).isTrue();
  }

  @Test
  void othersMayLookWhileOneWrites() {
    keep(FERRY);
    try (Store reader = Store.open(address)) {
      keep(HARBOUR);
      assertThat(reader.<Integer>read(tx -> tx.documentCount())).isEqualTo(2);
      assertThatThrownBy(() -> reader.write("eve", tx -> tx.undo(1)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aDeskOfANewerVersionIsLeftAlone() {
    keep(FERRY);
    execute("UPDATE desk SET format = 99");
    store.close();
    for (Runnable opening :
        List.<Runnable>of(() -> Store.open(address), () -> Store.openToWrite(address))) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("was made by a newer Hearsay (format 99; this one knows 5)");
    }
  }

  @Test
  void aDeskOfAnOlderVersionIsBroughtUpToDateByWhoWrites() {
    keep(FERRY);
    execute("CREATE TABLE source (document INTEGER)");
    execute("CREATE TABLE statement (document INTEGER)");
    execute("ALTER TABLE story_document DROP COLUMN profile");
    execute("ALTER TABLE story_document ADD COLUMN profile TEXT NOT NULL DEFAULT ''");
    execute("INSERT INTO story_document VALUES (1, 1, NULL, NULL, 'nothing-alike', '', 'words')");
    execute("DELETE FROM desk_migration WHERE version IN ('4', '5')");
    execute("UPDATE desk SET format = 3");
    store.close();
    assertThatThrownBy(() -> Store.open(address))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("was made by an older Hearsay (format 3; this one has 5)");
    store = Store.openToWrite(address);
    assertThat(defects()).isEmpty();
    try (Store reader = Store.open(address)) {
      assertThat(reader.<Boolean>read(tx -> tx.holds(FERRY.id()))).isTrue();
      byte[] profile =
          reader.read(tx ->
              tx.handle()
                  .createQuery("SELECT profile FROM story_document")
                  .mapTo(byte[].class)
                  .one());
      assertThat(ReadTransaction.unpacked(profile)).isEqualTo("words");
    }
  }

  @Test
  void thereIsNothingToLookAtWhereNobodyMadeADesk() {
    StoreAddress nowhere = fresh();
    assertThatThrownBy(() -> Store.open(nowhere))
        .isInstanceOf(Refusal.class)
        .hasMessage(nowhere.label() + ": there is no desk here; hearsay add makes one");
  }

  @Test
  void saysWhichDocumentIsNotThere() {
    DocumentId nothing = DocumentId.of("nothing".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> store.read(tx -> tx.record(nothing)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no such document");
  }

  private void keep(Invented document) {
    String path = "/in/" + document.record().article().path();
    store.write("ada", tx -> tx.keep(document.bytes(), document.record(), path, NO_CONTEXT));
  }

  private List<DocumentId> changedAfter(int change) {
    return store.read(tx -> tx.documentsChangedAfter(change, 9)).stream()
        .map(changed -> changed.document().id())
        .toList();
  }

  final Store store() {
    return store;
  }

  final List<String> defects() {
    List<String> lines = new ArrayList<>();
    store.read(tx -> {
      tx.check(
          new Defects.Listener() {
            @Override
            public void looked(int documents) {}

            @Override
            public void defect(String about, String fault) {
              lines.add(about + ": " + fault);
            }
          });
      return tx;
    });
    return lines;
  }

  final void execute(String sql) {
    store.write("eve", tx -> tx.handle.execute(sql));
  }
}
