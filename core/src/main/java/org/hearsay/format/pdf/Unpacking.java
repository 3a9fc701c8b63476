package org.hearsay.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;

/// Refuses a PDF whose packed streams grow beyond all measure, or that has more objects than any
/// article, before anything is made of them.
///
/// Every stream that begins like zlib (RFC 1950) is unpacked and thrown away, also when it is
/// packed twice; pictures are passed over, since their streams are never unpacked for text.
final class Unpacking {
  static final long MOST_OF_ONE = 64L << 20;
  static final long MOST_OF_ALL = 256L << 20;
  static final int MOST_OBJECTS = 200_000;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 400;
  private static final int MOST_LAYERS = 3;

  private Unpacking() {}

  static void refuseBombs(byte[] pdf) throws Unopenable {
    byte[] sink = new byte[1 << 16];
    long all = 0;
    for (int at = find(pdf, STREAM, 0); at >= 0; at = find(pdf, STREAM, at)) {
      int data = lineEnd(pdf, at);
      if (data < pdf.length && isZlib(pdf, data) && !isPicture(pdf, at)) {
        long one = unpacked(pdf, data, sink);
        all += one;
        if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
          throw Why.BOMB.with(
              "more than " + (all >> 20) + " MB from " + (pdf.length >> 10) + " KB");
        }
      }
    }
  }

  static void refuseTooManyObjects(byte[] pdf) throws Unopenable {
    int objects = 0;
    for (int at = find(pdf, OBJECT, 0); at >= 0; at = find(pdf, OBJECT, at)) {
      if (++objects > MOST_OBJECTS) {
        throw Why.TOO_MUCH_PDF.with("more than " + MOST_OBJECTS + " objects");
      }
    }
  }

  /// Where the next occurrence of a word ends, -1 for none.
  private static int find(byte[] pdf, byte[] word, int from) {
    for (int i = from; i + word.length <= pdf.length; i++) {
      int k = 0;
      while (k < word.length && pdf[i + k] == word[k]) {
        k++;
      }
      if (k == word.length) {
        return i + k;
      }
    }
    return -1;
  }

  private static int lineEnd(byte[] pdf, int at) {
    int i = at;
    while (i < pdf.length && (pdf[i] == '\r' || pdf[i] == '\n' || pdf[i] == ' ')) {
      i++;
    }
    return i;
  }

  /// RFC 1950 §2.2: method 8, and a header that is a multiple of 31.
  private static boolean isZlib(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return false;
    }
    int header = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    return (bytes[at] & 0x0F) == 8 && header % 31 == 0;
  }

  private static boolean isPicture(byte[] pdf, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.contains("/Image");
  }

  private static long unpacked(byte[] pdf, int at, byte[] sink) {
    InputStream in = new ByteArrayInputStream(pdf, at, pdf.length - at);
    long count = 0;
    try {
      in = new InflaterInputStream(in);
      for (int layer = 1; layer < MOST_LAYERS; layer++) {
        byte[] start = in.readNBytes(2);
        PushbackInputStream again = new PushbackInputStream(in, 2);
        again.unread(start);
        in = isZlib(start, 0) ? new InflaterInputStream(again) : again;
      }
      for (int read = in.read(sink); read >= 0 && count <= MOST_OF_ONE; read = in.read(sink)) {
        count += read;
      }
      return count;
    } catch (IOException e) {
      return count;
    }
  }
}
