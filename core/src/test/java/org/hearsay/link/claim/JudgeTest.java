package org.hearsay.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.link.Difference;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Written;
import org.hearsay.link.claim.Judgement.Relation;
import org.hearsay.link.claim.Reason.Rule;
import org.hearsay.model.SentenceVectors;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  private static final SentenceVectors VECTORS = SentenceVectors.open();

  @AfterAll
  static void close() {
    VECTORS.close();
  }

  private static Document document(String id, String sentence) {
    return Written.of(id, sentence + "\n\nThe council of Marlow meets every other Monday.")
        .document();
  }

  private static Excerpt excerpt(Document document, String sentence) {
    return new Excerpt(document, new Span(0, sentence.length()));
  }

  private static Judgement judge(String one, String other) {
    Document first = document("one", one);
    Document second = document("other", other);
    Judge judge = new Judge(List.of(first, second), VECTORS);
    return judge.judge(excerpt(first, one), excerpt(second, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of Marlow resigned on Friday.|Marlow's mayor stepped down on Friday.",
        "Repairs will cost $3m, the owner said.|It will cost three million dollars to repair.",
        "About 60 guests fled the hotel.|Sixty-one guests had to flee from the hotel.",
      })
  void theSameInOtherWordsIsTheSame(String one, String other) {
    Judgement judgement = judge(one, other);
    assertThat(judgement.relation()).isEqualTo(Relation.SAME);
    assertThat(judgement.reasons()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Six sailors were killed in the fire.|Nine sailors were killed in the fire.|VALUE",
        "At least six sailors were killed.|At least nine sailors were killed.|UPDATE",
        "Nobody was injured in the fire.|Two men were injured in the fire.|POLARITY"
      })
  void anotherNumberOrADenialOfTheSameThingDisagrees(
      String one, String other, Difference difference) {
    Judgement judgement = judge(one, other);
    assertThat(judgement.difference()).contains(difference);
    assertThat(judgement.reasons().getFirst().rule()).isEqualTo(Rule.NUMBERS_DIFFER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Six sailors were killed in the fire.|The hotel has ninety rooms and a pool.",
        "The bridge is 200 metres long.|The mayor did not answer the phone.",
        "Ole Brandt scored twice in Dunmore.|Rosa Kint opened a school in Peln."
      })
  void anotherThingIsDifferentWhateverItsNumbersOrDenials(String one, String other) {
    assertThat(judge(one, other).relation()).isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void theOrderOfTheTwoChangesNothingButTheOrderOfTheReasons() {
    String one = "Six sailors were killed in the fire at Marlow.";
    String other = "The fire in Marlow killed nine of the crew.";
    Judgement there = judge(one, other);
    Judgement back = judge(other, one);
    assertThat(back.relation()).isEqualTo(there.relation());
    assertThat(back.chance()).isEqualTo(there.chance());
    assertThat(back.reasons()).hasSameSizeAs(there.reasons());
  }

  @Test
  void whatIsDeniedByItsCueIsADenial() {
    String one = "The firm stored chemicals in the hall.";
    Document plain = document("one", one);
    String other = "The firm denied that it stored chemicals in the hall.";
    Document denied = document("other", other);
    Judgement judgement =
        new Judge(List.of(plain, denied), VECTORS)
            .judge(excerpt(plain, one), excerpt(denied, other));
    assertThat(judgement.reasons()).extracting(Reason::rule).contains(Rule.ONE_DENIES);
  }
}
