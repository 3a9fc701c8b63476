package org.hearsay.article.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of a packed stream and stops when it is out of all proportion to what went
/// in.
final class RatioGuard extends FilterInputStream {
  /// So much may always come out.
  static final long SLACK = 256L << 20;

  /// Past that, as many bytes for each that went in. Text packs to a tenth, seldom to a hundredth.
  static final int MOST_RATIO = 200;

  /// More comes out than ever should.
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    private final String what;

    Bomb(String what) {
      super(what);
      this.what = what;
    }

    String what() {
      return what;
    }
  }

  /// Counts the packed bytes as they are taken. It always claims to have more, so that a reader of
  /// joined gzip members looks for the next one until the true end.
  static final class Packed extends FilterInputStream {
    private long count;

    Packed(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public int available() {
      return 1;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private final Packed packed;
  private long count;

  /// @param unpacked what comes out
  /// @param packed what goes in
  RatioGuard(InputStream unpacked, Packed packed) {
    super(unpacked);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    took(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    took(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] thrown = new byte[(int) Math.min(bytes, 1 << 16)];
    return Math.max(0, read(thrown, 0, thrown.length));
  }

  private void took(int bytes) throws IOException {
    count += bytes;
    if (count > SLACK && count > MOST_RATIO * packed.count()) {
      throw new Bomb(count / (1 << 20) + " MB from " + packed.count() / (1 << 10) + " KB");
    }
  }
}
