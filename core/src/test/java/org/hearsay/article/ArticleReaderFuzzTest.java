package org.hearsay.article;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Any bytes end in an article that holds together or in a refusal with a code.
///
/// In the normal run this tries the inputs under `src/test/resources`. To look for new ones:
/// `JAZZER_FUZZ=1 mvn -pl core test -Dtest='ArticleReaderFuzzTest#html'`, or `#plainOrNot`.
class ArticleReaderFuzzTest {
  private final ArticleReader reader = new ArticleReader();

  @FuzzTest(maxDuration = "4m")
  void plainOrNot(byte[] bytes) {
    read("a.txt", bytes);
  }

  @FuzzTest(maxDuration = "4m")
  void html(byte[] bytes) {
    read("a.html", bytes);
  }

  private void read(String path, byte[] bytes) {
    try {
      ReadArticle.check(reader.read(path, bytes));
    } catch (Refusal refusal) {
      if (!refusal.code().matches("R00\\d") || !refusal.getMessage().startsWith(path + ": ")) {
        throw refusal;
      }
    }
  }
}
