package org.hearsay.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/// What SQLite and PostgreSQL do each in their own way.
sealed interface Engine extends AutoCloseable permits SqliteEngine, PostgresEngine {
  static Engine of(StoreAddress address) {
    return switch (address) {
      case StoreAddress.Folder folder -> new SqliteEngine(folder);
      case StoreAddress.Server server -> new PostgresEngine(server);
    };
  }

  StoreAddress address();

  /// Takes the lock that only one program can hold, and makes the place if there is none.
  ///
  /// @throws org.hearsay.article.Refusal if another program writes, or nobody can
  void lock();

  /// Connections for migrations and for the one writer.
  DataSource forWriting();

  /// Connections that can only read, each transaction of them at one moment of the store.
  DataSource forReading() throws SQLException;

  /// The connection that writes, for as long as the store is open.
  default Connection writer() throws SQLException {
    return forWriting().getConnection();
  }

  /// Whether the tables are there.
  boolean hasTables(Handle handle);

  /// Whether there is a place that may hold tables; nothing is made by asking.
  boolean exists();

  /// The name of the folder of its own migrations.
  String dialect();

  /// The words in which its SQL differs.
  Map<String, String> placeholders();

  /// What the database finds wrong with itself, a line each.
  List<String> selfCheck(Handle handle);

  /// Gives the lock back.
  @Override
  void close();
}
