package org.hearsay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/// A desk on a PostgreSQL server, in a schema of its own. The right to write is an advisory lock of
/// the session that writes, which the server gives back when that session ends.
final class PostgresEngine implements Engine {
  private static final int MOST_READERS = 8;
  private static final int CONNECT_SECONDS = 10;

  /// A program that was killed a moment ago still holds its lock until the server notices.
  private static final String PATIENCE = "5s";

  private final StoreAddress.Server address;
  private final PGSimpleDataSource plain = new PGSimpleDataSource();
  private Optional<Connection> holder = Optional.empty();
  private Optional<HikariDataSource> pool = Optional.empty();

  PostgresEngine(StoreAddress.Server address) {
    this.address = address;
    plain.setUrl(address.url());
    address.user().ifPresent(plain::setUser);
    address.password().ifPresent(plain::setPassword);
    plain.setApplicationName("hearsay");
    plain.setConnectTimeout(CONNECT_SECONDS);
    plain.setTcpKeepAlive(true);
  }

  @Override
  public StoreAddress address() {
    return address;
  }

  @Override
  public void lock() {
    try {
      Connection connection = plain.getConnection();
      holder = Optional.of(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET lock_timeout = '" + PATIENCE + "'");
      }
      try (PreparedStatement statement =
          connection.prepareStatement("SELECT pg_advisory_lock(hashtextextended(?, 0))")) {
        statement.setString(1, "hearsay desk " + address.schema());
        statement.execute();
      }
    } catch (SQLException e) {
      close();
      throw StoreFault.of(address, e);
    }
  }

  @Override
  public DataSource forWriting() {
    return plain;
  }

  /// The session that holds the lock is the one that writes: were it lost, nothing is written.
  @Override
  public Connection writer() {
    return holder.orElseThrow(() -> new IllegalStateException("no lock is held"));
  }

  @Override
  public DataSource forReading() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(plain);
    config.setMaximumPoolSize(MOST_READERS);
    config.setMinimumIdle(0);
    config.setReadOnly(true);
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    config.setPoolName("hearsay");
    HikariDataSource readers = new HikariDataSource(config);
    pool = Optional.of(readers);
    return readers;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public boolean hasTables(Handle handle) {
    return handle
            .createQuery(
                "SELECT count(*) FROM pg_tables WHERE schemaname = :schema AND tablename = 'desk'")
            .bind("schema", address.schema())
            .mapTo(int.class)
            .one()
        > 0;
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("bytes", "BYTEA", "clustered", "");
  }

  /// The server keeps its own constraints, and tells of damage where it is read.
  @Override
  public List<String> selfCheck(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT 'a constraint is not enforced: ' || conname FROM pg_constraint
            WHERE connamespace = current_schema()::regnamespace AND NOT convalidated
            """)
        .mapTo(String.class)
        .list();
  }

  @Override
  public void close() {
    pool.ifPresent(HikariDataSource::close);
    try {
      if (holder.isPresent()) {
        holder.get().close();
      }
    } catch (SQLException e) {
      throw StoreFault.of(address, e);
    }
  }
}
