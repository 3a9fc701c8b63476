package org.hearsay.format.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.format.Unwrapped.Content;

/// One inline text part of a message, decoded, its lines ended by `\n` alone.
///
/// @param html whether it is HTML
/// @param text its words or its markup
/// @param group the number of the alternatives that it is one of, 0 if it stands for itself
record TextPart(boolean html, String text, int group) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static TextPart of(
      String type, byte[] bytes, Optional<String> charset, PartHeader header, int group) {
    String name = charset.orElse("us-ascii").toLowerCase(Locale.ROOT);
    String text = decode(bytes, name).replace("\r\n", "\n");
    boolean flowed =
        header.parameter("format").filter(value -> value.equalsIgnoreCase("flowed")).isPresent();
    boolean html = type.equals("text/html");
    String words = html || !flowed ? text : unflowed(text, header);
    return new TextPart(html, words, group);
  }

  boolean broken() {
    return text.indexOf('\uFFFD') >= 0;
  }

  /// The words of the parts of a message, of each group of alternatives those of one.
  static Optional<Content> join(List<TextPart> parts) {
    List<TextPart> chosen = chosen(parts);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    if (chosen.stream().noneMatch(TextPart::html)) {
      String words = chosen.stream().map(TextPart::text).collect(Collectors.joining("\n"));
      return Optional.of(new Content.Text(words));
    }
    String markup = chosen.stream().map(TextPart::markup).collect(Collectors.joining("\n"));
    return Optional.of(new Content.Html(markup));
  }

  private static List<TextPart> chosen(List<TextPart> parts) {
    List<TextPart> chosen = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (TextPart part : parts) {
      if (part.text.isBlank()) {
        continue;
      }
      Integer place = part.group == 0 ? null : places.get(part.group);
      if (place == null) {
        places.put(part.group, chosen.size());
        chosen.add(part);
      } else if (chosen.get(place).html && !part.html) {
        chosen.set(place, part);
      }
    }
    return chosen;
  }

  private String markup() {
    if (html) {
      return text;
    }
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<p>" + escaped.strip().replaceAll("\\n{2,}", "</p><p>") + "</p>";
  }

  private static String decode(byte[] bytes, String charset) {
    boolean western = charset.equals("us-ascii") || charset.equals("iso-8859-1");
    if (western || !isSupported(charset)) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return new String(bytes, WINDOWS_1252);
      }
    }
    return new String(bytes, Charset.forName(charset));
  }

  private static boolean isSupported(String charset) {
    return Pattern.matches("[a-z0-9][a-z0-9.:_-]*", charset) && Charset.isSupported(charset);
  }

  /// Joins the lines that a mail program broke: those that end in a space (RFC 3676 §4.1), unless
  /// the line is the mark before a signature.
  private static String unflowed(String text, PartHeader header) {
    boolean deleteSpace =
        header.parameter("delsp").filter(value -> value.equalsIgnoreCase("yes")).isPresent();
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String words = line.startsWith(" ") ? line.substring(1) : line;
      boolean soft = words.endsWith(" ") && !words.equals("-- ");
      joined.append(soft && deleteSpace ? words.substring(0, words.length() - 1) : words);
      if (!soft) {
        joined.append('\n');
      }
    }
    return joined.toString();
  }
}
