package org.hearsay.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/// Migration 5: what documents are known by, in the tables of stories, is packed, so that two rows
/// fit where one did.
///
/// @param bytes the type of a column of bytes
record PackingOfProfiles(String bytes) implements JavaMigration {
  private static final int PAGE = 1000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("5");
  }

  @Override
  public String getDescription() {
    return "profiles are packed";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    execute(connection, "ALTER TABLE story_document ADD COLUMN packed " + bytes);
    int last = 0;
    Map<Integer, String> page = after(connection, last);
    while (!page.isEmpty()) {
      pack(connection, page);
      last = page.keySet().stream().reduce(last, Math::max);
      page = after(connection, last);
    }
    execute(connection, "ALTER TABLE story_document DROP COLUMN profile");
    execute(connection, "ALTER TABLE story_document RENAME COLUMN packed TO profile");
  }

  private static Map<Integer, String> after(Connection connection, int last) throws SQLException {
    Map<Integer, String> page = new LinkedHashMap<>();
    String sql =
        "SELECT document, profile FROM story_document WHERE document > ? ORDER BY document LIMIT "
            + PAGE;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, last);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          page.put(rows.getInt(1), rows.getString(2));
        }
      }
    }
    return page;
  }

  private static void pack(Connection connection, Map<Integer, String> page) throws SQLException {
    String sql = "UPDATE story_document SET packed = ? WHERE document = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Map.Entry<Integer, String> row : page.entrySet()) {
        statement.setBytes(1, Packed.packWords(row.getValue()));
        statement.setInt(2, row.getKey());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
