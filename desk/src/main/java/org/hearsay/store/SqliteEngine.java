package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// A desk in a folder: SQLite with a write-ahead log, so that readers are never blocked, every
/// commit on the disk before it is acknowledged (`synchronous=FULL`).
final class SqliteEngine implements Engine {
  private static final String FILE = "desk.sqlite";
  private static final int PATIENCE_MS = 10_000;

  /// Small enough for a laptop, large enough that 100,000 documents add as fast as the first.
  private static final int CACHE_KIB = 64 << 10;

  /// Originals and records are a few kilobytes each, and of the last page of each a half is empty
  /// on average: with SQLite's usual 4,096 bytes a desk of articles is a tenth larger.
  private static final int PAGE_BYTES = 1024;

  private final StoreAddress.Folder address;
  private Optional<FolderLock> lock = Optional.empty();

  SqliteEngine(StoreAddress.Folder address) {
    this.address = address;
  }

  @Override
  public StoreAddress address() {
    return address;
  }

  @Override
  public void lock() {
    Path folder = address.path();
    try {
      Files.createDirectories(folder);
      lock = FolderLock.take(folder);
    } catch (IOException e) {
      throw StoreFault.READ_ONLY.refusal(address.label(), reason(e));
    }
    if (lock.isEmpty()) {
      throw StoreFault.IN_USE.refusal(address.label(), FolderLock.holder(folder));
    }
  }

  private static String reason(IOException fault) {
    Optional<String> said =
        fault instanceof FileSystemException system
            ? Optional.ofNullable(system.getReason())
            : Optional.ofNullable(fault.getMessage());
    return said.map(words -> words.toLowerCase(Locale.ROOT))
        .orElseGet(() ->
            switch (fault) {
              case AccessDeniedException _ -> "permission denied";
              case FileAlreadyExistsException _ -> "there is a file of that name";
              default -> "its folder cannot be made";
            });
  }

  @Override
  public Connection writer() throws SQLException {
    if (!exists()) {
      make();
    }
    return forWriting().getConnection();
  }

  @Override
  public DataSource forWriting() {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return source(config, "");
  }

  /// A size of pages can only be given to a file that is not there yet, before its log of writes.
  private void make() throws SQLException {
    try (Connection connection = source(config(), "").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA page_size = " + PAGE_BYTES);
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }

  /// A folder that cannot be written holds no log of writes unless a writer was cut off; then it is
  /// read as it stands.
  @Override
  public DataSource forReading() throws SQLException {
    SQLiteConfig config = config();
    config.setTransactionMode(TransactionMode.DEFERRED);
    SQLiteDataSource usual = source(config, "");
    try (Connection connection = usual.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT count(*) FROM sqlite_master");
      return usual;
    } catch (SQLException e) {
      if (Files.isWritable(address.path()) || hasUnmergedWrites()) {
        throw e;
      }
      return source(config, "?immutable=1");
    }
  }

  private boolean hasUnmergedWrites() {
    try {
      Path log = file().resolveSibling(FILE + "-wal");
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    config.setCacheSize(-CACHE_KIB);
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config, String query) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:file:" + file().toUri().getRawPath() + query);
    return source;
  }

  private Path file() {
    return address.path().resolve(FILE);
  }

  @Override
  public boolean exists() {
    return Files.exists(file());
  }

  @Override
  public boolean hasTables(Handle handle) {
    return handle
            .createQuery("SELECT count(*) FROM sqlite_master WHERE type='table' AND name='desk'")
            .mapTo(int.class)
            .one()
        > 0;
  }

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("bytes", "BLOB", "clustered", "WITHOUT ROWID");
  }

  @Override
  public List<String> selfCheck(Handle handle) {
    List<String> faults = new ArrayList<>();
    for (String line : handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list()) {
      if (!line.equals("ok")) {
        faults.add(line);
      }
    }
    for (Map<String, Object> row :
        handle.createQuery("PRAGMA foreign_key_check").mapToMap().list()) {
      faults.add("a row of " + row.get("table") + " belongs to a missing " + row.get("parent"));
    }
    return faults;
  }

  @Override
  public void close() {
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back the lock of " + address.label(), e);
    }
  }
}
