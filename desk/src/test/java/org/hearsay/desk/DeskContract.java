package org.hearsay.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Change;
import org.hearsay.correction.Wording;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.RecordJson;
import org.hearsay.search.Hit;
import org.hearsay.search.Page;
import org.hearsay.store.Defects;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.LogEntry;
import org.hearsay.store.ReadTransaction.CaseSize;
import org.hearsay.store.Store;
import org.hearsay.store.StoreAddress;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.KeptStory.Member;
import org.hearsay.store.story.StoryId;
import org.hearsay.store.story.StoryWriter;
import org.hearsay.store.story.Wanted;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a desk does, whatever database keeps it.
abstract class DeskContract {
  private static final Saying SAYING = Saying.by("said|denied");

  @TempDir private Path folder;

  private final List<Taken> taken = new ArrayList<>();
  private DeskConfig config;
  private Desk desk;

  /// A place where there is no desk yet.
  abstract String fresh();

  @BeforeEach
  void open() {
    config = new DeskConfig(StoreAddress.parse(fresh()), folder.resolve("index"), "ada");
    desk = Desk.openToWrite(config);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void takesDocumentsInAndGivesThemBack() throws InterruptedException {
    add(text("a.txt", "Ada Oduya said it rained.\n"));
    DocumentId id = ((Taken.Added) taken.getFirst()).id();
    assertThat(desk.record(id).statements()).hasSize(1);
    assertThat(desk.record(id).article().path()).isEqualTo("a.txt");
    assertThat(new String(desk.original(id), StandardCharsets.UTF_8))
        .isEqualTo("Ada Oduya said it rained.\n");
    assertThat(((Taken.Added) taken.getFirst()).words()).isEqualTo(5);
  }

  @Test
  void tellsInOrderWhatBecameOfEach() throws InterruptedException {
    add(
        text("a.txt", "Ada Oduya said it rained.\n"),
        text("empty.txt", ""),
        text("copy.txt", "Ada Oduya said it rained.\n"),
        failing("odd.txt"),
        text("b.txt", "Tom Adeyemi said it did not.\n"));
    assertThat(taken)
        .extracting(each -> each.getClass().getSimpleName() + " " + each.name())
        .containsExactly(
            "Added a.txt", "Refused empty.txt", "Known copy.txt", "Refused odd.txt", "Added b.txt");
    assertThat(taken)
        .filteredOn(Taken.Refused.class::isInstance)
        .extracting(each -> ((Taken.Refused) each).why().code())
        .containsExactly("R002", "R900");
    assertThat(desk.documentCount()).isEqualTo(2);
    assertWhole();
  }

  @Test
  void readsNothingASecondTimeAndKeepsThatItCameAgain() throws InterruptedException {
    AtomicInteger readings = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      desk.add(
          Pile.incoming(0, 30),
          Optional.empty(),
          2,
          article -> {
            readings.incrementAndGet();
            return SAYING.apply(article);
          },
          taken::add);
    }
    assertThat(readings).hasValue(30);
    assertThat(taken.subList(30, 60)).allMatch(Taken.Known.class::isInstance);
    DocumentId id = DocumentId.of(Pile.incoming(7).bytes());
    assertThat(desk.arrivals(id))
        .extracting(KeptDocument.Arrival::path)
        .containsExactly("pile/7.txt", "pile/7.txt");
    assertWhole();
  }

  @Test
  void goesOnWhereItWasStopped() throws InterruptedException {
    desk.add(Pile.incoming(0, 40), Optional.empty(), 2, SAYING, taken::add);
    taken.clear();
    desk.add(Pile.incoming(20, 70), Optional.empty(), 2, SAYING, taken::add);
    assertThat(taken).filteredOn(Taken.Known.class::isInstance).hasSize(20);
    assertThat(desk.documentCount()).isEqualTo(70);
  }

  @Test
  void tellsOfADocumentOnlyWhenItIsKept() throws InterruptedException {
    Set<DocumentId> seen = new HashSet<>();
    try (Desk other = Desk.open(config)) {
      desk.add(
          Pile.incoming(0, 100),
          Optional.empty(),
          2,
          SAYING,
          each -> {
            DocumentId id = ((Taken.Added) each).id();
            assertThat(other.find(id.sha256()).id()).isEqualTo(id);
            seen.add(id);
          });
    }
    assertThat(seen).hasSize(100);
  }

  @Test
  void putsKnownDocumentsIntoACaseToo() throws InterruptedException {
    desk.add(Pile.incoming(0, 3), Optional.of("ferry"), 1, SAYING, taken::add);
    desk.add(Pile.incoming(0, 2), Optional.of("wall"), 1, SAYING, taken::add);
    assertThat(desk.cases()).containsExactly(new CaseSize("ferry", 3), new CaseSize("wall", 2));
    assertThat(desk.casesOf(DocumentId.of(Pile.incoming(0).bytes())))
        .containsExactly("ferry", "wall");
  }

  @Test
  void logsWhatWasRefusedAndWhy() throws InterruptedException {
    add(text("empty.txt", ""));
    assertThat(desk.log(1))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.what()).isEqualTo(LogEntry.What.REFUSED);
          assertThat(entry.who()).isEqualTo("ada");
          assertThat(entry.detail()).startsWith("empty.txt: is empty").endsWith("(R002)");
        });
  }

  @Test
  void findsADocumentByItsIdOrItsPath() throws InterruptedException {
    desk.add(Pile.incoming(0, 30), Optional.empty(), 2, SAYING, taken::add);
    DocumentId id = DocumentId.of(Pile.incoming(7).bytes());
    assertThat(desk.find("pile/7.txt").id()).isEqualTo(id);
    assertThat(desk.find(id.shortened()).id()).isEqualTo(id);
    assertThat(desk.find(id.inRecord().toUpperCase(Locale.ROOT)).id()).isEqualTo(id);
    assertThatThrownBy(() -> desk.find("pile/99.txt"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no such document in");
    assertThatThrownBy(() -> desk.find(id.sha256().substring(0, 3)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("at least 4 digits");
  }

  @Test
  void asksForMoreWhenSeveralAreMeant() throws InterruptedException {
    add(text("a.txt", "Ada Oduya said it rained.\n"));
    add(text("a.txt", "Ada Oduya said it snowed.\n"));
    assertThatThrownBy(() -> desk.find("a.txt"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("a.txt: may be any of ")
        .hasMessageContaining(((Taken.Added) taken.getFirst()).id().shortened())
        .hasMessageContaining(((Taken.Added) taken.getLast()).id().shortened());
  }

  @Test
  void readsAgainAndReportsWhatChanged() throws InterruptedException {
    add(
        text("a.txt", "Ada Oduya said it rained. Tom Adeyemi denied it all.\n"),
        text("b.txt", "Ada Oduya said it rained.\n"));
    List<ReadAgain> again = new ArrayList<>();
    desk.reread(2, Saying.by("said"), again::add);
    assertThat(again).hasSize(2);
    ReadAgain.Otherwise otherwise = (ReadAgain.Otherwise) again.getFirst();
    assertThat(otherwise.summary()).startsWith("statements: 1 gone");
    assertThat(otherwise.lines()).anyMatch(line -> line.startsWith("statement gone: Tom Adeyemi"));
    assertThat(again.getLast()).isInstanceOf(ReadAgain.Same.class);
    assertThat(desk.record(((Taken.Added) taken.getFirst()).id()).statements()).hasSize(1);
    assertThat(desk.log(9))
        .filteredOn(entry -> entry.what() == LogEntry.What.READ_AGAIN)
        .hasSize(1);
    assertWhole();
  }

  @Test
  void aDocumentThatCanNoLongerBeReadKeepsItsRecord() throws InterruptedException {
    add(text("a.txt", "Ada Oduya said it rained.\n"));
    DocumentId id = ((Taken.Added) taken.getFirst()).id();
    String before = new RecordJson(false).line(desk.record(id));
    List<ReadAgain> again = new ArrayList<>();
    desk.reread(
        1,
        article -> {
          throw new IllegalStateException("out of order");
        },
        again::add);
    assertThat(again).singleElement().isInstanceOf(ReadAgain.Refused.class);
    assertThat(new RecordJson(false).line(desk.record(id))).isEqualTo(before);
  }

  @Test
  void keepsCorrectionsThroughAReread() throws InterruptedException {
    add(text("a.txt", "Ada Oduya said it rained. Tom Adeyemi denied it all.\n"));
    DocumentId id = ((Taken.Added) taken.getFirst()).id();
    SourcedRecord record = desk.record(id);
    Wording first = Wording.of(record, record.statements().getFirst());
    int number = desk.correct(id, "never said", new Change.Reject(first));
    desk.reread(1, Saying.by("said"), again -> {});
    assertThat(desk.corrections(id)).singleElement().matches(c -> c.undone().isEmpty());
    assertThat(desk.corrected(id).record().statements())
        .hasSize(desk.record(id).statements().size() - 1);
    assertThat(desk.undo(number)).isTrue();
    assertThat(desk.corrections(id)).singleElement().matches(c -> c.undone().isPresent());
    assertThat(desk.corrected(id).record().statements()).isEqualTo(desk.record(id).statements());
  }

  @Test
  void findsWhatWasKeptAndWhatWasCorrected() throws InterruptedException {
    add(text("a.txt", "Ada Oduya said it rained. Tom Adeyemi said it froze.\n"));
    DocumentId id = ((Taken.Added) taken.getFirst()).id();
    assertThat(found("rained")).containsExactly(id.sha256());
    assertThat(found("thundered")).isEmpty();
    SourcedRecord record = desk.record(id);
    Wording first = Wording.of(record, record.statements().getFirst());
    int number = desk.correct(id, "never said", new Change.Reject(first));
    assertThat(found("rained")).isEmpty();
    desk.undo(number);
    assertThat(found("rained")).containsExactly(id.sha256());
    add(text("b.txt", "Ines Barra said it rained again.\n"));
    assertThat(found("rained")).hasSize(2);
  }

  @Test
  void anEmptyDeskHasNoAnswer() {
    assertThat(found("rained")).isEmpty();
  }

  @Test
  void makesItsIndexAnewWithTheSameAnswers() throws Exception {
    add(
        text("a.txt", "Ada Oduya said it rained. Tom Adeyemi said it froze.\n"),
        text("b.txt", "Ines Barra said it rained again.\n"));
    List<String> before = found("rained OR froze");
    assertThat(before).hasSize(3);
    assertWhole();
    damageIndex();
    assertThat(defects(desk)).isNotEmpty();
    desk.rebuild(Optional.empty());
    assertWhole();
    assertThat(found("rained OR froze")).isEqualTo(before);
  }

  private static final String FIRE =
      """
      A fire at the Tarnwick cannery killed three people on Tuesday night, the brigade said. The
      blaze at Holm & Daughters began in the smokehouse and spread to a warehouse of nets. Chief
      fire officer Greta Almqvist said 41 workers had left the cannery in time.
      """;

  private static final String FIRE_ELSEWHERE =
      """
      Three workers died when the Holm & Daughters cannery in Tarnwick burned down. The smokehouse
      was still burning in the morning, chief fire officer Greta Almqvist said; 41 others fled past
      the burning nets.
      """;

  private static final String BUDGET =
      """
      The council of Ostermouth adopted its budget after a night of talks. Taxes on parking rise by
      four per cent, and the library at Quill Harbour stays open on Sundays, mayor Nuno Serrado said.
      """;

  @Test
  void putsDocumentsAboutOneEventIntoOneStory() throws InterruptedException {
    add(text("a.txt", FIRE), text("b.txt", BUDGET), text("c.txt", FIRE_ELSEWHERE));
    List<KeptStory> stories = desk.stories().toList();
    assertThat(stories)
        .extracting(story -> story.members().stream().map(Member::path).toList())
        .containsExactly(List.of("a.txt", "c.txt"), List.of("b.txt"));
    Member joined = stories.getFirst().members().getLast();
    assertThat(joined.because().words()).contains("Tarnwick", "smokehouse", "no day to compare");
    assertThat(joined.because().nearest().orElseThrow().document())
        .isEqualTo(stories.getFirst().members().getFirst().id());
    assertThat(FIRE).contains(stories.getFirst().title());
    assertWhole();
  }

  @Test
  void findsAStoryByTheBeginningOfItsId() throws InterruptedException {
    add(text("a.txt", FIRE), text("b.txt", BUDGET), text("c.txt", FIRE_ELSEWHERE));
    KeptStory fire = desk.stories().toList().getFirst();
    String id = fire.id().written();
    assertThat(id).startsWith("st" + fire.members().getFirst().id().sha256().substring(0, 16));
    assertThat(desk.story(id)).isEqualTo(fire);
    assertThat(desk.story(id.substring(0, 8))).isEqualTo(fire);
    assertThat(desk.story(id.substring(2, 9).toUpperCase(Locale.ROOT))).isEqualTo(fire);
    assertThat(desk.storyOf(fire.members().getLast().id())).contains(fire);
    assertThatThrownBy(() -> desk.story("st00"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no such story in")
        .hasMessageContaining("hearsay stories lists them");
  }

  @Test
  void aDocumentThatIsReadAgainStaysInItsStory() throws InterruptedException {
    add(text("a.txt", FIRE), text("c.txt", FIRE_ELSEWHERE));
    List<KeptStory> before = desk.stories().toList();
    desk.reread(1, Saying.by("fled"), _ -> {});
    assertThat(desk.stories().toList()).isEqualTo(before);
    assertWhole();
  }

  @Test
  void documentsThatWereKeptBeforeThereWereStoriesGetTheirsFirst() throws InterruptedException {
    desk.close();
    try (Store store = Store.openToWrite(config.store())) {
      for (String words : List.of(FIRE, BUDGET)) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        SourcedRecord record =
            SAYING.apply(new ArticleReader().read("old.txt", bytes, Context.NONE));
        store.write("ada", tx -> tx.keep(bytes, record, "old.txt", Context.NONE));
      }
    }
    desk = Desk.openToWrite(config);
    assertThat(desk.stories()).isEmpty();
    assertThat(defects(desk))
        .containsExactly(
            "stories: 2 documents without a story; hearsay add, with anything, finds theirs first");
    add(text("c.txt", FIRE_ELSEWHERE));
    assertThat(desk.stories().map(story -> story.members().size())).containsExactly(2, 1);
    assertWhole();
  }

  @Test
  void strictlyAStoryIsCutWhereTooLittleHoldsIt() throws InterruptedException {
    add(text("a.txt", FIRE), text("c.txt", FIRE_ELSEWHERE), text("c2.txt", FIRE_ELSEWHERE + " "));
    KeptStory whole = desk.stories().toList().getFirst();
    assertThat(whole.members()).hasSize(3);
    double held = whole.members().get(1).because().nearest().orElseThrow().likeness();
    Wanted stricter = new Wanted(Optional.empty(), 1, Math.min(1, held + 0.001));
    assertThat(desk.stories(stricter))
        .extracting(story -> story.members().stream().map(Member::path).toList())
        .containsExactly(List.of("a.txt"), List.of("c.txt", "c2.txt"));
    KeptStory apart = desk.stories(stricter).toList().getLast();
    assertThat(apart.id()).isEqualTo(StoryId.of(whole.members().get(1).id()));
    assertThat(desk.story(apart.id().written()))
        .as("the id of what strictly stands apart leads to the story it was cut from")
        .isEqualTo(whole);
  }

  @Test
  void showsTheStoriesOfACase() throws InterruptedException {
    add(text("a.txt", FIRE), text("b.txt", BUDGET));
    desk.add(
        List.of(text("c.txt", FIRE_ELSEWHERE)).iterator(),
        Optional.of("fires"),
        1,
        SAYING,
        taken::add);
    KeptStory whole = desk.stories().toList().getFirst();
    List<KeptStory> inCase = desk.stories(new Wanted(Optional.of("fires"), 1, 0)).toList();
    assertThat(inCase)
        .singleElement()
        .satisfies(story -> {
          assertThat(story.id()).isEqualTo(whole.id());
          assertThat(story.members()).containsExactly(whole.members().getLast());
        });
    assertThat(desk.stories(new Wanted(Optional.empty(), 2, 0))).containsExactly(whole);
    assertThatThrownBy(() -> desk.stories(new Wanted(Optional.of("floods"), 1, 0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no such case");
  }

  @Test
  void withGroupingOffEveryDocumentIsAStory() throws InterruptedException {
    desk.close();
    desk = Desk.openToWrite(config.withStories(Grouping.OFF));
    add(text("a.txt", FIRE), text("c.txt", FIRE_ELSEWHERE));
    assertThat(desk.stories()).hasSize(2);
    assertWhole();
  }

  @Test
  void aDocumentWithOtherWordsThanBeforeIsFoundByThem() throws InterruptedException {
    add(text("a.txt", BUDGET));
    DocumentId id = ((Taken.Added) taken.getFirst()).id();
    byte[] fire = FIRE.getBytes(StandardCharsets.UTF_8);
    desk.close();
    try (Store store = Store.openToWrite(config.store())) {
      StoryProfile profile =
          Assignment.profile(SAYING.apply(new ArticleReader().read("a.txt", fire, Context.NONE)));
      store.write(
          "ada",
          tx -> {
            new StoryWriter(tx).profileAgain(id, profile);
            return id;
          });
    }
    desk = Desk.openToWrite(config);
    assertWhole();
    add(text("c.txt", FIRE_ELSEWHERE));
    assertThat(desk.stories()).hasSize(1);
  }

  @Test
  void findsByMeaningOnceItIsAskedToAndKeepsThatUp() throws InterruptedException {
    add(text("a.txt", "Ada Oduya said the quay had been closed. Tom Adeyemi said it froze.\n"));
    assertThatThrownBy(() -> alike("they shut the pier"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("hearsay desk rebuild --meaning makes them");
    desk.rebuild(Optional.of(true));
    assertThat(alike("they shut the pier")).startsWith("the quay had been closed").hasSize(2);
    add(text("b.txt", "Ines Barra said the jetty was shut down.\n"));
    List<String> found = alike("they shut the pier");
    assertThat(found).hasSize(3).endsWith("it froze");
    desk.rebuild(Optional.empty());
    assertThat(alike("they shut the pier")).isEqualTo(found);
    assertWhole();
    desk.rebuild(Optional.of(false));
    assertThatThrownBy(() -> alike("they shut the pier")).isInstanceOf(Refusal.class);
    assertThat(found("froze")).hasSize(1);
  }

  /// What is said in the statements that are alike, the nearest first.
  private List<String> alike(String words) {
    Page page = new Page(1, 10, Level.STATEMENTS, Page.Order.RELEVANCE);
    return desk.search(Query.alike(words, ""), page).hits().stream()
        .map(hit -> {
          Hit.Statement said = (Hit.Statement) hit.found();
          Span content = said.content().getFirst().span();
          DocumentId id = new DocumentId(hit.document().id());
          return content.in(desk.record(id).article().text());
        })
        .toList();
  }

  /// The documents in which a question finds statements, best first.
  private List<String> found(String question) {
    Page page = new Page(1, 10, Level.STATEMENTS, Page.Order.RELEVANCE);
    return desk.search(Query.parse(question), page).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  private void damageIndex() throws IOException {
    try (Stream<Path> files = Files.list(config.index())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
  }

  private void add(Incoming... documents) throws InterruptedException {
    desk.add(List.of(documents).iterator(), Optional.empty(), 2, SAYING, taken::add);
  }

  private static Incoming text(String name, String words) {
    return new Given(name, words.getBytes(StandardCharsets.UTF_8));
  }

  private record Given(String name, byte[] bytes) implements Incoming {}

  private static Incoming failing(String name) {
    return new Incoming() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public byte[] bytes() {
        throw new IllegalStateException("out of order");
      }
    };
  }

  private void assertWhole() {
    assertThat(defects(desk)).isEmpty();
  }

  static List<String> defects(Desk desk) {
    List<String> lines = new ArrayList<>();
    desk.check(
        new Defects.Listener() {
          @Override
          public void looked(int documents) {}

          @Override
          public void defect(String about, String fault) {
            lines.add(about + ": " + fault);
          }
        });
    return lines;
  }
}
