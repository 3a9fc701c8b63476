package org.hearsay.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a store is: a folder of this machine, or a PostgreSQL database.
public sealed interface StoreAddress {
  /// What to call it in a message; a password is never in it.
  String label();

  /// A folder that holds `desk.sqlite`, its lock and what SQLite puts beside it.
  record Folder(Path path) implements StoreAddress {
    @Override
    public String label() {
      return path.toString();
    }
  }

  /// A schema of a PostgreSQL database.
  ///
  /// @param url for JDBC, without user and password
  /// @param label the address as it was given, without the password
  /// @param user absent for the one of this process
  /// @param password absent where the server asks for none, or `~/.pgpass` has it
  /// @param schema the schema that holds the tables
  record Server(
      String url, String label, Optional<String> user, Optional<String> password, String schema)
      implements StoreAddress {
    private static final String USUAL_SCHEMA = "hearsay";
    private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]*)");

    public Server {
      if (!schema.matches("[a-z_][a-z0-9_]{0,62}")) {
        throw StoreFault.BAD_ADDRESS.refusal(
            label, "its schema is named with small letters, digits and _");
      }
    }

    static Server of(URI address) {
      String query = Optional.ofNullable(address.getRawQuery()).map(q -> "?" + q).orElse("");
      String host = Optional.ofNullable(address.getRawAuthority()).orElse("");
      String[] login = host.contains("@") ? host.split("@", 2)[0].split(":", 2) : new String[0];
      String place = host.substring(host.indexOf('@') + 1) + address.getRawPath();
      Matcher schema = SCHEMA.matcher(query);
      String inSchema = schema.find() ? schema.group(1) : USUAL_SCHEMA;
      String own = schema.reset().replaceAll("");
      String rest = own.startsWith("&") ? "?" + own.substring(1) : own;
      String named = (rest.isEmpty() ? "?" : rest + "&") + "currentSchema=" + inSchema;
      String label = "postgresql://" + (login.length > 0 ? login[0] + "@" : "") + place;
      return new Server(
          "jdbc:postgresql://" + place + named, label, part(login, 0), part(login, 1), inSchema);
    }

    private static Optional<String> part(String[] login, int place) {
      return login.length > place
          ? Optional.of(URLDecoder.decode(login[place].replace("+", "%2B"), StandardCharsets.UTF_8))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /// Understands `DIR` and `postgresql://[user[:password]@]host[:port]/database[?currentSchema=…]`.
  ///
  /// @throws org.hearsay.article.Refusal if it is neither
  static StoreAddress parse(String address) {
    Matcher scheme = Pattern.compile("([A-Za-z][A-Za-z0-9+]+)://.*").matcher(address);
    try {
      if (!scheme.matches()) {
        return new Folder(Path.of(address));
      }
      if (scheme.group(1).equals("postgresql") || scheme.group(1).equals("postgres")) {
        return Server.of(new URI(address));
      }
      throw StoreFault.BAD_ADDRESS.refusal(
          scheme.group(1) + "://…", "Hearsay does not know " + scheme.group(1));
    } catch (InvalidPathException e) {
      throw StoreFault.BAD_ADDRESS.refusal(address, "this system can have no such path");
    } catch (URISyntaxException e) {
      throw StoreFault.BAD_ADDRESS.refusal(
          scheme.group(1) + "://…", "character " + e.getIndex() + " has to be written as %XX");
    }
  }
}
