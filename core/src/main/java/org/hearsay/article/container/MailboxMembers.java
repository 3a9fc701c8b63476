package org.hearsay.article.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.format.Unopenable.Why;

/// The messages of an mbox (RFC 4155): each begins after a line that begins with `From ` at the
/// start of the file or after a blank line. The bytes of a member are those between two such lines,
/// as they stand; its name is its number.
final class MailboxMembers implements Members {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_LINE = 1 << 20;

  private final InputStream in;
  private final MemberNames names;
  private boolean inside;

  MailboxMembers(String path, InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
    names = new MemberNames(path);
  }

  @Override
  public Optional<Arrival> next() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    long length = 0;
    boolean blank = true;
    for (byte[] line = line(); line.length > 0; line = line()) {
      if (blank && startsMessage(line)) {
        boolean first = !inside;
        inside = true;
        if (!first) {
          return Optional.of(arrival(message, length));
        }
        continue;
      }
      length += line.length;
      if (length <= ArticleReader.MOST_BYTES) {
        message.writeBytes(line);
      }
      blank = line.length <= 2 && line[0] <= '\r';
    }
    boolean last = inside && length > 0;
    inside = false;
    return last ? Optional.of(arrival(message, length)) : Optional.empty();
  }

  private Arrival arrival(ByteArrayOutputStream message, long length) {
    if (length > ArticleReader.MOST_BYTES) {
      String most = (ArticleReader.MOST_BYTES >> 20) + " MB";
      return Arrivals.refused(names.next(), Why.TOO_LARGE.with(most));
    }
    return new Arrival.Document(names.next(), message.toByteArray(), Context.NONE);
  }

  private static boolean startsMessage(byte[] line) {
    if (line.length < FROM.length) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (line[i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  /// The next line with its end, or as much of it as is taken at a time; empty at the end.
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.write(c);
      if (c == '\n' || line.size() == LONGEST_LINE) {
        break;
      }
    }
    return line.toByteArray();
  }
}
