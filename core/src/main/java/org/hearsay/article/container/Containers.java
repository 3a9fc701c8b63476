package org.hearsay.article.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.hearsay.format.Kind;
import org.hearsay.format.Unopenable;

/// Opens a file that holds many documents.
///
/// 1. WARC and gzipped WARC, WACZ, RSS 2.0 and Atom feeds, JSON Lines, mbox; told by the bytes.
/// 2. A container is read from front to back in one pass. Memory holds one member, at most
///    `ArticleReader.MOST_BYTES`; what unpacks out of all proportion is left there.
/// 3. Out: each member's path, bytes and context, see [Arrival]. `ArticleReader.read` with these
///    three reads it.
///
/// Thread rule: no state; what it opens is for one thread.
public final class Containers {
  /// How many of the first bytes are enough to know a container.
  public static final int LOOK = Kind.LOOK;

  private static final Pattern WACZ_ENTRY =
      Pattern.compile(
          "(?:archive|indexes|pages)/.*|datapackage(?:-digest)?\\.json.*", Pattern.DOTALL);

  private Containers() {}

  /// Which container a file is, empty if it is none.
  ///
  /// @param path its name
  /// @param head its first [#LOOK] bytes, or all if it has fewer
  public static Optional<Kind> kind(String path, byte[] head) {
    Kind kind = Kind.of(path, head);
    boolean container =
        switch (kind) {
          case JSON_LINES, FEED, WARC, MBOX -> true;
          case GZIP -> isWarc(head);
          case ZIP -> isWacz(path, head);
          case PDF, MAIL, JSON, FEED_ITEM, OTHER -> false;
        };
    return container ? Optional.of(kind) : Optional.empty();
  }

  /// @param kind what [#kind] said
  /// @param in the file from its first byte; closed with what is returned
  /// @throws IOException if not even the beginning can be read
  public static Arrivals open(String path, Kind kind, InputStream in) throws IOException {
    return new Arrivals(path, in, new Opening(path, kind, in));
  }

  /// Opens at the first member, so that a fault at the beginning is told as any other.
  private static final class Opening implements Members {
    private final String path;
    private final Kind kind;
    private final InputStream in;
    private Optional<Members> members = Optional.empty();

    Opening(String path, Kind kind, InputStream in) {
      this.path = path;
      this.kind = kind;
      this.in = in;
    }

    @Override
    public Optional<Arrival> next() throws IOException, Unopenable {
      if (members.isEmpty()) {
        members = Optional.of(members());
      }
      return members.get().next();
    }

    @Override
    public Map<String, Long> skipped() {
      return members.map(Members::skipped).orElse(Map.of());
    }

    private Members members() throws IOException {
      return switch (kind) {
        case JSON_LINES -> new LineMembers(path, in);
        case FEED -> new FeedMembers(path, in);
        case MBOX -> new MailboxMembers(path, in);
        case WARC -> WarcMembers.of(path, in);
        case GZIP -> {
          RatioGuard.Packed packed = new RatioGuard.Packed(in);
          yield WarcMembers.of(path, new RatioGuard(new GZIPInputStream(packed, 1 << 16), packed));
        }
        case ZIP -> new WaczMembers(path, in);
        case PDF, MAIL, JSON, FEED_ITEM, OTHER ->
            throw new IllegalArgumentException("no container: " + kind);
      };
    }
  }

  private static boolean isWarc(byte[] head) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      byte[] start = in.readNBytes(5);
      return Arrays.equals(start, "WARC/".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return false;
    }
  }

  /// By its name, or by the name of its first file, which stands 30 bytes in.
  private static boolean isWacz(String path, byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 300), StandardCharsets.ISO_8859_1);
    return path.toLowerCase(Locale.ROOT).endsWith(".wacz")
        || start.length() > 30 && WACZ_ENTRY.matcher(start.substring(30)).matches();
  }
}
