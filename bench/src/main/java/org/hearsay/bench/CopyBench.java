package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.bench.Figure.Unit;
import org.hearsay.link.Document;
import org.hearsay.link.copy.Copies;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.reading.Reader;

/// How the time to find copies grows with the number of documents: invented documents of 300 words,
/// as rare as words are, of which every fifth has a paragraph of an earlier one with one word in ten
/// exchanged.
///
/// Each number of documents is compared once, in one thread, after a small pile to warm up. The
/// seconds are those of the processor in that thread, so that what else the machine does is not
/// counted; taking the texts apart into words beforehand is not counted either.
public final class CopyBench {
  private static final int WARM_UP = 300;
  private static final int PARAGRAPHS = 5;
  private static final int WORDS = 60;
  private static final int COPIED = 5;
  private static final int EXCHANGED = 10;
  private static final int RANKS = 60_000;
  private static final double SKEW = 2.2;

  private final PileOfDocuments pile = new PileOfDocuments();

  private CopyBench() {}

  /// @param arguments the file to write; how many documents, once or more
  public static void main(String[] arguments) throws IOException {
    CopyBench bench = new CopyBench();
    bench.measured(WARM_UP);
    StringBuilder report = new StringBuilder("Copies, in one thread, Java ");
    report.append(Runtime.version().feature()).append("; documents are generated, ");
    report.append("300 words each, one in five with a paragraph of another\n");
    Optional<Measured> before = Optional.empty();
    for (String count : Arrays.asList(arguments).subList(1, arguments.length)) {
      Measured measured = bench.measured(Integer.parseInt(count));
      report.append('\n').append(measured.table(before));
      before = Optional.of(measured);
    }
    Files.writeString(Path.of(arguments[0]), report);
    System.out.print(report);
  }

  /// What comparing a pile took and found.
  private record Measured(int documents, double seconds, int copies) {
    String table(Optional<Measured> before) {
      List<Figure> figures = new ArrayList<>();
      figures.add(Figure.of("copied in", documents / COPIED, Unit.WORDS));
      figures.add(Figure.of("copies found", copies, Unit.WORDS));
      figures.add(Figure.of("comparing, of the processor", seconds, Unit.SECONDS));
      figures.add(
          Figure.of("a document", 1000 * seconds / documents, Unit.MILLISECONDS));
      before.ifPresent(b ->
          figures.add(
              Figure.of("time to that of " + b.documents, seconds / b.seconds, Unit.TIMES)
                  .atMost(1.2 * documents / b.documents)));
      return Figure.table(String.format(Locale.ROOT, "%,d documents", documents), figures);
    }
  }

  private Measured measured(int count) {
    List<Document> documents = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      documents.add(document(number));
    }
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Copies found = CopyFinder.compare(documents);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    return new Measured(count, took / 1e9, found.copies().size());
  }

  private Document document(int number) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < PARAGRAPHS; k++) {
      text.append(paragraph(number, k)).append("\n\n");
    }
    if (number % COPIED == COPIED - 1) {
      text.append(edited(paragraph(number - number % COPIED, number % PARAGRAPHS), number));
    }
    Article article =
        new Article(
            "sha256:" + number,
            "pile/" + number,
            "text/plain",
            Masthead.NONE,
            text.toString(),
            List.of(),
            List.of());
    return Document.of("d" + number, Reader.resolve(article, List.of()));
  }

  /// The same words for the same numbers.
  private String paragraph(int document, int number) {
    Random random = new Random(31L * document + number);
    StringBuilder words = new StringBuilder("It");
    for (int k = 0; k < WORDS; k++) {
      words.append(' ').append(word(random)).append(k % 15 == 14 ? "." : "");
    }
    return words.toString();
  }

  private String edited(String paragraph, int seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      words.append(random.nextInt(EXCHANGED) == 0 ? word(random) : word).append(' ');
    }
    return words.toString();
  }

  private String word(Random random) {
    return pile.ranked((int) (RANKS * Math.pow(random.nextDouble(), SKEW)));
  }
}
