package org.hearsay.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.article.container.Arrival;
import org.hearsay.article.container.Arrivals;
import org.hearsay.article.container.Containers;
import org.hearsay.files.Documents.Found;
import org.hearsay.format.Kind;

/// Documents with each container among them replaced by its members. One container is open at a
/// time; its members are taken out as the reading comes to them.
///
/// Thread rule: one thread. Close it when not all was taken.
public final class OpenedDocuments implements Iterator<Found>, AutoCloseable {
  private final Iterator<Found> documents;
  private Optional<Arrivals> open = Optional.empty();

  public OpenedDocuments(Iterator<Found> documents) {
    this.documents = documents;
  }

  /// Which container a file is, empty if it is none or cannot be looked at.
  static Optional<Kind> container(String name, Path path) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Containers.kind(name, in.readNBytes(Containers.LOOK));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean hasNext() {
    if (open.filter(Arrivals::hasNext).isPresent()) {
      return true;
    }
    close();
    return documents.hasNext();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (open.isPresent()) {
      return found(open.get().next());
    }
    Found found = documents.next();
    if (!(found instanceof Found.Document(String name, Path path, boolean _))) {
      return found;
    }
    Optional<Kind> kind = container(name, path);
    return kind.isPresent() ? first(found, name, path, kind.get()) : found;
  }

  /// The first member; the file itself when it cannot be opened any more, to be told why.
  private Found first(Found file, String name, Path path, Kind kind) {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
      open = Optional.of(Containers.open(name, kind, in));
      return found(open.get().next());
    } catch (IOException e) {
      return file;
    }
  }

  private static Found found(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Document document -> new Found.Member(document);
      case Arrival.Refused(var refusal) -> new Found.Refused(refusal);
    };
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (IOException e) {
      // It was read, and that is all it was opened for.
    } finally {
      open = Optional.empty();
    }
  }
}
