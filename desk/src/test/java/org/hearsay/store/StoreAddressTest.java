package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.article.Refusal;
import org.junit.jupiter.api.Test;

class StoreAddressTest {
  @Test
  void aPathIsAFolder() {
    assertThat(StoreAddress.parse("my desk"))
        .isEqualTo(new StoreAddress.Folder(Path.of("my desk")));
  }

  @Test
  void aServerHasAUserAPasswordAndASchema() {
    assertThat(StoreAddress.parse("postgresql://ada:p%40ss+1@db.example:5433/desk?sslmode=require"))
        .isEqualTo(
            new StoreAddress.Server(
                "jdbc:postgresql://db.example:5433/desk?sslmode=require&currentSchema=hearsay",
                "postgresql://ada@db.example:5433/desk",
                Optional.of("ada"),
                Optional.of("p@ss+1"),
                "hearsay"));
    assertThat(StoreAddress.parse("postgres://db.example/desk?currentSchema=flood_inquiry"))
        .isEqualTo(
            new StoreAddress.Server(
                "jdbc:postgresql://db.example/desk?currentSchema=flood_inquiry",
                "postgresql://db.example/desk",
                Optional.empty(),
                Optional.empty(),
                "flood_inquiry"));
  }

  @Test
  void aPasswordIsNeverSaid() {
    assertThat(StoreAddress.parse("postgresql://ada:s3cret@db.example/desk").toString())
        .doesNotContain("s3cret");
    assertThatThrownBy(() -> StoreAddress.parse("postgresql://ada:s3 cret@db.example/desk"))
        .isInstanceOf(Refusal.class)
        .hasMessageNotContaining("s3");
  }

  @Test
  void anotherDatabaseIsRefused() {
    assertThatThrownBy(() -> StoreAddress.parse("mysql://db.example/desk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("name a folder, or postgresql://host/database");
  }

  @Test
  void aSchemaIsAPlainName() {
    assertThatThrownBy(() -> StoreAddress.parse("postgresql://db/desk?currentSchema=a%22;drop"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("small letters");
  }
}
