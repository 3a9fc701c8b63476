package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.article.Furniture.Kind;
import org.junit.jupiter.api.Test;

/// HTML in, the article's words out: headline, then paragraphs with a blank line between each two.
class HtmlArticleTest {
  private static final String FIRST =
      "The ferry to Skerrin will not sail before Thursday, the operator said in a short statement.";
  private static final String LAST =
      "A second storm is expected on Friday, and the harbour master said she would not take risks.";

  @Test
  void paragraphsAreSeparatedByABlankLine() {
    assertThat(text("<p>" + FIRST + "</p><p>" + LAST + "</p>")).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void theTextBeginsWithTheHeadlineOnce() {
    String html = "<h1>Ferry stays in port</h1><p>" + FIRST + "</p><p>" + LAST + "</p>";
    assertThat(text(html)).isEqualTo("Ferry stays in port\n\n" + FIRST + "\n\n" + LAST);
  }

  @Test
  void whatStandsAboveTheHeadlineIsLeftOut() {
    String html =
        "<article><span>Harbour news</span><h1>Ferry stays in port</h1><p>"
            + FIRST
            + "</p><p>"
            + LAST;
    assertThat(text(html)).isEqualTo("Ferry stays in port\n\n" + FIRST + "\n\n" + LAST);
  }

  @Test
  void inlineMarkupNeitherAddsNorTakesSpaces() {
    assertThat(middle("<p>un<b>believ</b>able, <i>she</i> said<a href='/x'>.</a></p>"))
        .isEqualTo("unbelievable, she said.");
    assertThat(middle("<p>He said <em>no</em> <strong>twice</strong>.</p>"))
        .isEqualTo("He said no twice.");
  }

  @Test
  void whiteSpaceIsCollapsedAndEntitiesAreDecoded() {
    assertThat(middle("<p>  &ldquo;R&amp;D\n\t is&nbsp;&nbsp;up&rdquo; &#8212; she   said </p>"))
        .isEqualTo("“R&D is up” — she said");
  }

  @Test
  void marksThatShowNothingAreDropped() {
    assertThat(middle("<p>har&shy;bour&#8203;master</p>")).isEqualTo("harbourmaster");
  }

  @Test
  void twoLineBreaksEndAParagraphAndOneEndsALine() {
    assertThat(middle("<p>He said no.<br> <br>She said yes.</p>"))
        .isEqualTo("He said no.\n\nShe said yes.");
    assertThat(middle("<p>He said no.<br>\n She said yes.</p>"))
        .isEqualTo("He said no.\nShe said yes.");
  }

  @Test
  void listItemsQuotationsAndRowsAreParagraphs() {
    assertThat(middle("<ul><li>One pier.</li><li>Two boats.</li></ul>"))
        .isEqualTo("One pier.\n\nTwo boats.");
    assertThat(middle("<blockquote><p>We close.</p></blockquote>")).isEqualTo("We close.");
    assertThat(
            middle(
                "<table><tr><td>Pier</td><td>4 m</td></tr><tr><td>Quay</td><td>6 m</td></tr>"
                    + "</table>"))
        .isEqualTo("Pier 4 m\n\nQuay 6 m");
  }

  @Test
  void scriptsStylesAndHiddenElementsAreLeftOut() {
    assertThat(
            middle(
                "<script>var a = '<p>no</p>';</script><style>p {}</style><noscript><p>no</p></noscript>"
                    + "<template><p>no</p></template><p hidden>no</p><div style='display: none'>no</div>"
                    + "<p aria-hidden='true'>no</p><svg><text>no</text></svg><!-- no --><p>Yes.</p>"))
        .isEqualTo("Yes.");
  }

  @Test
  void menusShareBarsAndCommentsAreLeftOut() {
    String html =
        "<nav><a href='/'>Home</a></nav><header class='site-nav'><p>The paper of the coast since"
            + " 1902.</p></header><article><p>"
            + FIRST
            + "</p><div class='share-bar'>Share this</div>"
            + "<p>"
            + LAST
            + "</p></article><div id='comments'><p>I always knew that this would"
            + " happen.</p></div><footer>Imprint</footer>";
    assertThat(text(html)).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void anElementThatHoldsTheWholeArticleIsKeptWhateverItIsCalled() {
    String html = "<div class='sidebar widget'><p>" + FIRST + "</p><p>" + LAST + "</p></div>";
    assertThat(text(html)).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void ofSeveralArticlesOnAPageTheFirstIsRead() {
    String one =
        "<article><h1>Ferry stays in port</h1><p>" + FIRST + "</p><p>" + LAST + "</p></article>";
    String two =
        one.replace("Ferry", "Train").replace("port", "Yard").replace("harbour", "station");
    assertThat(text("<title>Ferry stays in port</title>" + one + two))
        .isEqualTo("Ferry stays in port\n\n" + FIRST + "\n\n" + LAST);
  }

  @Test
  void furnitureWithinTheArticleStaysAndIsListed() {
    Article article =
        read(
            "<article><p>"
                + FIRST
                + "</p><p><a href='/x'>Pier to be rebuilt by autumn</a></p>"
                + "<figure><figcaption>The pier.</figcaption></figure>"
                + "<div class='newsletter'>Get the Tide Letter</div><p>"
                + LAST
                + "</p></article>");
    assertThat(article.furniture())
        .extracting(f -> f.kind() + " " + f.span().in(article.text()))
        .containsExactly(
            Kind.RELATED_LINK + " Pier to be rebuilt by autumn",
            Kind.CAPTION + " The pier.",
            Kind.PROMOTION + " Get the Tide Letter");
  }

  @Test
  void aLinkWithinASentenceIsNoFurniture() {
    Article article =
        read(
            "<p>"
                + FIRST
                + " "
                + LAST
                + "</p><p><a href='/x'>She said that she had not been asked.</a></p>");
    assertThat(article.furniture()).isEmpty();
  }

  @Test
  void anArticleThatStandsOnlyInJsonLdIsReadFromThere() {
    String json =
        "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry stays\", \"articleBody\": \""
            + FIRST
            + "\\n\\n1 < 2, the "
            + LAST
            + "\"}";
    Article article =
        read("<script type='application/ld+json'>" + json + "</script><div>Loading</div>");
    assertThat(article.text()).isEqualTo("Ferry stays\n\n" + FIRST + "\n\n1 < 2, the " + LAST);
    assertThat(article.findings()).extracting(Finding::code).containsExactly("N004");
  }

  @Test
  void htmlIsKnownByItsNameOrByHowItBegins() {
    String html = "<!-- saved -->\n<!DOCTYPE html><p>" + FIRST + "</p><p>" + LAST + "</p>";
    assertThat(mediaType("a.txt", html)).isEqualTo("text/html");
    assertThat(mediaType("a.HTM", FIRST + " " + LAST)).isEqualTo("text/html");
    assertThat(mediaType("a.txt", "He wrote <html> on the wall, she said."))
        .isEqualTo("text/plain");
    assertThat(mediaType("-", "<b>Bold</b> words.")).isEqualTo("text/plain");
  }

  @Test
  void thePageGivesTheSameArticleAgain() {
    String html = "<h1>Ferry stays in port</h1><p>" + FIRST + "</p><p>" + LAST + "</p>";
    assertThat(read(html)).isEqualTo(read(html));
    assertThat(read(html).id()).matches("sha256:[0-9a-f]{64}");
  }

  private static String mediaType(String path, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new ArticleReader().read(path, bytes).mediaType();
  }

  private static String middle(String html) {
    String text = text("<p>" + FIRST + "</p>" + html + "<p>" + LAST + "</p>");
    assertThat(text).startsWith(FIRST + "\n\n").endsWith("\n\n" + LAST);
    return text.substring(FIRST.length() + 2, text.length() - LAST.length() - 2);
  }

  private static String text(String html) {
    return read(html).text();
  }

  private static Article read(String html) {
    List<String> parts = List.of("<!DOCTYPE html><html>", html, "</html>");
    return new ArticleReader()
        .read("a.html", String.join("", parts).getBytes(StandardCharsets.UTF_8));
  }
}
