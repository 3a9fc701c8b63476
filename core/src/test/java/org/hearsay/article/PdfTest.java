package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// The text layer of a PDF as a person reads it.
class PdfTest {
  private static final List<String> FIRST =
      List.of(
          "The quay on the north side is closed for the winter,",
          "said Ada Crane, who has run it for eleven years now.");
  private static final List<String> SECOND =
      List.of(
          "Fishermen disagreed. Lee Moss told the harbour coun-",
          "cil that the ice would hold until the end of the week.");

  @Test
  void linesBecomeParagraphsAndBrokenWordsWhole() {
    byte[] pdf =
        new PdfMaker()
            .page(pen -> {
              pen.column(70, 120, FIRST);
              pen.column(70, 168, SECOND);
            })
            .bytes();
    assertThat(read(pdf).text())
        .isEqualTo(
            "The quay on the north side is closed for the winter, said Ada Crane, who has run it"
                + " for eleven years now.\n\nFishermen disagreed. Lee Moss told the harbour council"
                + " that the ice would hold until the end of the week.");
    assertThat(read(pdf).mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void anIndentBeginsAParagraph() {
    byte[] pdf =
        new PdfMaker()
            .page(pen -> {
              pen.column(70, 120, FIRST);
              pen.text(90, 148, 11, "It was cold, she said, and the ice was thin at the edge");
              pen.column(70, 162, List.of("of the quay, where the boats lie in the summer."));
            })
            .bytes();
    assertThat(read(pdf).text()).contains("eleven years now.\n\nIt was cold").contains("edge of");
  }

  @Test
  void aWordThatIsWrittenWithItsHyphenElsewhereKeepsIt() {
    byte[] pdf =
        new PdfMaker()
            .page(
                List.of(
                    "The long-term plan for the quay is known, and the long-",
                    "term plan for the ferry is not."))
            .bytes();
    assertThat(read(pdf).text()).endsWith("and the long-term plan for the ferry is not.");
  }

  @Test
  void columnsAreReadOneAfterTheOtherUnderAHeadline() {
    byte[] pdf =
        new PdfMaker()
            .page(pen -> {
              // In the order in which no one reads it.
              for (int i = 3; i >= 0; i--) {
                pen.text(320, 150 + 14 * i, 11, "right column line number " + (i + 1));
                pen.text(70, 150 + 14 * i, 11, "left column line number " + (i + 1));
              }
              pen.text(70, 110, 22, "A headline over both of the columns");
            })
            .bytes();
    String text = read(pdf).text();
    assertThat(text).startsWith("A headline over both of the columns\n\nleft column line number 1");
    assertThat(text.indexOf("left column line number 4"))
        .isLessThan(text.indexOf("right column line number 1"));
    assertThat(read(pdf).masthead().title()).contains("A headline over both of the columns");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndNamed() {
    PdfMaker maker = new PdfMaker();
    for (int number = 1; number <= 4; number++) {
      int n = number;
      List<String> lines = n % 2 == 1 ? FIRST : SECOND;
      maker.page(pen -> {
        pen.text(70, 40, 9, "Harbour Echo, Monday");
        pen.column(70, 120, lines);
        pen.text(290, 800, 9, "Page " + n + " of 4");
      });
    }
    Article article = read(maker.bytes());
    assertThat(article.text()).doesNotContain("Harbour Echo").doesNotContain("Page ");
    assertThat(article.text()).contains("harbour council");
    assertThat(article.findings())
        .filteredOn(finding -> finding.code().equals("N021"))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message())
                .contains("\"harbour echo, monday\"")
                .contains("\"page # of #\""));
  }

  @Test
  void aSentenceGoesOnOverThePage() {
    byte[] pdf =
        new PdfMaker()
            .page(List.of("The quay is closed for the winter and it will", "stay closed until the"))
            .page(List.of("ice is gone, said Ada Crane."))
            .bytes();
    assertThat(read(pdf).text()).endsWith("stay closed until the ice is gone, said Ada Crane.");
  }

  @Test
  void aPageWithoutTextIsNamed() {
    byte[] pdf = new PdfMaker().page(FIRST).page(List.of()).page(SECOND).page(List.of()).bytes();
    assertThat(read(pdf).findings())
        .extracting(Finding::code, Finding::severity, Finding::message)
        .contains(
            tuple(
                "N020",
                Finding.Severity.WARNING,
                "No text on pages 2, 4: a scan or a picture; what stands there was not read."));
  }

  @Test
  void aDocumentWithoutAnyTextIsRefused() {
    assertThat(refusal(new PdfMaker().page(List.of()).page(List.of()).bytes()))
        .hasMessage(
            "a.pdf: is a PDF without any text, such as a scan; run text recognition on it and give"
                + " that")
        .extracting(Refusal::code)
        .isEqualTo("R011");
    assertThat(refusal(new PdfMaker().bytes()).code()).isEqualTo("R011");
  }

  @Test
  void aPasswordIsNotAskedFor() {
    assertThat(refusal(new PdfMaker().page(FIRST).lockedWith("secret")))
        .hasMessageContaining("needs a password; save a copy without one")
        .extracting(Refusal::code)
        .isEqualTo("R010");
    assertThat(read(new PdfMaker().page(FIRST).lockedWith("")).text()).startsWith("The quay");
  }

  @Test
  void propertiesAreBelievedWhereTheySayMoreThanTheProgram() {
    Masthead sensible =
        read(new PdfMaker().page(FIRST).properties("Quay closed", "Ada Brook").bytes()).masthead();
    assertThat(sensible.title()).contains("Quay closed");
    assertThat(sensible.byline()).containsExactly("Ada Brook");
    Masthead not =
        read(new PdfMaker().page(FIRST).properties("Microsoft Word - q.docx", "admin").bytes())
            .masthead();
    assertThat(not.title()).isEmpty();
    assertThat(not.byline()).isEmpty();
    assertThat(not.published()).isEmpty();
  }

  @Test
  void prismInTheMetadataGivesDateAndPublication() throws IOException {
    PdfMaker maker = new PdfMaker().page(FIRST);
    String packet =
        "<x:xmpmeta><rdf:RDF><rdf:Description>"
            + "<prism:publicationName>Harbour Echo</prism:publicationName>"
            + "<prism:publicationDate>2031-02-03</prism:publicationDate>"
            + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    PDMetadata metadata = new PDMetadata(maker.document());
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    maker.document().getDocumentCatalog().setMetadata(metadata);
    Masthead masthead = read(maker.bytes()).masthead();
    assertThat(masthead.outlet()).contains("Harbour Echo");
    assertThat(masthead.published()).contains("2031-02-03");
  }

  @Test
  void aWatermarkIsLeftOut() {
    byte[] pdf =
        new PdfMaker()
            .page(pen -> {
              pen.column(70, 120, FIRST);
              pen.turned(200, 300, "COPY");
            })
            .bytes();
    assertThat(read(pdf).text()).doesNotContain("COPY");
    assertThat(read(pdf).findings()).extracting(Finding::code).contains("N028");
  }

  @Test
  void readingTwiceGivesTheSame() {
    byte[] pdf = new PdfMaker().page(FIRST).page(SECOND).bytes();
    assertThat(read(pdf)).isEqualTo(read(pdf));
  }

  @Test
  void aCutPdfIsRefusedOrReadInPart() {
    byte[] pdf = new PdfMaker().page(FIRST).page(SECOND).bytes();
    for (int length = 8; length < pdf.length; length += 97) {
      byte[] cut = Arrays.copyOf(pdf, length);
      try {
        ReadArticle.check(new ArticleReader().read("a.pdf", cut));
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isIn("R011", "R012");
      }
    }
  }

  @Test
  void aMillionObjectsAreRefusedSoon() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    for (int i = 1; i <= 1_000_000; i++) {
      pdf.append(i).append(" 0 obj<<>>endobj\n");
    }
    pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
    byte[] bytes = pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(refusal(bytes).code()).isEqualTo("R013"));
  }

  @Test
  void aBombIsLeftPacked() throws IOException {
    PdfMaker maker = new PdfMaker().page(FIRST);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 100; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    PDStream stream = new PDStream(maker.document());
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      out.write(packed.toByteArray());
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    maker.document().getPage(0).setContents(stream);
    assertThat(refusal(maker.bytes()).code()).isEqualTo("R024");
  }

  @Test
  void aPageThatHardlyEndsIsGivenUp() throws IOException {
    PdfMaker maker = new PdfMaker().page(List.of());
    PDPage page = maker.document().getPage(0);
    PDStream nested = new PDStream(maker.document());
    String draw = "BT /F1 9 Tf (Rain) Tj ET ".repeat(1_000_000);
    try (OutputStream out = nested.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(draw.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(nested);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(90),
        () -> assertThat(refusal(maker.bytes()).code()).isIn("R011", "R013"));
  }

  private static Article read(byte[] pdf) {
    Article article = new ArticleReader().read("a.pdf", pdf);
    ReadArticle.check(article);
    return article;
  }

  private static Refusal refusal(byte[] pdf) {
    return catchThrowableOfType(Refusal.class, () -> new ArticleReader().read("a.pdf", pdf));
  }
}
