package org.hearsay.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Written;
import org.hearsay.link.origin.Stance;
import org.hearsay.model.SentenceVectors;
import org.hearsay.text.Span;
import org.hearsay.view.story.StoryPage.Stand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StoryComparisonTest {
  private static final SentenceVectors VECTORS = SentenceVectors.open();

  private static final String AGENCY =
      """
      The ferry Ansgar sank off Lurmark on Tuesday night after both of her pumps had failed.

      Six sailors were rescued by a fishing boat, and the captain is still missing.
      """;

  @AfterAll
  static void close() {
    VECTORS.close();
  }

  private static StoryPage compare(List<Document> documents) {
    return StoryComparison.compare("st0123456789abcdef", "The Ansgar", documents, VECTORS);
  }

  @Test
  void theSameArticleInManyOutletsIsNoIndependentSource() {
    List<Document> documents = new ArrayList<>();
    for (int k = 0; k < 150; k++) {
      documents.add(
          Written.of("d" + k, AGENCY + "\nPage " + k + "\n")
              .by("Outlet " + k)
              .on("2031-03-18")
              .document());
    }
    StoryPage page = compare(documents);
    assertThat(page.claims().size()).isEqualTo(2);
    for (ClaimPage claim : page.claims()) {
      assertThat(claim.claim().accounts().size()).isEqualTo(150);
      assertThat(claim.tracing().independent()).isZero();
      assertThat(claim.tracing().unknown()).isOne();
      assertThat(claim.summary())
          .startsWith("reported by 150 outlets, resting on no source that is known");
    }
  }

  @Test
  void documentsWithoutDateOrOutletStandLastAndSide() {
    Document bare = Written.of("bare", AGENCY).document();
    Document dated = Written.of("dated", AGENCY).by("Lurmark Post").on("2031-03-19").document();
    StoryPage page = compare(List.of(bare, dated));
    assertThat(page.documents()).containsExactly(dated, bare);
    ClaimPage claim = page.claims().getFirst();
    assertThat(page.cell(claim, bare).stand()).isEqualTo(Stand.SAID);
    assertThat(page.cell(claim, dated).stand()).isEqualTo(Stand.SAID);
    assertThat(claim.id()).isEqualTo("bare.0");
  }

  @Test
  void showsWhoDiffersFromARowAndWithWhichWords() {
    Document one =
        Written.of("one", "Six sailors of the ferry Ansgar were rescued off Lurmark.").document();
    Document same =
        Written.of("same", "Six sailors of the ferry Ansgar were rescued off Lurmark on Tuesday.")
            .document();
    Document other =
        Written.of("other", "Nine sailors of the ferry Ansgar were rescued off Lurmark.")
            .document();
    StoryPage page = compare(List.of(one, same, other));
    ClaimPage claim = page.claims().getFirst();
    assertThat(page.cell(claim, same).stand()).isEqualTo(Stand.SAID);
    StoryPage.Cell cell = page.cell(claim, other);
    assertThat(cell.stand()).isEqualTo(Stand.DIFFERS);
    assertThat(cell.words().getFirst().words()).startsWith("Nine sailors");
    assertThat(claim.contraries().getFirst().stand().stance()).isEqualTo(Stance.DISAGREES);
  }

  @Test
  void whoDeniesARowStandsBesideItAndNotInIt() {
    String words = "The pumps of the ferry Ansgar were out of order, the harbour master said.";
    Document one = Written.of("one", words).by("Kell Courier").on("2031-03-19").document();
    Document again = Written.of("again", words).by("Kell Echo").on("2031-03-19").document();
    Document denial =
        denial("The owners denied that the pumps of the ferry Ansgar were out of order.");
    StoryPage page = compare(List.of(one, again, denial));
    ClaimPage claim = page.claims().getFirst();
    assertThat(page.cell(claim, denial).stand()).isEqualTo(Stand.DIFFERS);
    Contrary contrary = claim.contraries().getFirst();
    assertThat(contrary.stand()).isEqualTo(new Contrary.Stand(Stance.DENIES, true));
    assertThat(contrary.turned().stand()).isEqualTo(new Contrary.Stand(Stance.DENIES, false));
    assertThat(contrary.words()).extracting(Excerpt::words).contains("denied");
  }

  private static Document denial(String text) {
    Attribution denied =
        new Attribution(
            Optional.of(new Span(0, "The owners".length())),
            new Span(text.indexOf("denied"), text.indexOf(" that")),
            List.of(new Span(text.indexOf("that"), text.length() - 1)),
            new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.NEGATIVE),
            0.9);
    return Written.of("denial", text).by("Kell Post").on("2031-03-20").saying(denied).document();
  }

  @Test
  void nothingToldTwiceIsAPageWithoutRows() {
    Document one = Written.of("one", "The harbour of Kell froze over in March.").document();
    assertThat(compare(List.of(one)).claims()).isEmpty();
    assertThat(compare(List.of(one, Written.of("empty", "").document())).claims()).isEmpty();
  }
}
