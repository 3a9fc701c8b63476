package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.article.Refusal;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContract {
  @Override
  StoreAddress fresh() {
    return StoreAddress.parse(TestPostgres.freshAddress());
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    StoreAddress nowhere = StoreAddress.parse("postgresql://ada:s3cret@localhost:1/desk");
    assertThatThrownBy(() -> Store.open(nowhere))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("postgresql://ada@localhost:1/desk: cannot be reached: ")
        .hasMessageNotContaining("s3cret")
        .extracting(fault -> ((Refusal) fault).code())
        .isEqualTo("D008");
  }

  @Test
  void tablesLieInASchemaOfTheirOwn() {
    int strangers =
        store()
            .read(tx ->
                tx.handle
                    .createQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
                    .mapTo(int.class)
                    .one());
    assertThat(strangers).isZero();
  }
}
