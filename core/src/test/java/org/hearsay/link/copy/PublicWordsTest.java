package org.hearsay.link.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.link.Copy;
import org.hearsay.link.Copy.Ground;
import org.hearsay.link.Document;
import org.hearsay.link.Written;
import org.junit.jupiter.api.Test;

/// What was said to everybody is no copy, however long both quote it.
class PublicWordsTest {
  private static final String SAID =
      "We had eleven minutes to turn her and no hydraulic pressure on either pump";

  private static final String TOLD =
      "The grey ferry drifted past the broken lights of the northern breakwater before dawn, and a"
          + " fisherman mending nets heard her keel scrape over gravel.";

  @Test
  void aQuotationByItselfIsNone() {
    assertThat(
            copies(
                "“" + SAID + ",” Captain Odd Berge told the inquiry. It rained.",
                "Berge was blunt on Monday: “" + SAID + ".” The inquiry goes on in May."))
        .isEmpty();
  }

  @Test
  void aQuotationThatAnOutletGotIsOneAndTheCreditIsShown() {
    List<Copy> copies =
        copies(
            "“" + SAID + ",” Berge told the Salme Courier. It rained.",
            "Berge was blunt: “" + SAID + ".” The inquiry goes on in May.");
    assertThat(copies).hasSize(1);
    Copy copy = copies.getFirst();
    assertThat(copy.ground()).isEqualTo(Ground.CREDITED);
    assertThat(copy.kind()).isEqualTo(Copy.Kind.QUOTATION_LIFT);
    assertThat(copy.passage().quoted()).isTrue();
    assertThat(copy.descent().third()).contains("Salme Courier");
    assertThat(copy.descent().shown().getFirst().words()).isEqualTo("told the Salme Courier");
  }

  @Test
  void whatOneSaysOfAQuotationHoldsForAllWhoQuoteIt() {
    assertThat(
            copies(
                "“" + SAID + ",” Berge told the Salme Courier. It rained.",
                "Berge was blunt: “" + SAID + ".” The inquiry goes on in May.",
                "“" + SAID + ",” said Berge. Nobody answered him."))
        .hasSize(3)
        .allMatch(copy -> copy.ground() == Ground.CREDITED);
  }

  @Test
  void aQuotationOfANamedPressReleaseIsOne() {
    List<Copy> copies =
        copies(
            "In a press release, Berge said: “" + SAID + ".” It rained.",
            "“" + SAID + ",” said Berge. The inquiry goes on in May.");
    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().ground()).isEqualTo(Ground.RELEASED);
    assertThat(copies.getFirst().kind()).isEqualTo(Copy.Kind.PRESS_RELEASE);
  }

  @Test
  void aQuotationAmongCopiedWordsIsOne() {
    assertThat(
            copies(
                TOLD + " “" + SAID + ",” Berge told the inquiry. It rained.",
                "Nobody was hurt. " + TOLD + " “" + SAID + ",” said Captain Berge."))
        .hasSize(1)
        .allMatch(copy -> copy.ground() == Ground.OWN_WORDS)
        .allMatch(copy -> copy.passage().inOne().in(copy.passage().one().text()).contains(SAID));
  }

  @Test
  void wordsQuotedByOneAloneAreSomebodysToo() {
    assertThat(copies("“" + SAID + ",” said Berge.", SAID + ". That was all Berge would say."))
        .isEmpty();
    assertThat(
            copies(
                "The captain's statement reads:\n\n" + SAID + ".\n\nIt rained.",
                "The owners have read it:\n\n“" + SAID + ".”"))
        .as("a statement that a colon announces")
        .isEmpty();
  }

  @Test
  void postsCopyrightLinesAndSubscriptionBoxesAreNotCompared() {
    String post = TOLD + " — Odd Berge (@oddberge) March 3, 2019";
    String rights = "Copyright 2019 Salme Press, the harbour office. All rights reserved.";
    String box = "Please verify you're not a robot by clicking the grey box below this harbour.";
    for (String line : List.of(post, rights, box)) {
      assertThat(copies("It rained.\n" + line, "Nobody was hurt.\n" + line)).as(line).isEmpty();
    }
    assertThat(copies("It rained.\n" + TOLD, "Nobody was hurt.\n" + TOLD)).hasSize(1);
  }

  private static List<Copy> copies(String... texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(Written.of("d" + documents.size(), text).document());
    }
    return CopyFinder.compare(documents).copies();
  }
}
