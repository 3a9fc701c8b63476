package org.hearsay.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for every font that a PDF does not bring along with the one that PDFBox brings along.
///
/// PDFBox would look through all fonts of the system and leave a list of them in the home folder;
/// for text alone neither is needed, and the same bytes read the same on every machine.
final class BuiltInFont implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// Held, so that their levels are not forgotten.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  private final TrueTypeFont font;

  private BuiltInFont() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no " + RESOURCE);
      }
      font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
    }
  }

  /// Sets PDFBox up once for the whole program: this font, and no word on standard error.
  static void install() {
    FontMappers.set(Installed.FONT);
  }

  private static final class Installed {
    static final BuiltInFont FONT = load();

    private static BuiltInFont load() {
      PDFBOX.setLevel(Level.OFF);
      FONTBOX.setLevel(Level.OFF);
      try {
        return new BuiltInFont();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      @Nullable String name,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }
}
