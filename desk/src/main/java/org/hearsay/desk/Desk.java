package org.hearsay.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Change;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Corrections;
import org.hearsay.correction.json.CorrectionJson;
import org.hearsay.link.Document;
import org.hearsay.link.copy.Copies;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.model.SentenceVectors;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.search.Answer;
import org.hearsay.search.Page;
import org.hearsay.store.Defects;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptCorrection;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.LogEntry;
import org.hearsay.store.ReadTransaction.CaseSize;
import org.hearsay.store.Store;
import org.hearsay.store.StoreFault;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.StoryDefects;
import org.hearsay.store.story.StoryId;
import org.hearsay.store.story.StoryShelf;
import org.hearsay.store.story.Wanted;
import org.hearsay.view.story.StoryComparison;
import org.hearsay.view.story.StoryPage;

/// The front door for many documents.
///
/// 1. [#open] is for looking: any number at a time, also while another program writes.
///    [#openToWrite] is for taking in, reading again and correcting: one program at a time, which
///    makes the desk where there is none.
/// 2. What cannot be done is a [Refusal] that says why and what to do: the desk's own have the
///    codes of [StoreFault].
/// 3. Thread rule: safe to share; one call that writes at a time.
public final class Desk implements AutoCloseable {
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_CANDIDATES = 5;
  private static final int MOST_COMPARED = 500;
  private static final int MOST_SEARCHED = 5000;

  private final Store store;
  private final DeskConfig config;
  private final Meanings meanings = new Meanings();

  private Desk(Store store, DeskConfig config) {
    this.store = store;
    this.config = config;
  }

  public static Desk open(DeskConfig config) {
    return new Desk(Store.open(config.store()), config);
  }

  public static Desk openToWrite(DeskConfig config) {
    return new Desk(Store.openToWrite(config.store()), config);
  }

  /// Takes documents in, in the order in which they come.
  ///
  /// @param inCase the case to put them in, known ones too
  /// @param threads how many are read at a time
  /// @param reading from article to record; safe to call from several threads
  /// @param told what became of each, in their order, once it is on the disk
  public void add(
      Iterator<? extends Incoming> documents,
      Optional<String> inCase,
      int threads,
      Function<Article, SourcedRecord> reading,
      Consumer<Taken> told)
      throws InterruptedException {
    Assignment.catchUp(store, config.who(), config.grouping());
    Intake.Wish wish = new Intake.Wish(inCase, threads, reading, config.grouping());
    new Intake(store, config.who(), wish, told).of(documents);
  }

  /// Reads every document again and keeps what came out otherwise.
  ///
  /// @param told what became of each, in the order in which they came to the desk
  public void reread(
      int threads, Function<Article, SourcedRecord> reading, Consumer<ReadAgain> told)
      throws InterruptedException {
    new Rereading(store, config.who(), reading, told).all(threads);
  }

  public int documentCount() {
    return store.read(transaction -> transaction.documentCount());
  }

  /// The one document that is meant.
  ///
  /// @param named the beginning of its id, at least four digits, with or without `sha256:`; or a
  ///   path by which it came, from the folder at hand if it is not absolute
  /// @throws Refusal if there is none, or more than one
  public KeptDocument find(String named) {
    String id = named.toLowerCase(Locale.ROOT).replaceFirst("^sha256:", "");
    boolean digits = id.matches("[0-9a-f]{" + FEWEST_DIGITS + ",64}");
    List<KeptDocument> found =
        store.read(transaction -> {
          List<KeptDocument> asTyped = transaction.documentsFrom(named, MOST_CANDIDATES);
          List<KeptDocument> byPath =
              asTyped.isEmpty()
                  ? transaction.documentsFrom(absolute(named), MOST_CANDIDATES)
                  : asTyped;
          return byPath.isEmpty() && digits
              ? transaction.documentsNamed(id, MOST_CANDIDATES)
              : byPath;
        });
    if (found.size() == 1) {
      return found.getFirst();
    }
    String reason =
        found.isEmpty()
            ? "there is no such document in "
                + store.label()
                + "; give the path it came by, or at least "
                + FEWEST_DIGITS
                + " digits of its id"
            : "may be any of " + candidates(found) + "; give more of the id";
    throw StoreFault.UNKNOWN.refusal(named, reason);
  }

  private static String absolute(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  private static String candidates(List<KeptDocument> found) {
    String names =
        String.join(", ", found.stream().map(document -> document.id().shortened()).toList());
    return found.size() == MOST_CANDIDATES ? names + " …" : names;
  }

  /// All stories in the order in which they began, read as they are asked for. A document that
  /// stands alone is a story too.
  public Stream<KeptStory> stories() {
    return stories(Wanted.ALL);
  }

  /// Those of the stories that are wanted, in the same order.
  ///
  /// @throws Refusal if there is no such case
  public Stream<KeptStory> stories(Wanted wanted) {
    wanted
        .inCase()
        .filter(name -> cases().stream().noneMatch(one -> one.name().equals(name)))
        .ifPresent(name -> {
          String reason = "there is no such case in " + store.label() + "; look at its name";
          throw StoreFault.UNKNOWN.refusal(name, reason);
        });
    return new StoryPages(store, wanted).stream();
  }

  /// The one story that is meant.
  ///
  /// @param named the beginning of its id, at least four digits, with or without its `st`
  /// @throws Refusal if there is none, or more than one
  public KeptStory story(String named) {
    String digits = named.toLowerCase(Locale.ROOT).replaceFirst("^" + StoryId.SIGN, "");
    List<KeptStory> found =
        digits.matches("[0-9a-f]{" + FEWEST_DIGITS + ",64}")
            ? store.read(transaction -> new StoryShelf(transaction).named(digits, MOST_CANDIDATES))
            : List.of();
    if (found.size() == 1) {
      return found.getFirst();
    }
    String reason =
        found.isEmpty()
            ? "there is no such story in " + store.label() + "; hearsay stories lists them"
            : "may be any of "
                + String.join(", ", found.stream().map(story -> story.id().written()).toList())
                + "; give more of the id";
    throw StoreFault.UNKNOWN.refusal(named, reason);
  }

  /// The one story that is meant.
  ///
  /// @param named as [#story] takes it, or as [#find] takes a document that is in it
  /// @throws Refusal if there is none, or more than one
  public KeptStory storyNamed(String named) {
    if (named.toLowerCase(Locale.ROOT).startsWith(StoryId.SIGN)) {
      return story(named);
    }
    DocumentId document = find(named).id();
    return storyOf(document)
        .orElseThrow(() -> {
          String reason = "is in no story yet; hearsay add puts it into one";
          return StoreFault.UNKNOWN.refusal(named, reason);
        });
  }

  /// The story that a document is in; absent if it has not been put into one yet.
  public Optional<KeptStory> storyOf(DocumentId id) {
    return store.read(transaction -> new StoryShelf(transaction).of(id));
  }

  /// Compares the documents of a story, as people have corrected them.
  ///
  /// @throws Refusal if they are more than can be laid side by side
  public StoryPage compare(KeptStory story, SentenceVectors vectors) {
    if (story.members().size() > MOST_COMPARED) {
      String reason =
          "has %,d documents, and at most %,d can be laid side by side"
              .formatted(story.members().size(), MOST_COMPARED);
      throw StoreFault.UNKNOWN.refusal(story.id().written(), reason);
    }
    List<Document> documents = story.documents().stream().map(this::document).toList();
    return StoryComparison.compare(story.id().written(), story.title(), documents, vectors);
  }

  /// Looks for words that documents have from each other.
  ///
  /// @param named what is looked through, for a message
  /// @throws Refusal if they are more than fit into memory together
  public Copies copies(String named, Stream<DocumentId> among) {
    List<Document> documents = among.limit(MOST_SEARCHED + 1).map(this::document).toList();
    if (documents.size() > MOST_SEARCHED) {
      String reason =
          "holds more than %,d documents; name a case or a story of it".formatted(MOST_SEARCHED);
      throw StoreFault.UNKNOWN.refusal(named, reason);
    }
    return CopyFinder.compare(documents);
  }

  private Document document(DocumentId id) {
    return Document.of(id.sha256(), corrected(id).record());
  }

  /// What the machine read in a document.
  public SourcedRecord record(DocumentId id) {
    return store.read(transaction -> transaction.record(id));
  }

  /// A document's record as people have put it right, with the corrections whose words are no
  /// longer there.
  public Corrected corrected(DocumentId id) {
    return store.read(transaction ->
        Corrections.apply(transaction.record(id), Judgements.of(transaction.corrections(id))));
  }

  /// All documents in the order in which they came, read as they are asked for.
  public Stream<KeptDocument> documents() {
    return new DocumentPages(store).stream();
  }

  /// The documents of a case, in the same order.
  ///
  /// @throws Refusal if there is no such case
  public Stream<KeptDocument> documentsOf(String caseName) {
    List<String> names = cases().stream().map(CaseSize::name).toList();
    if (!names.contains(caseName)) {
      String there = names.isEmpty() ? "there are none" : "there are " + String.join(", ", names);
      throw StoreFault.UNKNOWN.refusal(caseName, "there is no case of this name; " + there);
    }
    return documents().filter(document -> casesOf(document.id()).contains(caseName));
  }

  /// Answers a question from all that is kept, as corrected.
  public Answer search(Query query, Page page) {
    return indexing().search(query, page);
  }

  /// Takes into the index what it has not, so that the next search need not.
  public void catchUp() {
    indexing().catchUp();
  }

  /// Throws the index away and makes it anew from the store.
  ///
  /// @param meanings whether statements can be found by meaning from now on; absent if that stays
  ///   as it is. It is not so in a new desk: it takes time and room.
  public void rebuild(Optional<Boolean> meanings) {
    indexing().rebuild(meanings);
  }

  private Indexing indexing() {
    return new Indexing(store, config.index(), meanings);
  }

  /// The bytes of a document as they came.
  public byte[] original(DocumentId id) {
    return store.read(transaction -> transaction.original(id));
  }

  /// Every time that a document came, oldest first.
  public List<KeptDocument.Arrival> arrivals(DocumentId id) {
    return store.read(transaction -> transaction.arrivals(id));
  }

  public List<CaseSize> cases() {
    return store.read(transaction -> transaction.cases());
  }

  public List<String> casesOf(DocumentId id) {
    return store.read(transaction -> transaction.casesOf(id));
  }

  /// The last entries of the log, newest first.
  public List<LogEntry> log(int most) {
    return store.read(transaction -> transaction.log(most));
  }

  /// A document's corrections, those taken back among them.
  public List<KeptCorrection> corrections(DocumentId id) {
    return store.read(transaction -> transaction.corrections(id));
  }

  /// Keeps a correction.
  ///
  /// @return its number
  public int correct(DocumentId id, String reason, Change change) {
    return store.write(
        config.who(),
        transaction ->
            transaction.correct(id, reason, change.word(), new CorrectionJson().change(change)));
  }

  /// Takes a correction back.
  ///
  /// @return false if there is none of that number, or it was taken back before
  public boolean undo(int correction) {
    return store.write(config.who(), transaction -> transaction.undo(correction));
  }

  /// Looks whether the desk is whole; sees one moment of it, whoever writes meanwhile.
  public void check(Defects.Listener listener) {
    store.read(transaction -> {
      transaction.check(listener);
      new StoryDefects(transaction).look(listener);
      return listener;
    });
    indexing().check(listener);
  }

  public String label() {
    return store.label();
  }

  @Override
  public void close() {
    meanings.close();
    store.close();
  }
}
