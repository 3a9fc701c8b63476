package org.hearsay.article.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// XML in any encoding as UTF-8 (XML 1.0, appendix F): what is UTF-8 already goes through as it is.
final class Utf8Stream extends InputStream {
  private static final int LOOK = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9][\\w.:-]{1,40})");

  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = {};
  private int at;

  private Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  /// @param in the XML from its first byte
  static InputStream of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(LOOK);
    byte[] head = buffered.readNBytes(LOOK);
    buffered.reset();
    Charset charset = charset(head);
    return charset.equals(StandardCharsets.UTF_8)
        ? buffered
        : new Utf8Stream(new InputStreamReader(buffered, charset));
  }

  private static Charset charset(byte[] head) {
    int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    boolean western = name.equals("iso-8859-1") || name.equals("us-ascii");
    String known = western ? "windows-1252" : name;
    return name.startsWith("utf") || !Charset.isSupported(known)
        ? StandardCharsets.UTF_8
        : Charset.forName(known);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (at == bytes.length) {
      int read = reader.read(chars);
      if (read < 0) {
        return -1;
      }
      read += Character.isHighSurrogate(chars[read - 1]) && read < chars.length ? low(read) : 0;
      bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  private int low(int place) throws IOException {
    return Math.max(0, reader.read(chars, place, 1));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
