package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// One e-mail: its header is the masthead, its inline text the article.
class MailTest {
  private static final String HEADER =
      """
      From: "Brook, Ada" <ada@echo.example>
      To: desk@ledger.example
      Subject: =?UTF-8?Q?Quay_=E2=80=94_closed?=
      Date: Mon, 3 Feb 2031 04:05:06 +0100 (CET)
      MIME-Version: 1.0
      """;

  @Test
  void plainTextWithItsHeader() {
    Article article = read(HEADER + "\nThe quay is closed.\n\nIt will stay so.\n");
    assertThat(article.text()).isEqualTo("The quay is closed.\n\nIt will stay so.\n");
    assertThat(article.mediaType()).isEqualTo("message/rfc822");
    assertThat(article.masthead().title()).contains("Quay — closed");
    assertThat(article.masthead().byline()).containsExactly("Ada Brook");
    assertThat(article.masthead().published()).contains("2031-02-03T04:05:06+01:00");
  }

  @Test
  void quotedPrintableAndBase64InTheirCharsets() {
    assertThat(
            read(HEADER
                    + type("text/plain; charset=iso-8859-15", "quoted-printable")
                    + "A caf=E9 costs =\n3 =A4.\n")
                .text())
        .isEqualTo("A café costs 3 €.\n");
    assertThat(
            read(HEADER + type("text/plain; charset=UTF-8", "base64") + "UmFpbiDigJQgYWdhaW4u\n")
                .text())
        .isEqualTo("Rain — again.");
  }

  @Test
  void eightBitsWithoutACharset() {
    String words = HEADER + "\nA café.\n";
    Charset western = Charset.forName("windows-1252");
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, western}) {
      assertThat(new ArticleReader().read("a.eml", words.getBytes(charset)).text())
          .isEqualTo("A café.\n");
    }
  }

  @Test
  void theHtmlPartWhereThereIsNoPlainOne() {
    Article article =
        read(HEADER + type("text/html; charset=utf-8", "8bit") + "<p>The quay.</p><p>Closed.</p>");
    assertThat(article.text()).isEqualTo("The quay.\n\nClosed.");
  }

  @Test
  void ofAlternativesThePlainOne() {
    String plain = "\nContent-Type: text/plain\n\nAs text.\n";
    String html = "\nContent-Type: text/html\n\n<p>As HTML.</p>\n";
    for (String both : new String[] {"--x" + plain + "--x" + html, "--x" + html + "--x" + plain}) {
      String mail =
          HEADER + "Content-Type: multipart/alternative; boundary=x\n\n" + both + "--x--\n";
      assertThat(read(mail).text().strip()).isEqualTo("As text.");
    }
  }

  @Test
  void attachmentsAreNamedAndNotRead() {
    Article article =
        read(
            HEADER
                + """
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                The quay is closed.
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''t%C3%A4ble.pdf

                %PDF-
                --x
                Content-Type: text/plain; name="notes.txt"

                Not this.
                --x
                Content-Type: message/rfc822

                Subject: Nor this

                Inside.
                --x--
                """);
    assertThat(article.text().strip()).isEqualTo("The quay is closed.");
    assertThat(article.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("N025", "Attachments were not read: täble.pdf, notes.txt."),
            tuple("N027", "Messages inside the message were not read: a message."));
  }

  @Test
  void flowedLinesAreJoined() {
    Article article =
        read(
            HEADER
                + type("text/plain; format=flowed", "7bit")
                + "The quay is \nclosed.\n\nIt will \nstay so.\n-- \nAda\n");
    assertThat(article.text()).isEqualTo("The quay is closed.\n\nIt will stay so.\n-- \nAda\n");
  }

  @Test
  void aLetterThatBeginsLikeAMailIsText() {
    String letter = "From: Ada Brook\nTo all: the quay is closed.\n\nSo it is.\n";
    Article article = read(letter);
    assertThat(article.mediaType()).isEqualTo("text/plain");
    assertThat(article.text()).isEqualTo(letter);
  }

  @Test
  void aMailWithoutText() {
    String mail = HEADER + type("application/pdf; name=a.pdf", "base64") + "AAAA\n";
    assertThat(refusal(mail)).hasMessageContaining("is an e-mail without text");
    assertThat(refusal(HEADER + "\n \n").code()).isEqualTo("R014");
  }

  @Test
  void partsInsidePartsAreBounded() {
    StringBuilder mail = new StringBuilder(HEADER);
    for (int i = 0; i < 10_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    assertThat(refusal(mail.toString()).code()).isEqualTo("R015");
    String part = "--x\nContent-Type: text/plain\n\nRain.\n";
    String many = HEADER + "Content-Type: multipart/mixed; boundary=x\n\n" + part.repeat(2000);
    assertThat(refusal(many).code()).isEqualTo("R015");
  }

  private static String type(String type, String coding) {
    return "Content-Type: " + type + "\nContent-Transfer-Encoding: " + coding + "\n\n";
  }

  private static Article read(String mail) {
    Article article = new ArticleReader().read("a.eml", mail.getBytes(StandardCharsets.UTF_8));
    ReadArticle.check(article);
    return article;
  }

  private static Refusal refusal(String mail) {
    return catchThrowableOfType(
        Refusal.class,
        () -> new ArticleReader().read("a.eml", mail.getBytes(StandardCharsets.UTF_8)));
  }
}
