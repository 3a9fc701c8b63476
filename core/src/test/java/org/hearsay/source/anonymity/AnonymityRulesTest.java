package org.hearsay.source.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.source.Bracketed;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose name the text says is withheld, why, and how close they were. The source is in brackets.
class AnonymityRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[An unnamed naval officer] said so.",
        "[Anonymous officials] denied it.",
        "[An officer] said so on condition of anonymity.",
        "[An officer] told reporters under the condition of anonymity that it rained.",
        "[An officer], who asked not to be named, said so.",
        "[An officer] asked that her name not be used, and said so.",
        "[Two officers who declined to be identified] said so.",
        "[A clerk] who requested anonymity said so.",
        "[A clerk in the mayor's office], who was granted anonymity, said so.",
        "[A clerk] who was not authorised to speak publicly said so.",
        "[A clerk], who is not permitted to discuss the inquiry, said so.",
        "[Three clerks] said so. All three spoke on the condition of anonymity.",
        "[Two clerks] said so. Both asked not to be named.",
        "[A clerk], whose name is being withheld, said so.",
        "[The victim], whose identity was not disclosed, said so.",
        "[A clerk] said so but declined to give his name.",
        "[A clerk] said so and wished to remain anonymous.",
        "Speaking on condition of anonymity, [a clerk] said so.",
        "[A clerk] said so. The clerk spoke on condition of anonymity.",
        "[A clerk] said so.\n\nShe asked not to be identified.",
        "[A clerk] said so. The Courier is not naming the clerk.",
        "[A clerk], whom the Courier agreed not to name, said so.",
        "[A harbour official], who requested anonymity to discuss a private call, said so.",
        "[A clerk], asking for anonymity to speak freely, said so.",
        "[A clerk] who wasn't  authorized to speak publicly said so.",
        "[Three clerks] who spoke to Salme Radio but were not authorized to speak said so.",
        "[A clerk] in the customs house, who, like most of the pilots and sailors questioned"
            + " over a week for this report, requested anonymity, said so.",
        "“It rains,” said [a clerk], who, like everybody on the panel, answered anonymously.",
        "It will rain, according to [a port official] who was not authorised to speak.",
      })
  void marksASourceWhoseNameTheTextSaysIsWithheld(String marked) {
    assertThat(anonymity(marked)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A campaign aide] said so.",
        "[Two officials familiar with the talks] said so.",
        "[Voters] said the anonymity of the ballot was safe.",
        "[A member of Alcoholics Anonymous] said so.",
        "[A clerk] said that the officer asked not to be named.",
        "[A clerk] said the council had granted anonymity to witnesses.",
        "[A clerk] said so, but Ada Lund spoke on condition of anonymity.",
        "The officer spoke on condition of anonymity; [a clerk] denied it.",
        "[A spokesman] said he was not authorised to discuss the case.",
        "[A clerk] requested anonymity for the witnesses.",
        "[A clerk] said an officer was hurt. He asked not to be named.",
        "[A clerk] said so. The Courier is not naming the officer.",
        "[A man] wanted to be identified as the owner.",
        "[Ada Lund] said an unnamed clerk asked not to be identified.",
        "[The candidate] will spend more, according to a campaign official who was not"
            + " authorised to speak before the announcement.",
        "[A clerk] requested anonymity to the last juror, and got it.",
        "[A clerk] answered letters, and the union voted anonymously.",
      })
  void marksNobodyForBeingNamelessOrForWhatAnotherAsks(String marked) {
    assertThat(anonymity(marked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Mira Lund], not her real name, said so.",
        "[Mira Lund], a pseudonym, said so.",
        "[Mira], who asked to be identified only by her first name, said so.",
      })
  void marksASourceUnderAnotherName(String marked) {
    assertThat(anonymity(marked)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[An officer], who spoke on condition of anonymity because the case is open, said so."
            + " | the case is open",
        "[An officer] asked not to be named for fear of losing her post. | for fear of losing her"
            + " post",
        "[An officer] who was not authorised to talk to reporters said so. | was not authorised to"
            + " talk to reporters",
        "[An officer], who asked for anonymity to discuss internal orders, said so. | to discuss"
            + " internal orders",
        "[An officer] spoke on condition of anonymity because of a pending trial. | because of a"
            + " pending trial",
        "[An officer] spoke on condition of anonymity because most of the orders are secret. |"
            + " because most of the orders are secret",
        "[A clerk] said so as the rain fell. She spoke on condition of anonymity, citing threats."
            + " | citing threats",
      })
  void quotesTheReason(String marked, String reason) {
    assertThat(anonymity(marked).flatMap(Anonymity::reason)).contains(reason);
  }

  @Test
  void quotesTheClosenessOfTheSourceAlone() {
    String officer = "[A senior officer briefed on the raid], who asked not to be named, said so.";
    assertThat(anonymity(officer).flatMap(Anonymity::closeness)).contains("briefed on the raid");
    String tells =
        "[An officer who took part in the raid] has told, on condition of anonymity, that so.";
    assertThat(anonymity(tells).flatMap(Anonymity::closeness))
        .contains("who took part in the raid");
    String other = "[A clerk] said so. She asked not to be named. Two men close to Lund left.";
    assertThat(anonymity(other).flatMap(Anonymity::closeness)).isEmpty();
  }

  private static Optional<Anonymity> anonymity(String marked) {
    List<Source> sources = Bracketed.find(marked).sources();
    TextIndex index = TextIndex.of(marked.replaceAll("[\\[\\]]", ""));
    return AnonymityRules.marked(index, sources).getFirst().anonymity();
  }
}
