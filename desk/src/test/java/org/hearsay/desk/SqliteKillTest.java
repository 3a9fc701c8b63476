package org.hearsay.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKillTest extends KillContract {
  @TempDir private Path folder;
  private int desks;

  @Override
  String fresh() {
    return folder.resolve("desk-" + ++desks).toString();
  }
}
