package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One article as the programs that people make PDFs with write it: the same words in the same
/// paragraphs, whatever the columns, ligatures, hyphens and running heads. The files are kept;
/// `make` beside them says how each came about.
class PdfProgramsTest {
  private static final List<String> HEADS =
      List.of("The Salme Courier", "The Salme Courier Inquiry");

  @ParameterizedTest
  @ValueSource(strings = {"chromium", "weasyprint", "latex", "groff", "ghostscript", "libreoffice"})
  void theWordsAreThoseOfTheArticle(String program) throws IOException {
    List<String> read =
        paragraphs(pdf(program).text()).stream().filter(p -> !HEADS.contains(p)).toList();
    assertThat(read)
        .containsExactlyElementsOf(
            paragraphs(new String(bytes("article.txt"), StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chromium", "weasyprint", "latex", "groff", "ghostscript", "libreoffice"})
  void theHeadOfTheArticleIsItsMasthead(String program) throws IOException {
    Masthead masthead = pdf(program).masthead();
    assertThat(masthead.title())
        .contains("Officials knew of the flaw in the harbour wall, report finds");
    assertThat(masthead.byline()).containsExactly("Marta Olsvik");
    assertThat(masthead.published()).contains("2019-03-14");
    assertThat(masthead.outlet()).isEmpty();
  }

  @Test
  void aLetterThatTheFileGivesNoMeaningCanBeSeenToBeMissing() throws IOException {
    Article article = pdf("latex-bitmap");
    assertThat(article.text()).contains("The o\uFFFDcials who approved");
    assertThat(article.findings())
        .anyMatch(f -> f.code().equals("N023") && f.message().startsWith("47 letters"));
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().replace('\u2019', '\'').split("\n\n"));
  }

  private static Article pdf(String program) throws IOException {
    return new ArticleReader().read(program + ".pdf", bytes(program + ".pdf"));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = PdfProgramsTest.class.getResourceAsStream("pdf/" + name)) {
      return in.readAllBytes();
    }
  }
}
