package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Furniture;
import org.hearsay.article.Refusal;

/// How well article bodies are found in news pages: reads every page of the article extraction
/// benchmark and scores the words against its ground truth ([ShingleScore]).
///
/// What is scored is the body: the text without the headline, which the benchmark does not count,
/// and without what is listed as furniture, which is not read for statements.
///
/// `bench/article-extraction [DIR]` runs it and writes `bench/results/article-extraction.txt`; the
/// same program over the same pages writes the same file.
public final class ArticleExtraction {
  private static final int WORST = 20;
  private static final int SHOWN = 12;

  /// One page and its score; a page that was refused has nothing extracted.
  record Scored(String id, ShingleScore score) {}

  private ArticleExtraction() {}

  /// @param arguments the folder of the benchmark, and the file to write
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (!isThere(folder)) {
      System.err.println(
          folder + ": no ground-truth.json here; skipped. Give the folder of the benchmark.");
      return;
    }
    String report = report(score(folder));
    Files.writeString(Path.of(arguments[1]), report);
    System.out.print(report);
  }

  static boolean isThere(Path folder) {
    return Files.isRegularFile(folder.resolve("ground-truth.json"));
  }

  static List<Scored> score(Path folder) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<Scored> scored = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
      String body = page.getValue().path("articleBody").asText();
      scored.add(new Scored(page.getKey(), ShingleScore.of(body, body(page.getKey(), read(file)))));
    }
    return scored;
  }

  static double precision(List<Scored> scored) {
    return scored.stream()
        .filter(page -> page.score().extracted() > 0)
        .mapToDouble(page -> page.score().precision())
        .average()
        .orElse(0);
  }

  static double recall(List<Scored> scored) {
    return scored.stream().mapToDouble(page -> page.score().recall()).average().orElse(0);
  }

  static double f1(List<Scored> scored) {
    return ShingleScore.f1(precision(scored), recall(scored));
  }

  /// The words of the article alone: no headline, no furniture.
  static String body(Article article) {
    StringBuilder body = new StringBuilder(article.text());
    for (Furniture furniture : article.furniture().reversed()) {
      body.delete(furniture.span().start(), furniture.span().end());
    }
    article.masthead().title().ifPresent(title -> body.delete(0, title.length()));
    return body.toString();
  }

  private static String body(String id, byte[] html) {
    try {
      return body(new ArticleReader().read(id + ".html", html));
    } catch (Refusal refusal) {
      return "";
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static String report(List<Scored> scored) {
    StringBuilder report = new StringBuilder();
    report.append("article extraction benchmark, bags of 4 words, body without headline\n");
    report.append(line("%-8s %5s %9s %7s %7s", "", "pages", "precision", "recall", "F1"));
    report.append(
        line(
            "%-8s %5d %9.4f %7.4f %7.4f",
            "all", scored.size(), precision(scored), recall(scored), f1(scored)));
    long refused = scored.stream().filter(page -> page.score().extracted() == 0).count();
    report.append(line("%-8s %5d", "refused", refused));
    report.append("\nthe worst pages, by their ids\n");
    scored.stream()
        .sorted(
            Comparator.comparingDouble((Scored page) -> page.score().f1())
                .thenComparing(Scored::id))
        .limit(WORST)
        .forEach(page ->
            report.append(
                line(
                    "%-14s %9.4f %7.4f %7.4f",
                    page.id().substring(0, SHOWN),
                    page.score().precision(),
                    page.score().recall(),
                    page.score().f1())));
    return report.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }
}
