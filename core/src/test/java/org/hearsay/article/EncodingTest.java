package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.article.Finding.Severity;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// The same words come out of every encoding, and the article says which was assumed.
class EncodingTest {
  private static final String WORDS =
      "The café owner, Zoë Ångström, said: “It’s over – we close.”\r\n\r\n\tNobody else spoke.\n";

  private final ArticleReader reader = new ArticleReader();

  @Test
  void utf8IsReadWithoutRemark() {
    Article article = read(WORDS.getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).isEqualTo(WORDS);
    assertThat(article.findings()).isEmpty();
  }

  @Test
  void onlyTheMarkOfUtf8IsDropped() {
    Article article = read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).isEqualTo(WORDS);
    assertThat(article.findings()).isEmpty();
  }

  @Test
  void utf16IsKnownByItsMark() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Article article = read(("\uFEFF" + WORDS).getBytes(charset));
      assertThat(article.text()).isEqualTo(WORDS);
      assertThat(message(article)).contains("Read as " + charset.name(), "mark");
    }
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsZeroes() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Article article = read(WORDS.getBytes(charset));
      assertThat(article.text()).isEqualTo(WORDS);
      assertThat(message(article)).contains("Read as " + charset.name(), "every other byte");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreWindows1252() {
    Article article = read(WORDS.getBytes(Charset.forName("windows-1252")));
    assertThat(article.text()).isEqualTo(WORDS);
    assertThat(article.findings()).extracting(Finding::code).containsExactly("N002");
    assertThat(message(article)).contains("Windows-1252");
  }

  @Test
  void aBrokenByteInUtf8IsReplacedCountedAndPlaced() {
    byte[] bytes = "Zoë and café; she said no such thing.".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    Article article = read(bytes);
    assertThat(article.text()).isEqualTo("Zoë and c\uFFFDfé; she said no such thing.");
    Finding finding = article.findings().getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.place()).contains(new Span(9, 10));
    assertThat(finding.message()).startsWith("1 of the bytes").contains("byte 10");
  }

  @Test
  void utf8CutOffInTheMiddleOfALetterIsStillUtf8() {
    byte[] whole = "Ångström said that the café would close, née".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 2);
    assertThat(read(cut).text()).isEqualTo("Ångström said that the café would close, n\uFFFD");
  }

  @Test
  void aSingleCurlyApostropheOfWindowsInAsciiIsNoBrokenUtf8() {
    byte[] bytes = "It s over, she said.".getBytes(StandardCharsets.US_ASCII);
    bytes[2] = (byte) 0x92;
    assertThat(read(bytes).text()).isEqualTo("It’s over, she said.");
  }

  @Test
  void aPageMaySayItsEncodingInAMetaElement() {
    String html = page("<meta charset='windows-1251'>", "Он сказал, что причал закрыт на месяц. ");
    Article article = reader.read("a.html", html.getBytes(Charset.forName("windows-1251")));
    assertThat(article.text()).contains("Он сказал");
    assertThat(message(article)).contains("windows-1251", "the page says so");
  }

  @Test
  void aPageMaySayItsEncodingInAnXmlDeclaration() {
    String html =
        "<?xml version='1.0' encoding='iso-8859-2'?>"
            + page("", "Mówiła, że most będzie zamknięty przez miesiąc. ");
    Article article = reader.read("a.xhtml", html.getBytes(Charset.forName("iso-8859-2")));
    assertThat(article.text()).contains("most będzie zamknięty");
  }

  @Test
  void aPageThatIsUtf8IsReadAsUtf8WhateverItSays() {
    String html = page("<meta charset='iso-8859-1'>", "Zoë said that the café would be closed. ");
    Article article = reader.read("a.html", html.getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).contains("Zoë said that the café");
    assertThat(article.findings()).isEmpty();
  }

  @Test
  void aPageThatSaysUtf8AndIsWindows1252IsReadAsWhatItIs() {
    String html = page("<meta charset='utf-8'>", "Zoë said that the café would be closed. ");
    Article article = reader.read("a.html", html.getBytes(Charset.forName("windows-1252")));
    assertThat(article.text()).contains("Zoë said that the café");
  }

  @Test
  void anUnknownNameForAnEncodingIsPassedOver() {
    String html = page("<meta charset='x-no-such-thing'>", "She said that it would be closed. ");
    byte[] bytes = html.replace("She", "Zoë").getBytes(Charset.forName("windows-1252"));
    assertThat(reader.read("a.html", bytes).text()).contains("Zoë said");
  }

  private Article read(byte[] bytes) {
    return reader.read("a.txt", bytes);
  }

  private static String message(Article article) {
    return article.findings().getFirst().message();
  }

  private static String page(String head, String sentence) {
    return "<html><head>" + head + "</head><body><p>" + sentence.repeat(4) + "</p></body></html>";
  }
}
