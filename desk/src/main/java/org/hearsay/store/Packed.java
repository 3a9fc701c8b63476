package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes as they lie in the database: zlib (RFC 1950), whose checksum tells damage.
///
/// A record repeats much of its original, so the original's last 32 KB are the dictionary for it.
final class Packed {
  private static final int WINDOW = 1 << 15;
  private static final byte[] NONE = {};

  /// Short texts that are unpacked without knowing their length have at most so many bytes.
  private static final int MOST_WORDS = 1 << 16;

  private Packed() {}

  static byte[] pack(byte[] plain) {
    return pack(plain, NONE);
  }

  /// @param known bytes that whoever unpacks will have
  static byte[] pack(byte[] plain, byte[] known) {
    try (Deflater deflater = new Deflater()) {
      if (known.length > 0) {
        deflater.setDictionary(tail(known));
      }
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[Math.max(64, plain.length / 2)];
      int length = 0;
      while (!deflater.finished()) {
        if (length == packed.length) {
          packed = Arrays.copyOf(packed, 2 * length);
        }
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    }
  }

  static byte[] packWords(String words) {
    return pack(words.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws DataFormatException if they are damaged, or longer than [#MOST_WORDS] bytes
  static String unpackWords(byte[] packed) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      byte[] plain = new byte[MOST_WORDS];
      int length = inflater.inflate(plain);
      if (!inflater.finished()) {
        throw new DataFormatException("broken off, or longer than it should be");
      }
      return new String(plain, 0, length, StandardCharsets.UTF_8);
    }
  }

  static byte[] unpack(byte[] packed, int length) throws DataFormatException {
    return unpack(packed, length, NONE);
  }

  /// Never more than the length that it should have.
  ///
  /// @throws DataFormatException if it is damaged or of another length
  static byte[] unpack(byte[] packed, int length, byte[] known) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      byte[] plain = new byte[length];
      int done = 0;
      while (!inflater.finished()) {
        int more = inflater.inflate(plain, done, length - done);
        done += more;
        if (inflater.needsDictionary()) {
          setDictionary(inflater, known);
        } else if (more == 0 && !inflater.finished()) {
          throw new DataFormatException("broken off, or longer than it should be");
        }
      }
      if (done != length) {
        throw new DataFormatException("shorter than it should be");
      }
      return plain;
    }
  }

  private static void setDictionary(Inflater inflater, byte[] known) throws DataFormatException {
    try {
      inflater.setDictionary(tail(known));
    } catch (IllegalArgumentException e) {
      DataFormatException wrong = new DataFormatException("does not belong to its original");
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static byte[] tail(byte[] known) {
    return known.length <= WINDOW
        ? known
        : Arrays.copyOfRange(known, known.length - WINDOW, known.length);
  }
}
