package org.hearsay.article.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.format.Unopenable.Why;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The documents of a web archive (WARC 1.1, ISO 28500): payloads of `response` records with status
/// 200 that are HTML, plain text, PDF or JSON. The bytes of a member are the payload without the
/// codings of its transfer; its name is when and from where it was fetched.
///
/// Other records are passed over and counted by what they are. A record whose head is damaged is
/// passed over where its length can still be read and another record stands right behind it; what
/// merely looks like a record somewhere further on may be the words of a page, and is none.
final class WarcMembers implements Members {
  private static final Set<String> WANTED =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/json");
  private static final Set<String> CODINGS = Set.of("", "identity", "gzip", "x-gzip", "deflate");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int MOST_KINDS = 50;

  private static final byte[] BETWEEN = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RECORD = "\r\n\r\nWARC/".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern LENGTH =
      Pattern.compile("(?imd)^content-length:[ \\t]*([0-9]{1,15})[ \\t]*\r$");

  /// A longer head is none.
  private static final int LONGEST_HEAD = 1 << 16;

  private final Rewinding bytes;
  private final MemberNames names;
  private final Map<String, Long> skipped;
  private WarcReader reader;

  /// Where the reader began.
  private long base;

  /// @param in an archive that is not packed, or no longer
  WarcMembers(MemberNames names, InputStream in, Map<String, Long> skipped) throws IOException {
    this.bytes = new Rewinding(in, 2 * LONGEST_HEAD);
    this.reader = new WarcReader(bytes);
    this.names = names;
    this.skipped = skipped;
  }

  static WarcMembers of(String path, InputStream in) throws IOException {
    return new WarcMembers(new MemberNames(path), in, new TreeMap<>());
  }

  @Override
  public Map<String, Long> skipped() {
    return skipped;
  }

  @Override
  public Optional<Arrival> next() throws IOException {
    while (true) {
      Optional<WarcRecord> next;
      try {
        next = reader.next();
      } catch (ParsingException damaged) {
        long at = base + reader.position();
        if (!passOver(at)) {
          throw damaged;
        }
        return refused("record at byte " + at, "its head is damaged; the next one was read");
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      WarcRecord record = next.get();
      if (!(record instanceof WarcResponse response)) {
        skip("record of type " + record.type());
        continue;
      }
      Optional<Arrival> arrival = arrival(response);
      if (arrival.isPresent()) {
        return arrival;
      }
    }
  }

  /// Goes to the record behind a damaged one.
  ///
  /// @return false if it is not certain where that is
  private boolean passOver(long at) throws IOException {
    if (!bytes.rewind(at)) {
      return false;
    }
    StringBuilder head = new StringBuilder();
    String end = new String(BETWEEN, StandardCharsets.US_ASCII);
    while (head.length() < LONGEST_HEAD && head.indexOf(end, head.length() - BETWEEN.length) < 0) {
      int next = bytes.read();
      if (next < 0) {
        return false;
      }
      head.append((char) next);
    }
    List<String> lengths = LENGTH.matcher(head).results().map(each -> each.group(1)).toList();
    if (lengths.size() != 1) {
      return false;
    }
    try {
      bytes.skipNBytes(Long.parseLong(lengths.getFirst()));
    } catch (EOFException e) {
      return false;
    }
    if (!Arrays.equals(bytes.readNBytes(RECORD.length), RECORD)) {
      return false;
    }
    base = bytes.position() - RECORD.length + BETWEEN.length;
    if (!bytes.rewind(base)) {
      return false;
    }
    reader = new WarcReader(bytes);
    return true;
  }

  private Optional<Arrival> arrival(WarcResponse response) throws IOException {
    String target = Optional.ofNullable(response.target()).orElse("");
    HttpResponse http;
    try {
      if (!target.toLowerCase(Locale.ROOT).startsWith("http")) {
        skip("response that is not HTTP");
        return Optional.empty();
      }
      http = response.http();
    } catch (IOException | IllegalArgumentException e) {
      return refused(target, "the answer of the server is damaged");
    }
    Optional<String> sent = http.headers().first("Content-Type");
    String type = sent.orElse("no type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (http.status() != 200) {
      skip("status " + http.status());
      return Optional.empty();
    }
    if (!WANTED.contains(type)) {
      skip(type);
      return Optional.empty();
    }
    return Optional.of(document(response, http, target, sent));
  }

  private Arrival document(
      WarcResponse response, HttpResponse http, String target, Optional<String> sent) {
    Instant fetched = Optional.ofNullable(response.date()).orElse(Instant.EPOCH);
    String path = names.next(STAMP.format(fetched) + "/" + target);
    String coding =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!CODINGS.contains(coding)) {
      return Arrivals.refused(path, Why.CODING.with(coding));
    }
    try {
      byte[] bytes = http.bodyDecoded().stream().readNBytes(ArticleReader.MOST_BYTES + 1);
      return bytes.length > ArticleReader.MOST_BYTES
          ? Arrivals.refused(path, Why.TOO_LARGE.with((ArticleReader.MOST_BYTES >> 20) + " MB"))
          : new Arrival.Document(path, bytes, Context.fetched(target, fetched.toString(), sent));
    } catch (IOException | RuntimeException e) {
      return Arrivals.refused(
          path, Why.BROKEN_ARCHIVE.with("this page breaks off or is miscoded").because(e));
    }
  }

  private Optional<Arrival> refused(String target, String why) {
    return Optional.of(Arrivals.refused(names.next(target), Why.BROKEN_ARCHIVE.with(why)));
  }

  private void skip(String what) {
    String kind = what.replaceAll("[^\\w/+. -]", "?");
    String key = kind.substring(0, Math.min(60, kind.length()));
    boolean known = skipped.containsKey(key) || skipped.size() < MOST_KINDS;
    skipped.merge(known ? key : "others", 1L, Long::sum);
  }
}
