package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of a mention's words are a name, and which two names are one person's.
class NamePartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senator Ada Lund of Salme | Ada Lund",
        "Mr. Roe of the Quayside Institute | Roe",
        "The Chamber of Salme | Chamber of Salme",
        "the former secretary of trade and Labour frontrunner Ada Lund | Ada Lund",
        "lobbyist and Coast News contributor Piet Roe, an old friend | Piet Roe",
        "the head of the Quayside Institute, Ada Lund, | Ada Lund",
        "A spokeswoman for the coast guard, Tilde Marrow, | Tilde Marrow",
        "His wife, Qiri, | Qiri",
        "Lund’s brother, Piet, | Piet",
        "Harbour Icon Ada Lund | Ada Lund",
        "Harbour Board Chairman Piet Roe | Piet Roe",
        "by Ada Lund | Ada Lund",
        "(Ada Lund) | Ada Lund",
        "HPA Director of Harbour Affairs Piet Roe | Piet Roe",
        "But Ms. Lund, a clerk | Lund",
        "Stacy Roe of Kell, South Salme, | Stacy Roe",
        "Pres. Lund | Lund",
        "Bill Lund, the head of a board | Bill Lund",
        "Tide magazine | Tide",
        "Mr. King, 82, | King",
        "The minister of trade, Mr. Lund Prins, | Lund Prins",
        "Roe's niece, state Del. Ada \"Dot\" Lund (D-Salme), | Ada \"Dot\" Lund",
        "the Consumer Safety Bureau | Consumer Safety Bureau",
        "Latinos worried about the harbour | Latinos",
        "the event organizer Alliance to Save Our Quay | Alliance to Save Our Quay",
        "The Salme Courier and the Quayside Board | Salme Courier and the Quayside Board",
        "The director of the Harbour Centre, Ina Kirsen, | Ina Kirsen",
        "Harbour mogul and television star Piet Roe | Piet Roe",
        "the extremist cleric Anwar al-Lundi, who was killed, | Anwar al-Lundi",
        "Emma Lund and Piet Roe-Moss, the parents of two sailors | Emma Lund and Piet Roe-Moss",
      })
  void takesTheNameOutOfWhatStandsAroundIt(String mention, String name) {
    assertThat(
            find("It rained. A bill was lost. [" + mention + "] said so.")
                .sources()
                .getFirst()
                .name())
        .contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a host of a show with Piet Roe",
        "a spokesman for the mayor, Ada Lund",
        "a clerk in the town of Salme, New Kell,",
        "a reporter if the letters by Ada Lund",
        "the wife of candidate Piet Roe and daughter for Ada Lund",
        "by critics",
        "His campaign",
        "the only Republican on the council",
        "She and Ada Lund",
        "Lund and other farmers",
        "the Harbour Board and its defenders",
      })
  void takesNobodyElsesName(String mention) {
    assertThat(find("It rained. [" + mention + "] said so.").sources().getFirst().name()).isEmpty();
  }

  @Test
  void takesAFullNameWithAMiddleNameForTheSamePerson() {
    assertThat(ids("[Ada Birk Lund] said so. [Ada Lund] agreed. [Ms. Lund] left."))
        .containsExactly("s1", "s1", "s1");
    assertThat(ids("[Osman Abu Reyes] said so. [Abu Reyes] agreed.")).containsExactly("s1", "s1");
    assertThat(ids("[Ada Birk Lund] said so. [Emma Lund] agreed.")).containsExactly("s1", "s2");
  }

  @Test
  void takesAFirstNameAloneForTheOneWhoBearsIt() {
    assertThat(find("Ada Lund left. [Ada] said so.").sources().getFirst().name())
        .contains("Ada Lund");
    assertThat(find("Ada Lund met Ada Roe. [Ada] said so.").sources().getFirst().name())
        .contains("Ada");
  }

  @Test
  void takesATitleThatTellsOneOfTwoWhoShareASurname() {
    assertThat(ids("[Emma Lund] met [Robert Lund]. [Mr. Lund] said so. [Ms. Lund] left."))
        .containsExactly("s1", "s2", "s2", "s1");
    assertThat(ids("[Emma Lund] met [Clara Lund]. [Ms. Lund] left."))
        .containsExactly("s1", "s2", "s3");
    assertThat(ids("[Emma Lund] met [Qiri Lund]. [Ms. Lund] left."))
        .containsExactly("s1", "s2", "s3");
  }

  @Test
  void knowsTheSamePeopleAgainByTheirLastNames() {
    String first = "[Ada B. Lund, Republican of Salme, and Piet Roe] said so. ";
    assertThat(ids(first + "[Ms. Lund and Mr. Roe] agreed. [They] left."))
        .containsExactly("s1", "s1", "s1");
    assertThat(ids(first + "[Ms. Lund and Mr. Hale] agreed.")).containsExactly("s1", "s2");
  }

  @Test
  void takesPeopleBoundByAndForAGroup() {
    assertThat(find("[Sens. Piet Roe of Salme and Ada Lund of Meridian] said so.").sources())
        .extracting(Source::kind)
        .containsExactly(SourceKind.NAMED_GROUP);
    assertThat(find("[Citizens and Farmers United] said so.").sources())
        .extracting(Source::kind)
        .doesNotContain(SourceKind.NAMED_GROUP);
  }
}
