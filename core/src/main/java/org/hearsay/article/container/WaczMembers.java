package org.hearsay.article.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;

/// The documents of a WACZ: a zip file with web archives under `archive/`. It is read from front to
/// back, its index is not used, and no file in it is opened but those archives.
final class WaczMembers implements Members {
  static final int MOST_ENTRIES = 10_000;

  private final ZipInputStream zip;
  private final RatioGuard.Packed packed;
  private final String path;
  private final Map<String, Long> skipped = new TreeMap<>();
  private Optional<WarcMembers> archive = Optional.empty();
  private int entries;

  WaczMembers(String path, InputStream in) {
    this.path = path;
    packed = new RatioGuard.Packed(in);
    zip = new ZipInputStream(packed);
  }

  @Override
  public Map<String, Long> skipped() {
    return skipped;
  }

  @Override
  public Optional<Arrival> next() throws IOException, Unopenable {
    while (true) {
      if (archive.isPresent()) {
        Optional<Arrival> member = archive.get().next();
        if (member.isPresent()) {
          return member;
        }
        archive = Optional.empty();
      }
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        return Optional.empty();
      }
      if (++entries > MOST_ENTRIES) {
        throw Why.TOO_MANY.with(MOST_ENTRIES);
      }
      open(entry);
    }
  }

  private void open(ZipEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    InputStream guarded = new RatioGuard(new Open(zip), packed);
    if (!name.startsWith("archive/") || !(name.endsWith(".warc") || name.endsWith(".warc.gz"))) {
      // Read to its end under guard, which the zip stream by itself would do without.
      guarded.transferTo(OutputStream.nullOutputStream());
      return;
    }
    MemberNames names = new MemberNames(path + "!/" + entry.getName());
    archive = Optional.of(new WarcMembers(names, unpacked(name, guarded), skipped));
  }

  private static InputStream unpacked(String name, InputStream in) throws IOException {
    if (!name.endsWith(".gz")) {
      return in;
    }
    RatioGuard.Packed inner = new RatioGuard.Packed(in);
    return new RatioGuard(new GZIPInputStream(inner, 1 << 16), inner);
  }

  /// The entry at hand; closing it closes nothing.
  private static final class Open extends FilterInputStream {
    Open(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
