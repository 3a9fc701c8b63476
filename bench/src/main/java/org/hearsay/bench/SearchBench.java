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
import org.hearsay.bench.Figure.Unit;
import org.hearsay.search.Hit.Level;
import org.hearsay.search.Page;
import org.hearsay.search.Query;
import org.hearsay.search.SearchIndex;

/// How fast a desk's index is made and answers: 50 questions of all sorts, each the first page of
/// twenty with its exact total and highlights, on a pile of generated documents.
///
/// Every question is asked once to warm up and then five times, in turn; the figures are of the 250
/// answers. The heap is what is left after a collection, with the index open.
public final class SearchBench {
  private static final int ROUNDS = 5;
  private static final double MEGABYTE = 1 << 20;

  private SearchBench() {}

  /// @param arguments the folder to work in, which must be empty; the file to write; how many
  ///   documents, once or more
  public static void main(String[] arguments) throws IOException {
    StringBuilder report = new StringBuilder("Search, in one thread, Java ");
    report.append(Runtime.version().feature()).append("; documents are generated, ");
    report.append("one statement in about 60 words\n");
    PileOfDocuments pile = new PileOfDocuments();
    for (String count : Arrays.asList(arguments).subList(2, arguments.length)) {
      Path folder = Path.of(arguments[0], "search-" + count);
      report.append('\n').append(measured(pile, Integer.parseInt(count), folder));
    }
    Files.writeString(Path.of(arguments[1]), report);
    System.out.print(report);
  }

  private static String measured(PileOfDocuments pile, int count, Path folder) throws IOException {
    long[] size = new long[2];
    long began = System.nanoTime();
    Stream<SearchIndex.Entry> entries =
        pile.first(count)
            .peek(entry -> {
              String text = entry.record().article().text();
              size[0] += text.getBytes(StandardCharsets.UTF_8).length;
              size[1] += entry.record().statements().size();
            });
    SearchIndex.rebuild(folder, entries, 0);
    double seconds = (System.nanoTime() - began) / 1e9;
    try (SearchIndex index = SearchIndex.openToRead(folder)) {
      double[][] times = times(index, questions(pile));
      List<Figure> figures = new ArrayList<>();
      figures.add(Figure.of("statements", size[1], Unit.WORDS));
      figures.add(Figure.of("text", size[0] / MEGABYTE, Unit.MEGABYTES));
      figures.add(Figure.of("index", bytes(folder) / MEGABYTE, Unit.MEGABYTES));
      figures.add(Figure.of("index to text", bytes(folder) / (double) size[0], Unit.TIMES));
      figures.add(Figure.of("making it, generating included", seconds, Unit.SECONDS));
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

  /// Milliseconds of every answer, the fastest first: by the clock, which counts what else the
  /// machine does, and of the processor in this thread.
  private static double[][] times(SearchIndex index, List<String> questions) {
    double[][] times = new double[2][ROUNDS * questions.size()];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long found = 0;
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < questions.size(); i++) {
        String question = questions.get(i);
        Page page = new Page(1, 20, level(question, i), order(i));
        long cpu = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        found += index.search(Query.parse(question), page).total();
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
      for (Path file : files.toList()) {
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
