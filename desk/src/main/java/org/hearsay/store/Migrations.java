package org.hearsay.store;

import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Brings the tables of a store to the shape that this Hearsay knows: the numbered files under
/// `org/hearsay/store/migrations`, those common to all databases and those of the one, and
/// [PackingOfProfiles].
final class Migrations {
  /// The shape that this Hearsay knows: the number of the last migration.
  static final int FORMAT = 5;

  private static final String FILES = "classpath:org/hearsay/store/migrations/";

  private Migrations() {}

  static void run(Engine engine) {
    String bytes = engine.placeholders().getOrDefault("bytes", "BLOB");
    FluentConfiguration flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(engine.forWriting())
            .locations(
                Stream.of("common", engine.dialect()).map(FILES::concat).toArray(String[]::new))
            .placeholders(Map.copyOf(engine.placeholders()))
            .javaMigrations(new PackingOfProfiles(bytes))
            .loggers("slf4j")
            .table("desk_migration")
            .failOnMissingLocations(true);
    if (engine.address() instanceof StoreAddress.Server server) {
      flyway.schemas(server.schema()).createSchemas(true);
    }
    flyway.load().migrate();
  }
}
