package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.said;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Source.Standing;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

/// What holds whatever the text, and what is quoted of a source.
class SourceFinderTest {
  @Test
  void quotesTheFullestNameAndItsTitle() {
    Source source = find("[Lund] spoke. [Ada Lund, a former adviser], spoke.").sources().getFirst();
    assertThat(source.name()).contains("Ada Lund");
    assertThat(source.standing().title()).contains("a former adviser");
    assertThat(source.mentions()).hasSize(2);
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

  @Test
  void quotesTheNameThatADescriptionGivesLater() {
    String text = "[A new programme] wants this. [The programme, called Open Gates,] began in May.";
    assertThat(find(text).sources().getFirst().name()).contains("Open Gates");
  }

  @Test
  void aNameThatIsATitleTooMeansItself() {
    String text = "It honoured local hero Prince. [Prince] thanked them. [Prince] left.";
    assertThat(find(text).sources()).hasSize(1);
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
      "Times",
      "Prince"
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
  void carriesTheOneOutletOfASourceOnWhereTheTextPointsBackAtIt() {
    String text =
        "Lund told Coast Radio so. Lund left in the interview. Roe left in the interview.";
    assertThat(chains(text))
        .containsExactly(List.of("s1", "s2"), List.of("s1", "s2"), List.of("s3"));
    String two = "Lund told Coast Radio so. Lund told Coast News so. Lund left in the interview.";
    assertThat(chains(two).getLast()).containsExactly("s1");
    String none = "Lund told Coast Radio so. Lund left.";
    assertThat(chains(none).getLast()).containsExactly("s1");
  }

  @Test
  void passesAnswersOnByThePollThatTheirSentenceTellsOf() {
    assertThat(find("When [the poll] asked, [42 percent of voters] said so.").chains())
        .containsExactly(List.of("s1"), List.of("s2", "s1"));
    assertThat(find("[The poll] asked. [42 percent of voters] said so.").chains())
        .containsExactly(List.of("s1"), List.of("s2"));
    assertThat(find("When [the poll] asked, [many voters] said so.").chains())
        .containsExactly(List.of("s1"), List.of("s2"));
  }

  /// The chains where each sentence is a statement, its source the first word and its cue the next.
  private static List<List<String>> chains(String text) {
    TextIndex index = TextIndex.of(text);
    List<Attribution> attributions =
        index.sentences().stream()
            .map(sentence ->
                said(
                    index.span(sentence.firstToken(), sentence.firstToken()),
                    index.span(sentence.endToken() - 1, sentence.endToken() - 1),
                    index.span(sentence.firstToken() + 1, sentence.firstToken() + 1)))
            .toList();
    return SourceFinder.find(index, attributions).chains();
  }
}
