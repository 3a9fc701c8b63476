package org.hearsay.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.story.Grouping;
import org.hearsay.store.StoreAddress;

/// Which desk, and who works at it.
///
/// @param store where its documents are kept
/// @param index the folder of its search index, which can be made anew from the store
/// @param who for the log
/// @param grouping how readily documents that are taken in are put into stories
public record DeskConfig(StoreAddress store, Path index, String who, Grouping grouping) {
  private static final String INDEX = "index";

  public DeskConfig {
    if (who.isBlank()) {
      throw new IllegalArgumentException("somebody works at a desk");
    }
  }

  /// With stories as usual.
  public DeskConfig(StoreAddress store, Path index, String who) {
    this(store, index, who, Grouping.USUAL);
  }

  public DeskConfig withStories(Grouping other) {
    return new DeskConfig(store, index, who, other);
  }

  /// What the system says of the person and the place.
  ///
  /// @param os its name, as Java gives it
  /// @param home the person's folder
  /// @param user the person's name
  /// @param environment the variables of the process
  public record Surroundings(String os, Path home, String user, Map<String, String> environment) {
    public static Surroundings ofProcess() {
      return new Surroundings(
          System.getProperty("os.name", ""),
          Path.of(System.getProperty("user.home", ".")),
          System.getProperty("user.name", "unknown"),
          System.getenv());
    }

    /// Where programs keep what is theirs to keep: by the XDG base directory specification, or the
    /// custom of the system.
    Path data() {
      String system = os.toLowerCase(Locale.ROOT);
      if (system.startsWith("mac")) {
        return home.resolve("Library/Application Support/Hearsay");
      }
      if (system.startsWith("windows")) {
        return variable("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Hearsay");
      }
      return variable("XDG_DATA_HOME")
          .filter(Path::isAbsolute)
          .orElse(home.resolve(".local/share"))
          .resolve("hearsay");
    }

    private Optional<Path> variable(String name) {
      return Optional.ofNullable(environment.get(name))
          .filter(words -> !words.isBlank())
          .map(Path::of);
    }
  }

  /// @param named a folder or `postgresql://…`, absent for the person's own desk
  /// @throws org.hearsay.article.Refusal if it is no place for a desk
  public static DeskConfig of(Optional<String> named, Surroundings surroundings) {
    Path data = surroundings.data();
    String who = surroundings.user().isBlank() ? "unknown" : surroundings.user();
    StoreAddress address =
        named.map(StoreAddress::parse).orElse(new StoreAddress.Folder(data.resolve("desk")));
    return switch (address) {
      case StoreAddress.Folder folder -> new DeskConfig(folder, folder.path().resolve(INDEX), who);
      case StoreAddress.Server server ->
          new DeskConfig(server, data.resolve("servers").resolve(folder(server)), who);
    };
  }

  /// A desk on a server has its index here, under a name that tells it from the others.
  private static Path folder(StoreAddress.Server server) {
    String place = server.label().replaceFirst("^postgresql://(?:[^@]*@)?", "");
    return Path.of(place.replaceAll("[^A-Za-z0-9.-]+", "_") + "-" + server.schema(), INDEX);
  }
}
