package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// One item of a feed, as it stands there.
class FeedItemTest {
  private static final String STORY =
      "The quay is closed for the winter, said Ada Crane, who runs it. ".repeat(10);

  @Test
  void theFullTextOfAnRssItem() {
    Article article =
        read(
            """
            <item>
              <title>Quay &amp; pier closed</title>
              <link>https://echo.example/quay</link>
              <dc:creator><![CDATA[Ada Brook]]></dc:creator>
              <pubDate>Mon, 03 Feb 2031 04:05:06 GMT</pubDate>
              <description>The quay is closed &#8230;</description>
              <content:encoded><![CDATA[<p>The quay is closed.</p>
                <figure><figcaption>A quay</figcaption></figure>
                <p>&#8220;It will stay so,&#8221; said Ada&nbsp;Crane.</p>]]></content:encoded>
            </item>
            """);
    assertThat(article.text())
        .isEqualTo("The quay is closed.\n\nA quay\n\n“It will stay so,” said Ada Crane.");
    assertThat(article.mediaType()).isEqualTo("application/rss+xml");
    assertThat(article.furniture()).extracting(Furniture::kind).contains(Furniture.Kind.CAPTION);
    assertThat(article.masthead().title()).contains("Quay & pier closed");
    assertThat(article.masthead().byline()).containsExactly("Ada Brook");
    assertThat(article.masthead().published()).contains("2031-02-03T04:05:06Z");
    assertThat(article.masthead().url()).contains("https://echo.example/quay");
  }

  @Test
  void anAtomEntryInEachKindOfContent() {
    String html = "<content type='html'>&lt;p&gt;Rain &amp;amp; wind.&lt;/p&gt;</content>";
    String xhtml = "<content type='xhtml'><div><p>Rain &amp; wind.</p></div></content>";
    String text = "<content type='text'>Rain &amp; wind.</content>";
    for (String content : new String[] {html, xhtml, text, "<content>Rain &amp; wind.</content>"}) {
      assertThat(read(entry(content)).text()).as(content).isEqualTo("Rain & wind.");
    }
    Masthead masthead = read(entry(html)).masthead();
    assertThat(masthead.title()).contains("Weather");
    assertThat(masthead.byline()).containsExactly("Lee Moss");
    assertThat(masthead.published()).contains("2031-02-03T04:05:06Z");
    assertThat(masthead.url()).contains("https://echo.example/rain");
  }

  @Test
  void aLongDescriptionIsTheText() {
    assertThat(read("<item><description>" + STORY + "</description></item>").text())
        .isEqualTo(STORY.strip());
  }

  @Test
  void aTeaserIsRefused() {
    String[] teasers = {
      "<description>The quay is closed.</description>",
      "<description>" + STORY + "Continue reading</description>",
      "<description>" + STORY + "[&#8230;]</description>",
      "<title>Quay closed</title>",
      "<content src='https://echo.example/quay' type='text/html'/>",
    };
    for (String teaser : teasers) {
      assertThat(refusal("<item>" + teaser + "</item>").code()).as(teaser).isEqualTo("R019");
    }
    assertThat(refusal("<item><title>Quay</title></item>"))
        .hasMessageContaining("only a teaser; fetch the page that it links to");
  }

  @Test
  void theAuthorOfRssIsTheNameInBrackets() {
    String author = "<author>ada@echo.example (Ada Brook)</author>";
    assertThat(read("<item>" + author + "<description>" + STORY + "</description></item>"))
        .satisfies(a -> assertThat(a.masthead().byline()).containsExactly("Ada Brook"));
  }

  @Test
  void aWholeFeedIsNoDocument() {
    assertThat(refusal("<?xml version='1.0'?><rss><channel><item/></channel></rss>"))
        .hasMessageContaining("is a feed, which holds documents")
        .extracting(Refusal::code)
        .isEqualTo("R020");
  }

  @Test
  void depthAndTagsAreBounded() {
    String deep = "<item><content:encoded>" + "<b>".repeat(100_000) + "Rain.";
    assertThat(read(deep).text()).contains("Rain.");
    assertThat(refusal("<item>" + "<b>".repeat(300_000)).code()).isEqualTo("R028");
  }

  private static String entry(String content) {
    return """
    <entry xml:lang="en"><id>tag:1</id><title type="html">Weather</title>
    <link rel="self" href="https://echo.example/self"/>
    <link href="https://echo.example/rain"/><author><name>Lee Moss</name></author>
    <published>2031-02-03T04:05:06Z</published><updated>2032-01-01T00:00:00Z</updated>
    %s</entry>
    """
        .formatted(content);
  }

  private static Article read(String xml) {
    Article article = new ArticleReader().read("feed.xml!/1", bytes(xml));
    ReadArticle.check(article);
    return article;
  }

  private static Refusal refusal(String xml) {
    return catchThrowableOfType(
        Refusal.class, () -> new ArticleReader().read("feed.xml!/1", bytes(xml)));
  }

  private static byte[] bytes(String xml) {
    return xml.strip().getBytes(StandardCharsets.UTF_8);
  }
}
