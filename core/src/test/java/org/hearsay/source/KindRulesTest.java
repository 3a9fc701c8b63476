package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.said;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a source is, by the words that stand for it.
class KindRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Lund | NAMED_PERSON",
        "Navy personnel | UNNAMED_GROUP",
        "the head of the harbour committee | UNNAMED_PERSON",
        "someone in attendance | UNNAMED_PERSON",
        "the Republican from Salme | UNNAMED_PERSON",
        "the Independent, a Meridian newspaper, | ORGANISATION",
        "about 200 protesters | UNNAMED_GROUP",
        "at least half of the farmers | UNNAMED_GROUP",
        "much of the electorate | UNNAMED_GROUP",
        "Fifty of the town’s farmers | UNNAMED_GROUP",
        "current and former officials in the ministry | UNNAMED_GROUP",
        "a slew of farmers | UNNAMED_GROUP",
        "farmers outside of Salme | UNNAMED_GROUP",
        "The Meridian newspaper Lantern | OUTLET",
        "the Long Quay Act | DOCUMENT",
        "His campaign | ORGANISATION",
        "She and Ada Lund | NAMED_GROUP",
        "He and others | UNNAMED_GROUP",
        "One in three | UNNAMED_GROUP",
        "No one | UNNAMED_GROUP",
        "organized labor | UNNAMED_GROUP",
        "the party’s bylaws | DOCUMENT",
        "the Consumer Safety Bureau | ORGANISATION",
        "HQR | ORGANISATION",
        "WQXY | OUTLET",
        "Coast News affiliate Teleluz | OUTLET",
        "an inside source | UNNAMED_PERSON",
        "The biblical prophet Daniel | NAMED_PERSON",
        "Tide magazine | OUTLET",
        "from the harbour committee | ORGANISATION",
        "the event organizer Alliance to Save Our Quay | ORGANISATION",
        "The Salme Courier and the Quayside Board | NAMED_GROUP",
        "Lund and other farmers | UNNAMED_GROUP",
        "The Lund campaign and HPA | NAMED_GROUP",
        "A slide from a talk that Mr. Lund and his aides gave | DOCUMENT",
        "JFK | NAMED_PERSON",
        "54% | UNNAMED_GROUP",
        "nearly a third of farmers | UNNAMED_GROUP",
        "Each side | UNNAMED_GROUP",
        "three economists — Ada Lund, Piet Roe and others | UNNAMED_GROUP",
        "several people I have spoken with | UNNAMED_GROUP",
        "the fishermen’s cooperative | ORGANISATION",
        "law enforcement | ORGANISATION",
        "The Harbour Watch average | DOCUMENT",
        "Lt. Gen. Ada Lund | NAMED_PERSON",
        "Ada Lund, who led the Harbour Board | NAMED_PERSON",
        "a senior defence official | UNNAMED_PERSON",
        "two people familiar with the matter | UNNAMED_GROUP",
        "the officials | UNNAMED_GROUP",
        "Navy officials | UNNAMED_GROUP",
        "the Harbour Ministry | ORGANISATION",
        "the Meridian Courier | OUTLET",
        "The Meridian Post | OUTLET",
        "the 45-year-old | UNNAMED_PERSON",
        "the Meridian Post poll | DOCUMENT",
        "a report by the Harbour Board | DOCUMENT",
        "police | ORGANISATION",
        "He | UNNAMED_PERSON",
        "The Lund campaign | ORGANISATION",
        "Lund supporters | UNNAMED_GROUP",
        "One Army Ranger from the unit | UNNAMED_PERSON",
        "Army Gen. Omar Reyes | NAMED_PERSON",
        "a spokeswoman, Ada Lund, | NAMED_PERSON",
        "the Harbour candidate, Ada Lund | NAMED_PERSON",
        "Analysts | UNNAMED_GROUP",
        "Calder & Voss | ORGANISATION",
        "Nobody in the capital | UNNAMED_GROUP",
        "Everyone at the Harbour Ministry | UNNAMED_GROUP",
        "Neither | UNNAMED_PERSON",
        "Voters in Meridian | UNNAMED_GROUP",
        "Fifty-one percent | UNNAMED_GROUP",
        "the president’s | UNNAMED_PERSON",
        "a resident of Columbus, New Mexico | UNNAMED_PERSON",
        "a Thursday report from the Courier | DOCUMENT",
        "a spokeswoman for Ada Lund | UNNAMED_PERSON",
        "a study released last year | DOCUMENT",
        "this finding | DOCUMENT",
        "the burgeoning transition in Meridian | DOCUMENT",
        "a Courier database tracking such floods | DOCUMENT",
        "many of his supporters | UNNAMED_GROUP",
        "eight of 10 voters | UNNAMED_GROUP",
        "one of the first polls to emerge | DOCUMENT",
        "one of the mayor's advisers | UNNAMED_PERSON",
        "the widow's lawyers | UNNAMED_GROUP",
        "the family, protesters and civic leaders | UNNAMED_GROUP",
        "Ada Lund's husband | UNNAMED_PERSON",
        "the Courier's Ada Lund | NAMED_PERSON",
        "Meridian's chief engineer, Ada Lund, | NAMED_PERSON",
        "Neighbors for Clean Harbours | ORGANISATION",
        "France | ORGANISATION",
        "New Zealand | ORGANISATION",
        "FEMA | ORGANISATION",
        "HarbourWatch | ORGANISATION",
        "HarbourNews | OUTLET",
        "Ada McRoe | NAMED_PERSON",
        "Meridian News Service | OUTLET",
        "Fellow Republicans | NAMED_GROUP",
        "Authorities | ORGANISATION",
        "Protesters | UNNAMED_GROUP",
        "Companies and clerks | UNNAMED_GROUP",
        "the Reuters/Meridian poll | DOCUMENT",
        "Ms. Sanders | NAMED_PERSON",
        "it | DOCUMENT",
        "you | UNNAMED_GROUP",
        "we | AUTHOR",
        "one of the family's attorneys, Ada Lund, | NAMED_PERSON",
        "Ada Lund, who wrote the book that inspired the documentary, | NAMED_PERSON",
        "Ada Lund of the Lund Center for Harbour Studies | NAMED_PERSON",
        "the extremist cleric Anwar al-Lundi, who was killed, | NAMED_PERSON",
        "Ada Lund, the Piet and Emma Roe Chair in Harbour Policy, | NAMED_PERSON",
        "the Utah Republican | UNNAMED_PERSON",
        "Republican | UNNAMED_PERSON",
        "Nothing | DOCUMENT",
        "Law | NAMED_PERSON",
        "Strategists for Ada Lund and Piet Roe | UNNAMED_GROUP",
        "voters outside New York | UNNAMED_GROUP",
        "reports through Jan. 31 | DOCUMENT",
        "Several nations | ORGANISATION",
        "one or more of his rivals | UNNAMED_GROUP",
        "a rights group called Open Quay | ORGANISATION",
        "Harbour Journalism | OUTLET",
        "Koreans | NAMED_GROUP",
      })
  void tellsTheKindOfASourceByItsWords(String words, SourceKind kind) {
    assertThat(find("[" + words.strip() + "] said so.").sources().getFirst().kind())
        .isEqualTo(kind);
  }

  @Test
  void twoThatAlsoStandAloneAreTwo() {
    String text = "Salme armed. Kell did too. [Salme and Kell] denied it.";
    assertThat(find(text).sources().getFirst().kind()).isEqualTo(SourceKind.NAMED_GROUP);
    assertThat(find("[Salme and Kell] denied it.").sources().getFirst().kind())
        .as("may be a firm")
        .isNotEqualTo(SourceKind.NAMED_GROUP);
  }

  @Test
  void whatMerelyReportsIsAnOutlet() {
    String text = "Winds turned the boat, Teleluz reports. Teleluz, of Kell, had a team there.";
    Attribution reports = said(new Span(23, 30), new Span(0, 21), new Span(31, 38));
    Source source = SourceFinder.find(TextIndex.of(text), List.of(reports)).sources().getFirst();
    assertThat(source.name()).contains("Teleluz");
    assertThat(source.kind()).isEqualTo(SourceKind.OUTLET);
  }

  @Test
  void whoHasExecutivesAndSharesIsNobody() {
    String text = "[Kelso Marsh] was fined. Kelso Marsh CEO Ada Lund quit. [Ada Lund] denied it.";
    assertThat(find(text).sources())
        .extracting(Source::kind)
        .containsExactly(SourceKind.ORGANISATION, SourceKind.NAMED_PERSON);
  }

  @Test
  void aPlaceThatSomebodyIsBasedInIsNotTheirName() {
    assertThat(find("[The Salme-based Harbour Corporation] said so.").sources().getFirst().name())
        .contains("Harbour Corporation");
    assertThat(find("[Port Salme-based engineer Ada Lund] said so.").sources().getFirst().name())
        .contains("Ada Lund");
  }

  @Test
  void namesABodyAndAPollOfTwoHouses() {
    assertThat(find("[The Lund administration] said so.").sources().getFirst().name())
        .contains("Lund administration");
    assertThat(find("[A new Courier/Meridian opinion poll] said so.").sources().getFirst().name())
        .contains("Courier/Meridian opinion poll");
    assertThat(find("[A Courier poll] said so.").sources().getFirst().name()).isEmpty();
  }

  @Test
  void wordsCutWithinANameAreStillSomebodys() {
    String text = "Lund said so.";
    Attribution cut =
        new Attribution(
            Optional.of(new Span(0, 1)),
            new Span(5, 9),
            List.of(new Span(10, 12)),
            new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE),
            1);
    assertThat(SourceFinder.find(TextIndex.of(text), List.of(cut)).sources().getFirst().kind())
        .isEqualTo(SourceKind.NAMED_PERSON);
  }
}
