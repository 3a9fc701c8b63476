package org.hearsay.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hearsay.format.Facts;
import org.hearsay.format.Notice;
import org.hearsay.format.Notice.What;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.hearsay.format.Unwrapped;
import org.hearsay.format.Unwrapped.Content;

/// Reads the text layer of a PDF (ISO 32000).
///
/// 1. [PageReader] takes the letters of each page, [PageLayout] orders them into lines, [PageEdges]
///    leaves out running heads and page numbers, [Paragraphs] joins what is left.
/// 2. A page that cannot be read or has no text is named in a notice; a document without any text
///    is refused, and so is one that needs a password. One that opens without is read.
/// 3. Bounds: [#MOST_PAGES] pages, what [PageReader] and [Unpacking] say; nothing of the system is
///    looked at ([BuiltInFont]).
///
/// Thread rule: no state of its own; safe to share.
public final class PdfReader {
  static final int MOST_PAGES = 500;
  private static final int MOST_NAMED = 12;

  private final List<List<Line>> pages = new ArrayList<>();
  private final List<Integer> empty = new ArrayList<>();
  private final List<Integer> turned = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private PdfReader() {}

  public static Unwrapped read(byte[] pdf) throws Unopenable {
    Unpacking.refuseTooManyObjects(pdf);
    Unpacking.refuseBombs(pdf);
    BuiltInFont.install();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PdfReader().unwrap(document);
    } catch (InvalidPasswordException e) {
      throw Why.PASSWORD.with().because(e);
    } catch (PageReader.TooMuch e) {
      throw Why.TOO_MUCH_PDF.with(e.what()).because(e);
    } catch (IOException | RuntimeException e) {
      throw Why.BROKEN_PDF.with("it has no pages that can be found").because(e);
    } catch (StackOverflowError e) {
      throw Why.TOO_MUCH_PDF.with("depth").because(e);
    } catch (OutOfMemoryError e) {
      throw Why.TOO_MUCH_PDF.with("memory").because(e);
    }
  }

  private Unwrapped unwrap(PDDocument document) throws Unopenable {
    PageReader reader = new PageReader();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      if (number > MOST_PAGES) {
        notices.add(What.CUT_SHORT.notice("the first " + MOST_PAGES + " pages were"));
        break;
      }
      take(reader, page, number);
    }
    PageEdges edges = PageEdges.of(pages);
    String text = Paragraphs.join(edges.pages().stream().flatMap(List::stream).toList());
    if (text.isBlank()) {
      throw Why.NO_TEXT_LAYER.with();
    }
    Facts facts = PdfFacts.of(document).or(PdfFacts.titled(Headline.of(edges.pages())));
    note(reader, edges, facts, PdfFacts.madeOn(document));
    return new Unwrapped("application/pdf", facts, new Content.Text(text), notices);
  }

  private void take(PageReader reader, PDPage page, int number) {
    List<Glyph> glyphs;
    try {
      glyphs = reader.read(page);
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      glyphs = List.of();
    }
    List<Line> lines = PageLayout.lines(glyphs);
    if (lines.isEmpty()) {
      empty.add(number);
    }
    if (reader.turned()) {
      turned.add(number);
    }
    pages.add(lines);
  }

  private void note(PageReader reader, PageEdges edges, Facts facts, Optional<String> madeOn) {
    if (!empty.isEmpty()) {
      notices.add(What.PAGES_WITHOUT_TEXT.notice(named(empty)));
    }
    if (!turned.isEmpty()) {
      notices.add(What.TURNED_TEXT.notice(named(turned)));
    }
    if (reader.unmapped() > 0) {
      notices.add(What.UNMAPPED_LETTERS.notice(reader.unmapped()));
    }
    if (!edges.leftOut().isEmpty()) {
      String lines =
          edges.leftOut().stream()
              .limit(MOST_NAMED)
              .map(line -> '"' + line.substring(0, Math.min(line.length(), 80)) + '"')
              .collect(Collectors.joining(", "));
      notices.add(What.REPEATED_LINES.notice(lines));
    }
    if (facts.published().isEmpty()) {
      madeOn.ifPresent(day -> notices.add(What.MADE_ON.notice(day)));
    }
  }

  private static String named(List<Integer> numbers) {
    String first =
        numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    int more = numbers.size() - MOST_NAMED;
    return (numbers.size() == 1 ? "page " : "pages ")
        + first
        + (more > 0 ? " and " + more + " more" : "");
  }
}
