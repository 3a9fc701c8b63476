package org.hearsay.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.reading.Reader;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The database of a desk, lent a transaction at a time.
///
/// 1. [#open] reads a desk that exists; [#openToWrite] makes one where there is none, brings it to
///    this program's shape and keeps every other writer out until it is closed.
/// 2. [#read] sees one moment of the store, and waits for no writer. [#write] is all or nothing:
///    when it has returned, what was written is on the disk.
/// 3. Whatever the database throws becomes a [org.hearsay.article.Refusal] with a code of
///    [StoreFault]; nothing of that transaction is then kept, everything before it is.
/// 4. Thread rule: safe to share; writes go one after the other.
public final class Store implements AutoCloseable {
  private final Engine engine;
  private final Jdbi readers;
  private final Optional<Handle> writer;
  private final Clock clock;

  private Store(Engine engine, Optional<Handle> writer, Clock clock) throws SQLException {
    this.engine = engine;
    this.writer = writer;
    this.clock = clock;
    this.readers = Jdbi.create(engine.forReading());
  }

  /// @throws org.hearsay.article.Refusal if there is no desk, or none that can be read
  public static Store open(StoreAddress address) {
    Engine engine = Engine.of(address);
    if (!engine.exists()) {
      throw StoreFault.NO_DESK.refusal(address.label());
    }
    return opened(
        engine,
        () -> {
          Store store = new Store(engine, Optional.empty(), Clock.systemUTC());
          int format = store.inTransaction(handle -> format(engine, handle).orElse(0));
          if (format == 0) {
            throw StoreFault.NO_DESK.refusal(address.label());
          }
          if (format < Migrations.FORMAT) {
            throw StoreFault.OLDER.refusal(address.label(), format, Migrations.FORMAT);
          }
          return store;
        });
  }

  /// @throws org.hearsay.article.Refusal if another program writes, or the place cannot be written
  public static Store openToWrite(StoreAddress address) {
    return openToWrite(address, Clock.systemUTC());
  }

  static Store openToWrite(StoreAddress address, Clock clock) {
    Engine engine = Engine.of(address);
    return opened(
        engine,
        () -> {
          engine.lock();
          Handle handle = Jdbi.open(engine.writer());
          try {
            if (format(engine, handle).orElse(0) < Migrations.FORMAT) {
              Migrations.run(engine);
              handle.useTransaction(transaction -> sign(transaction, clock));
            }
            return new Store(engine, Optional.of(handle), clock);
          } catch (SQLException | RuntimeException e) {
            handle.close();
            throw e;
          }
        });
  }

  private interface Opening {
    Store open() throws SQLException;
  }

  private static Store opened(Engine engine, Opening opening) {
    try {
      return opening.open();
    } catch (SQLException | RuntimeException e) {
      engine.close();
      throw StoreFault.of(engine.address(), e);
    }
  }

  /// The format of the desk, absent where there is none yet.
  private static Optional<Integer> format(Engine engine, Handle handle) {
    if (!engine.hasTables(handle)) {
      return Optional.empty();
    }
    Optional<Integer> format =
        handle.createQuery("SELECT format FROM desk").mapTo(Integer.class).findOne();
    format
        .filter(number -> number > Migrations.FORMAT)
        .ifPresent(number -> {
          throw StoreFault.NEWER.refusal(engine.address().label(), number, Migrations.FORMAT);
        });
    return format;
  }

  private static void sign(Handle handle, Clock clock) {
    handle
        .createUpdate(
            """
            INSERT INTO desk (one, format, made_by, made_at) VALUES (1, :format, :by, :at)
            ON CONFLICT (one) DO UPDATE SET format = :format
            """)
        .bind("format", Migrations.FORMAT)
        .bind("by", "hearsay " + Reader.VERSION)
        .bind("at", Moment.of(clock))
        .execute();
  }

  /// Lends a transaction that sees one moment of the store.
  public <T> T read(Function<ReadTransaction, T> work) {
    return inTransaction(handle -> work.apply(new ReadTransaction(handle, engine)));
  }

  /// Lends a transaction that writes.
  ///
  /// @param who for the log
  public synchronized <T> T write(String who, Function<WriteTransaction, T> work) {
    Handle handle =
        writer.orElseThrow(() -> new IllegalStateException("this store was opened to be read"));
    try {
      return handle.inTransaction(transaction ->
          work.apply(new WriteTransaction(transaction, engine, who, Moment.of(clock))));
    } catch (JdbiException e) {
      throw StoreFault.of(engine.address(), e);
    }
  }

  private <T> T inTransaction(Function<Handle, T> work) {
    try {
      return readers.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw StoreFault.of(engine.address(), e);
    }
  }

  /// What to call the store in a message.
  public String label() {
    return engine.address().label();
  }

  @Override
  public void close() {
    try {
      writer.ifPresent(Handle::close);
    } finally {
      engine.close();
    }
  }
}
