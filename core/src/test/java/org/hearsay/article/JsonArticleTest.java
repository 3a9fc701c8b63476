package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// One article as JSON: a plain one, ninjs, a record of our own.
class JsonArticleTest {
  @Test
  void aPlainArticle() {
    Article article =
        read(
            """
            {"title": "Quay \\u2014 closed", "outlet": "Harbour Echo", "published": "2031-02-03",
             "url": "https://echo.example/quay", "authors": ["By Ada Brook", "Lee Moss"],
             "text": "The quay is closed, said Ada Crane.\\n\\nIt will stay so."}
            """);
    assertThat(article.text()).isEqualTo("The quay is closed, said Ada Crane.\n\nIt will stay so.");
    assertThat(article.mediaType()).isEqualTo("application/json");
    Masthead masthead = article.masthead();
    assertThat(masthead.title()).contains("Quay — closed");
    assertThat(masthead.byline()).containsExactly("Ada Brook", "Lee Moss");
    assertThat(masthead.outlet()).contains("Harbour Echo");
    assertThat(masthead.published()).contains("2031-02-03");
    assertThat(masthead.url()).contains("https://echo.example/quay");
  }

  @Test
  void whatIsMissingStaysMissing() {
    Article article = read("{\"text\": \"Rain.\", \"published\": \"soon\", \"url\": \"/quay\"}");
    assertThat(article.masthead()).isEqualTo(Masthead.NONE);
  }

  @Test
  void furnitureInsideTheTextIsListed() {
    Article article = read("{\"text\": \"Rain fell.\\n\\nRead more: Snow fell\\n\\nIt stopped.\"}");
    assertThat(article.furniture())
        .singleElement()
        .satisfies(f -> assertThat(f.span().in(article.text())).isEqualTo("Read more: Snow fell"));
  }

  @Test
  void ninjsOfTheFirstSeries() {
    Article article =
        read(
            """
            {"uri": "http://wire.example/1", "type": "text", "versioncreated": "2031-02-03T04:05:06Z",
             "byline": "By Ada Brook and Lee Moss", "headline": "Quay closed", "language": "en-GB",
             "infosource": [{"name": "North Wire"}], "body_text": "As text.",
             "body_xhtml": "<p>The quay is closed.</p><p>It will stay so.</p>"}
            """);
    assertThat(article.text()).isEqualTo("The quay is closed.\n\nIt will stay so.");
    Masthead masthead = article.masthead();
    assertThat(masthead.title()).contains("Quay closed");
    assertThat(masthead.byline()).containsExactly("Ada Brook", "Lee Moss");
    assertThat(masthead.outlet()).contains("North Wire");
    assertThat(masthead.published()).contains("2031-02-03T04:05:06Z");
    assertThat(masthead.url()).contains("http://wire.example/1");
    assertThat(masthead.language()).contains("en-GB");
  }

  @Test
  void ninjsOfTheSecondSeries() {
    Article article =
        read(
            """
            {"uri": "urn:wire:1", "firstcreated": "2031-02-01T00:00:00Z",
             "versioncreated": "2031-02-03T00:00:00Z", "by": "Ada Brook",
             "headlines": [{"role": "short", "value": "Quay"},
                           {"role": "main", "value": "Quay closed"}],
             "bodies": [{"contenttype": "text/plain", "value": "The quay is closed."}],
             "infosources": [{"name": "North Wire", "role": "provider"}]}
            """);
    assertThat(article.text()).isEqualTo("The quay is closed.");
    assertThat(article.masthead().title()).contains("Quay closed");
    assertThat(article.masthead().published()).contains("2031-02-01T00:00:00Z");
    assertThat(article.masthead().url()).isEmpty();
  }

  @Test
  void aRecordOfOurOwn() {
    Article article =
        read(
            """
            {"record": "hearsay/1", "article": {"id": "sha256:00", "path": "a.txt",
             "media_type": "text/plain", "title": "Quay closed", "byline": ["Ada Brook"],
             "outlet": null, "url": null, "published": "2031-02", "language": "en",
             "text": "The quay is closed.\\n", "furniture": []}, "attributions": []}
            """);
    assertThat(article.text()).isEqualTo("The quay is closed.\n");
    assertThat(article.masthead().title()).contains("Quay closed");
    assertThat(article.masthead().published()).contains("2031-02");
    assertThat(article.masthead().outlet()).isEmpty();
  }

  @Test
  void theBytesDecideAndNotTheName() {
    assertThat(new ArticleReader().read("a.txt", utf8("{\"text\": \"Rain.\"}")).text())
        .isEqualTo("Rain.");
    assertThat(new ArticleReader().read("a.json", utf8("{Rain} fell.")).text())
        .isEqualTo("{Rain} fell.");
  }

  @Test
  void jsonWithoutAnArticle() {
    assertThat(refusal("{\"name\": \"a package\"}"))
        .hasMessageStartingWith("a.json: is JSON without an article; it needs")
        .extracting(Refusal::code)
        .isEqualTo("R018");
    assertThat(refusal("{\"text\": \" \"}").code()).isEqualTo("R002");
  }

  @Test
  void jsonThatBreaksOffNamesThePlace() {
    assertThat(refusal("{\"text\":\n \"Rain")).hasMessageContaining("is broken JSON (line 2,");
    assertThat(refusal("{\"text\": \"Rain\", ").code()).isEqualTo("R016");
  }

  @Test
  void severalObjectsAreNoDocument() {
    assertThat(refusal("{\"text\": \"Rain.\"}\n{\"text\": \"Snow.\"}\n").code()).isEqualTo("R020");
    assertThat(refusal("{\"text\":\n\"Rain.\"} {\"text\": \"Snow.\"}").code()).isEqualTo("R020");
  }

  @Test
  void nestingAndValuesAreBounded() {
    String deep = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(refusal(deep).code()).isEqualTo("R017");
    String wide = "{\"a\": [" + "0,".repeat(1_000_000) + "0], \"text\": \"Rain.\"}";
    assertThat(refusal(wide)).hasMessageContaining("more than 1000000 values");
  }

  private static Article read(String json) {
    Article article = new ArticleReader().read("a.json", utf8(json));
    ReadArticle.check(article);
    return article;
  }

  private static Refusal refusal(String json) {
    return catchThrowableOfType(
        Refusal.class, () -> new ArticleReader().read("a.json", utf8(json)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
