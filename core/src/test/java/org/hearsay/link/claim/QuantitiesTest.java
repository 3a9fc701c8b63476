package org.hearsay.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hearsay.link.claim.Quantity.Bound;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  private static List<Quantity> in(String text) {
    TextIndex index = TextIndex.of(text);
    return Quantities.in(index, 0, index.tokens().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost $3m.|MONEY 3000000",
        "It cost three million dollars.|MONEY 3000000",
        "It cost €2.4bn.|MONEY 2400000000",
        "Some 1,600 officers came.|COUNT 1600",
        "Twenty-one boats left.|COUNT 21",
        "Prices rose 12.8 percent.|PERCENT 12",
        "Prices rose by 7 per cent.|PERCENT 7",
        "It began at 11:30pm.|CLOCK 1410",
        "It began at 9 p.m. that day.|CLOCK 1260",
        "It began on Dec. 31.|DAY 1231",
        "It began on 12 July.|DAY 712",
        "It was built in 1931.|YEAR 1931",
        "They were third.|ORDINAL 3",
        "Nobody was hurt.|COUNT 0",
        "The berg B-44 broke.|",
        "First Energy said so for the first time.|",
        "It is 49m deep.|COUNT 49",
        "One of the best was the one that won.|"
      })
  void numbersAreReadHoweverTheyAreWritten(String text, String expected) {
    String found =
        in(text).stream()
            .map(one -> String.format(Locale.ROOT, "%s %d", one.kind(), (long) one.value()))
            .reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b);
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 60 people came|61 people came|true",
        "60 people came|70 people came|false",
        "six people came|seven people came|false",
        "$3m was paid|three million dollars were paid|true",
        "up to 20 pieces|more than 20 pieces|false",
        "2,000 men|2,050 men|true",
        "more than 30 sailors|32 sailors|true",
        "more than 30 sailors|27 sailors|false",
        "more than 30 sailors|90 sailors|false",
        "at least six sailors|seven sailors|false"
      })
  void roundingPassesAndAnotherNumberDoesNot(String one, String other, boolean agree) {
    assertThat(in(one).getFirst().agrees(in(other).getFirst())).isEqualTo(agree);
    assertThat(in(other).getFirst().agrees(in(one).getFirst())).isEqualTo(agree);
  }

  @Test
  void theDeadAreNotTheHurt() {
    List<Quantity> both = in("The blast left two children dead and wounded 120 others.");
    Quantity dead = in("The death toll rose to at least six on Friday.").getFirst();
    Quantity hurt = in("84 people were taken to hospital.").getFirst();
    assertThat(both).hasSize(2);
    assertThat(both.get(0).comparable(dead)).isTrue();
    assertThat(both.get(1).comparable(dead)).isFalse();
    assertThat(both.get(1).comparable(hurt)).isTrue();
    assertThat(dead.bound()).isEqualTo(Bound.AT_LEAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 40-metre shaft|a shaft 80m deep|true",
        "a six-year-old boy|the boy, aged 5,|true",
        "it took six hours|it took six men|false",
        "twenty pieces of ice|more than thirty pieces|true"
      })
  void numbersOfOneThingAreCompared(String one, String other, boolean comparable) {
    assertThat(in(one).getFirst().comparable(in(other).getFirst())).isEqualTo(comparable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.2.3.4", "99999999999999999999999999", "1,,,", "٣ ٤", "25:99pm", "½ - 1", "9."})
  void oddNumbersAreNoFault(String text) {
    assertThat(in(text)).allSatisfy(one -> assertThat(one.value()).isNotNaN());
  }
}
