package org.hearsay.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;

/// PolNeAR (Newell, Margolin and Ruths, LREC 2018): US political news whose attributions trained
/// people have marked. Each split is a folder with `text/NAME.txt` and, for each annotator of an
/// article, `attributions/NAME_XXXX.ann` ([Standoff]).
///
/// A folder that is not that is a [Refusal], and so is a file that is larger than any article.
///
/// @param split the name of the folder: `train`, `dev` or `test`
/// @param articles in the order of their names
public record PolnearCorpus(String split, List<GoldArticle> articles) {
  private static final String TEXT = ".txt";
  private static final String ANNOTATION = ".ann";

  public PolnearCorpus {
    articles = List.copyOf(articles);
  }

  /// Reads one split.
  ///
  /// @param folder the folder that holds `text` and `attributions`
  public static PolnearCorpus read(Path folder) {
    List<Path> texts = files(part(folder, "text"), TEXT);
    if (texts.isEmpty()) {
      throw new Refusal("E002", folder.resolve("text").toString(), "holds no .txt files");
    }
    Map<String, List<Path>> annotations = new HashMap<>();
    for (Path file : files(part(folder, "attributions"), ANNOTATION)) {
      annotations.computeIfAbsent(annotated(file), name -> new ArrayList<>()).add(file);
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path text : texts) {
      String name = without(TEXT, text);
      articles.add(article(name, text, annotations.getOrDefault(name, List.of())));
    }
    return new PolnearCorpus(nameOf(folder.toAbsolutePath().normalize()), articles);
  }

  /// The attributions of an article's first annotator by the ids of their `E` lines, in the order
  /// of their file. An id given twice is a [Refusal].
  ///
  /// @param folder the folder that holds `text` and `attributions`
  /// @param article one of that folder's articles
  public static SequencedMap<String, LinkedSpans> events(Path folder, GoldArticle article) {
    Path file =
        files(part(folder, "attributions"), ANNOTATION).stream()
            .filter(annotation -> annotated(annotation).equals(article.name()))
            .findFirst()
            .orElseThrow(() -> new Refusal("E003", article.name(), "nobody has annotated it"));
    SequencedMap<String, LinkedSpans> events = new LinkedHashMap<>();
    String text = article.article().text();
    for (Standoff.Event event : Standoff.events(file.toString(), lines(file), text)) {
      if (events.putIfAbsent(event.id(), event.spans()) != null) {
        throw new Refusal("E004", file.toString(), "two lines are called " + event.id());
      }
    }
    return events;
  }

  private static String lines(Path annotation) {
    return new String(bytes(annotation), StandardCharsets.UTF_8);
  }

  private static GoldArticle article(String name, Path file, List<Path> annotations) {
    if (annotations.isEmpty()) {
      throw new Refusal("E003", file.toString(), "nobody has annotated it; is the corpus whole?");
    }
    Article article = new ArticleReader().read(file.toString(), bytes(file));
    List<List<LinkedSpans>> annotators = new ArrayList<>();
    for (Path annotation : annotations) {
      annotators.add(Standoff.read(annotation.toString(), lines(annotation), article.text()));
    }
    return new GoldArticle(name, article, annotators);
  }

  /// One of the two folders of a split, or word of where the user may have meant to point.
  private static Path part(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("E001", folder.toString(), "no such folder");
    }
    Path part = folder.resolve(name);
    if (!Files.isDirectory(part)) {
      throw new Refusal("E002", folder.toString(), "has no folder " + name + "/" + splits(folder));
    }
    return part;
  }

  private static String splits(Path folder) {
    List<String> splits =
        Stream.of("dev", "test", "train")
            .filter(split -> Files.isDirectory(folder.resolve(split).resolve("text")))
            .toList();
    return splits.isEmpty() ? "" : "; name one of its splits: --split " + String.join("|", splits);
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> nameOf(file).endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > ArticleReader.MOST_BYTES) {
        throw new Refusal("E003", file.toString(), "is larger than any article");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Refusal unreadable(Path file, IOException e) {
    boolean gone = e instanceof NoSuchFileException || e instanceof NotDirectoryException;
    String reason = gone ? "is gone" : "cannot be read (" + e.getClass().getSimpleName() + ")";
    return new Refusal("E003", file.toString(), reason, e);
  }

  /// `NAME_XXXX.ann` is about the article `NAME`.
  private static String annotated(Path annotation) {
    String name = without(ANNOTATION, annotation);
    int end = name.lastIndexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  private static String without(String suffix, Path file) {
    String name = nameOf(file);
    return name.substring(0, name.length() - suffix.length());
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
