package org.hearsay.eval.coref;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;

/// The documents of a folder of CoNLL-U files, such as a part of GUM (Zeldes 2017).
///
/// @param name the name of the folder
/// @param documents in the order of the files' names
public record Corpus(String name, List<GoldDocument> documents) {
  private static final String SUFFIX = ".conllu";

  public Corpus {
    documents = List.copyOf(documents);
  }

  /// Reads a folder. One that is not there or holds no `.conllu` is a [Refusal], and so is a file
  /// that cannot be read or is larger than any article.
  public static Corpus read(Path folder) {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new Refusal(
          "E002", folder.toString(), "holds no .conllu files; name the folder that does");
    }
    return new Corpus(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        files.stream()
            .flatMap(file -> ConlluReader.read(file.toString(), content(file)).stream())
            .toList());
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("E001", folder.toString(), "no such folder; check the name");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /// A file's content, in UTF-8.
  static String content(Path file) {
    try {
      if (Files.size(file) > ArticleReader.MOST_BYTES) {
        throw new Refusal("E003", file.toString(), "is larger than any article; cut it up");
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Refusal unreadable(Path file, IOException e) {
    String reason = "cannot be read (" + e.getClass().getSimpleName() + "); check its rights";
    return new Refusal("E003", file.toString(), reason, e);
  }
}
