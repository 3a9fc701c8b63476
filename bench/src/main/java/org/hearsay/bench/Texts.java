package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/// The articles that are read, and how many words they are: runs of anything but white space, for
/// every program the same.
///
/// @param files in the order of their names
record Texts(List<Path> files) {
  Texts {
    files = List.copyOf(files);
  }

  static Texts in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new Texts(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
    }
  }

  Texts first(int most) {
    return new Texts(files.subList(0, Math.min(most, files.size())));
  }

  long words() throws IOException {
    long words = 0;
    for (Path file : files) {
      words += new StringTokenizer(Files.readString(file)).countTokens();
    }
    return words;
  }

  List<String> names() {
    return files.stream().map(Path::toString).toList();
  }
}
