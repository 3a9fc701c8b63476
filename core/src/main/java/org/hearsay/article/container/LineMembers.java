package org.hearsay.article.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.format.Unopenable.Why;

/// The lines of JSON Lines: one article or record each. The bytes of a member are those of its line
/// without its end; its name is the number of the line.
final class LineMembers implements Members {
  private final String path;
  private final InputStream in;
  private long number;

  LineMembers(String path, InputStream in) {
    this.path = path;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  @Override
  public Optional<Arrival> next() throws IOException {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long length = 0;
      int c = in.read();
      if (c < 0) {
        return Optional.empty();
      }
      number++;
      for (; c >= 0 && c != '\n'; c = in.read()) {
        if (++length <= ArticleReader.MOST_BYTES) {
          line.write(c);
        }
      }
      if (length > ArticleReader.MOST_BYTES) {
        String most = (ArticleReader.MOST_BYTES >> 20) + " MB";
        return Optional.of(Arrivals.refused(name(), Why.TOO_LARGE.with(most)));
      }
      byte[] bytes = stripped(line.toByteArray());
      if (bytes.length > 0) {
        return Optional.of(arrival(bytes));
      }
    }
  }

  private Arrival arrival(byte[] bytes) {
    return bytes[0] == '{'
        ? new Arrival.Document(name(), bytes, Context.NONE)
        : Arrivals.refused(name(), Why.BROKEN_JSON.with("the line is no object"));
  }

  private String name() {
    return path + "!/" + number;
  }

  /// Without white space and byte order mark at its start and white space at its end.
  private static byte[] stripped(byte[] line) {
    int start = 0;
    int end = line.length;
    while (start < end && (isSpace(line[start]) || line[start] < 0 && start < 3)) {
      start++;
    }
    while (end > start && isSpace(line[end - 1])) {
      end--;
    }
    return Arrays.copyOfRange(line, start, end);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
