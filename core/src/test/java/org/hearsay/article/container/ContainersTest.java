package org.hearsay.article.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.format.Kind;
import org.junit.jupiter.api.Test;

/// Feeds, JSON Lines, mailboxes and zipped archives, taken apart.
class ContainersTest {
  private static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <item> is no item here -->
      <rss version="2.0"><channel><title>Harbour Echo</title>
      <item><guid isPermaLink="false">q-1</guid><link>https://echo.example/quay</link>
      <content:encoded><![CDATA[<p>The quay — closed. </item> is no end.</p>]]></content:encoded></item>
      <item><guid>q-2</guid><description>A teaser.</description></item>
      <item a='>'><guid>q-1</guid><content:encoded>Rain &amp; wind.</content:encoded></item>
      </channel></rss>
      """;

  @Test
  void theItemsOfAFeedAreItsVeryBytes() {
    List<Arrival> arrivals = open("feed.xml", utf8(FEED));
    assertThat(names(arrivals))
        .containsExactly("feed.xml!/q-1", "feed.xml!/q-2 R019", "feed.xml!/q-1#3");
    Arrival.Document first = (Arrival.Document) arrivals.getFirst();
    String bytes = new String(first.bytes(), StandardCharsets.UTF_8);
    assertThat(FEED).contains(bytes);
    assertThat(bytes).startsWith("<item><guid").endsWith("</content:encoded></item>");
    assertThat(first.context().outlet()).contains("Harbour Echo");
    Article article = article(first);
    assertThat(article.text()).isEqualTo("The quay — closed. is no end.");
    assertThat(article.masthead().outlet()).contains("Harbour Echo");
    assertThat(article.masthead().url()).contains("https://echo.example/quay");
    assertThat(article).isEqualTo(article(first));
  }

  @Test
  void aFeedInAnotherEncodingGivesItemsInUtf8() {
    String feed =
        "<?xml version='1.0' encoding='ISO-8859-2'?><feed><title>Ozvěna</title>"
            + "<entry><id>1</id><content>Přístav je zavřený.</content></entry></feed>";
    Charset[] charsets = {Charset.forName("ISO-8859-2"), StandardCharsets.UTF_16};
    for (Charset charset : charsets) {
      List<Arrival> arrivals = open("feed.xml", feed.getBytes(charset));
      assertThat(article((Arrival.Document) arrivals.getFirst()).text())
          .isEqualTo("Přístav je zavřený.");
    }
  }

  @Test
  void aDoctypeWithEntitiesEndsAFeedBeforeTheyGrow() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
            + "<rss><channel><item><description>&b;</description></item></channel></rss>";
    assertThat(names(open("feed.xml", utf8(bomb)))).containsExactly("feed.xml R025");
    String plain =
        "<!DOCTYPE rss PUBLIC '-//x//y' 'http://x.example/rss.dtd'>" + FEED.substring(39);
    assertThat(open("feed.xml", utf8(plain))).hasSize(3);
  }

  @Test
  void aFeedThatBreaksOffKeepsWhatCameBefore() {
    for (int cut = FEED.indexOf("q-2"); cut < FEED.indexOf("A teaser"); cut++) {
      List<Arrival> arrivals = open("feed.xml", utf8(FEED.substring(0, cut)));
      assertThat(names(arrivals)).containsExactly("feed.xml!/q-1", "feed.xml R021");
    }
  }

  @Test
  void anItemTooLargeIsRefusedAndTheNextOneRead() {
    String large = "<item>" + "x".repeat(ArticleReader.MOST_BYTES) + "</item>";
    String feed = "<rss>" + large + "<item><content:encoded>Rain.</content:encoded></item></rss>";
    assertThat(names(open("feed.xml", utf8(feed))))
        .containsExactly("feed.xml!/1 R023", "feed.xml!/2");
  }

  @Test
  void everyLineOfJsonLinesIsADocument() {
    String lines =
        "\uFEFF{\"text\": \"Rain.\", \"title\": \"One\"}\r\n\n[1]\n"
            + "{\"record\":\"hearsay/1\",\"article\":{\"text\":\"Snow.\"}}";
    List<Arrival> arrivals = open("a.jsonl", utf8(lines));
    assertThat(names(arrivals)).containsExactly("a.jsonl!/1", "a.jsonl!/3 R016", "a.jsonl!/4");
    assertThat(article((Arrival.Document) arrivals.getFirst()).masthead().title()).contains("One");
    assertThat(article((Arrival.Document) arrivals.getLast()).text()).isEqualTo("Snow.");
  }

  @Test
  void aMailboxIsCutBeforeEachMessage() {
    String message =
        "From ada@echo.example Mon Feb  3 04:05:06 2031\nFrom: Ada <ada@echo.example>\n"
            + "Date: Mon, 3 Feb 2031 04:05:06 +0000\nSubject: Quay\n\nIt is closed.\nFrom here on.\n\n";
    List<Arrival> arrivals = open("mail.mbox", utf8(message + message));
    assertThat(names(arrivals)).containsExactly("mail.mbox!/1", "mail.mbox!/2");
    assertThat(article((Arrival.Document) arrivals.getLast()).text())
        .isEqualTo("It is closed.\nFrom here on.\n\n");
  }

  @Test
  void archivesInsideAWaczAreOpenedAndItsIndexIsNot() throws IOException {
    byte[] warc = WarcMaker.packed().page("https://echo.example/", "<p>Rain.</p>").bytes();
    byte[] wacz =
        zip(List.of("datapackage.json", "archive/data.warc.gz", "pages/pages.jsonl"), warc);
    assertThat(names(open("crawl.wacz", wacz)))
        .containsExactly("crawl.wacz!/archive/data.warc.gz!/20310203040506/https://echo.example/");
    assertThat(Containers.kind("crawl.zip", wacz)).contains(Kind.ZIP);
    assertThat(Containers.kind("files.zip", zip(List.of("a.txt"), warc))).isEmpty();
  }

  @Test
  void aZipBombIsLeftPacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(names(open("crawl.wacz", out.toByteArray()))).containsExactly("crawl.wacz R024");
  }

  @Test
  void filesInAZipAreCounted() throws IOException {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i <= WaczMembers.MOST_ENTRIES; i++) {
      entries.add("pages/" + i);
    }
    assertThat(names(open("crawl.wacz", zip(entries, new byte[0]))))
        .containsExactly("crawl.wacz R026");
  }

  @Test
  void whatHoldsNothingSaysSo() {
    List<Arrival> arrivals = open("feed.xml", utf8("<rss><channel></channel></rss>"));
    assertThat(names(arrivals)).containsExactly("feed.xml R029");
    assertThat(((Arrival.Refused) arrivals.getFirst()).refusal())
        .hasMessageContaining("holds no document that can be read");
  }

  @Test
  void oneDocumentIsNoContainer() {
    for (String one : List.of("{\"text\": \"Rain.\"}", "<item>x</item>", "<html>x", "%PDF-", "")) {
      assertThat(Containers.kind("a", utf8(one))).as(one).isEmpty();
    }
    assertThat(Containers.kind("a.jsonl", utf8("{\"text\": \"Rain.\"}"))).contains(Kind.JSON_LINES);
  }

  @Test
  void anyCutOfAnyContainerEndsInARefusalOrInDocuments() throws IOException {
    byte[] warc = WarcMaker.packed().page("https://echo.example/", "<p>Rain.</p>").bytes();
    byte[] wacz = zip(List.of("archive/data.warc.gz"), warc);
    for (byte[] container : List.of(utf8(FEED), warc, wacz)) {
      Kind kind = Containers.kind("x", container).orElseThrow();
      for (int length = 1; length < container.length; length += 7) {
        byte[] cut = Arrays.copyOf(container, length);
        assertThat(open("x", kind, new ByteArrayInputStream(cut))).isNotEmpty();
      }
    }
  }

  static List<Arrival> open(String path, byte[] bytes) {
    Kind kind = Containers.kind(path, bytes).orElseThrow();
    return open(path, kind, new ByteArrayInputStream(bytes));
  }

  static List<Arrival> open(String path, Kind kind, InputStream in) {
    List<Arrival> all = new ArrayList<>();
    try (Arrivals arrivals = Containers.open(path, kind, in)) {
      arrivals.forEachRemaining(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /// The path of each document, and the path and code of each refusal.
  static List<String> names(List<Arrival> arrivals) {
    return arrivals.stream()
        .map(arrival ->
            switch (arrival) {
              case Arrival.Document document -> document.path();
              case Arrival.Refused(var refusal) -> refusal.path() + " " + refusal.code();
            })
        .toList();
  }

  static Article article(Arrival.Document document) {
    return new ArticleReader().read(document.path(), document.bytes(), document.context());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(List<String> entries, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }
}
