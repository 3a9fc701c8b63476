package org.hearsay.format.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Takes the letters of one page after the other out of a PDF, and stops when that takes too long.
///
/// Letters set at another angle than most of the page (watermarks, notes along the edge) are left
/// out. Thread rule: one thread.
final class PageReader extends PDFTextStripper {
  /// Reading was stopped because it would take too much of something.
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    TooMuch(String what) {
      super("too much " + what);
      this.what = what;
    }

    String what() {
      return what;
    }
  }

  static final int MOST_LETTERS = 4_000_000;
  static final long MOST_NANOS = 30_000_000_000L;
  private static final int LETTERS_OF_A_PAGE = 400_000;
  private static final double SLANT = 3;
  private static final String MISSING = "\uFFFD";
  private static final int CHECK_EVERY = 256;

  private final long start = System.nanoTime();
  private List<Glyph> glyphs = List.of();
  private boolean turned;
  private int operators;
  private int letters;
  private int unmapped;
  private int onPage;

  PageReader() {
    setStartPage(0);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /// The letters of a page, in no order.
  List<Glyph> read(PDPage page) throws IOException {
    glyphs = List.of();
    turned = false;
    onPage = 0;
    processPage(page);
    return glyphs;
  }

  /// Whether letters of the last page were left out because of their angle.
  boolean turned() {
    return turned;
  }

  /// How many letters of all pages the file gives no meaning.
  int unmapped() {
    return unmapped;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % CHECK_EVERY == 0 && System.nanoTime() - start > MOST_NANOS) {
      throw new TooMuch("time");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++letters > MOST_LETTERS || ++onPage > LETTERS_OF_A_PAGE) {
      throw new TooMuch("text");
    }
    if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
      unmapped++;
    }
    super.showGlyph(rendering, font, code, displacement);
  }

  @Override
  protected void writePage() {
    Map<Float, Integer> angles = new HashMap<>();
    List<TextPosition> all = new ArrayList<>();
    getCharactersByArticle().forEach(all::addAll);
    all.forEach(letter -> angles.merge(angle(letter), 1, Integer::sum));
    float angle =
        angles.entrySet().stream()
            .max(
                Map.Entry.<Float, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0f);
    turned = angles.size() > 1;
    List<Glyph> found = new ArrayList<>(all.size());
    for (TextPosition letter : all) {
      if (angle(letter) == angle && isPlaced(letter)) {
        found.add(glyph(letter));
      }
    }
    glyphs = found;
  }

  /// Degrees: a multiple of 90 as PDFBox turns it, or one of its own that no line is read at.
  private static float angle(TextPosition letter) {
    Matrix matrix = letter.getTextMatrix();
    double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    double off = Math.abs(degrees - 90 * Math.rint(degrees / 90));
    return off > SLANT ? Math.round(degrees) + 0.5f : letter.getDir();
  }

  private static boolean isPlaced(TextPosition letter) {
    return Float.isFinite(letter.getXDirAdj())
        && Float.isFinite(letter.getYDirAdj())
        && Float.isFinite(letter.getWidthDirAdj());
  }

  private Glyph glyph(TextPosition letter) {
    float size = Math.max(Math.abs(letter.getYScale()), Math.abs(letter.getXScale()));
    return new Glyph(
        text(letter),
        letter.getXDirAdj(),
        letter.getYDirAdj(),
        Math.max(0, letter.getWidthDirAdj()),
        Float.isFinite(size) && size > 0.1f ? size : 1f);
  }

  /// What a letter stands for. Where the file gives only its place in a font of its own, as the
  /// bitmap fonts of old TeX do for "fi" and quotation marks, one can be seen to be missing.
  private String text(TextPosition letter) {
    if (letter.getUnicode().chars().anyMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0)) {
      unmapped++;
      return MISSING;
    }
    return plain(letter.getUnicode());
  }

  /// Ligatures as their letters; nothing that is no letter to a reader.
  private static String plain(String letter) {
    String text = letter.replaceAll("[\\p{Cntrl}&&[^\\s\u00ad]]", "").replaceAll("\\s", " ");
    return text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }
}
