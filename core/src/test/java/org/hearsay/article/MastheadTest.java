package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.format.Dates;
import org.junit.jupiter.api.Test;

/// What a document says about itself, and nothing that it does not say.
class MastheadTest {
  private static final String PROSE =
      "<p>" + "The pier was closed on 3 May 2030, the harbour master said. ".repeat(4) + "</p>";

  @Test
  void jsonLdIsReadFirst() {
    Masthead masthead =
        page(
            ld(
                    """
                    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Pier closed",
                     "author": {"@type": "Person", "name": "Odile Marchetti"},
                     "publisher": {"@type": "Organization", "name": "The Courier"},
                     "datePublished": "2030-05-03T08:00:00Z", "inLanguage": "en",
                     "url": "https://courier.example/pier"}
                    """)
                + "<meta property='og:site_name' content='Courier Online'>"
                + "<meta property='og:title' content='Pier shut'>");
    assertThat(masthead.title()).contains("Pier closed");
    assertThat(masthead.byline()).containsExactly("Odile Marchetti");
    assertThat(masthead.outlet()).contains("The Courier");
    assertThat(masthead.published()).contains("2030-05-03T08:00:00Z");
    assertThat(masthead.language()).contains("en");
    assertThat(masthead.url()).contains("https://courier.example/pier");
  }

  @Test
  void jsonLdIsFoundInGraphsAndArraysAndFollowsIds() {
    Masthead masthead =
        page(
            ld(
                """
                [{"@graph": [
                  {"@type": "WebPage", "headline": "No"},
                  {"@type": ["Article", "ReportageNewsArticle"], "headline": "Pier &amp; quay closed",
                   "author": [{"@id": "#a"}, "Bo Renwick"], "publisher": {"@id": "#p"}},
                  {"@type": "Person", "@id": "#a", "name": "Odile Marchetti"},
                  {"@type": "Organization", "@id": "#p", "name": "The Courier"}]}]
                """));
    assertThat(masthead.title()).contains("Pier & quay closed");
    assertThat(masthead.byline()).containsExactly("Odile Marchetti", "Bo Renwick");
    assertThat(masthead.outlet()).contains("The Courier");
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    String deep = "[".repeat(100_000);
    for (String broken :
        new String[] {"{\"@type\": \"NewsArticle\", ", "null", "", deep, "{\"a\":1}"}) {
      assertThat(page(ld(broken) + "<meta property='og:title' content='Pier closed'>").title())
          .contains("Pier closed");
    }
    assertThat(
            page(ld("<![CDATA[{\"@type\": \"NewsArticle\", \"headline\": \"Pier\nclosed\",}]]>"))
                .title())
        .contains("Pier closed");
  }

  @Test
  void articlesInListsOfOthersAreNotThisOne() {
    String list =
        "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"NewsArticle\","
            + " \"headline\": \"Another\"}]}";
    assertThat(page(ld(list)).title()).isEmpty();
  }

  @Test
  void metaElementsAreReadWithoutJsonLd() {
    Masthead masthead =
        page(
            "<meta property='og:title' content='Pier closed'>"
                + "<meta name='Author' content='By Odile Marchetti and Bo Renwick'>"
                + "<meta property='og:site_name' content='The Courier'>"
                + "<meta property='og:url' content='https://courier.example/pier'>"
                + "<meta property='article:published_time' content='2030-05-03T08:00:00+0200'>"
                + "<meta property='og:locale' content='en_GB'>");
    assertThat(masthead.title()).contains("Pier closed");
    assertThat(masthead.byline()).containsExactly("Odile Marchetti", "Bo Renwick");
    assertThat(masthead.outlet()).contains("The Courier");
    assertThat(masthead.url()).contains("https://courier.example/pier");
    assertThat(masthead.published()).contains("2030-05-03T08:00:00+02:00");
    assertThat(masthead.language()).contains("en-GB");
  }

  @Test
  void theHeadlineThatIsSeenStandsBeforeTheOneThatIsCutShort() {
    assertThat(
            masthead(
                    "<meta property='og:title' content='Pier closed for'>",
                    "<h1>Pier closed for the winter</h1>" + PROSE)
                .title())
        .contains("Pier closed for the winter");
  }

  @Test
  void theNameOfTheSiteIsCutOffTheTitle() {
    String site = "<meta property='og:site_name' content='The Courier'>";
    assertThat(page(site + "<title>Pier closed | The Courier</title>").title())
        .contains("Pier closed");
    assertThat(page(site + "<title>Pier closed - News - The Courier</title>").title())
        .contains("Pier closed - News");
    assertThat(page(site + "<title>The Courier: Pier closed</title>").title())
        .contains("The Courier: Pier closed");
    assertThat(page("<title>Pier closed | Nobody says whose</title>").title())
        .contains("Pier closed | Nobody says whose");
    assertThat(page(site + "<title>The Courier</title>").title()).isEmpty();
  }

  @Test
  void aBylineIsPeopleAndDesksAndNeverAnAddress() {
    assertThat(byline("By Ann Lee, Bo Yu and Cy Ott"))
        .containsExactly("Ann Lee", "Bo Yu", "Cy Ott");
    assertThat(byline("by: ann lee; Ann Lee | ANN LEE")).containsExactly("ann lee");
    assertThat(byline("Ann Lee, Staff Writer")).containsExactly("Ann Lee");
    assertThat(byline("Ann Lee, Jr.")).containsExactly("Ann Lee, Jr.");
    assertThat(byline("Byron Bywater")).containsExactly("Byron Bywater");
    assertThat(byline("Courier Staff")).containsExactly("Courier Staff");
    assertThat(byline("https://courier.example/ann")).isEmpty();
    assertThat(byline("ann@courier.example")).isEmpty();
    assertThat(byline(" , ; - ")).isEmpty();
  }

  @Test
  void aDateIsAsPreciseAsItIsGiven() {
    assertThat(Dates.iso8601("2030-05-03")).contains("2030-05-03");
    assertThat(Dates.iso8601("2030-05")).contains("2030-05");
    assertThat(Dates.iso8601("2030-05-03T08:15Z")).contains("2030-05-03T08:15Z");
    assertThat(Dates.iso8601("2030-05-03 08:15:30.123 +0100"))
        .contains("2030-05-03T08:15:30+01:00");
    assertThat(Dates.iso8601("2030/05/03")).contains("2030-05-03");
    assertThat(Dates.iso8601("20300503")).contains("2030-05-03");
    assertThat(Dates.iso8601("Fri, 3 May 2030 08:15:30 GMT")).contains("2030-05-03T08:15:30Z");
    assertThat(Dates.iso8601("May 3, 2030")).contains("2030-05-03");
    assertThat(Dates.iso8601("3 May 2030")).contains("2030-05-03");
  }

  @Test
  void whatIsNoDateIsNone() {
    for (String no :
        new String[] {
          "",
          "yesterday",
          "2030-13-01",
          "2030-02-30",
          "0001-01-01T00:00:00",
          "2030",
          "2030-05-03T25:00",
          "20301503",
          "05/03/2030",
          "9".repeat(100)
        }) {
      assertThat(Dates.iso8601(no)).as(no).isEmpty();
    }
  }

  @Test
  void theTimeElementGivesTheDateWhenNothingElseDoes() {
    assertThat(masthead("", "<time datetime='2030-05-03'>Friday</time>" + PROSE).published())
        .contains("2030-05-03");
  }

  @Test
  void nothingIsGuessedFromTheProse() {
    assertThat(masthead("", PROSE)).isEqualTo(Masthead.NONE);
  }

  @Test
  void plainTextHasATitleIfItsFirstLineIsClearlyAHeadline() {
    assertThat(plain("Pier closed for winter\n\nIt was cold.").title())
        .contains("Pier closed for winter");
    assertThat(plain("Is the pier closed?\r\n\r\nIt is.").title()).contains("Is the pier closed?");
    assertThat(plain("‘We will close the pier’\n\nIt was cold.").title())
        .contains("‘We will close the pier’");
  }

  @Test
  void aFirstLineThatMayBeASentenceIsNoTitle() {
    for (String no :
        new String[] {
          "The pier is closed.\n\nIt was cold.",
          "Pier closed\nfor winter.\n\nIt was.",
          "Pier\n\nIt was cold.",
          "Pier closed\r\nIt was cold.",
          "By Odile Marchetti\n\nIt was cold.",
          "Pier closed",
          "Pier closed\n\n",
          "She said:\n\n“No.”",
          "Read more: Pier closed\n\nIt was.",
          "Pier " + "closed ".repeat(20) + "\n\nIt was cold."
        }) {
      assertThat(plain(no).title()).as(no).isEmpty();
    }
  }

  private static Iterable<String> byline(String author) {
    return page("<meta name='author' content='" + author + "'>").byline();
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static Masthead page(String head) {
    return masthead(head, PROSE);
  }

  private static Masthead masthead(String head, String body) {
    String html = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    return new ArticleReader().read("a.html", html.getBytes(StandardCharsets.UTF_8)).masthead();
  }

  private static Masthead plain(String text) {
    return new ArticleReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8)).masthead();
  }
}
