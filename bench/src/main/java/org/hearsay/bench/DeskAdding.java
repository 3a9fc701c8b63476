package org.hearsay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.desk.Desk;
import org.hearsay.desk.DeskConfig;
import org.hearsay.desk.Incoming;
import org.hearsay.desk.Pile;
import org.hearsay.desk.Saying;
import org.hearsay.reading.ReadAhead;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.store.StoreAddress;

/// Reads invented articles, or reads, keeps and indexes them, and prints what that took, the start
/// of the program left out: seconds, those of each tenth, those of the index, bytes of text, peak
/// of the heap. Runs in a process of its own.
///
/// Arguments: a desk, or nothing to read only; the folder of its index; how many articles; `model`
/// for the shipped model, or `pattern` for a reading by a pattern that takes next to no time.
public final class DeskAdding {
  private static final int TENTHS = 10;

  private final int articles;
  private final Function<Article, SourcedRecord> reading;
  private final List<Long> moments = new ArrayList<>();
  private long done;
  private long textBytes;
  private double indexSeconds;
  private long cpuBegan;

  private DeskAdding(int articles, Function<Article, SourcedRecord> reading) {
    this.articles = articles;
    this.reading = reading;
  }

  public static void main(String[] arguments) throws Exception {
    int articles = Integer.parseInt(arguments[2]);
    Path index = Path.of(arguments[1]);
    if (arguments[3].equals("pattern")) {
      Saying saying = Saying.by("said|denied|announced|believes");
      new DeskAdding(articles, saying).run(arguments[0], index);
      return;
    }
    try (Reader reader = Reader.open()) {
      new DeskAdding(articles, reader::read).run(arguments[0], index);
    }
  }

  private void run(String desk, Path index) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    moments.add(System.nanoTime());
    cpuBegan = cpu();
    if (desk.isEmpty()) {
      new ReadAhead<Incoming, Integer>(threads, this::read).forEach(pile(), bytes -> count());
    } else {
      DeskConfig config = new DeskConfig(StoreAddress.parse(desk), index, "bench");
      try (Desk open = Desk.openToWrite(config)) {
        moments.set(0, System.nanoTime());
        cpuBegan = cpu();
        open.add(pile(), Optional.empty(), threads, reading, taken -> count());
        long began = System.nanoTime();
        open.catchUp();
        indexSeconds = (System.nanoTime() - began) / 1e9;
      }
    }
    print();
  }

  private Iterator<Incoming> pile() {
    Iterator<Incoming> all = Pile.incoming(0, articles);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Incoming next() {
        Incoming next = all.next();
        textBytes += next.bytes().length;
        return next;
      }
    };
  }

  private int read(Incoming article) {
    byte[] bytes = article.bytes();
    return reading.apply(new ArticleReader().read(article.name(), bytes)).statements().size();
  }

  private void count() {
    done++;
    if (done * TENTHS / articles >= moments.size()) {
      moments.add(System.nanoTime());
    }
  }

  private void print() {
    List<String> tenths = new ArrayList<>();
    for (int i = 1; i < moments.size(); i++) {
      tenths.add(Double.toString((moments.get(i) - moments.get(i - 1)) / 1e9));
    }
    double seconds = (moments.getLast() - moments.getFirst()) / 1e9;
    System.out.println("seconds " + (seconds + indexSeconds));
    System.out.println("index " + indexSeconds);
    System.out.println("cpu " + (cpu() - cpuBegan) / 1e9);
    System.out.println("tenths " + String.join(" ", tenths));
    System.out.println("text " + textBytes);
    System.out.println("heap " + heapPeak());
  }

  /// Nanoseconds of the processor for all threads of this process so far.
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
