package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.ids;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How names, descriptions and acronyms become one source. Texts in which each source stands in
/// brackets; out come the ids in text order.
class JoiningTest {
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
  void neverMakesAPersonOfWhatBearsTheirName() {
    assertThat(ids("[Mr. Lund] said so. [The Lund campaign] denied it. [Lund supporters] left."))
        .containsExactly("s1", "s2", "s3");
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
  void joinsABareNounToTheOneBodyThatTheTextNamesByIt() {
    assertThat(name("The Alder-Birch police came. [Police] said so."))
        .contains("Alder-Birch police");
    assertThat(name("But police came. [Police] said so.")).isEmpty();
    assertThat(name("The Alder police met the Birch police. [Police] said so.")).isEmpty();
    assertThat(name("[Police] said so. The Alder police came.")).isEmpty();
    assertThat(name("The Harbour Ministry rose. [The ministry] said so."))
        .contains("Harbour Ministry");
    assertThat(name("The Harbour Ministry rose. [A ministry] said so.")).isEmpty();
  }

  @Test
  void joinsThePaperToTheOneOutletBeforeIt() {
    assertThat(ids("[The Meridian Post] said so. [The paper] added this. [It] went on."))
        .containsExactly("s1", "s1", "s1");
    assertThat(ids("[The Meridian Post] said so. [Coast Radio] agreed. [The paper] added this."))
        .containsExactly("s1", "s2", "s3");
  }

  @Test
  void joinsARoleToWhoIsCalledMoreAndToNobodyWhereTwoCanBeMeant() {
    String lund = "Republican mayoral nominee Ada Lund left. ";
    String roe = "Democratic mayoral nominee Piet Roe left. ";
    assertThat(name(lund + "[The nominee] said so.")).contains("Ada Lund");
    assertThat(name(lund + roe + "[The Republican nominee] said so.")).contains("Ada Lund");
    assertThat(name(lund + roe + "[The nominee] said so.")).isEmpty();
    assertThat(name(lund + "[The Democratic nominee] said so.")).isEmpty();
    String senators = "Sen. Ada Lund met Republican Sen. Piet Roe. ";
    assertThat(name(senators + "[The Republican senator] said so.")).isEmpty();
    assertThat(name("Vice President Ada Lund left. [The president] said so.")).isEmpty();
  }

  @Test
  void countsNoBareNounOfAHeadlineAmongThePolls() {
    assertThat(ids("[Poll] gives Lund hope\n\n[A new poll] met [an old poll]. [The survey] asked."))
        .containsExactly("s1", "s2", "s3", "s4");
  }

  @Test
  void takesNoFirstNameFromAWordThatMerelyBeginsASentence() {
    String text = "Ada Lund left. It was like her. Like Lund, they left. [Lund] said so.";
    assertThat(name(text)).contains("Ada Lund");
  }

  @Test
  void namesWhatIsCalledSo() {
    assertThat(name("[The program, called Open Gates-4,] allows it.")).contains("Open Gates-4");
    assertThat(name("[The report, called shallow by critics,] says so.")).isEmpty();
  }

  @Test
  void joinsAnOfficeOfTwoWordsWhoseNounManyBear() {
    assertThat(name("Minority Leader Ada Lund left. [The minority leader] said so."))
        .contains("Ada Lund");
    assertThat(name("Minority Leader Ada Lund left. [The leader] said so.")).isEmpty();
  }

  private static Optional<String> name(String marked) {
    return find(marked).sources().getFirst().name();
  }

  @Test
  void callsTheOnePersonNamedNearbyByAnEpithet() {
    assertThat(ids("[Ada Lund] said so. [The candidate] left.\n\n[The 45-year-old] wept."))
        .containsExactly("s1", "s1", "s1");
    assertThat(ids("[Ada Lund] met Piet Roe. [The candidate] left.")).containsExactly("s1", "s2");
    assertThat(ids("[Ada Lund] said so. [The moderator] left.")).containsExactly("s1", "s2");
    assertThat(ids("[Mayor Ada Lund] said so. [The senator] left.")).containsExactly("s1", "s2");
    assertThat(ids("Ada Lund left. [The candidate] said so.")).containsExactly("s1");
  }

  @Test
  void takesWhatSomebodyIsForTheNameBeforeIt() {
    assertThat(ids("[Ada Lund] left. He met Ada Lund, [a clerk with two sons]."))
        .containsExactly("s1", "s1");
    assertThat(find("He asked his daughter, Qiri, [a clerk], again.").sources().getFirst().name())
        .contains("Qiri");
    assertThat(find("In Salme, [a clerk], tired, said so.").sources().getFirst().name()).isEmpty();
    assertThat(find("He told Ada Lund, [a clerk] said.").sources().getFirst().name()).isEmpty();
  }

  @Test
  void takesThisPollForTheOneToldOfLast() {
    assertThat(ids("[A new poll] said so. [An old poll] denied it. [This poll] asked farmers."))
        .containsExactly("s1", "s2", "s2");
  }

  @Test
  void takesThePaperForTheOneOutletOfTheParagraph() {
    assertThat(ids("[The Post] left.\n\n[The Courier] said so. [The paper] agreed."))
        .containsExactly("s1", "s2", "s2");
  }

  @Test
  void tellsHoldersOfOneOfficeApartByTheirPlaces() {
    String two = "[Ohio Rep. Ada Lund] met [Rep. Piet Roe]. ";
    assertThat(ids(two + "[The Texas congressman] left.")).containsExactly("s1", "s2", "s2");
    assertThat(ids(two + "[The congressman] left.")).containsExactly("s1", "s2", "s3");
  }

  @Test
  void takesANounInTheHeadlineForWhoSpeaksInTheFirstParagraph() {
    assertThat(ids("[Lawmaker] wants rain\n\n[Ada Lund] said so.\n\n[Piet Roe] denied it."))
        .containsExactly("s1", "s1", "s2");
    assertThat(ids("[Lawmaker] wants rain\n\n[Ada Lund] told [Piet Roe] so."))
        .containsExactly("s1", "s2", "s3");
    assertThat(ids("[Ministry] denies it\n\n[The harbour ministry] denied it."))
        .containsExactly("s1", "s1");
    assertThat(ids("[Poll]: Rain likely\n\n[A Courier poll] shows it. [The poll] asked farmers."))
        .containsExactly("s1", "s1", "s1");
  }

  @Test
  void takesTheLastWordOfAnOutletForTheOneThatIsNamedBefore() {
    assertThat(ids("[The Meridian Post] said so. [The Post] agreed.")).containsExactly("s1", "s1");
    assertThat(
            find("He wrote to the Salme Times. [The Times] said so.").sources().getFirst().name())
        .contains("Salme Times");
    assertThat(ids("[The Meridian Post] met [the Salme Post]. [The Post] agreed."))
        .containsExactly("s1", "s2", "s3");
  }

  @Test
  void takesABareNounForTheOnlyBodyOfThatNounAndTheNearestDocument() {
    assertThat(ids("[the port authority] said so. [The authority] agreed."))
        .containsExactly("s1", "s1");
    assertThat(ids("[the port authority] met [a rail authority]. [The authority] agreed."))
        .containsExactly("s1", "s2", "s3");
    assertThat(ids("[A new poll] said so.\n\nRain.\n\n[An old poll] said so. [The poll] asked."))
        .containsExactly("s1", "s2", "s2");
  }

  @Test
  void takesAJudgeOfTheFirstParagraphForTheOneWhomTheNextOnesName() {
    String text =
        "Judge halts dredging\n\n[A Meridian judge] has stopped it.\n\nTwo firms had sued.\n\n"
            + "Harbour Court Justice Ada Lund ruled on Monday. [Lund] wrote that it harms the eels.";
    assertThat(ids(text)).containsExactly("s1", "s1");
    assertThat(find(text).sources().getFirst().name()).contains("Ada Lund");
    assertThat(ids(text + "\n\nJudge Piet Roe left.")).as("two judges").containsExactly("s1", "s2");
    assertThat(ids("Dredging goes on\n\nIt rained.\n\nIt snowed.\n\n" + text))
        .as("not where the text begins")
        .containsExactly("s1", "s2");
  }

  @Test
  void takesATeamForTheCampaignOfThatName() {
    String text = "[The Lund campaign] said so. [Lund's team] left. [The Roe team] agreed.";
    assertThat(ids(text)).containsExactly("s1", "s1", "s2");
  }

  @Test
  void takesTheAllianceForTheOneAllianceThatTheTextNames() {
    String text =
        "The Alliance to Save Our Quay met. [The alliance, which has ten members,] wants more."
            + " [ASOQ] argues so.";
    assertThat(ids(text)).containsExactly("s1", "s1");
    assertThat(ids("The Alliance for Eels met. " + text)).as("two").containsExactly("s2", "s1");
  }

  @Test
  void joinsABodyWhetherOrNotAnythingIsSaidToBeIts() {
    assertThat(
            ids("[The Lund administration] wants it. [the Lund administration's] wish. It rained."))
        .containsExactly("s1", "s1");
  }

  @Test
  void takesTheNewspaperOfWhichMoreIsToldForTheOneOutlet() {
    assertThat(ids("[The Salme Courier] agrees. [The newspaper, long a friend of eels,] is glad."))
        .containsExactly("s1", "s1");
  }

  @Test
  void takesTheThirtyYearOldMotherForTheOnePersonToldOf() {
    assertThat(ids("[Ada Lund] spoke. Asked why, [the 34-year-old mother of three] shrugged."))
        .containsExactly("s1", "s1");
  }

  @Test
  void ofTwoSenatorsTheOneWhomTheParagraphNamesIsMeant() {
    String two = "Sen. Ada Lund spoke first. Sen. Piet Roe came.\n\n";
    assertThat(ids(two + "[Ada Lund] was late.\n\nIt was, [the senator] said, the fog."))
        .containsExactly("s1", "s1");
    assertThat(ids(two + "[Ada Lund] met Roe.\n\nIt was, [the senator] said, the fog."))
        .containsExactly("s1", "s2");
  }
}
