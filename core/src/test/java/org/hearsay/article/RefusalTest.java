package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// What cannot be read is refused: the message names the file, why, and what to do.
class RefusalTest {
  @Test
  void anEmptyFile() {
    assertThat(refusal(new byte[0]))
        .hasMessage("wire/a.txt: is empty; check that it was saved or downloaded completely")
        .extracting(Refusal::code, Refusal::path)
        .containsExactly("R002", "wire/a.txt");
  }

  @Test
  void aFileWithNothingToSee() {
    for (String blank : new String[] {" \r\n\t\n", "\uFEFF", "\uFEFF\u00A0 \n", "\u200B"}) {
      assertThat(refusal(blank.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("R002");
    }
    assertThat(refusal("\uFEFF \n".getBytes(StandardCharsets.UTF_16LE)).code()).isEqualTo("R002");
  }

  @Test
  void aPictureNamedTxt() {
    assertThat(refusal(latin1("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")))
        .hasMessage(
            "wire/a.txt: is a PNG image, not text; run text recognition on it and give the text")
        .extracting(Refusal::code)
        .isEqualTo("R003");
  }

  @Test
  void everyKnownKindIsNamed() {
    Map<String, String> starts =
        Map.ofEntries(
            Map.entry("\u00ff\u00d8\u00ff\u00e0..JFIF", "a JPEG image"),
            Map.entry("GIF89a....", "a GIF image"),
            Map.entry("RIFF....WEBPVP8 ", "a WebP image"),
            Map.entry("{\\rtf1\\ansi ...", "an RTF document"),
            Map.entry("7z\u00bc\u00af'\u001c..", "a 7z archive"),
            Map.entry("ID3\u0003....", "an MP3 recording"),
            Map.entry("RIFF....WAVEfmt ", "a WAV recording"),
            Map.entry("\0\0\0\u0020ftypisom....", "a video (MP4)"),
            Map.entry("\u007fELF....", "a program (ELF)"),
            Map.entry("SQLite format 3\0....", "an SQLite database"));
    starts.forEach((start, what) ->
        assertThat(refusal(latin1(start))).hasMessageContaining("is " + what + ", not text; "));
  }

  @Test
  void archivesAsJavaWritesThem() throws IOException {
    assertThat(refusal(zip("story.txt"))).hasMessageContaining("is a zip archive");
    assertThat(refusal(zip("[Content_Types].xml")))
        .hasMessageContaining("is a Microsoft Office document (docx, xlsx, pptx)")
        .hasMessageContaining("save it as plain text or HTML");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(latin1("She said so."));
    }
    assertThat(refusal(out.toByteArray())).hasMessageContaining("is a gzip archive");
  }

  @Test
  void wordsThatBeginLikeAPictureAreWords() {
    for (String words : new String[] {"GIF is a format.", "BMW said so.", "PKK denies it.", "MM"}) {
      assertThat(new ArticleReader().read("a.txt", latin1(words)).text()).isEqualTo(words);
    }
  }

  @Test
  void bytesThatAreNoText() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[2000];
      random.nextBytes(bytes);
      bytes[0] = 0;
      assertThat(refusal(bytes).code()).isEqualTo("R004");
    }
  }

  @Test
  void aSlipOfTheKeyboardIsNoBinary() {
    String words = "She said that the harbour was closed.\u0007 ".repeat(10);
    assertThatCode(() -> new ArticleReader().read("a.txt", latin1(words + " ".repeat(700))))
        .doesNotThrowAnyException();
  }

  @Test
  void anEncodingThatNothingTells() {
    byte[] bytes = "Он сказал, что причал закрыт.".getBytes(Charset.forName("windows-1251"));
    assertThat(refusal(bytes))
        .hasMessageContaining("save it as UTF-8")
        .extracting(Refusal::code)
        .isEqualTo("R005");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedByItsSizeAlone() {
    assertThatCode(() -> ArticleReader.refuseIfTooLarge("a.txt", ArticleReader.MOST_BYTES))
        .doesNotThrowAnyException();
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> ArticleReader.refuseIfTooLarge("a.txt", 200L << 20));
    assertThat(refusal.code()).isEqualTo("R001");
    assertThat(refusal).hasMessageContaining("has 200 MB, and an article has at most 32 MB");
    assertThat(refusal(new byte[ArticleReader.MOST_BYTES + 1]).code()).isEqualTo("R001");
  }

  @Test
  void aPageWithNoArticle() {
    String links =
        "<li><a href='/x'>Harbour closed for the winter season again</a></li>".repeat(30);
    String page = "<html><body><ul>" + links + "</ul><p>Loading…</p></body></html>";
    Refusal refusal = refusal("front.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.code()).isEqualTo("R006");
    assertThat(refusal).hasMessageStartingWith("front.html: is HTML with no article in it; give");
  }

  private static Refusal refusal(byte[] bytes) {
    return refusal("wire/a.txt", bytes);
  }

  private static Refusal refusal(String path, byte[] bytes) {
    return catchThrowableOfType(Refusal.class, () -> new ArticleReader().read(path, bytes));
  }

  private static byte[] latin1(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(latin1("She said so."));
    }
    return out.toByteArray();
  }
}
