package org.hearsay.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {
  /// Lines of `ID FORM MISC`, apart by spaces.
  static String conllu(String... lines) {
    StringBuilder conllu = new StringBuilder();
    for (String line : lines) {
      String[] parts = line.split(" ");
      conllu.append(
          line.startsWith("#") || line.isEmpty()
              ? line
              : parts[0] + "\t" + parts[1] + "\t_".repeat(7) + "\t" + parts[2]);
      conllu.append('\n');
    }
    return conllu.toString();
  }

  private static GoldDocument one(String... lines) {
    return ConlluReader.read("small.conllu", conllu(lines)).getFirst();
  }

  /// Each entity as the words of its mentions, `…` between the parts of one.
  private static Set<Set<String>> words(GoldDocument document) {
    return document.entities().sets().stream()
        .map(set -> set.stream().map(place -> words(document, place)).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static String words(GoldDocument document, Place place) {
    return place.parts().stream()
        .map(part -> part.in(document.text()))
        .collect(Collectors.joining("…"));
  }

  @Test
  void readsNestedBracketsThatShareWords() {
    GoldDocument document =
        one(
            "# newdoc id = GUM_news_bay",
            "# meta::genre = news",
            "# newpar",
            "1 Ada Entity=(1-person-new(2-person-new",
            "2 's Entity=2)",
            "3 boat Entity=1)|SpaceAfter=No",
            "4 . _",
            "",
            "# newpar",
            "1 She Entity=(2-person-ana)");
    assertThat(document.name()).isEqualTo("GUM_news_bay");
    assertThat(document.genre()).isEqualTo("news");
    assertThat(document.text()).isEqualTo("Ada 's boat.\n\nShe");
    assertThat(words(document)).isEqualTo(Set.of(Set.of("Ada 's boat"), Set.of("Ada 's", "She")));
  }

  @Test
  void closesTheInnermostOfTwoMentionsOfOneEntity() {
    GoldDocument document =
        one("1 March Entity=(4-time", "2 3 Entity=(4-time)", "3 2021 Entity=(5-time)4)");
    assertThat(words(document)).isEqualTo(Set.of(Set.of("March 3 2021", "3"), Set.of("2021")));
  }

  @Test
  void putsTheWordsOfAMultiwordTokenWhereTheyAreSpelt() {
    GoldDocument document =
        one("1-2 we've SpaceAfter=No", "1 we Entity=(1-person)", "2 've _", "3 , _");
    assertThat(document.text()).isEqualTo("we've,");
    assertThat(words(document)).isEqualTo(Set.of(Set.of("we")));
  }

  @Test
  void givesWordsThatAreNotSpeltTheWholeToken() {
    GoldDocument document = one("1-2 au _", "1 à _", "2 le Entity=(1-place", "3 lac Entity=1)");
    assertThat(words(document)).isEqualTo(Set.of(Set.of("au lac")));
  }

  @Test
  void aMultiwordTokenEndsWithItsSentence() {
    GoldDocument document = one("1-3 au _", "1 à _", "", "2 lac Entity=(1-place)", "5 ici _");
    assertThat(document.text()).isEqualTo("au lac ici");
    assertThat(words(document)).isEqualTo(Set.of(Set.of("lac")));
  }

  @Test
  void joinsAMentionInParts() {
    GoldDocument document =
        one("1 nets Entity=(e1[1/2]-x)", "2 , _", "3 boats Entity=(e1[2/2]-x)", "4 went _");
    assertThat(words(document)).isEqualTo(Set.of(Set.of("nets…boats")));
  }

  @Test
  void leavesEmptyNodesOut() {
    assertThat(one("1 rain _", "1.1 fell Entity=(1-x)", "2 again _").text())
        .isEqualTo("rain again");
  }

  @Test
  void readsSeveralDocumentsOfAFile() {
    List<GoldDocument> documents =
        ConlluReader.read(
            "two.conllu",
            conllu("# newdoc id = a", "1 Rain Entity=(1-x)", "# newdoc id = b", "1 Sun _"));
    assertThat(documents).extracting(GoldDocument::name).containsExactly("a", "b");
    assertThat(documents).extracting(GoldDocument::text).containsExactly("Rain", "Sun");
  }

  @Test
  void saysInWhichLineABracketHasNoPartner() {
    assertThatThrownBy(() -> one("1 Rain _", "2 fell Entity=3)"))
        .isInstanceOf(Refusal.class)
        .hasMessage("small.conllu: line 2 closes entity '3', which is not open");
    assertThatThrownBy(() -> one("1 Rain Entity=(3-x"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("entity '3' is never closed");
    assertThatThrownBy(() -> one("1 Rain Entity=(3-x))"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("brackets that make no sense");
  }

  @Test
  void refusesWhatIsNotConllu() {
    assertThatThrownBy(() -> ConlluReader.read("note.txt", "Rain fell."))
        .isInstanceOf(Refusal.class)
        .hasMessage("note.txt: line 1 has 1 columns where CoNLL-U has 10");
    assertThatThrownBy(() -> one("x Rain _"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'x', which numbers no word");
  }

  @Test
  void keepsPartsThatOverlapAsOne() {
    GoldDocument document = one("1-2 au _", "1 à Entity=(e1[1/2]-x)", "2 le Entity=(e1[2/2]-x)");
    assertThat(document.entities().sets()).containsExactly(Set.of(Place.of(new Span(0, 2))));
  }
}
