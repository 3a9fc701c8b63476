package org.hearsay.eval.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.eval.GoldArticle;
import org.hearsay.eval.Half;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.PolnearCorpus;

/// Articles of a split of PolNeAR whose sources people have labelled: a folder with a file
/// `NAME.json` for each, in the form of `bench/gold/sources/GUIDE.md`.
///
/// What is missing, broken or about another text is a [Refusal].
///
/// @param split the name of the split
/// @param half which of the labelled articles these are
/// @param articles in the order of their names, at least one
public record LabelledCorpus(String split, Half half, List<LabelledArticle> articles) {
  static final int MOST_BYTES = 4 << 20;
  static final int MOST_FILES = 10_000;

  private static final String LABELS = ".json";

  public LabelledCorpus {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no labelled articles");
    }
  }

  /// @param folder the split: a folder with `text` and `attributions`
  /// @param labels the folder of the label files
  /// @param half which of them to read
  public static LabelledCorpus read(Path folder, Path labels, Half half) {
    List<Path> files = half.of(files(labels));
    if (files.isEmpty()) {
      String reason = "has no " + half.label() + " label file; one file alone is odd";
      throw new Refusal("E002", labels.toString(), reason);
    }
    PolnearCorpus corpus = PolnearCorpus.read(folder);
    Map<String, GoldArticle> byName = new HashMap<>();
    corpus.articles().forEach(article -> byName.put(article.name(), article));
    List<LabelledArticle> articles = new ArrayList<>();
    for (Path file : files) {
      LabelNode root = root(file);
      GoldArticle gold =
          Optional.ofNullable(byName.get(nameOf(file)))
              .orElseThrow(() ->
                  root.at("article")
                      .wrong("the split " + folder + " has no such article; is it the right one?"));
      SequencedMap<String, LinkedSpans> events = PolnearCorpus.events(folder, gold);
      Labels read = LabelFile.labels(root, gold.article().text(), events);
      articles.add(new LabelledArticle(gold, events, read));
    }
    return new LabelledCorpus(corpus.split(), half, articles);
  }

  /// What others say of the same articles: theirs in place of these labels, for the articles that
  /// both have. Theirs of other articles are passed over; none in common is a [Refusal].
  ///
  /// @param labels the folder of the others' label files
  public LabelledCorpus labelledBy(Path labels) {
    Map<String, Path> files = new HashMap<>();
    files(labels).forEach(file -> files.put(nameOf(file), file));
    List<LabelledArticle> both = new ArrayList<>();
    for (LabelledArticle one : articles) {
      Path file = files.get(one.name());
      if (file != null) {
        Labels theirs = LabelFile.labels(root(file), one.text(), one.events());
        both.add(new LabelledArticle(one.corpus(), one.events(), theirs));
      }
    }
    if (both.isEmpty()) {
      String reason = "labels none of the articles read; name a folder that does";
      throw new Refusal("E002", labels.toString(), reason);
    }
    return new LabelledCorpus(split, half, both);
  }

  /// A label file, which says of itself that it is about the article it is named after.
  private static LabelNode root(Path file) {
    LabelNode root = LabelNode.parse(file.toString(), bytes(file));
    LabelNode article = root.at("article");
    if (!article.words().equals(nameOf(file))) {
      throw article.wrong("'" + article.words() + "' is not what the file is named after");
    }
    return root;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      String reason = "no such folder; name the one that holds the labels";
      throw new Refusal("E001", folder.toString(), reason);
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files =
          listed
              .filter(file -> String.valueOf(file.getFileName()).endsWith(LABELS))
              .limit(MOST_FILES + 1L)
              .sorted()
              .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    if (files.isEmpty() || files.size() > MOST_FILES) {
      String reason =
          files.isEmpty()
              ? "holds no label files (NAME.json); name the folder that does"
              : "holds more than " + MOST_FILES + " label files; is it the right folder?";
      throw new Refusal("E002", folder.toString(), reason);
    }
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refusal("E003", file.toString(), "is larger than any label file; leave it out");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Refusal unreadable(Path file, IOException e) {
    String reason = "cannot be read (" + e.getClass().getSimpleName() + "); look at its rights";
    return new Refusal("E003", file.toString(), reason, e);
  }

  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - LABELS.length());
  }
}
