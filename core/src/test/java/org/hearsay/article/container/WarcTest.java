package org.hearsay.article.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Article;
import org.hearsay.article.Refusal;
import org.hearsay.format.Kind;
import org.junit.jupiter.api.Test;

/// Web archives: which records are documents, and what a damaged one leaves.
class WarcTest {
  private static final String URL = "https://echo.example/quay";
  private static final String STORY =
      "<html><body><h1>Quay closed</h1><article>"
          + "<p>The quay on the north side is closed for the winter, said Ada Crane.</p>"
          + "<p>“It will stay so until the ice is gone,” she told the harbour council.</p>"
          + "</article></body></html>";

  @Test
  void aPageIsADocumentWithItsAddressAndWhenItWasFetched() {
    for (WarcMaker maker : List.of(WarcMaker.plain(), WarcMaker.packed())) {
      List<Arrival> arrivals = ContainersTest.open("c.warc", maker.page(URL, STORY).bytes());
      assertThat(ContainersTest.names(arrivals)).containsExactly("c.warc!/20310203040506/" + URL);
      Arrival.Document document = (Arrival.Document) arrivals.getFirst();
      assertThat(document.bytes()).isEqualTo(STORY.getBytes(StandardCharsets.UTF_8));
      assertThat(document.context().captured()).contains("2031-02-03T04:05:06Z");
      Article article = ContainersTest.article(document);
      assertThat(article.mediaType()).isEqualTo("text/html");
      assertThat(article.text()).startsWith("Quay closed\n\nThe quay on the north side");
      assertThat(article.masthead().url()).contains(URL);
      assertThat(article.masthead().published()).as("when it was fetched").isEmpty();
    }
  }

  @Test
  void theServerTellsTheEncodingWhereThePageDoesNot() {
    String page = STORY.replace("Ada Crane", "Přemysl Šťastný").replaceAll("[“”]", "");
    byte[] body = page.getBytes(Charset.forName("ISO-8859-2"));
    byte[] warc =
        WarcMaker.packed().answer(URL, 200, "text/html; charset=ISO-8859-2", body).bytes();
    Arrival.Document document =
        (Arrival.Document) ContainersTest.open("c.warc.gz", warc).getFirst();
    assertThat(ContainersTest.article(document).text()).contains("Přemysl Šťastný");
  }

  @Test
  void packedAndChunkedAnswersComeOutWhole() throws IOException {
    byte[] gzip = gzip(STORY.getBytes(StandardCharsets.UTF_8));
    byte[] chunked = chunked(STORY.getBytes(StandardCharsets.UTF_8));
    byte[] warc =
        WarcMaker.packed()
            .answer(URL + "1", 200, "text/html", gzip, "Content-Encoding", "gzip")
            .answer(URL + "2", 200, "text/html", chunked, "Transfer-Encoding", "chunked")
            .bytes();
    List<Arrival> arrivals = ContainersTest.open("c.warc.gz", warc);
    assertThat(arrivals).hasSize(2);
    for (Arrival arrival : arrivals) {
      assertThat(((Arrival.Document) arrival).bytes())
          .isEqualTo(STORY.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsNoDocumentIsPassedOverAndCounted() throws IOException {
    byte[] warc =
        WarcMaker.packed()
            .answer(URL, 404, "text/html", new byte[0])
            .answer(URL, 200, "image/png", new byte[9])
            .answer(URL, 200, "image/png", new byte[9])
            .page(URL, STORY)
            .bytes();
    try (Arrivals arrivals =
        Containers.open("c.warc.gz", Kind.GZIP, new ByteArrayInputStream(warc))) {
      arrivals.forEachRemaining(
          arrival -> assertThat(arrival).isInstanceOf(Arrival.Document.class));
      assertThat(arrivals.skipped())
          .containsEntry("image/png", 2L)
          .containsEntry("status 404", 1L)
          .containsEntry("record of type warcinfo", 1L);
    }
  }

  @Test
  void aMemberThatIsMiscodedDoesNotStopTheNext() {
    byte[] warc =
        WarcMaker.packed()
            .answer(URL + "1", 200, "text/html", new byte[50], "Content-Encoding", "gzip")
            .answer(URL + "2", 200, "text/html", new byte[50], "Content-Encoding", "br")
            .page(URL + "3", STORY)
            .bytes();
    assertThat(ContainersTest.names(ContainersTest.open("c.warc.gz", warc)))
        .containsExactly(
            "c.warc.gz!/20310203040506/" + URL + "1 R022",
            "c.warc.gz!/20310203040506/" + URL + "2 R027",
            "c.warc.gz!/20310203040506/" + URL + "3");
  }

  @Test
  void anArchiveCutInTheMiddleKeepsWhatCameBefore() {
    byte[] one = WarcMaker.packed().page(URL + "1", STORY).bytes();
    byte[] two = WarcMaker.packed().page(URL + "1", STORY).page(URL + "2", STORY).bytes();
    byte[] cut = Arrays.copyOf(two, one.length + (two.length - one.length) / 2);
    List<Arrival> arrivals = ContainersTest.open("c.warc.gz", cut);
    assertThat(ContainersTest.names(arrivals).getFirst()).endsWith(URL + "1");
    assertThat(ContainersTest.names(arrivals).getLast()).endsWith(" R022");
  }

  @Test
  void aRecordWhoseHeadIsDamagedDoesNotStopTheNext() {
    byte[] warc =
        WarcMaker.plain()
            .page(URL + "1", STORY)
            .page(URL + "2", STORY)
            .page(URL + "3", STORY)
            .bytes();
    String text = new String(warc, StandardCharsets.ISO_8859_1);
    int second = text.indexOf("WARC/1.", text.indexOf(URL + "1") + 1);
    for (String damage : List.of("XARC", "WARC/9.\u0000", "W\u0000\u0000C")) {
      byte[] broken = warc.clone();
      byte[] over = damage.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(over, 0, broken, second, over.length);
      assertThat(ContainersTest.names(ContainersTest.open("c.warc", broken)))
          .as(damage)
          .containsExactly(
              "c.warc!/20310203040506/" + URL + "1",
              "c.warc!/record at byte " + second + " R022",
              "c.warc!/20310203040506/" + URL + "3");
    }
  }

  /// A page may hold what looks like a record, with an address that was never fetched.
  @Test
  void wordsOfAPageAreNoRecord() {
    String forged =
        STORY
            + "\r\n\r\n"
            + "WARC/1.0\r\n"
            + "WARC-Type: response\r\n"
            + "WARC-Target-URI: https://forged.example/\r\n"
            + "WARC-Date: 2031-02-03T04:05:06Z\r\n"
            + "WARC-Record-ID: <urn:uuid:9>\r\n"
            + "Content-Type: application/http;msgtype=response\r\n"
            + "Content-Length: 60\r\n\r\n"
            + "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + "Ada said so.\r\n\r\n";
    byte[] warc = WarcMaker.plain().page(URL + "1", forged).page(URL + "2", STORY).bytes();
    String text = new String(warc, StandardCharsets.ISO_8859_1);
    int first = text.indexOf("WARC/1.", 1);
    byte[] broken = warc.clone();
    broken[first] = 'X';
    assertThat(ContainersTest.names(ContainersTest.open("c.warc", broken)))
        .hasSize(2)
        .noneMatch(name -> name.contains("forged"))
        .last()
        .asString()
        .endsWith(URL + "2");
    int length = text.indexOf("Content-Length:", first);
    broken[length] = 'X';
    assertThat(ContainersTest.names(ContainersTest.open("c.warc", broken)))
        .noneMatch(name -> name.contains("forged"));
  }

  @Test
  void picturesAloneAreSaidToBeWhatIsThere() {
    byte[] warc = WarcMaker.packed().answer(URL, 200, "image/png", new byte[9]).bytes();
    Arrival arrival = ContainersTest.open("c.warc.gz", warc).getFirst();
    Refusal refusal = ((Arrival.Refused) arrival).refusal();
    assertThat(refusal).hasMessageContaining("passed over: 1 × image/png");
    assertThat(refusal.code()).isEqualTo("R029");
  }

  @Test
  void twoGigabytesGoThroughInTheMemoryOfOneMember() throws IOException {
    WarcMaker maker = WarcMaker.plain();
    byte[] first = maker.bytes();
    byte[] image = new byte[16 << 20];
    byte[] all = maker.answer(URL, 200, "image/png", image).bytes();
    byte[] record = Arrays.copyOfRange(all, first.length, all.length);
    Enumeration<InputStream> records =
        Collections.enumeration(
            LongStream.range(0, 128)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(record))
                .toList());
    try (Arrivals arrivals =
        Containers.open("c.warc", Kind.WARC, new SequenceInputStream(records))) {
      assertThat(arrivals.next()).isInstanceOf(Arrival.Refused.class);
      assertThat(arrivals.skipped()).containsExactlyEntriesOf(Map.of("image/png", 128L));
    }
  }

  @Test
  void aRecordThatUnpacksWithoutEndIsLeft() throws IOException {
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + URL
                + "\r\nWARC-Date: 2031-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: application/http;msgtype=response\r\n"
                + "Content-Length: 4000000000\r\n\r\nHTTP/1.1 200 OK\r\n"
                + "Content-Type: image/png\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(head);
      for (int i = 0; i < 400; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    assertThat(ContainersTest.names(ContainersTest.open("c.warc.gz", out.toByteArray())))
        .containsExactly("c.warc.gz R024");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] chunked(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < bytes.length; at += 100) {
      int length = Math.min(100, bytes.length - at);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes, at, length);
      out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
