package org.hearsay.format.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.hearsay.format.Facts;

/// What the header of a message says about it: `Subject`, `From`, `Date`, `Archived-At`, each the
/// first time it stands there. Encoded words (RFC 2047) and UTF-8 (RFC 6532) are decoded.
final class MailHeader {
  private static final Pattern MAILBOX =
      Pattern.compile(
          "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^<>\"]*+))\\s*<[^<>]*>.*", Pattern.DOTALL);
  private static final Pattern FAMILY_NAME_FIRST = Pattern.compile("([^\\s,]+), ?([^,]+)");
  private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("<?\\s*(https?://[^\\s<>]+)\\s*>?");

  private final Map<String, String> fields = new HashMap<>();

  void take(Field field) {
    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body(field));
  }

  Facts facts() {
    return new Facts(
        field("subject").map(MailHeader::decoded),
        field("from").flatMap(MailHeader::name).map(MailHeader::person).stream().toList(),
        Optional.empty(),
        field("archived-at").flatMap(MailHeader::address),
        field("date").map(MailHeader::date),
        field("content-language"));
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /// The name before the address of the first mailbox, if it has one.
  private static Optional<String> name(String from) {
    Matcher mailbox = MAILBOX.matcher(from.substring(0, Math.min(from.length(), 2000)));
    if (!mailbox.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(mailbox.group(1))
        .map(quoted -> quoted.replaceAll("\\\\(.)", "$1"))
        .or(() -> Optional.ofNullable(mailbox.group(2)))
        .filter(name -> !name.isBlank());
  }

  /// "Brook, Ada" is Ada Brook: one word before the one comma.
  private static String person(String given) {
    String name = decoded(given).strip();
    Matcher turned = FAMILY_NAME_FIRST.matcher(name);
    return turned.matches() ? turned.group(2) + " " + turned.group(1) : name;
  }

  /// RFC 5322 allows a comment after the zone and two digits of a year; the zone may have a name.
  private static String date(String given) {
    String date = COMMENT.matcher(given).replaceAll("").strip().replaceAll("\\s+", " ");
    return date.replaceFirst("\\b(?:UT|UTC|Z)$", "GMT");
  }

  private static Optional<String> address(String given) {
    Matcher address = ADDRESS.matcher(given.strip());
    return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
  }

  static String decoded(String words) {
    return words.contains("=?")
        ? DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT)
        : words;
  }

  /// The body of a field on one line; its bytes are UTF-8, or else Windows-1252.
  static String body(Field field) {
    ByteSequence raw = field.getRaw();
    String whole = raw == null ? field.getName() + ":" + field.getBody() : text(raw.toByteArray());
    String body = whole.substring(whole.indexOf(':') + 1);
    return body.replaceAll("\\r?\\n(?=[ \\t])", "").replaceAll("[\\r\\n\\x00]+", " ").strip();
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
