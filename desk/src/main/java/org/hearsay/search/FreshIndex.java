package org.hearsay.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// An index made anew beside the old one, which answers until the new one is whole.
final class FreshIndex {
  private FreshIndex() {}

  static void inPlaceOf(
      Path folder, Stream<SearchIndex.Entry> entries, int change, Optional<Meaning> meaning) {
    Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
    Path old = folder.resolveSibling(folder.getFileName() + ".old");
    try {
      delete(fresh);
      delete(old);
      SearchIndex.Lent lent = new SearchIndex.Lent(SearchIndex.Records.NONE, meaning::orElseThrow);
      try (SearchIndex index = SearchIndex.open(fresh, lent)) {
        index.begin(meaning);
        entries.forEachOrdered(index::put);
        index.commit(change);
      }
      if (Files.exists(folder)) {
        Files.move(folder, old);
      }
      Files.move(fresh, folder);
      delete(old);
    } catch (IOException e) {
      throw IndexFolder.refusal(folder, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
