package org.hearsay.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// A PostgreSQL server for the tests of this process, started when it is first asked for; every
/// test gets a schema of its own. Where its binaries cannot run, the tests say so and are left out.
public final class TestPostgres {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  /// Started once; the reason if it could not be.
  private record Server(EmbeddedPostgres postgres, String absence) {
    static final Server ONE = start();

    private static Server start() {
      try {
        return new Server(EmbeddedPostgres.builder().start(), "");
      } catch (IOException | RuntimeException | UnsatisfiedLinkError e) {
        return new Server(null, "PostgreSQL's binaries cannot run here: " + e.getMessage());
      }
    }
  }

  private TestPostgres() {}

  /// The address of a schema that does not exist yet.
  public static String freshAddress() {
    Assumptions.assumeTrue(Server.ONE.absence().isEmpty(), Server.ONE.absence());
    int port = Server.ONE.postgres().getPort();
    return "postgresql://postgres@localhost:"
        + port
        + "/postgres?currentSchema=desk_"
        + SCHEMAS.incrementAndGet();
  }
}
