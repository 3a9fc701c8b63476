package org.hearsay.source.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Encoder;
import org.hearsay.model.MentionNetwork;
import org.hearsay.model.TagScores;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreferenceTest {
  private static final String STORY =
      """
      Harbour chief resigns

      Ada Oduya resigned on Monday. She had led the port authority for nine years.

      "I am tired," Oduya said. The authority thanked her for her work.
      """;

  private final Encoder encoder = Encoder.open();
  private final MentionNetwork network = MentionNetwork.open();

  @AfterAll
  void close() {
    network.close();
    encoder.close();
  }

  private List<List<Span>> find(String text) {
    TextIndex index = TextIndex.of(text);
    return new Coreference(network).find(index, encoder.encode(index, network));
  }

  private static List<List<String>> words(String text, List<List<Span>> entities) {
    return entities.stream()
        .map(entity -> entity.stream().map(span -> span.in(text)).toList())
        .toList();
  }

  @Test
  void joinsPronounsAndShorterNamesToAName() {
    assertThat(words(STORY, find(STORY)))
        .anySatisfy(entity -> assertThat(entity).contains("Ada Oduya", "She", "Oduya"));
  }

  @Test
  void joinsABodyNamedByItsNoun() {
    assertThat(words(STORY, find(STORY)))
        .anySatisfy(entity -> assertThat(entity).startsWith("the port authority", "The authority"));
  }

  @Test
  void listsWhatIsMentionedOnce() {
    assertThat(words(STORY, find(STORY))).contains(List.of("nine years"));
  }

  @Test
  void givesEachPlaceToOneEntity() {
    Set<Span> seen = new HashSet<>();
    assertThat(find(STORY)).allSatisfy(entity -> assertThat(entity).allMatch(seen::add));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(find("")).isEmpty();
    assertThat(find("\u2026")).isEmpty();
  }

  /// More mentions than one run takes, and more than the reach: the blocks must fit together.
  @Test
  void readsALongTextAsItReadsItsBeginning() {
    String rest = "\n\nRain fell on the town. The town slept, and its people with it.".repeat(120);
    List<List<String>> alone = words(STORY, find(STORY));
    List<List<String>> before = words(STORY + rest, find(STORY + rest));
    assertThat(before.getFirst().getFirst()).isEqualTo(alone.getFirst().getFirst());
    assertThat(before.stream().mapToInt(List::size).sum()).isGreaterThan(400);
  }

  @Test
  void theScoresOfAttributionAreThoseOfAReadingWithoutIt() {
    TextIndex index = TextIndex.of(STORY);
    int count = index.tokens().size();
    TagScores alone = encoder.read(index, 0, count);
    TagScores beside = encoder.encode(index, network).scores();
    for (int k = 0; k < count; k++) {
      for (int tag = 0; tag < 13; tag++) {
        assertThat(beside.tag(k, tag)).isEqualTo(alone.tag(k, tag));
      }
    }
  }
}
