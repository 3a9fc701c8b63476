package org.hearsay.link.origin.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When names of people, bodies and outlets are one.
class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lund             | Ms. Lund               | true
          Ada Lund             | Ada M. Lund            | true
          A. Lund              | Ada Lund               | true
          Ada Lund of the Fens | Ada Lund               | true
          Noor Fayesh          | Noor Faiesh            | true
          Ada Lund             | Eva Lund               | false
          Ada Lund             | Ada Roe                | false
          Lund                 | Lindt                  | false
          """)
  void peopleAreKnownByTheirNames(String one, String other, boolean same) {
    assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isEqualTo(same);
    assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a spokeswoman for the Harbour Board | Harbour Board             | true
          Salme police chief                  | police                    | true
          the Ministry of Waters              | the waters ministry       | true
          the waters ministry                 | the defence ministry      | false
          Salme police                        | Morrow police             | false
          a spokesman for the festival        | the organizers            | true
          HBD                                 | Harbour Board Directorate | true
          Lakeland Institute                  | Lakeland                  | true
          police                              | police union              | false
          the Korean navy's spokesman         | Korea navy                | true
          """)
  void bodiesAreKnownByWhatTheyAreAndWhatSetsThemApart(String one, String other, boolean same) {
    Body first = Body.spokenFor(one).orElseThrow();
    Body second = Body.spokenFor(other).orElseThrow();
    assertThat(first.mayBe(second)).isEqualTo(same);
    assertThat(second.mayBe(first)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Meridian Post | www.meridianpost.example   | true
          The Meridian Post | Meridian Post              | true
          New Salme Times   | www.nstimes.example        | true
          New Salme Times   | NST                        | true
          MBC News          | www.mbc.example/news       | true
          The Meridian Post | Salme Courier              | false
          St. Morrow Post   | www.stone.example          | false
          """)
  void outletsAreKnownByNameAddressAndFirstLetters(String one, String other, boolean same) {
    assertThat(Outlets.same(one, other)).isEqualTo(same);
    assertThat(Outlets.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By The Associated Press  | The Associated Press
          Reuters in Port Salme    | Reuters
          Ada Lund and Reuters     | Reuters
          Ada Lund                 |
          """)
  void agenciesAreFoundInBylines(String byline, String agency) {
    assertThat(Outlets.agencyIn(byline)).isEqualTo(Optional.ofNullable(agency));
  }
}
