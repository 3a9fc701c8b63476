package org.hearsay.desk;

import org.hearsay.store.TestPostgres;

class PostgresDeskTest extends DeskContract {
  @Override
  String fresh() {
    return TestPostgres.freshAddress();
  }
}
