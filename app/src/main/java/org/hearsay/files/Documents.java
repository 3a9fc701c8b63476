package org.hearsay.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.hearsay.article.container.Arrival;

/// The documents behind the paths of a command line: files, folders, patterns, standard input.
///
/// 1. A file that is named is read whatever its ending. In a folder, and in the folders below it,
///    files that end like an article are read; hidden ones are left out, links are followed.
/// 2. The order is that of the paths, and by name within a folder.
/// 3. Folders are listed one at a time as the reading comes to them: names of the folders between
///    the path and the document are held, nothing else. Each iterator looks anew.
/// 4. A file that holds many documents is one of them here; [OpenedDocuments] opens it.
public final class Documents implements Iterable<Documents.Found> {
  /// Endings of articles, and of files that hold articles, among the files of a folder.
  public static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "pdf", "eml", "json", "jsonl", "ndjson", "rss",
          "atom", "warc", "wacz", "mbox");

  public static final String STANDARD_INPUT = "-";

  /// What a path led to.
  public sealed interface Found {
    /// The path as the person would write it.
    String name();

    /// What is known of it beside its bytes.
    default Context context() {
      return Context.NONE;
    }

    /// A document to read.
    ///
    /// @param listed whether it came out of a folder and was not named itself
    record Document(String name, Path path, boolean listed) implements Found {}

    /// The document that comes through standard input.
    record StandardInput(String name) implements Found {}

    /// A document out of a container.
    record Member(Arrival.Document document) implements Found {
      @Override
      public String name() {
        return document.path();
      }

      @Override
      public Context context() {
        return document.context();
      }
    }

    /// A member of a container that is no document, or the rest of a container that breaks off.
    record Refused(Refusal refusal) implements Found {
      @Override
      public String name() {
        return refusal.path();
      }
    }

    /// A path that leads to no document.
    record Nothing(String name, String reason) implements Found {}
  }

  private final List<String> paths;
  private final Optional<Path> leftOut;

  public Documents(List<String> paths) {
    this(paths, Optional.empty());
  }

  private Documents(List<String> paths, Optional<Path> leftOut) {
    this.paths = List.copyOf(paths);
    this.leftOut = leftOut.map(path -> path.toAbsolutePath().normalize());
  }

  /// The same without one file, if a folder should hold it: the page of the last run, say, which
  /// this run is about to replace.
  public Documents without(Path file) {
    return new Documents(paths, Optional.of(file));
  }

  /// Whether several documents are asked for, however many there turn out to be: more than one
  /// path, a folder, a pattern or a container.
  public boolean isCollection() {
    String first = paths.getFirst();
    return paths.size() != 1
        || isFolder(first)
        || isPattern(first)
        || path(first).flatMap(path -> OpenedDocuments.container(first, path)).isPresent();
  }

  /// How many there are, as far as they can be counted before the thread is interrupted.
  public long count() {
    long count = 0;
    for (Found _ : this) {
      if (Thread.interrupted()) {
        return count;
      }
      count++;
    }
    return count;
  }

  @Override
  public Iterator<Found> iterator() {
    return new Walk(paths, leftOut);
  }

  private static boolean isFolder(String name) {
    return path(name).filter(Files::isDirectory).isPresent();
  }

  /// A path with wild cards is a pattern unless there is a file of that very name.
  private static boolean isPattern(String name) {
    return Glob.isWild(name)
        && path(name).filter(p -> Files.exists(p, LinkOption.NOFOLLOW_LINKS)).isEmpty();
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// One folder on the way down.
  private static final class Level {
    final String name;
    final Path real;
    final List<String> below;
    final Optional<Glob> glob;
    final Iterator<Path> children;
    boolean named;
    long found;

    Level(String name, Path folder, List<String> below, Optional<Glob> glob) throws IOException {
      this.name = name;
      this.real = folder.toRealPath();
      this.below = below;
      this.glob = glob;
      this.children = children(folder).iterator();
    }

    /// By the bytes of their names, which no locale changes.
    private static List<Path> children(Path folder) throws IOException {
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(children::add);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      children.sort(null);
      return children;
    }

    String nameOf(String child) {
      return name.isEmpty() || name.endsWith("/") ? name + child : name + "/" + child;
    }

    List<String> below(String child) {
      return Stream.concat(below.stream(), Stream.of(child)).toList();
    }

    boolean wants(String child) {
      if (glob.isPresent()) {
        return glob.get().matches(below(child));
      }
      String name = child.toLowerCase(Locale.ROOT);
      int dot = name.lastIndexOf('.');
      return dot > 0 && (ENDINGS.contains(name.substring(dot + 1)) || name.endsWith(".warc.gz"));
    }

    boolean enters(String child) {
      return glob.map(pattern -> pattern.mayHold(below(child))).orElse(!child.startsWith("."));
    }
  }

  private static final class Walk implements Iterator<Found> {
    private final Iterator<String> paths;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Optional<Found> next = Optional.empty();
    private final Optional<Path> leftOut;
    private String asked = "";

    Walk(List<String> paths, Optional<Path> leftOut) {
      this.leftOut = leftOut;
      this.paths = paths.iterator();
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && (!levels.isEmpty() || paths.hasNext())) {
        next = levels.isEmpty() ? named(paths.next()) : step(levels.peek());
      }
      return next.isPresent();
    }

    @Override
    public Found next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Found found = next.orElseThrow();
      next = Optional.empty();
      return found;
    }

    private Optional<Found> named(String name) {
      asked = name;
      if (name.equals(STANDARD_INPUT)) {
        return Optional.of(new Found.StandardInput(name));
      }
      Optional<Path> path = path(name);
      if (path.isEmpty() || name.isEmpty()) {
        return nothing(name, unnameable(name));
      }
      if (isPattern(name)) {
        return pattern(name);
      }
      if (Files.isDirectory(path.get())) {
        return enter(name, path.get(), List.of(), Optional.empty());
      }
      return Optional.of(new Found.Document(name, path.get(), false));
    }

    /// Java names files by the locale, and a locale of plain ASCII has few names.
    private static String unnameable(String name) {
      return name.chars().allMatch(c -> c < 128)
          ? "not a path that this system can have; check the name"
          : "cannot be named in this locale; set LC_ALL=C.UTF-8 and try again";
    }

    private Optional<Found> pattern(String name) {
      try {
        Glob glob = Glob.of(name);
        Path base = Path.of(glob.base().isEmpty() ? "." : glob.base());
        if (!Files.isDirectory(base)) {
          return nothing(name, "there is no folder " + base + "; check the name");
        }
        return enter(glob.base(), base, List.of(), Optional.of(glob));
      } catch (PatternSyntaxException e) {
        return nothing(name, "not a pattern: " + e.getDescription() + "; close it");
      }
    }

    private Optional<Found> step(Level level) {
      if (!level.children.hasNext()) {
        levels.pop();
        return left(level);
      }
      Path path = level.children.next();
      String child = path.getFileName().toString();
      String name = level.nameOf(child);
      if (Files.isDirectory(path)) {
        return level.enters(child)
            ? enter(name, path, level.below(child), level.glob)
            : Optional.empty();
      }
      boolean hidden = level.glob.isEmpty() && child.startsWith(".");
      boolean special = Files.exists(path) && !Files.isRegularFile(path);
      boolean ours = leftOut.filter(path.toAbsolutePath().normalize()::equals).isPresent();
      if (hidden || special || ours || !level.wants(child)) {
        return Optional.empty();
      }
      level.found++;
      return Optional.of(new Found.Document(name, path, true));
    }

    /// Goes down into a folder, unless that leads in a circle.
    private Optional<Found> enter(
        String name, Path folder, List<String> below, Optional<Glob> glob) {
      try {
        Level level = new Level(name, folder, below, glob);
        if (levels.stream().anyMatch(above -> above.real.equals(level.real))) {
          throw new FileSystemLoopException(name);
        }
        level.named = levels.isEmpty();
        levels.push(level);
        return Optional.empty();
      } catch (IOException e) {
        return nothing(name, Fault.reason(e));
      }
    }

    /// Comes back up from a folder: one that was named and held nothing is worth a word.
    private Optional<Found> left(Level level) {
      if (!level.named) {
        levels.peek().found += level.found;
        return Optional.empty();
      }
      if (level.found > 0) {
        return Optional.empty();
      }
      return level.glob.isPresent()
          ? nothing(asked, "no file matches the pattern; check it")
          : nothing(asked, "no article in this folder; name a file to read it all the same");
    }

    private static Optional<Found> nothing(String name, String reason) {
      return Optional.of(new Found.Nothing(name, reason));
    }
  }
}
