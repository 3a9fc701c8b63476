package org.hearsay.link.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.link.Copy;
import org.hearsay.link.Descent;
import org.hearsay.link.Descent.Direction;
import org.hearsay.link.Descent.Sign;
import org.hearsay.link.Document;
import org.hearsay.link.Written;
import org.junit.jupiter.api.Test;

/// Who has copied words from whom: shown by words or dates, or unknown.
class TracesTest {
  private static final String TOLD =
      "The grey ferry drifted past the broken lights of the northern breakwater before dawn, and a"
          + " fisherman mending nets heard her keel scrape over gravel.";

  @Test
  void isUnknownWhereNothingShowsIt() {
    Descent descent = descent(Written.of("a", TOLD), Written.of("b", "It rained. " + TOLD));
    assertThat(descent).isEqualTo(Descent.UNKNOWN);
  }

  @Test
  void aDatelineShowsThatBothHaveItFromAnAgency() {
    Descent descent =
        descent(
            Written.of("a", "PORT SALME (NPA) - " + TOLD).on("2019-03-04"),
            Written.of("b", "It rained. " + TOLD).on("2019-03-03"));
    assertThat(descent.third()).contains("NPA");
    assertThat(descent.sign()).contains(Sign.CREDIT);
    assertThat(descent.shown().getFirst().words()).isEqualTo("NPA");
  }

  @Test
  void aCreditToTheOthersOutletShowsWhoHasItFromWhom() {
    Descent descent =
        descent(
            Written.of("a", TOLD + " So the Salme Courier reports.").by("www.kell.example"),
            Written.of("b", "It rained. " + TOLD).by("www.salmecourier.example"));
    assertThat(descent.direction()).isEqualTo(Direction.ONE_FROM_OTHER);
    assertThat(descent.shown().getFirst().words()).isEqualTo("Salme Courier reports");
  }

  @Test
  void anIssuersOwnPageIsWhereTheOthersHaveItFrom() {
    Document issuer = Written.of("a", TOLD).by("news.salme.ac.uk").document();
    Document kell = Written.of("b", "It rained. " + TOLD).by("kell.example").document();
    Document voll = Written.of("c", "Nobody was hurt. " + TOLD).by("voll.example").document();
    List<Copy> copies = CopyFinder.compare(List.of(issuer, kell, voll)).copies();
    assertThat(copies)
        .extracting(copy -> copy.descent().direction())
        .containsExactly(
            Direction.OTHER_FROM_ONE, Direction.OTHER_FROM_ONE, Direction.BOTH_FROM_THIRD);
    assertThat(copies.getLast().descent().third()).contains("news.salme.ac.uk");
    assertThat(copies).allMatch(copy -> copy.kind() == Copy.Kind.PRESS_RELEASE);
  }

  @Test
  void theLaterDocumentHasItFromTheEarlierIfNothingElseIsShown() {
    Descent descent =
        descent(
            Written.of("a", TOLD).on("2019-03-04"),
            Written.of("b", "It rained. " + TOLD).on("2019-03-03"));
    assertThat(descent.direction()).isEqualTo(Direction.ONE_FROM_OTHER);
    assertThat(descent.sign()).contains(Sign.DATE);
  }

  @Test
  void namesOfOutletsAreKnownByTheirHosts() {
    assertThat(OutletName.same("The New York Times", "www.nytimes.com")).isTrue();
    assertThat(OutletName.same("BBC News", "www.bbc.com")).isTrue();
    assertThat(OutletName.same("Guardian", "www.theguardian.com")).isTrue();
    assertThat(OutletName.same("Wall Street Journal", "www.wsj.com")).isTrue();
    assertThat(OutletName.same("Salme Courier", "The Salme Courier")).isTrue();
    assertThat(OutletName.same("Courier", "www.salmecourier.example")).isFalse();
    assertThat(OutletName.same("...", "www.salmecourier.example")).isFalse();
  }

  private static Descent descent(Written one, Written other) {
    List<Copy> copies = CopyFinder.compare(List.of(one.document(), other.document())).copies();
    assertThat(copies).hasSize(1);
    return copies.getFirst().descent();
  }
}
