package org.hearsay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to write to a folder's desk, held by one process: a lock on `desk.lock`, which the
/// system gives back however the process ends. The file says who holds it, for the message.
///
/// What is locked lies far behind what is written, so that others can read who holds it on systems
/// that enforce locks.
record FolderLock(FileChannel channel, FileLock lock) implements AutoCloseable {
  private static final String NAME = "desk.lock";
  private static final long FAR = Long.MAX_VALUE - 1;

  /// @return empty if another holds it
  static Optional<FolderLock> take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(FAR, 1, false);
      if (lock != null) {
        channel.truncate(0);
        String holder = "process " + ProcessHandle.current().pid();
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new FolderLock(channel, lock));
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /// Who holds it, as a piece of a sentence.
  static String holder(Path folder) {
    try {
      String holder = Files.readString(folder.resolve(NAME)).strip();
      return holder.matches("process \\d+") ? " (" + holder + ")" : "";
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
