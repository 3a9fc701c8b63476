package org.hearsay.article.container;

import java.io.IOException;
import java.io.InputStream;

/// A stream that remembers the last of what it gave, so that it can be read from there again. One
/// thread.
final class Rewinding extends InputStream {
  private final InputStream in;
  private final byte[] last;
  private long taken;
  private long position;

  /// @param most bytes that are remembered
  Rewinding(InputStream in, int most) {
    this.in = in;
    this.last = new byte[most];
  }

  /// Bytes given so far, those given again not counted twice.
  long position() {
    return position;
  }

  /// Goes on from an earlier position.
  ///
  /// @return false if it is further back than is remembered; then nothing has changed
  boolean rewind(long to) {
    if (to > position || to < 0 || taken - to > last.length) {
      return false;
    }
    position = to;
    return true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position < taken) {
      int again = (int) Math.min(length, taken - position);
      for (int i = 0; i < again; i++) {
        bytes[offset + i] = last[(int) ((position + i) % last.length)];
      }
      position += again;
      return again;
    }
    int more = in.read(bytes, offset, length);
    for (int i = Math.max(0, more - last.length); i < more; i++) {
      last[(int) ((taken + i) % last.length)] = bytes[offset + i];
    }
    taken += Math.max(0, more);
    position = taken;
    return more;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
