package org.hearsay.article;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Any bytes end in an article that holds together or in a refusal with a code.
///
/// In the normal run this tries the inputs under `src/test/resources`. To look for new ones:
/// `JAZZER_FUZZ=1 mvn -pl core test -Dtest='ArticleReaderFuzzTest#html'`, or another of the
/// methods. The beginning by which a format is known is not left to chance.
class ArticleReaderFuzzTest {
  private final ArticleReader reader = new ArticleReader();

  @FuzzTest(maxDuration = "10m")
  void plainOrNot(byte[] bytes) {
    read("a.txt", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) {
    read("a.html", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) {
    read("a.pdf", after("%PDF-1.4\n", bytes));
  }

  @FuzzTest(maxDuration = "10m")
  void mail(byte[] bytes) {
    String header =
        "From: Ada <a@echo.example>\nDate: Mon, 3 Feb 2031 04:05:06 GMT\nMIME-Version: 1.0\n";
    read("a.eml", after(header, bytes));
  }

  @FuzzTest(maxDuration = "10m")
  void json(byte[] bytes) {
    read("a.json", after("{\"", bytes));
  }

  @FuzzTest(maxDuration = "10m")
  void feedItem(byte[] bytes) {
    read("feed.xml!/1", after("<item>", bytes));
  }

  private static byte[] after(String start, byte[] bytes) {
    byte[] first = start.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(first, first.length + bytes.length);
    System.arraycopy(bytes, 0, all, first.length, bytes.length);
    return all;
  }

  private void read(String path, byte[] bytes) {
    try {
      ReadArticle.check(reader.read(path, bytes));
    } catch (Refusal refusal) {
      if (!refusal.code().matches("R0[0-2]\\d") || !refusal.getMessage().startsWith(path + ": ")) {
        throw refusal;
      }
    }
  }
}
