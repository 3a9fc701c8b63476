package org.hearsay.eval.claims;

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
import org.hearsay.eval.claims.ClaimLabels.Place;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// An event's documents with its labels.
///
/// @param documents by name
public record LabelledEvent(ClaimLabels labels, List<Document> documents) {
  private static final int MOST_DOCUMENTS = 1000;

  public LabelledEvent {
    documents = List.copyOf(documents);
  }

  /// @param folder holds a folder of one-article JSON for each event
  /// @param reading what an article becomes
  public static LabelledEvent read(
      Path folder, ClaimLabels labels, Function<Article, SourcedRecord> reading) {
    Path event = folder.resolve(labels.event());
    if (!Files.isDirectory(event)) {
      String reason = "no such folder, but its event is labelled; name the folder of all events";
      throw new Refusal("E001", event.toString(), reason);
    }
    try (Stream<Path> listed = Files.list(event)) {
      List<Path> files =
          listed
              .filter(file -> String.valueOf(file.getFileName()).endsWith(".json"))
              .limit(MOST_DOCUMENTS)
              .sorted()
              .toList();
      List<Document> documents = new ArrayList<>();
      for (Path file : files) {
        ArticleReader.refuseIfTooLarge(file.toString(), Files.size(file));
        Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file));
        String id = String.valueOf(file.getFileName());
        documents.add(Document.of(id, reading.apply(article)));
      }
      return new LabelledEvent(labels, documents);
    } catch (IOException e) {
      String reason = "cannot be read (" + e.getClass().getSimpleName() + "); look at its rights";
      throw new Refusal("E003", event.toString(), reason, e);
    }
  }

  public String name() {
    return labels.event();
  }

  public Excerpt excerpt(Place place) {
    Document document =
        documents.stream()
            .filter(one -> one.id().equals(place.document()))
            .findFirst()
            .orElseThrow(() -> wrong(place.document() + " is labelled but not in the folder"));
    TextIndex index = document.index();
    if (place.end() > index.codePoint(index.text().length())) {
      throw wrong(place + " lies behind the end of the text");
    }
    return new Excerpt(document, new Span(index.offset(place.start()), index.offset(place.end())));
  }

  private Refusal wrong(String reason) {
    return new Refusal("E006", name(), reason + "; mend the label or name other articles");
  }
}
