package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.article.Context;
import org.hearsay.bench.Figure.Unit;
import org.hearsay.desk.Desk;
import org.hearsay.desk.DeskConfig;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.search.Page;
import org.hearsay.search.SearchIndex;
import org.hearsay.store.DocumentId;
import org.hearsay.store.Store;
import org.hearsay.store.StoreAddress;

/// How fast a desk's index is made and a desk answers: 50 questions of all sorts, each the first
/// page of twenty with its exact total and highlights, on a pile of generated documents kept in
/// SQLite. An answer is all that `hearsay search` does once it has started: the index is opened,
/// and the records of the hits are read.
///
/// Every question is asked once to warm up and then five times, in turn; the figures are of the 250
/// answers. The heap is what is left after a collection, with the index open.
public final class SearchBench {
  private static final int ROUNDS = 5;
  private static final int BATCH = 500;
  private static final double MEGABYTE = 1 << 20;

  private SearchBench() {}

  /// @param arguments the folder to work in, which must be empty; the file to write; how many
  ///   documents, once or more
  public static void main(String[] arguments) throws IOException {
    StringBuilder report = new StringBuilder("Search of a desk, in one thread, Java ");
    report.append(Runtime.version().feature()).append("; documents are generated, ");
    report.append("one statement in about 60 words; load average ");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    report.append(String.format(Locale.ROOT, "%.0f", load)).append(" at the start\n");
    PileOfDocuments pile = new PileOfDocuments();
    for (String count : Arrays.asList(arguments).subList(2, arguments.length)) {
      Path folder = Path.of(arguments[0], "search-" + count);
      report.append('\n').append(measured(pile, Integer.parseInt(count), folder));
    }
    Files.writeString(Path.of(arguments[1]), report);
    System.out.print(report);
  }

  private static String measured(PileOfDocuments pile, int count, Path folder) throws IOException {
    Path index = folder.resolve("index");
    DeskConfig config = new DeskConfig(new StoreAddress.Folder(folder), index, "bench");
    long[] size = kept(pile, count, config);
    long began = System.nanoTime();
    try (Desk desk = Desk.open(config)) {
      desk.catchUp();
      double seconds = (System.nanoTime() - began) / 1e9;
      double[][] times = times(desk, questions(pile));
      long database = bytes(folder);
      List<Figure> figures = new ArrayList<>();
      figures.add(Figure.of("statements", size[1], Unit.WORDS));
      figures.add(Figure.of("text", size[0] / MEGABYTE, Unit.MEGABYTES));
      figures.add(Figure.of("index", bytes(index) / MEGABYTE, Unit.MEGABYTES));
      figures.add(Figure.of("index to text", bytes(index) / (double) size[0], Unit.TIMES));
      double whole = (bytes(index) + database) / (double) size[0];
      figures.add(Figure.of("index and database to text", whole, Unit.TIMES).atMost(3));
      figures.add(Figure.of("making the index", seconds, Unit.SECONDS));
      figures.add(Figure.of("documents a second", count / seconds, Unit.WORDS));
      for (double[] each : times) {
        String by = each == times[0] ? "by the clock" : "of the processor";
        figures.add(
            Figure.of("an answer " + by + ", p50", percentile(each, 50), Unit.MILLISECONDS));
        figures.add(
            Figure.of("an answer " + by + ", p95", percentile(each, 95), Unit.MILLISECONDS)
                .atMost(50));
        figures.add(
            Figure.of("an answer " + by + ", slowest", percentile(each, 100), Unit.MILLISECONDS));
      }
      figures.add(Figure.of("heap in use", heap() / MEGABYTE, Unit.MEGABYTES).atMost(1_024));
      return Figure.table(String.format(Locale.ROOT, "%,d documents", count), figures);
    }
  }

  /// Keeps the documents.
  ///
  /// @return bytes of text, and statements
  private static long[] kept(PileOfDocuments pile, int count, DeskConfig config) {
    long[] size = new long[2];
    try (Store store = Store.openToWrite(config.store())) {
      for (int from = 0; from < count; from += BATCH) {
        int first = from;
        store.write(
            "bench",
            transaction -> {
              for (int i = first; i < Math.min(count, first + BATCH); i++) {
                SearchIndex.Entry entry = pile.entry(i);
                SourcedRecord record = entry.record();
                byte[] text = record.article().text().getBytes(StandardCharsets.UTF_8);
                transaction.keep(text, record, record.article().path(), Context.NONE);
                DocumentId id = new DocumentId(entry.documentId());
                entry.cases().forEach(name -> transaction.putInCase(id, name));
                size[0] += text.length;
                size[1] += record.statements().size();
              }
              return size;
            });
      }
    }
    return size;
  }

  /// Milliseconds of every answer, the fastest first: by the clock, which counts what else the
  /// machine does, and of the processor in this thread.
  private static double[][] times(Desk desk, List<String> questions) {
    double[][] times = new double[2][ROUNDS * questions.size()];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long found = 0;
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < questions.size(); i++) {
        String question = questions.get(i);
        Page page = new Page(1, 20, level(question, i), order(i));
        long cpu = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        found += desk.search(Query.parse(question), page).total();
        if (round >= 0) {
          int answer = round * questions.size() + i;
          times[0][answer] = (System.nanoTime() - began) / 1e6;
          times[1][answer] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
      }
    }
    if (found == 0) {
      throw new IllegalStateException("no question found anything");
    }
    Arrays.sort(times[0]);
    Arrays.sort(times[1]);
    return times;
  }

  private static Level level(String question, int number) {
    boolean ofStatements = question.contains("denied:");
    boolean ofSources = question.contains("kind:") || question.contains("source:");
    if (ofStatements || number % 3 == 0) {
      return Level.STATEMENTS;
    }
    return ofSources || number % 3 == 1 ? Level.SOURCES : Level.TEXT;
  }

  private static Page.Order order(int number) {
    return number % 10 == 9 ? Page.Order.DATE : Page.Order.RELEVANCE;
  }

  /// Ten sorts of question, five of each: common words, middling, rare, and what has fields.
  private static List<String> questions(PileOfDocuments pile) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String common = pile.ranked(13 + i);
      String middling = pile.ranked(200 + 37 * i);
      String rare = pile.ranked(5_000 + 701 * i);
      questions.add(common);
      questions.add(middling + " " + common);
      questions.add(rare);
      questions.add("\"" + common + " the\"");
      questions.add(common + " OR " + middling + " OR " + rare);
      questions.add(common + " -" + middling + " from:20" + (10 + i));
      questions.add(rare.substring(0, 4) + "*");
      questions.add("source:ros* " + common + " kind:anonymous");
      questions.add("denied:true outlet:gazette " + middling);
      questions.add("(" + middling + " OR " + rare + ") case:\"case " + i + "\" to:2015-06");
    }
    return questions;
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
