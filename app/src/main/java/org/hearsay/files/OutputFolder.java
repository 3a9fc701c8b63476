package org.hearsay.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that appears whole or not at all: it is filled beside its place under another name and
/// moved there at the end. Whatever ends the run before that, Ctrl-C included, leaves nothing.
///
/// A folder that is there already has to be empty: nothing of anybody's is written over.
public final class OutputFolder implements AutoCloseable {
  private final Path target;
  private final Path beside;
  private final Thread sweeper;

  private OutputFolder(Path target, Path beside) throws IOException {
    this.target = target;
    this.beside = Files.createDirectory(beside);
    this.sweeper = new Thread(this::sweep, "sweep output");
    Runtime.getRuntime().addShutdownHook(sweeper);
  }

  /// @throws FileAlreadyExistsException if a file is there
  /// @throws DirectoryNotEmptyException if a folder is there that has something in it
  public static OutputFolder at(Path named) throws IOException {
    Path target = named.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      checkEmpty(target);
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return new OutputFolder(target, target.resolveSibling(name));
  }

  private static void checkEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is a file");
    }
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
  }

  /// Writes a file in UTF-8, and makes the folders that it lies in.
  ///
  /// @param path within the folder
  public void write(String path, String words) throws IOException {
    Path file = beside.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, words, StandardCharsets.UTF_8);
  }

  /// Puts the finished folder in its place.
  public void commit() throws IOException {
    Files.deleteIfExists(target);
    Files.move(beside, target);
  }

  /// Removes what was not committed.
  @Override
  public void close() throws IOException {
    sweep();
    try {
      Runtime.getRuntime().removeShutdownHook(sweeper);
    } catch (IllegalStateException e) {
      return; // while the process ends the sweeper runs anyway
    }
  }

  private void sweep() {
    if (!Files.exists(beside)) {
      return;
    }
    try (Stream<Path> files = Files.walk(beside)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + beside, e);
    }
  }
}
