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
import org.hearsay.source.Source.Standing;
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
    assertThat(ids("[Qiri Lund] said so.\n\nRain fell.\n\nIt went on.\n\n[She] agreed."))
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
        "it | DOCUMENT",
        "you | UNNAMED_GROUP",
        "we | AUTHOR",
        "one of the family's attorneys, Ada Lund, | NAMED_PERSON",
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

  @Test
  void joinsARoleToTheOnePersonOfTheTextWhoHasIt() {
    String text = "Sen. Ada Lund of Meridian spoke.\n\n[The Meridian senator] said so.";
    assertThat(find(text).sources().getFirst().name()).contains("Ada Lund");
    assertThat(find("Sen. Piet Roe left. " + text).sources().getFirst().name()).isEmpty();
    assertThat(find("Former Mayor Ada Lund left. [The mayor] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("[Judge] said so\n\nAda Lund, a judge, left.").sources().getFirst().name())
        .contains("Ada Lund");
    assertThat(find("An aide, Ada Lund, left. [The aide] agreed.").sources().getFirst().name())
        .isEmpty();
  }

  @Test
  void joinsAPronounToTheOnePersonWhomTheTextNamesNearby() {
    assertThat(find("Emma Lund left the hall. [She] said so.").sources().getFirst().name())
        .contains("Emma Lund");
    assertThat(find("Emma Lund met Clara Roe. [She] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("Emma Lund left the hall. [He] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("Qiri Lund left the hall. [She] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("Emma Lund met Qiri Roe. [She] said so.").sources().getFirst().name())
        .isEmpty();
  }

  @Test
  void reachesFourParagraphsBackForTheOnlyManAndNoFarther() {
    String rain = "Rain fell.\n\n";
    assertThat(ids("[Robert Roe] said so.\n\n" + rain.repeat(3) + "[He] left."))
        .containsExactly("s1", "s1");
    assertThat(ids("[Robert Roe] said so.\n\n" + rain.repeat(4) + "[He] left."))
        .containsExactly("s1", "s2");
  }

  @Test
  void keepsAMansPronounFromAWomanByHerFirstName() {
    assertThat(ids("[Robert Roe] said so. [Emma Lund] denied it. [He] laughed."))
        .containsExactly("s1", "s2", "s1");
  }

  @Test
  void takesWhoAndWhichForTheWordsRightBeforeThem() {
    assertThat(find("He met three clerks, [who] said so.").sources().getFirst().kind())
        .isEqualTo(SourceKind.UNNAMED_GROUP);
    assertThat(find("He wrote to the Harbour Ministry, [which] said so.").sources().getFirst())
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SourceKind.ORGANISATION))
        .satisfies(s -> assertThat(s.name()).contains("Harbour Ministry"));
    assertThat(find("He met a friend of Ada Lund, [who] said so.").sources().getFirst().name())
        .isEmpty();
  }

  @Test
  void makesAListAGroupOfItsOwn() {
    SourceFinder.Found found =
        find("Ada Lund and Piet Roe met. [Ms. Lund and Mr. Roe] agreed. [Mr. Roe] left.");
    assertThat(found.sources())
        .extracting(Source::kind)
        .containsExactly(SourceKind.NAMED_PERSON, SourceKind.NAMED_GROUP);
    assertThat(find("[Roe and Harbour Bank] said so.").sources().getFirst().kind())
        .isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void joinsAnAcronymToTheOneNameWithItsLetters() {
    String text = "The Harbour Board of Directors met.";
    assertThat(find(text + " [HBD] said so.").sources().getFirst())
        .satisfies(s -> assertThat(s.name()).contains("Harbour Board of Directors"))
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SourceKind.ORGANISATION));
    assertThat(find(text + " The Hay Bale Day came. [HBD] said so.").sources().getFirst().name())
        .contains("HBD");
  }

  @Test
  void joinsThePollToTheOnlyPoll() {
    assertThat(ids("[A Courier poll] said so. [The poll] added this.")).containsExactly("s1", "s1");
    assertThat(ids("[A Courier poll] said so. [A Post poll] denied it. [The poll] added this."))
        .containsExactly("s1", "s2", "s3");
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
  void takesAQuotedSelfForWhoIsQuotedAndAnyOtherForTheAuthor() {
    String text = "“I know I was right,” Ada Lund said. I agree.";
    Span lund = place(text, "Ada Lund", 0);
    List<Attribution> attributions =
        List.of(
            said(lund, place(text, "I know I was right", 0)),
            said(place(text, "I", 0), place(text, "I was right", 0)),
            said(place(text, "I", text.indexOf("I agree")), place(text, "agree", 0)));
    SourceFinder.Found found = SourceFinder.find(TextIndex.of(text), attributions);
    assertThat(found.of()).containsExactly(Optional.of("s1"), Optional.of("s1"), Optional.of("s2"));
    assertThat(found.sources())
        .extracting(Source::kind)
        .containsExactly(SourceKind.NAMED_PERSON, SourceKind.AUTHOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A campaign aide | true",
        "Two officials familiar with the talks | true",
        "Attorneys for the widow | true",
        "Lund aides | true",
        "Officials | false",
        "Many advisers | false",
        "Other officials | false",
        "Critics | false",
        "The aide | false",
      })
  void marksAFewWhoToldThePressSomethingAsAnonymousWithoutAReason(String words, boolean is) {
    String text = words.strip() + " said so.";
    Span source = new Span(0, words.strip().length());
    Attribution attribution = said(source, place(text, "so", 0), place(text, "said", 0));
    Optional<Source.Anonymity> anonymity =
        SourceFinder.find(TextIndex.of(text), List.of(attribution))
            .sources()
            .getFirst()
            .anonymity();
    assertThat(anonymity.isPresent()).isEqualTo(is);
    assertThat(anonymity.flatMap(Source.Anonymity::reason)).isEmpty();
  }

  @Test
  void quotesAffiliationAndWhyASourceWouldKnow() {
    Source source =
        find("[Ada Lund, a lawyer for the Harbour Board who ran the office until 2009], spoke.")
            .sources()
            .getFirst();
    assertThat(source.standing().affiliation()).contains("Harbour Board");
    assertThat(source.standing().justification()).contains("who ran the office until 2009");
    Standing none = find("[A judge from New York] spoke.").sources().getFirst().standing();
    assertThat(none.affiliation()).isEmpty();
  }

  private static Span place(String text, String words, int from) {
    int start = text.indexOf(words, from);
    return new Span(start, start + words.length());
  }

  private static Attribution said(Span source, Span content) {
    return said(source, content, new Span(0, 1));
  }

  private static Attribution said(Span source, Span content, Span cue) {
    return new Attribution(Optional.of(source), cue, List.of(content), SAID, 1);
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
