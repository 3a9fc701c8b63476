package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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

/// Texts in which each source of an attribution stands in brackets; out come the ids in text order.
class SourceFinderTest {
  private static final Manner SAID =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  @Test
  void joinsNamesShortenedNamesAndTheNearestFittingPronoun() {
    assertThat(
            ids(
                "[Ada Lund, a former adviser], said so.\n[She] added more. [Lund] agreed.\n"
                    + "[Gen. Omar Reyes] denied it. [He] laughed. [Ms. Lund] insisted."))
        .containsExactly("s1", "s1", "s1", "s2", "s2", "s1");
  }

  @Test
  void keepsTwoPeopleOfOneSurnameApartAndGivesTheBareSurnameToNeither() {
    assertThat(ids("[Ada Lund] said so. [Piet Lund] denied it. [Lund] smiled."))
        .containsExactly("s1", "s2", "s3");
    assertThat(ids("[Mr. Lund] said so. [Mrs. Lund] denied it.")).containsExactly("s1", "s2");
  }

  @Test
  void keepsNamelessSourcesApartUnlessTheWordsAreTheSame() {
    assertThat(
            ids(
                "[An officer] said so. [A second officer] denied it. [the officer] added this."
                    + " [The officer] left."))
        .containsExactly("s1", "s2", "s3", "s3");
  }

  @Test
  void takesTheFullNameFromElsewhereInTheTextUnlessTwoShareIt() {
    Source one = find("Piet B. Roe quit. [Roe] said so. [Roe] left.").sources().getFirst();
    assertThat(one.name()).contains("Piet B. Roe");
    assertThat(one.mentions()).hasSize(3);
    assertThat(find("Piet Roe and Ada Roe quit. [Roe] said so.").sources().getFirst().name())
        .contains("Roe");
    assertThat(ids("Piet Roe quit. [Ada Roe] said so. [Roe] left.")).containsExactly("s1", "s2");
  }

  @Test
  void takesNoNameFromAHeadlineInCapitals() {
    assertThat(find("Voters Following Roe\n\n[Roe] said so.").sources().getFirst().name())
        .contains("Roe");
  }

  @Test
  void takesNoNameFromACapitalThatMerelyBeginsASentence() {
    String elsewhere = " It was a federal plan.";
    assertThat(find("[Federal and state officials] said so." + elsewhere).sources().getFirst())
        .satisfies(s -> assertThat(s.name()).isEmpty())
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SourceKind.UNNAMED_GROUP));
    assertThat(find("[Rice] said so. They ate rice with Rice.").sources().getFirst().name())
        .contains("Rice");
  }

  @Test
  void joinsTheOfficerToTheOneOfficerToldOfBefore() {
    assertThat(
            ids(
                "[An unnamed naval officer] said so. [One Army Ranger] agreed. [The officer] left."))
        .containsExactly("s1", "s2", "s1");
  }

  @Test
  void joinsWhoAndWhichToTheSourceTheyFollow() {
    assertThat(ids("[The Courier], [which] cited [two clerks], said so. A man [who] asked left."))
        .containsExactly("s1", "s1", "s2", "s3");
  }

  @Test
  void neverMakesAPersonOfWhatBearsTheirName() {
    assertThat(ids("[Mr. Lund] said so. [The Lund campaign] denied it. [Lund supporters] left."))
        .containsExactly("s1", "s2", "s3");
  }

  @Test
  void neverGivesAPersonsPronounToAGroupOrAGroupsToAPerson() {
    assertThat(ids("[The union] said so. [He] agreed. [They] left."))
        .containsExactly("s1", "s2", "s1");
    assertThat(ids("[Ada Lund] said so. [They] left.")).containsExactly("s1", "s2");
  }

  @Test
  void leavesAPronounAloneWhenItsNearestSourceIsFarAway() {
    assertThat(ids("[Ada Lund] said so.\n\nRain fell.\n\nIt went on.\n\n[She] agreed."))
        .containsExactly("s1", "s2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Lund | NAMED_PERSON",
        "Lt. Gen. Ada Lund | NAMED_PERSON",
        "Ada Lund, who led the Harbour Board | NAMED_PERSON",
        "a senior defence official | UNNAMED_PERSON",
        "two people familiar with the matter | UNNAMED_GROUP",
        "the officials | UNNAMED_GROUP",
        "Navy officials | UNNAMED_GROUP",
        "the Harbour Ministry | ORGANISATION",
        "the Meridian Courier | OUTLET",
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
      })
  void tellsTheKindOfASourceByItsWords(String words, SourceKind kind) {
    assertThat(find("[" + words.strip() + "] said so.").sources().getFirst().kind())
        .isEqualTo(kind);
  }

  @Test
  void quotesTheFullestNameAndItsTitle() {
    Source source = find("[Lund] spoke. [Ada Lund, a former adviser], spoke.").sources().getFirst();
    assertThat(source.name()).contains("Ada Lund");
    assertThat(source.standing().title()).contains("a former adviser");
    assertThat(source.mentions()).hasSize(2);
  }

  @Test
  void marksASourceAnonymousWhereTheTextSaysThatTheNameIsWithheld() {
    Source officer =
        find("[A senior officer briefed on the raid], who spoke on condition of anonymity because"
                + " he was not authorised to talk to reporters, said so. [A clerk] agreed.")
            .sources()
            .getFirst();
    assertThat(officer.anonymity().orElseThrow().reason())
        .contains("he was not authorised to talk to reporters");
    assertThat(officer.anonymity().orElseThrow().closeness()).contains("briefed on the raid");
    assertThat(find("[A clerk] agreed. [An unnamed clerk] did not.").sources())
        .extracting(s -> s.anonymity().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void staysQuickWithFortyThousandMentions() {
    String marked = "[A clerk %d] said so. [Ada Lund] agreed. [She] left. [The officer] did too.\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(marked.formatted(i));
    }
    assertThat(find(text.toString()).sources()).hasSize(10_002);
  }

  @Test
  void findsASourceForEveryMentionWhateverItsWords() {
    String[] words = {
      "Ada",
      "Lund",
      "the",
      "a",
      "(",
      ")",
      "“",
      "-",
      "'s",
      "who",
      "He",
      "Gen",
      ".",
      ",",
      "officer",
      "of",
      "5",
      "U.S.",
      "&",
      "—",
      "Fifty",
      "é",
      "\uD83D\uDE00",
      "they",
      "I",
      "and",
      "\n",
      "Times"
    };
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    for (int round = 0; round < 3000; round++) {
      StringBuilder marked = new StringBuilder("Begin ");
      int mentions = 1 + random.nextInt(6);
      for (int i = 0; i < mentions; i++) {
        String first = words[random.nextInt(words.length)].replace("\n", "x");
        marked.append('[').append(first);
        for (int k = random.nextInt(4); k > 0; k--) {
          marked
              .append(random.nextBoolean() ? " " : "")
              .append(words[random.nextInt(words.length)]);
        }
        marked.append("] said so ");
      }
      assertThat(find(marked.toString()).of()).hasSize(mentions).allMatch(Optional::isPresent);
    }
  }

  private static List<String> ids(String marked) {
    return find(marked).of().stream().map(Optional::orElseThrow).toList();
  }

  private static SourceFinder.Found find(String marked) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[' -> open = text.length();
        case ']' -> spans.add(new Span(open, text.length()));
        default -> text.append(c);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (Span span : spans) {
      Span cue = new Span(span.end(), span.end() + 1);
      Span content = new Span(span.end() + 1, span.end() + 2);
      attributions.add(new Attribution(Optional.of(span), cue, List.of(content), SAID, 1));
    }
    return SourceFinder.find(TextIndex.of(text.toString()), attributions);
  }
}
