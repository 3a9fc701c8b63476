package org.hearsay.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/// A file that appears whole or not at all: it is written beside its place under another name and
/// moved there at the end. Whatever ends the run before that, Ctrl-C included, leaves the old file
/// as it was and nothing beside it.
///
/// A device or a pipe (`/dev/stdout`) is written to directly: it cannot be replaced.
public final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Optional<Path> beside;
  private final OutputStream stream;
  private final Thread sweeper;

  private OutputFile(Path target, Optional<Path> beside) throws IOException {
    this.target = target;
    this.beside = beside;
    this.stream =
        beside.isPresent()
            ? Files.newOutputStream(
                beside.get(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
            : Files.newOutputStream(target, StandardOpenOption.WRITE);
    this.sweeper = new Thread(this::sweep, "sweep output");
    Runtime.getRuntime().addShutdownHook(sweeper);
  }

  public static OutputFile at(Path named) throws IOException {
    Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new OutputFile(target, Optional.empty());
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return new OutputFile(target, Optional.of(target.resolveSibling(name)));
  }

  public OutputStream stream() {
    return stream;
  }

  /// Puts the finished file in its place.
  public void commit() throws IOException {
    stream.close();
    if (beside.isEmpty()) {
      return;
    }
    keepPermissions(beside.get());
    try {
      Files.move(beside.get(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside.get(), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void keepPermissions(Path fresh) throws IOException {
    if (Files.exists(target)
        && Files.getFileStore(fresh).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
    }
  }

  /// Removes what was not committed.
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      sweep();
      forgetSweeper();
    }
  }

  private void sweep() {
    try {
      if (beside.isPresent()) {
        Files.deleteIfExists(beside.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + beside.get(), e);
    }
  }

  /// While the process ends the sweeper runs anyway.
  private void forgetSweeper() {
    try {
      Runtime.getRuntime().removeShutdownHook(sweeper);
    } catch (IllegalStateException e) {
      return;
    }
  }
}
