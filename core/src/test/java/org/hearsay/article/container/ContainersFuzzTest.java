package org.hearsay.article.container;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.article.Refusal;
import org.hearsay.format.Kind;

/// Any bytes taken for a container end in documents and refusals with a code, and every document
/// reads or is refused. Started like `ArticleReaderFuzzTest`.
class ContainersFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void feed(byte[] bytes) {
    open(Kind.FEED, "", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void archive(byte[] bytes) {
    open(Kind.WARC, "WARC/1.", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void others(byte[] bytes) {
    open(Kind.ZIP, "", bytes);
    open(Kind.GZIP, "", bytes);
    open(Kind.MBOX, "From ", bytes);
    open(Kind.JSON_LINES, "", bytes);
  }

  private static void open(Kind kind, String start, byte[] bytes) {
    byte[] first = start.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(first, first.length + bytes.length);
    System.arraycopy(bytes, 0, all, first.length, bytes.length);
    for (Arrival arrival : ContainersTest.open("x", kind, new ByteArrayInputStream(all))) {
      try {
        if (arrival instanceof Arrival.Document document) {
          var _ = ContainersTest.article(document);
        } else if (arrival instanceof Arrival.Refused(Refusal refusal)) {
          throw refusal;
        }
      } catch (Refusal refusal) {
        if (!refusal.code().matches("R0[0-2]\\d") || !refusal.getMessage().startsWith("x")) {
          throw refusal;
        }
      }
    }
  }
}
