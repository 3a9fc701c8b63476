package org.hearsay.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.api.Assertions;

/// Writes PDFs letter by letter: each line where it is wanted, in points from the upper left.
final class PdfMaker {
  static {
    // PDFBox as the reader sets it up: it looks for no fonts on this machine.
    var _ =
        Assertions.catchThrowable(
            () -> new ArticleReader().read("a.pdf", new byte[] {'%', 'P', 'D', 'F', '-'}));
  }

  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  private final PDDocument document = new PDDocument();

  PdfMaker page(Drawing drawing) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.draw(new Pen(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// A page of lines 14 points apart from the left edge at 70 and the height 120.
  PdfMaker page(List<String> lines) {
    return page(pen -> pen.column(70, 120, lines));
  }

  PdfMaker properties(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] lockedWith(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  interface Drawing {
    void draw(Pen pen) throws IOException;
  }

  record Pen(PDPageContentStream content) {
    void column(float x, float y, List<String> lines) throws IOException {
      float down = y;
      for (String line : lines) {
        text(x, down, 11, line);
        down += 14;
      }
    }

    void text(float x, float y, float size, String words) throws IOException {
      text(Matrix.getTranslateInstance(x, PDRectangle.A4.getHeight() - y), size, words);
    }

    void turned(float x, float y, String words) throws IOException {
      text(Matrix.getRotateInstance(Math.PI / 4, x, y), 40, words);
    }

    private void text(Matrix place, float size, String words) throws IOException {
      content.beginText();
      content.setFont(FONT, size);
      content.setTextMatrix(place);
      content.showText(words);
      content.endText();
    }
  }
}
