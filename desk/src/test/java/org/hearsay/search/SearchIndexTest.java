package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.article.Refusal;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index answers by what is in it, and says so when it cannot.
class SearchIndexTest {
  private static final List<String> QUESTIONS =
      List.of(
          "the",
          "crew port",
          "port OR dam",
          "crack*",
          "\"deep port\"",
          "kind:named-person",
          "source:quist -crew",
          "grain dam crew",
          "from:2001");
  private static final String[] VOCABULARY = {
    "the", "crew", "deep", "port", "dam", "cracks", "cracked", "crack", "grain", "silo", "tide"
  };

  @TempDir private Path folder;
  private final Shelf shelf = new Shelf();

  @Test
  void findsWhatWasPutInAtOnce() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      shelf.put(index, "a", Said.that("the tide came in"), Said.NO_CASE);
      assertThat(total(index, "tide")).isEqualTo(1);
      shelf.put(index, "a", Said.that("the tide went out"), Said.NO_CASE);
      assertThat(total(index, "tide")).isEqualTo(1);
      assertThat(total(index, "came")).isZero();
      index.remove("a");
      assertThat(total(index, "tide")).isZero();
      assertThat(index.documents()).isEmpty();
    }
  }

  @Test
  void keepsWhatWasClosed() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      Pile.fill(index, shelf);
    }
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      assertThat(total(index, "tender")).isEqualTo(1);
      assertThat(index.documents()).containsExactly("clinic", "dam", "ferry");
      index.check();
    }
  }

  @Test
  void isReadBesideItsWriterAsLastCommitted() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf));
        SearchIndex reader = SearchIndex.openToRead(folder, SearchIndex.Lent.of(shelf))) {
      Pile.fill(index, shelf);
      assertThat(total(reader, "tender")).isZero();
      index.commit();
      assertThat(total(reader, "tender")).isEqualTo(1);
    }
  }

  /// What the index says of a document that has changed meanwhile would be about other words.
  @Test
  void aHitOfADocumentThatHasChangedIsNotMadeUp() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      shelf.put(index, "a", Said.that("the tide came in"), Said.NO_CASE);
      SearchIndex.Entry later = shelf.keep("a", Said.that("nothing came in"), Said.NO_CASE);
      assertThatThrownBy(() -> total(index, "tide"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("ask again in a moment, or run hearsay desk rebuild");
      index.put(later);
      assertThat(total(index, "tide")).isZero();
      assertThat(total(index, "nothing")).isEqualTo(1);
    }
  }

  @Test
  void hasOneWriter() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      assertThatThrownBy(() -> SearchIndex.open(folder, SearchIndex.Lent.of(shelf)))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("another Hearsay is writing to this index");
      assertThat(index.documents()).isEmpty();
    }
  }

  @Test
  void answersAlikeInWhateverOrderItWasBuilt() {
    List<SearchIndex.Entry> entries = invented(shelf, 120);
    SearchIndex.rebuild(folder.resolve("one"), entries.stream(), 0, Optional.empty());
    List<SearchIndex.Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(5));
    SearchIndex.rebuild(folder.resolve("two"), shuffled.stream(), 0, Optional.empty());
    changed(folder.resolve("three"), shuffled);
    List<String> wanted = answers(folder.resolve("one"));
    assertThat(wanted).hasSizeGreaterThan(400);
    assertThat(answers(folder.resolve("two"))).isEqualTo(wanted);
    assertThat(answers(folder.resolve("three"))).isEqualTo(wanted);
  }

  /// Puts other records in first, many commits, then what is to be there, and takes out what is
  /// not.
  private void changed(Path folder, List<SearchIndex.Entry> entries) {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      List<SearchIndex.Entry> others = invented(new Shelf(), 150);
      for (int i = 0; i < others.size(); i++) {
        SearchIndex.Entry other = others.get((i * 31 + 7) % others.size());
        index.put(new SearchIndex.Entry("d" + i, other.record(), other.cases(), 0));
        if (i % 15 == 0) {
          index.commit();
        }
      }
      entries.forEach(e -> index.put(e));
      for (int i = entries.size(); i < others.size(); i++) {
        index.remove("d" + i);
      }
    }
  }

  private static List<SearchIndex.Entry> invented(Shelf shelf, int count) {
    Random random = new Random(11);
    List<SearchIndex.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = new ArrayList<>();
      for (int n = 3 + random.nextInt(40); n > 0; n--) {
        double skewed = Math.abs(random.nextGaussian()) * VOCABULARY.length / 3;
        words.add(VOCABULARY[(int) Math.min(skewed, VOCABULARY.length - 1)]);
      }
      entries.add(shelf.keep("d" + i, Said.that(String.join(" ", words)), Said.NO_CASE));
    }
    return entries;
  }

  private List<String> answers(Path folder) {
    List<String> answers = new ArrayList<>();
    try (SearchIndex index = SearchIndex.openToRead(folder, SearchIndex.Lent.of(shelf))) {
      for (String question : QUESTIONS) {
        for (Level level : Level.values()) {
          for (Page.Order order : Page.Order.values()) {
            if (level != Level.TEXT || !question.matches(".*(kind|source).*")) {
              Page page = new Page(1, 1_000, level, order);
              Answer answer = index.search(Query.parse(question), page);
              answers.add(question + " " + level + " " + answer.total() + " " + answer.scope());
              answer.hits().forEach(hit -> answers.add(hit.toString()));
            }
          }
        }
      }
    }
    return answers;
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingAHit() {
    SearchIndex.rebuild(
        folder.resolve("index"), invented(shelf, 120).stream(), 0, Optional.empty());
    try (SearchIndex index =
        SearchIndex.openToRead(folder.resolve("index"), SearchIndex.Lent.of(shelf))) {
      Query query = Query.parse("the OR crew OR deep");
      Answer whole = index.search(query, new Page(1, 500, Level.STATEMENTS, Page.Order.RELEVANCE));
      List<Hit> turned = new ArrayList<>();
      for (int number = 1; turned.size() < whole.total(); number++) {
        Page page = new Page(number, 7, Level.STATEMENTS, Page.Order.RELEVANCE);
        Answer answer = index.search(query, page);
        assertThat(answer.total()).isEqualTo(whole.total());
        assertThat(answer.hits()).isNotEmpty();
        turned.addAll(answer.hits());
      }
      assertThat(turned).isEqualTo(whole.hits());
      assertThat(whole.total()).isGreaterThan(50);
    }
  }

  @Test
  void sortsByDateTheLatestFirstTheUndatedLast() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      Pile.fill(index, shelf);
      Page page = new Page(1, 50, Level.TEXT, Page.Order.DATE);
      List<String> ids =
          index.search(Query.parse("the"), page).hits().stream()
              .map(hit -> hit.document().id())
              .toList();
      assertThat(ids).containsExactly("ferry", "dam", "clinic");
    }
  }

  @Test
  void saysWhatWasSearched() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      Pile.fill(index, shelf);
      Answer answer = index.search(Query.parse("nowhere"), Page.first(Level.STATEMENTS));
      assertThat(answer.total()).isZero();
      assertThat(answer.scope()).isEqualTo(new Answer.Scope(14, 3));
    }
  }

  @Test
  void pagesHaveLimits() {
    assertThatThrownBy(() -> new Page(0, 20, Level.TEXT, Page.Order.DATE))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Page(1, 1_001, Level.TEXT, Page.Order.DATE))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Page(Integer.MAX_VALUE, 1_000, Level.TEXT, Page.Order.DATE))
        .hasMessageContaining("only the first 10000 hits can be shown");
  }

  @Test
  void aMissingIndexIsNamed() {
    assertThatThrownBy(
            () -> SearchIndex.openToRead(folder.resolve("none"), SearchIndex.Lent.of(shelf)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no index here; run hearsay desk rebuild");
    assertThatThrownBy(() -> SearchIndex.openToRead(folder, SearchIndex.Lent.of(shelf)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no index here; run hearsay desk rebuild");
  }

  @Test
  void anIndexOfAnotherFormIsNamed() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    for (Callable<SearchIndex> open : openings()) {
      assertThatThrownBy(open::call)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("made by another program; run hearsay desk rebuild");
    }
  }

  private List<Callable<SearchIndex>> openings() {
    return List.of(
        () -> SearchIndex.open(folder, SearchIndex.Lent.of(shelf)),
        () -> SearchIndex.openToRead(folder, SearchIndex.Lent.of(shelf)));
  }

  /// Every file of the index, cut in half, gone, or with a byte turned over: either the answer is
  /// right or the damage is named, at the latest by the check; and a rebuild mends it.
  @Test
  void damageIsNamedAndMended() throws IOException {
    Path index = folder.resolve("index");
    SearchIndex.rebuild(index, Pile.entries(shelf).stream(), 0, Optional.empty());
    List<String> sound = answers(index);
    List<Path> files = files(index);
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (Damage damage : Damage.values()) {
        damage.doTo(file, bytes);
        List<String> said = new ArrayList<>();
        try {
          said.addAll(answers(index));
          try (SearchIndex opened = SearchIndex.openToRead(index, SearchIndex.Lent.of(shelf))) {
            opened.check();
          }
          assertThat(said).as(file + " " + damage).isEqualTo(sound);
        } catch (Refusal refusal) {
          assertThat(refusal).hasMessageContaining("run hearsay desk rebuild");
        }
        Files.write(file, bytes);
      }
    }
    Files.write(files.getFirst(), new byte[3]);
    SearchIndex.rebuild(index, Pile.entries(shelf).stream(), 0, Optional.empty());
    assertThat(answers(index)).isEqualTo(sound);
  }

  private enum Damage {
    HALF,
    GONE,
    TURNED;

    void doTo(Path file, byte[] bytes) throws IOException {
      switch (this) {
        case HALF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case GONE -> Files.delete(file);
        case TURNED -> {
          byte[] turned = bytes.clone();
          turned[turned.length / 2] ^= 0x55;
          Files.write(file, turned);
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  @Test
  void manyThreadsWriteAndSearch() throws Exception {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf));
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<SearchIndex.Entry> entries = invented(shelf, 60);
      List<Future<?>> running = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        List<SearchIndex.Entry> share = entries.subList(k * 15, k * 15 + 15);
        running.add(
            threads.submit(() -> {
              for (SearchIndex.Entry e : share) {
                index.put(e);
                Answer seen =
                    index.search(
                        Query.parse("document:" + e.documentId()), Page.first(Level.STATEMENTS));
                assertThat(seen.total()).isEqualTo(1);
              }
            }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      assertThat(index.documents()).hasSize(60);
    }
  }

  private static long total(SearchIndex index, String query) {
    return index.search(Query.parse(query), Page.first(Level.STATEMENTS)).total();
  }
}
