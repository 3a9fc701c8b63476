package org.hearsay.format.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Cuts a feed in UTF-8 into its items, each with the very bytes that it has in the feed.
///
/// 1. It walks the markup once (XML 1.0 §2: comments, CDATA, processing instructions, quoted
///    attribute values) and keeps only the item at hand, so memory does not grow with the feed.
/// 2. An item longer than the bound is given out without its bytes; the next one is cut all the
///    same.
/// 3. A DOCTYPE that declares entities ends the cutting before anything is expanded; one that only
///    names a DTD is passed over, and the DTD is never fetched.
///
/// Thread rule: one thread.
public final class FeedCutter {
  /// One item.
  ///
  /// @param bytes its bytes, empty when there are more than fit the bound
  public record Cut(Optional<byte[]> bytes) {}

  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_HEAD = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private ByteArrayOutputStream item = new ByteArrayOutputStream();
  private boolean cutting;
  private boolean tooLong;
  private boolean started;

  /// @param in the feed in UTF-8; closed by whoever opened it
  /// @param longest the most bytes of an item
  public FeedCutter(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// The next item, empty at the end of the feed.
  ///
  /// @throws Unopenable if it breaks off in the middle of an item or of a tag, or declares entities
  public Optional<Cut> next() throws IOException, Unopenable {
    String name = "";
    int depth = 0;
    for (int c = read(); c >= 0; c = read()) {
      if (c != '<') {
        continue;
      }
      Tag tag = tag();
      boolean item = ITEMS.contains(tag.name());
      if (depth > 0 && tag.name().equals(name)) {
        depth += tag.edge().deeper;
      } else if (depth == 0 && item && tag.edge() == Edge.OPEN) {
        name = tag.name();
        depth = 1;
      } else if (depth == 0 && !(item && tag.edge() == Edge.EMPTY)) {
        drop();
        continue;
      }
      if (depth == 0) {
        return Optional.of(cut());
      }
    }
    if (depth > 0) {
      throw Why.BROKEN_FEED.with("it breaks off in the middle of an item");
    }
    return Optional.empty();
  }

  /// What the feed calls itself, once the first item was cut.
  public Optional<String> title() {
    String start = head.toString(StandardCharsets.UTF_8);
    Element feed = Parser.xmlParser().parseInput(start, "");
    return feed.select("channel > title, feed > title").stream()
        .map(Element::text)
        .filter(title -> !title.isBlank())
        .findFirst();
  }

  private enum Edge {
    OPEN(1),
    CLOSE(-1),
    EMPTY(0),
    OTHER(0);

    final int deeper;

    Edge(int deeper) {
      this.deeper = deeper;
    }
  }

  private record Tag(String name, Edge edge) {
    static final Tag NONE = new Tag("", Edge.OTHER);
  }

  /// Reads on from a `<` to the end of what it begins.
  private Tag tag() throws IOException, Unopenable {
    StringBuilder start = new StringBuilder();
    int c = read();
    while (c >= 0 && start.length() < LONGEST_NAME && !isNameEnd(c, start)) {
      start.append((char) c);
      if (start.toString().equals("!--")) {
        skipTo("-->");
        return Tag.NONE;
      }
      if (start.toString().equals("![CDATA[")) {
        skipTo("]]>");
        return Tag.NONE;
      }
      c = read();
    }
    String name = start.toString();
    if (name.startsWith("?")) {
      if (c != '>' || !name.endsWith("?")) {
        skipTo("?>");
      }
      return Tag.NONE;
    }
    boolean declaration = name.startsWith("!");
    int last = attributes(c, declaration);
    if (name.startsWith("/")) {
      return new Tag(name.substring(1), Edge.CLOSE);
    }
    if (declaration) {
      return Tag.NONE;
    }
    return new Tag(name, last == '/' ? Edge.EMPTY : Edge.OPEN);
  }

  private static boolean isNameEnd(int c, StringBuilder start) {
    return c == '>' || c <= ' ' || c == '/' && !start.isEmpty();
  }

  /// Reads to the `>` that ends a tag and gives the character before it.
  private int attributes(int first, boolean declaration) throws IOException, Unopenable {
    int before = first;
    for (int c = first; c >= 0; c = read()) {
      if (c == '>') {
        return before;
      }
      if (c == '[' && declaration) {
        throw Why.DOCTYPE.with();
      }
      if (c == '"' || c == '\'') {
        skipTo(Character.toString(c));
      }
      before = c;
    }
    throw Why.BROKEN_FEED.with("it breaks off in the middle of a tag");
  }

  private void skipTo(String mark) throws IOException, Unopenable {
    int matched = 0;
    int c = read();
    while (c >= 0) {
      if (c == mark.charAt(matched)) {
        matched++;
        if (matched == mark.length()) {
          return;
        }
      } else if (!(matched == 2 && c == mark.charAt(1) && mark.length() == 3)) {
        matched = c == mark.charAt(0) ? 1 : 0;
      }
      c = read();
    }
    throw Why.BROKEN_FEED.with("it breaks off before " + mark);
  }

  /// The next byte, which belongs to what began with the last `<`.
  private int read() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      at = 0;
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    int c = buffer[at++] & 0xFF;
    if (c == '<' || cutting) {
      keep(c);
    }
    if (!started && head.size() < LONGEST_HEAD) {
      head.write(c);
    }
    return c;
  }

  private void keep(int c) {
    cutting = true;
    tooLong |= item.size() >= longest;
    if (!tooLong) {
      item.write(c);
    }
  }

  private Cut cut() {
    Cut cut = new Cut(tooLong ? Optional.empty() : Optional.of(item.toByteArray()));
    started = true;
    item = new ByteArrayOutputStream();
    drop();
    return cut;
  }

  private void drop() {
    cutting = false;
    tooLong = false;
    item.reset();
  }
}
