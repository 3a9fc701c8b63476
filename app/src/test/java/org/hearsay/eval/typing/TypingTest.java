package org.hearsay.eval.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.reading.Reader;
import org.junit.jupiter.api.Test;

class TypingTest {
  private static final String TEXT =
      "\u201cWe don\u2019t know\u201d\n\"I 'know',\" she said.\r\nBye";

  @Test
  void typesTheSameTextAnotherWay() {
    assertThat(Typing.STRAIGHT_QUOTES.retype(TEXT).text())
        .isEqualTo("\"We don't know\"\n\"I 'know',\" she said.\r\nBye");
    assertThat(Typing.CURLY_QUOTES.retype(TEXT).text())
        .isEqualTo(
            "\u201cWe don\u2019t know\u201d\n\u201cI \u2018know\u2019,\u201d she said.\r\nBye");
    assertThat(Typing.WINDOWS_LINES.retype(TEXT).text())
        .isEqualTo(TEXT.replace("\u201d\n", "\u201d\r\n"));
    assertThat(Typing.DOUBLE_SPACES.retype("a b").text()).isEqualTo("a  b");
    assertThat(Typing.HARD_SPACES.retype("a b").text()).isEqualTo("a\u00a0b");
    assertThat(Typing.CAPITAL_HEADLINE.retype("Straße am Meer\nMehr").text())
        .isEqualTo("STRAßE AM MEER\nMehr");
  }

  @Test
  void everyCharacterKnowsWhatItWasTypedFor() {
    for (Typing typing : Typing.values()) {
      Typing.Retyped again = typing.retype(TEXT);
      assertThat(again.origin()).hasSize(again.text().length()).isSorted();
      for (int i = 0; i < again.text().length(); i++) {
        if (Character.isLetter(again.text().charAt(i))) {
          assertThat(again.text().substring(i, i + 1))
              .isEqualToIgnoringCase(TEXT.substring(again.origin()[i], again.origin()[i] + 1));
        }
      }
    }
  }

  /// The three accounts of one event that the README reads.
  @Test
  void theReaderFindsTheSameHoweverAnArticleIsTyped() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (String name : List.of("2019-meridian-post", "2019-salme-courier", "2022-haskett-op-ed")) {
      Path file = Path.of("../examples/wire/" + name + ".txt");
      articles.add(new ArticleReader().read(name, Files.readAllBytes(file)));
    }
    String headline = "MAYOR: FERRY STAYS\n\n";
    byte[] plain =
        (headline + "\"It stays,\" Mayor Ida Rask said.").getBytes(StandardCharsets.UTF_8);
    articles.add(new ArticleReader().read("plain", plain));
    try (Reader reader = Reader.open()) {
      Steadiness steadiness = Steadiness.of(articles, reader::read, done -> {});
      assertThat(steadiness.overlap())
          .allSatisfy((typing, tally) -> {
            assertThat(tally.gold()).isGreaterThan(30);
            assertThat(Steadiness.flips(tally)).as(typing.label()).isLessThanOrEqualTo(2);
          });
      for (Typing typing :
          List.of(Typing.WINDOWS_LINES, Typing.DOUBLE_SPACES, Typing.HARD_SPACES)) {
        assertThat(Steadiness.flips(steadiness.exact().get(typing))).isZero();
      }
    }
  }
}
