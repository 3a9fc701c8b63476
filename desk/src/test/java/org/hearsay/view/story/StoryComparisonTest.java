package org.hearsay.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.link.Document;
import org.hearsay.link.Written;
import org.hearsay.model.SentenceVectors;
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
    assertThat(claim.contraries()).isNotEmpty();
  }

  @Test
  void nothingToldTwiceIsAPageWithoutRows() {
    Document one = Written.of("one", "The harbour of Kell froze over in March.").document();
    assertThat(compare(List.of(one)).claims()).isEmpty();
    assertThat(compare(List.of(one, Written.of("empty", "").document())).claims()).isEmpty();
  }
}
