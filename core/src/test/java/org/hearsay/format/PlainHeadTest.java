package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainHeadTest {
  private static final String PROSE =
      "\n\nThe river stood twenty centimetres below the quays of Port Salme on the night of the"
          + " ninth, and nobody gave the order to open the dyke.\n";

  @Test
  void readsLinesOfTheirOwn() {
    Facts facts =
        PlainHead.of("The Night\n\nBy Ada Lund\nThe Meridian Post\nMarch 14, 2019" + PROSE);
    assertThat(facts.writers()).containsExactly("Ada Lund");
    assertThat(facts.outlet()).contains("The Meridian Post");
    assertThat(facts.published()).contains("2019-03-14");
  }

  @Test
  void readsADateWithItsWeekdayOnEitherSide() {
    String courier = "Ministry Denies\n\nSalme Courier\nFriday, March 15, 2019" + PROSE;
    assertThat(PlainHead.of(courier).published()).contains("2019-03-15");
    assertThat(PlainHead.of(courier).outlet()).contains("Salme Courier");
    String archive = "Ministry Denies\n\nThe Salme Times\n\nMarch 15, 2019 Friday" + PROSE;
    assertThat(PlainHead.of(archive).published()).contains("2019-03-15");
  }

  @Test
  void readsAnOutletAndADateOnOneLine() {
    Facts facts =
        PlainHead.of("I Left It\n\nOpinion\nBy Ada Lund\nSalme Courier, 9 November 2022" + PROSE);
    assertThat(facts.outlet()).contains("Salme Courier");
    assertThat(facts.published()).contains("2022-11-09");
    assertThat(facts.writers()).containsExactly("Ada Lund");
  }

  @Test
  void takesNothingFromAHeadlineOrFromProse() {
    assertThat(PlainHead.of("Salme Courier Wins Prize\n\n14 March 2019" + PROSE).outlet())
        .isEmpty();
    assertThat(PlainHead.of("A Storm\n\nThe Post Office Tower\n\nIt fell." + PROSE).outlet())
        .isEmpty();
    assertThat(PlainHead.of("PORT SALME — It rained on March 14, 2019." + PROSE))
        .isEqualTo(Facts.NONE);
    assertThat(PlainHead.of("")).isEqualTo(Facts.NONE);
  }

  @Test
  void whatTwoLinesGiveDifferentlyIsNotKnown() {
    Facts facts =
        PlainHead.of(
            "A Storm\n\nSalme Courier\n14 March 2019\nThe Meridian Post\n15 March 2019" + PROSE);
    assertThat(facts.outlet()).isEmpty();
    assertThat(facts.published()).isEmpty();
  }

  @Test
  void readsTheHeadOfALongTextInAMoment() {
    assertThat(PlainHead.of("Ab ".repeat(2_000_000))).isEqualTo(Facts.NONE);
    assertThat(PlainHead.of("A Post\n".repeat(500_000))).isEqualTo(Facts.NONE);
  }
}
