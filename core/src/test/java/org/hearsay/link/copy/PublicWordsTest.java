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

  private static final String APART =
      " Rain fell on the quay. Gulls slept. Somebody sang. The cafe stayed open. ";

  private static final String APART_TOO =
      " A bus was late. The church bell rang. Two boys fished. Nobody bought bread. ";

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
  void aShortQuotationIsFoundThoughItsSpeakerStandsInItsMidst() {
    List<Copy> copies =
        copies(
            "“She was silent,” harbour doctor Elin Roe told the Salme Courier, “just a wreck.” It"
                + " rained.",
            "Nobody slept. Dr. Roe put it like this: “She was silent, just a wreck.”");
    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().ground()).isEqualTo(Ground.CREDITED);
    assertThat(copies.getFirst().passage().inOne().in(copies.getFirst().passage().one().text()))
        .startsWith("She was silent")
        .endsWith("just a wreck");
  }

  @Test
  void whoPrintsOneQuotationOfAnInterviewHasTheOthersFromThereToo() {
    String tide = "“The speed of the tide that night was frightening and nobody had warned us,” ";
    String courier = "“" + SAID + ",” Berge told the Salme Courier." + APART;
    String other = "Berge was blunt: “" + SAID + ".” The inquiry goes on in May." + APART_TOO;
    assertThat(copies(courier + tide + "he said.", other + tide + "added Berge."))
        .hasSize(2)
        .allMatch(copy -> copy.ground() == Ground.CREDITED);
    assertThat(copies(courier + tide + "he said.", other + tide + "he told reporters later."))
        .as("what was said to everybody")
        .hasSize(1);
  }

  @Test
  void aLongExcerptThatBothCutAlikeIsOneIfTheyShareAnythingElse() {
    String letter =
        "“We kept the old pumps because the new ones never came, we wrote to the board every spring"
            + " and every autumn, and when the storm broke there was nothing left to start but"
            + " prayer,” ";
    String one = letter + "Berge wrote in his letter." + APART;
    String other = "The owners are silent." + APART_TOO + letter + "Berge wrote.";
    assertThat(copies(one, other)).as("alone").isEmpty();
    assertThat(copies(one + TOLD, TOLD + APART_TOO + other)).hasSize(2);
  }

  @Test
  void aWordThatIsSaidAgainSaysNothingMore() {
    String again = "from ship to ship and pump to pump, ship after ship and pump after pump";
    assertThat(copies("They carried oil " + again + ".", "Oil went " + again + " all night."))
        .isEmpty();
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
