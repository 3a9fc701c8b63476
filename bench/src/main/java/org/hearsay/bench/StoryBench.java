package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.link.story.Decision;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.StoryFinder;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.store.DocumentId;
import org.hearsay.store.Store;
import org.hearsay.store.StoreAddress;
import org.hearsay.store.WriteTransaction;
import org.hearsay.store.story.Neighbours;
import org.hearsay.store.story.StoryWriter;

/// Measures what it costs to find the story of one document more, at desks of growing size.
///
/// A desk is filled with generated profiles ([StoryPile]) in the stories of their events, known
/// beforehand; at every size that was asked for, [#SAMPLE] documents more are put into their
/// stories as a desk does it: neighbours looked up, decided, kept. The keeping of bytes and record
/// is not counted; the time is that of the clock and that of the processor, for the machine may be
/// busy with other work.
///
/// Arguments: a desk (a folder or `postgresql://…`), a file to save to, sizes in growing order.
public final class StoryBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BATCH = 500;
  private static final int SAMPLE = 300;

  private final Store store;
  private final StoryPile pile;
  private final Map<Integer, Integer> firstOfEvent = new HashMap<>();
  private final Map<Integer, Integer> eventOf = new HashMap<>();
  private final StringBuilder report = new StringBuilder();
  private int next;

  private StoryBench(Store store, int largest) {
    this.store = store;
    this.pile = new StoryPile(largest + SAMPLE);
  }

  public static void main(String[] arguments) throws IOException {
    List<Integer> sizes = Arrays.stream(arguments).skip(2).map(Integer::parseInt).sorted().toList();
    try (Store store = Store.openToWrite(StoreAddress.parse(arguments[0]))) {
      StoryBench bench = new StoryBench(store, sizes.getLast());
      bench.head();
      for (int size : sizes) {
        bench.fill(size);
        bench.measure(size);
        Files.writeString(Path.of(arguments[1]), bench.report);
      }
    }
  }

  private void head() {
    report.append(
        String.format(
            Locale.ROOT,
            "Hearsay %s, %d cores, Java %d\n",
            Reader.VERSION,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature()));
    report.append("The story of one document more, invented profiles; milliseconds\n\n");
    report.append("                     processor                   clock\n");
    report.append(
        "   desk of      mean  99 of 100     most     mean  99 of 100     most   right\n");
  }

  private void fill(int size) {
    while (next < size) {
      store.write(
          "bench",
          transaction -> {
            int end = Math.min(size, next + BATCH);
            while (next < end) {
              put(transaction);
            }
            return end;
          });
    }
  }

  private int keep(WriteTransaction transaction) {
    byte[] bytes = ("Document " + next + " of nobody.\n").getBytes(StandardCharsets.UTF_8);
    Article article = new ArticleReader().read(next + ".txt", bytes, Context.NONE);
    SourcedRecord record = Reader.resolve(article, List.of());
    transaction.keep(bytes, record, next + ".txt", Context.NONE);
    int number = transaction.number(DocumentId.of(bytes)).orElseThrow();
    eventOf.put(number, pile.event(next));
    return number;
  }

  /// Into the story of its event.
  private void put(WriteTransaction transaction) {
    int number = keep(transaction);
    Optional<Integer> first =
        Optional.ofNullable(firstOfEvent.putIfAbsent(pile.event(next), number));
    Decision decision =
        first
            .<Decision>map(story ->
                new Decision.Joins(story.toString(), story.toString(), 0.5, Rule.ALIKE, "known"))
            .orElse(new Decision.Begins(Rule.NOTHING_ALIKE, "known"));
    new StoryWriter(transaction).put(number, pile.profile(next), decision);
    next++;
  }

  private void measure(int size) {
    long[] clock = new long[SAMPLE];
    long[] processor = new long[SAMPLE];
    int right = 0;
    for (int k = 0; k < SAMPLE; k++) {
      int place = k;
      right +=
          store.write("bench", transaction -> found(transaction, place, clock, processor) ? 1 : 0);
    }
    report.append(
        String.format(
            Locale.ROOT,
            "%,10d  %s  %s  %3d of %d\n",
            size,
            row(processor),
            row(clock),
            right,
            SAMPLE));
    System.out.print(report);
  }

  private boolean found(WriteTransaction transaction, int place, long[] clock, long[] processor) {
    StoryProfile profile = pile.profile(next);
    int number = keep(transaction);
    long beganClock = System.nanoTime();
    long began = THREADS.getCurrentThreadCpuTime();
    Neighbours.Found found = new Neighbours(transaction).of(profile);
    Decision decision =
        StoryFinder.decide(profile, found.candidates(), found.rarity(), Grouping.USUAL);
    new StoryWriter(transaction).put(number, profile, decision);
    processor[place] = THREADS.getCurrentThreadCpuTime() - began;
    clock[place] = System.nanoTime() - beganClock;
    int event = pile.event(next++);
    Optional<Integer> known = Optional.ofNullable(firstOfEvent.putIfAbsent(event, number));
    return switch (decision) {
      case Decision.Begins _ -> known.isEmpty();
      case Decision.Joins joins ->
          eventOf.getOrDefault(Integer.parseInt(joins.nearest()), -1) == event;
    };
  }

  private static String row(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%8.2f  %9.2f  %7.2f",
        Arrays.stream(sorted).average().orElse(0) / 1e6,
        sorted[(int) (0.99 * sorted.length)] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }
}
