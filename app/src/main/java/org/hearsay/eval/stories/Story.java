package org.hearsay.eval.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Half;
import org.hearsay.link.Copy;
import org.hearsay.link.Document;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.reading.Reader;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// An event's documents with its labels.
///
/// @param texts by name
record Story(StoryLabels labels, List<StoryText> texts) {
  private static final int MOST_DOCUMENTS = 1000;

  Story {
    texts = List.copyOf(texts);
  }

  /// The labelled events whose copies were looked for, by name.
  ///
  /// @param folder holds a folder of one-article JSON for each event
  static List<Story> all(Path folder, Path gold, Half half) {
    List<StoryLabels> labels = StoryLabels.all(gold);
    return half.of(labels).stream()
        .filter(StoryLabels::copiesComplete)
        .map(event -> read(folder.resolve(event.event()), event))
        .toList();
  }

  private static Story read(Path folder, StoryLabels labels) {
    if (!Files.isDirectory(folder)) {
      String reason = "no such folder, but its event is labelled; name the folder of all events";
      throw new Refusal("E001", folder.toString(), reason);
    }
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files =
          listed
              .filter(file -> String.valueOf(file.getFileName()).endsWith(".json"))
              .limit(MOST_DOCUMENTS)
              .sorted()
              .toList();
      List<StoryText> texts = new ArrayList<>();
      for (Path file : files) {
        ArticleReader.refuseIfTooLarge(file.toString(), Files.size(file));
        Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file));
        texts.add(StoryText.of(unread(file, article)));
      }
      return new Story(labels, texts);
    } catch (IOException e) {
      String reason = "cannot be read (" + e.getClass().getSimpleName() + "); look at its rights";
      throw new Refusal("E003", folder.toString(), reason, e);
    }
  }

  /// A document in which nothing was read, for what looks at its words alone.
  private static Document unread(Path file, Article article) {
    return Document.of(String.valueOf(file.getFileName()), Reader.resolve(article, List.of()));
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

  private Refusal wrong(String reason) {
    return new Refusal("E006", labels.event(), reason + "; mend the label or name other articles");
  }

  List<SharedWords> gold() {
    return labels.copies().stream().map(copy -> SharedWords.labelled(this, copy)).toList();
  }

  /// What is found when the documents are compared.
  List<Copy> copies() {
    return CopyFinder.compare(texts.stream().map(StoryText::document).toList()).copies();
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
