package org.hearsay.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Kinds of documents and containers, told apart by the bytes that they begin with. A name decides
/// only between one JSON document and JSON Lines, when the first line is too long to see its end.
public enum Kind {
  PDF("a PDF"),
  MAIL("an e-mail"),
  JSON("JSON"),
  FEED_ITEM("an item of a feed"),

  JSON_LINES("JSON Lines"),
  FEED("a feed"),
  WARC("a web archive (WARC)"),
  ZIP("a zip archive"),
  GZIP("a gzip archive"),
  MBOX("a mailbox"),

  OTHER("something else");

  /// How many of the first bytes are enough.
  public static final int LOOK = 1 << 16;

  private static final Set<Kind> CONTAINERS = Set.of(JSON_LINES, FEED, WARC, ZIP, GZIP, MBOX);

  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w:.-]{0,60}");

  private static final Pattern HEADER_LINE =
      Pattern.compile("[\\x21-\\x39\\x3B-\\x7E]{1,76}[ \\t]*:.*");
  private static final Pattern MAILBOX_LINE = Pattern.compile("From \\S+.*\\d\\d:\\d\\d.*");
  private static final Set<String> TELLING =
      Set.of(
          "from",
          "date",
          "subject",
          "to",
          "message-id",
          "mime-version",
          "received",
          "reply-to",
          "return-path",
          "delivered-to",
          "content-type",
          "sender",
          "list-id");

  /// One way to know a kind.
  private record Sign(Kind kind, Predicate<String> fits) {}

  /// In the order in which they are tried.
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(PDF, head -> start(head).startsWith("%PDF-")),
          new Sign(WARC, head -> head.startsWith("WARC/")),
          new Sign(GZIP, head -> head.startsWith("\u001f\u008b")),
          new Sign(ZIP, head -> head.startsWith("PK\u0003\u0004")),
          new Sign(FEED, head -> FEEDS.contains(root(head))),
          new Sign(FEED_ITEM, head -> ITEMS.contains(root(head))),
          new Sign(JSON_LINES, Kind::isJsonLines),
          new Sign(JSON, Kind::isJson),
          new Sign(MBOX, Kind::isMailbox),
          new Sign(MAIL, Kind::isMail));

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /// What it is, with an article.
  public String words() {
    return words;
  }

  /// Whether documents are to be taken out of it.
  public boolean isContainer() {
    return CONTAINERS.contains(this);
  }

  /// @param path the name, for what the bytes leave open
  /// @param bytes the document, or at least its first [#LOOK] bytes
  public static Kind of(String path, byte[] bytes) {
    String head = head(bytes);
    for (Sign sign : SIGNS) {
      if (sign.fits().test(head)) {
        return sign.kind() == JSON && isNamedLines(path) ? JSON_LINES : sign.kind();
      }
    }
    return OTHER;
  }

  /// The beginning, one char a byte unless it is UTF-16; a byte order mark is no part of it.
  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK);
    String head = new String(bytes, 0, length, charset(bytes));
    return head.startsWith("\u00ef\u00bb\u00bf")
        ? head.substring(3)
        : head.startsWith("\uFEFF") ? head.substring(1) : head;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.ISO_8859_1;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  private static String start(String head) {
    return head.substring(0, Math.min(head.length(), 1024)).stripLeading();
  }

  /// The name of the first element, in small letters; empty if the head is no markup. What a
  /// DOCTYPE names as the root is taken for it when the DOCTYPE declares entities.
  private static String root(String head) {
    int at = 0;
    while (true) {
      while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
        at++;
      }
      if (head.startsWith("<?", at)) {
        at = after(head, "?>", at);
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else if (head.regionMatches(true, at, "<!DOCTYPE ", 0, 10)) {
        int end = after(head, ">", at);
        int inner = head.indexOf('[', at);
        if (inner >= 0 && inner < end) {
          return name(head, at + 10);
        }
        at = end;
      } else {
        return head.startsWith("<", at) ? name(head, at + 1) : "";
      }
    }
  }

  private static int after(String head, String end, int from) {
    int at = head.indexOf(end, from);
    return at < 0 ? head.length() : at + end.length();
  }

  private static String name(String head, int from) {
    Matcher name = NAME.matcher(head).region(from, head.length());
    return name.lookingAt() ? name.group().toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isJson(String head) {
    String start = start(head);
    if (!start.startsWith("{")) {
      return false;
    }
    String inside = start.substring(1).stripLeading();
    return inside.startsWith("\"") || inside.startsWith("}");
  }

  /// A whole object on the first line and another after it.
  private static boolean isJsonLines(String head) {
    if (!isJson(head)) {
      return false;
    }
    int first = head.indexOf('\n', head.indexOf('{'));
    return first > 0
        && head.substring(0, first).stripTrailing().endsWith("}")
        && isJson(head.substring(first));
  }

  private static boolean isNamedLines(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static boolean isMailbox(String head) {
    int first = head.indexOf('\n');
    return first > 0
        && MAILBOX_LINE.matcher(head.substring(0, first).strip()).matches()
        && isMail(head.substring(first + 1));
  }

  /// Nothing but header lines up to the first blank one, and three of those that tell an e-mail,
  /// who it is from among them.
  private static boolean isMail(String head) {
    int telling = 0;
    boolean from = false;
    int lines = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isBlank()) {
        break;
      }
      boolean folded = lines > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      lines++;
      if (folded) {
        continue;
      }
      if (!HEADER_LINE.matcher(line).matches()) {
        return false;
      }
      String name = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
      from |= name.equals("from");
      telling += TELLING.contains(name) ? 1 : 0;
    }
    return from && telling >= 3;
  }
}
