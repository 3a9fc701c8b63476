package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Pages that mean harm end in an article or in a refusal, soon, and never in anything else.
class HostileHtmlTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PROSE =
      "The harbour master said that the inner harbour would be closed for six weeks from Monday. ";

  @Test
  void deepNestingCostsNoStack() {
    for (String tag :
        List.of("div", "b", "blockquote", "span", "ul><li", "table><tr><td", "font")) {
      String html = "<html>" + ("<" + tag + ">").repeat(10_000) + PROSE.repeat(3);
      Article article = read(html);
      assertThat(article.text()).isEqualTo(PROSE.repeat(3).strip());
    }
  }

  @Test
  void aPageThatIsTooDeepSaysSo() {
    assertThat(read("<html>" + "<div>".repeat(1000) + "<p>" + PROSE.repeat(3)).findings())
        .extracting(Finding::code)
        .containsExactly("N005");
  }

  @Test
  void twentyMegabytesOfTablesAreRefusedOrRead() {
    String many = "<html>" + "<table><tr><td>".repeat((20 << 20) / 15);
    soon(() -> assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(many)));
    String wide = "<html>" + ("<table><tr><td>" + PROSE.repeat(4)).repeat(60_000);
    soon(() -> assertThat(read(wide.substring(0, 20 << 20)).text()).contains("harbour master"));
  }

  @Test
  void aHugeAttributeIsNotReadAsWords() {
    String huge = "related ".repeat(1 << 20);
    String html =
        "<html><div class='"
            + huge
            + "' style='"
            + huge
            + "' id='"
            + huge
            + "'><p>"
            + PROSE.repeat(3);
    soon(() -> assertThat(read(html).text()).isEqualTo(PROSE.repeat(3).strip()));
  }

  @Test
  void tagsThatNeverCloseAreRead() {
    String html = "<html><body><p><b><i>" + ("<p>" + PROSE).repeat(3) + "<div <p <";
    assertThat(read(html).text()).contains(PROSE.strip());
  }

  @Test
  void formattingThatIsNeverClosedDoesNotMultiply() {
    StringBuilder html = new StringBuilder("<html>");
    for (int i = 0; i < 20_000; i++) {
      html.append("<b id=").append(i).append("><p>").append(PROSE);
    }
    soon(() -> assertThat(read(html.toString()).text()).contains("harbour master"));
  }

  @Test
  void aMegabyteOfHeadlineIsNoHeadline() {
    String html = "<html><title>" + "x | ".repeat(1 << 19) + "</title><h1>" + "a ".repeat(1 << 20);
    soon(() -> assertThat(read(html + "</h1><p>" + PROSE.repeat(3)).masthead().title()).isEmpty());
  }

  @Test
  void metadataWithoutEndIsBounded() {
    String block =
        "<script type='application/ld+json'>" + "[{\"@graph\":".repeat(5000) + "</script>";
    soon(() ->
        assertThat(read("<html>" + block.repeat(100) + "<p>" + PROSE.repeat(3)).masthead())
            .isEqualTo(Masthead.NONE));
    String author = "By " + "Ann and ".repeat(200_000);
    String meta = "<html><meta name=author content='" + author + "'><p>" + PROSE.repeat(3);
    soon(() -> assertThat(read(meta).masthead().byline()).isEmpty());
  }

  @Test
  void aLongLineOfPlainTextIsReadSoon() {
    for (String part : List.of("Read more ", "sign up ", "a,", "/", " \t", "(photo ", "\r")) {
      byte[] bytes = ("x" + part.repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
      soon(() -> assertThat(new ArticleReader().read("a.txt", bytes).furniture()).isEmpty());
    }
  }

  /// Pages put together from parts of tags, from a seed: whatever comes out, it holds together.
  @Test
  void anyHeapOfTagsGivesFurnitureThatLiesInTheText() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    List<String> parts =
        List.of(
            "<p>",
            "</p>",
            "<div class='ad'>",
            "</div>",
            "<figcaption>",
            "</figcaption>",
            "<br>",
            " ",
            "<a href=x>",
            "</a>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<li>",
            "<td>",
            "<table>",
            PROSE,
            "Read more: x",
            "<div itemprop=articleBody>",
            "<section class=related>",
            "</section>",
            "🛥",
            "&#0;",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<title>",
            "</title>",
            "<span hidden>",
            "</span>",
            PROSE);
    int read = 0;
    for (int round = 0; round < 3000; round++) {
      StringBuilder html = new StringBuilder("<html>");
      for (int i = random.nextInt(40); i >= 0; i--) {
        html.append(parts.get(random.nextInt(parts.size())));
      }
      try {
        ReadArticle.check(read(html.toString()));
        read++;
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo("R006");
      }
    }
    assertThat(read).isGreaterThan(200);
  }

  private static void soon(Runnable task) {
    Assertions.assertTimeout(SOON, task::run);
  }

  private static Article read(String html) {
    return new ArticleReader().read("a.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
