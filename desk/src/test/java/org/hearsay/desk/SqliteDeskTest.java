package org.hearsay.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDeskTest extends DeskContract {
  @TempDir private Path folder;

  @Override
  String fresh() {
    return folder.resolve("desk").toString();
  }
}
