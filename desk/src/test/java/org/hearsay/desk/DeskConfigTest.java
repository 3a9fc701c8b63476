package org.hearsay.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.desk.DeskConfig.Surroundings;
import org.hearsay.store.StoreAddress;
import org.junit.jupiter.api.Test;

class DeskConfigTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void everybodyHasADeskWhereTheSystemKeepsData() {
    assertThat(folder("Linux", Map.of())).isEqualTo("/home/ada/.local/share/hearsay/desk");
    assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo("/data/hearsay/desk");
    assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "not/absolute")))
        .isEqualTo("/home/ada/.local/share/hearsay/desk");
    assertThat(folder("Mac OS X", Map.of()))
        .isEqualTo("/home/ada/Library/Application Support/Hearsay/desk");
    assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo("/local/Hearsay/desk");
  }

  @Test
  void theIndexLiesInTheDesksFolder() {
    DeskConfig config = DeskConfig.of(Optional.of("/desks/ferry"), surroundings("Linux", Map.of()));
    assertThat(config.index()).isEqualTo(Path.of("/desks/ferry/index"));
    assertThat(config.who()).isEqualTo("ada");
  }

  @Test
  void theIndexOfAServersDeskLiesHereAndGivesAwayNoPassword() {
    DeskConfig config =
        DeskConfig.of(
            Optional.of("postgresql://ada:s3cret@db.example:5433/desk"),
            surroundings("Linux", Map.of()));
    assertThat(config.index())
        .isEqualTo(
            Path.of("/home/ada/.local/share/hearsay/servers/db.example_5433_desk-hearsay/index"));
  }

  private static String folder(String os, Map<String, String> environment) {
    DeskConfig config = DeskConfig.of(Optional.empty(), surroundings(os, environment));
    return ((StoreAddress.Folder) config.store()).path().toString();
  }

  private static Surroundings surroundings(String os, Map<String, String> environment) {
    return new Surroundings(os, HOME, "ada", environment);
  }
}
