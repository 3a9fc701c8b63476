package org.hearsay.desk;

import org.hearsay.store.TestPostgres;

class PostgresKillTest extends KillContract {
  @Override
  String fresh() {
    return TestPostgres.freshAddress();
  }
}
