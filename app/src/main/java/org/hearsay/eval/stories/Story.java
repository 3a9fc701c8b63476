package org.hearsay.eval.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Half;
import org.hearsay.link.Copy;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// An event's documents with its labels.
///
/// @param texts by name
public record Story(StoryLabels labels, List<StoryText> texts) {
  private static final int MOST_DOCUMENTS = 1000;

  public Story {
    texts = List.copyOf(texts);
  }

  /// The labelled events whose copies were looked for, by name.
  ///
  /// @param folder holds a folder of one-article JSON for each event
  static List<Story> all(Path folder, Path gold, Half half) {
    return half.of(StoryLabels.all(gold)).stream()
        .filter(StoryLabels::copiesComplete)
        .map(event -> read(folder, event, article -> Reader.resolve(article, List.of())))
        .toList();
  }

  /// An event's documents, read.
  ///
  /// @param events holds a folder of one-article JSON for each event
  /// @param reading what makes a record of an article
  public static Story read(
      Path events, StoryLabels labels, Function<Article, SourcedRecord> reading) {
    List<StoryText> texts = new ArrayList<>();
    for (Path file : files(events, labels)) {
      Article article;
      try {
        ArticleReader.refuseIfTooLarge(file.toString(), Files.size(file));
        article = new ArticleReader().read(file.toString(), Files.readAllBytes(file));
      } catch (IOException e) {
        throw unreadable(file, e);
      }
      String name = String.valueOf(file.getFileName());
      texts.add(StoryText.of(Document.of(name, reading.apply(article))));
    }
    return new Story(labels, texts);
  }

  /// The articles of an event, by name.
  static List<Path> files(Path events, StoryLabels labels) {
    Path folder = events.resolve(labels.event());
    if (!Files.isDirectory(folder)) {
      String reason = "no such folder, but its event is labelled; name the folder of all events";
      throw new Refusal("E001", folder.toString(), reason);
    }
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(file -> String.valueOf(file.getFileName()).endsWith(".json"))
          .limit(MOST_DOCUMENTS)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static Refusal unreadable(Path path, IOException e) {
    String reason = "cannot be read (" + e.getClass().getSimpleName() + "); look at its rights";
    return new Refusal("E003", path.toString(), reason, e);
  }

  StoryText text(String name) {
    return texts.stream()
        .filter(text -> text.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(name + " is labelled but not in the event's folder"));
  }

  /// The characters at a labelled place.
  Span span(CopyLabel.Place place) {
    TextIndex index = text(place.document()).document().index();
    if (place.end() > index.codePoint(index.text().length())) {
      throw wrong(place + " lies behind the end of the text");
    }
    return new Span(index.offset(place.start()), index.offset(place.end()));
  }

  /// The words at a labelled place.
  public Excerpt excerpt(CopyLabel.Place place) {
    return new Excerpt(text(place.document()).document(), span(place));
  }

  private Refusal wrong(String reason) {
    return new Refusal("E006", labels.event(), reason + "; mend the label or name other articles");
  }

  public List<Document> documents() {
    return texts.stream().map(StoryText::document).toList();
  }

  List<SharedWords> gold() {
    return labels.copies().stream().map(copy -> SharedWords.labelled(this, copy)).toList();
  }

  /// What is found when the documents are compared.
  List<Copy> copies() {
    return CopyFinder.compare(documents()).copies();
  }

  List<SharedWords> shingled() {
    List<SharedWords> shared = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      for (StoryText other : texts.subList(k + 1, texts.size())) {
        shared.addAll(Shingles.shared(texts.get(k), other));
      }
    }
    return shared;
  }
}
