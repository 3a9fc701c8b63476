package org.hearsay.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Kinds of files that are not text, known by the bytes that they begin with.
final class Binary {
  private static final String IMAGE = "run text recognition on it and give the text";
  private static final String SOUND = "transcribe it and give the text";
  private static final String ARCHIVE = "unpack it and give the files inside";
  private static final String DOCUMENT = "save it as plain text or HTML and give that";
  private static final String DATA = "give the article's own text or HTML file";

  private static final int LOOK = 1 << 16;

  /// One kind of file.
  ///
  /// @param what its name, with an article
  /// @param offset where the bytes stand
  /// @param bytes what stands there, one char a byte
  /// @param remedy what to do
  record Signature(String what, int offset, String bytes, String remedy) {
    boolean fits(byte[] file) {
      return matches(file, offset, bytes);
    }
  }

  /// In the order in which they are tried: the narrower stands before the wider.
  static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a PNG image", 0, "\u0089PNG\r\n\u001a\n", IMAGE),
          new Signature("a JPEG image", 0, "\u00ff\u00d8\u00ff", IMAGE),
          new Signature("a GIF image", 0, "GIF87a", IMAGE),
          new Signature("a GIF image", 0, "GIF89a", IMAGE),
          new Signature("a WebP image", 8, "WEBP", IMAGE),
          new Signature("a TIFF image", 0, "II*\0", IMAGE),
          new Signature("a TIFF image", 0, "MM\0*", IMAGE),
          new Signature("an AVIF image", 4, "ftypavif", IMAGE),
          new Signature("a HEIC image", 4, "ftyphei", IMAGE),
          new Signature("an RTF document", 0, "{\\rtf", DOCUMENT),
          new Signature(
              "an old Microsoft Office document",
              0,
              "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
              DOCUMENT),
          new Signature("an EPUB book", 30, "mimetypeapplication/epub+zip", DOCUMENT),
          new Signature("an OpenDocument file", 30, "mimetypeapplication/vnd.oasis", DOCUMENT),
          new Signature(
              "a Microsoft Office document (docx, xlsx, pptx)",
              30,
              "[Content_Types].xml",
              DOCUMENT),
          new Signature("a zip archive", 0, "PK\u0003\u0004", ARCHIVE),
          new Signature("an empty zip archive", 0, "PK\u0005\u0006", ARCHIVE),
          new Signature("a gzip archive", 0, "\u001f\u008b", ARCHIVE),
          new Signature("a bzip2 archive", 4, "1AY&SY", ARCHIVE),
          new Signature("an xz archive", 0, "\u00fd7zXZ\0", ARCHIVE),
          new Signature("a Zstandard archive", 0, "(\u00b5/\u00fd", ARCHIVE),
          new Signature("a 7z archive", 0, "7z\u00bc\u00af'\u001c", ARCHIVE),
          new Signature("a RAR archive", 0, "Rar!\u001a\u0007", ARCHIVE),
          new Signature("an MP3 recording", 0, "ID3", SOUND),
          new Signature("an MP3 recording", 0, "\u00ff\u00fb", SOUND),
          new Signature("a WAV recording", 8, "WAVEfmt", SOUND),
          new Signature("an Ogg recording", 0, "OggS\0", SOUND),
          new Signature("a FLAC recording", 0, "fLaC\0", SOUND),
          new Signature("an M4A recording", 4, "ftypM4A", SOUND),
          new Signature("a video (MP4)", 4, "ftyp", SOUND),
          new Signature("a video (AVI)", 8, "AVI LIST", SOUND),
          new Signature("a video (Matroska, WebM)", 0, "\u001aE\u00df\u00a3", SOUND),
          new Signature("a program (ELF)", 0, "\u007fELF", DATA),
          new Signature("a program (Windows)", 0, "MZ\u0090\0", DATA),
          new Signature("a Java class", 0, "\u00ca\u00fe\u00ba\u00be", DATA),
          new Signature("an SQLite database", 0, "SQLite format 3\0", DATA),
          new Signature("a Parquet file", 0, "PAR1", DATA));

  private Binary() {}

  static Optional<Signature> of(byte[] file) {
    return SIGNATURES.stream().filter(signature -> signature.fits(file)).findFirst();
  }

  /// Whether control characters make up more of a text than a slip could.
  static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u001b') {
        controls++;
      }
    }
    return controls * 100L > text.length();
  }

  /// The same of bytes that are in no known encoding.
  static boolean isBinary(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOK);
    return isBinary(new String(bytes, 0, looked, StandardCharsets.ISO_8859_1));
  }

  private static boolean matches(byte[] file, int offset, String bytes) {
    byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
    if (file.length < offset + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (file[offset + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
