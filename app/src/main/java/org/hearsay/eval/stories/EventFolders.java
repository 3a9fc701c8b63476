package org.hearsay.eval.stories;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Half;
import org.hearsay.link.Document;
import org.hearsay.reading.Reader;

/// Documents whose grouping is known: a folder for each event.
///
/// @param articles in the order of the folders and of the files in them
public record EventFolders(List<EventArticle> articles) {
  private static final int MOST_FOLDERS = 10_000;
  private static final int MOST_DOCUMENTS = 1000;
  private static final long MOST_BYTES = 8 << 20;
  private static final String ENDING = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// A document with the event whose folder it lies in.
  ///
  /// @param isStray whether a person found that it is about something else
  public record EventArticle(String event, Document document, boolean isStray) {}

  public EventFolders {
    articles = List.copyOf(articles);
  }

  /// @param folder holds a folder of one-article JSON for each event
  /// @param gold the label files, which name the strays of their events
  public static EventFolders read(Path folder, Path gold) {
    Set<String> strays = strays(gold);
    List<EventArticle> articles = new ArrayList<>();
    for (Path event : listed(folder, MOST_FOLDERS)) {
      if (!Files.isDirectory(event)) {
        continue;
      }
      for (Path file : listed(event, MOST_DOCUMENTS)) {
        if (file.toString().endsWith(ENDING)) {
          String name = name(event) + "/" + name(file);
          articles.add(new EventArticle(name(event), document(name, file), strays.contains(name)));
        }
      }
    }
    if (articles.isEmpty()) {
      String reason = "holds no folders of articles; name the one that has a folder for each event";
      throw new Refusal("E002", folder.toString(), reason);
    }
    return new EventFolders(articles);
  }

  /// Those of some of the events, by name.
  public EventFolders only(Half half) {
    List<String> events = articles.stream().map(EventArticle::event).distinct().sorted().toList();
    List<String> chosen = half.of(events);
    return new EventFolders(
        articles.stream().filter(article -> chosen.contains(article.event())).toList());
  }

  public int events() {
    return Math.toIntExact(articles.stream().map(EventArticle::event).distinct().count());
  }

  private static List<Path> listed(Path folder, int most) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("E001", folder.toString(), "no such folder; look at how it is spelt");
    }
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.limit(most).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static Document document(String name, Path file) {
    try {
      ArticleReader.refuseIfTooLarge(file.toString(), Files.size(file));
      Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file));
      return Document.of(name, Reader.resolve(article, List.of()));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// Event and file of each document that is listed as a stray.
  private static Set<String> strays(Path gold) {
    Set<String> strays = new HashSet<>();
    for (Path file : listed(gold, MOST_FOLDERS)) {
      if (file.toString().endsWith(ENDING)) {
        String event = name(file).substring(0, name(file).length() - ENDING.length());
        labels(file)
            .path("strays")
            .forEach(stray -> strays.add(event + "/" + stray.path("document").asText()));
      }
    }
    return strays;
  }

  private static JsonNode labels(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refusal("E003", file.toString(), "is larger than any label file; leave it out");
      }
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      String reason = "is no label file of an event; bench/gold/stories/GUIDE.md has the form";
      throw new Refusal("E006", file.toString(), reason, e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Refusal unreadable(Path path, IOException e) {
    String reason = "cannot be read (" + e.getClass().getSimpleName() + "); look at its rights";
    return new Refusal("E003", path.toString(), reason, e);
  }
}
