package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/// Sentences with a source in brackets, a cue in braces and a content between bars.
class RelayRulesTest {
  private static final Manner SAID =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [An officer] {told} the Northern Ledger |that the gate was open|.; Northern Ledger
          [Ada Lund] {said} in an interview with Harbour Radio |that she knew|.; Harbour Radio
          In a Salme Courier essay, [Lund] {wrote} |that she knew|.; Salme Courier
          [Lund] {said}, according to the Meridian Post, |that she knew|.; Meridian Post
          [Lund] {said} Monday, appearing on Coast Television, |that she knew|.; Coast Television
          [Lund] {told} Coast Television's “Morning Tide” |that she knew|.; Morning Tide
          [Lund] {told} HarbourNews |that she knew|.; HarbourNews
          The Meridian Post reported Monday that [Lund] {said} |she knew|.; Meridian Post
          |She knew|, [Lund] {said}, the Meridian Post reported.; Meridian Post
          """)
  void findsTheOutletThatAStatementWentThrough(String marked, String outlet) {
    assertThat(relays(marked)).containsExactly(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[An officer] {told} reporters |that the gate was open|.",
        "[The Meridian Post] {reported} |that the gate was open|.",
        "[Lund] {said} |she never spoke to the Meridian Post|.",
        "[Lund], who once owned the Meridian Post, {said} |so|.",
        "She told the Meridian Post another tale. [Lund] {said} |so|.",
        "The Meridian Post reported that Roe left, but [Lund] {said} |she knew|.",
        "The Meridian Post reported a loss. [Lund] {said} |so|.",
        "[Lund] {told} the Meridian harbour board |that she knew|."
      })
  void anOutletThatPassedNothingOnIsNoPartOfTheChain(String marked) {
    assertThat(relays(marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|She knew|, [Lund] {said} in the interview.; true",
        "During the same interview [she] {said} |so|.; true",
        "[She] {told} the paper |that she knew|.; true",
        "[She] {told} co-host Odile Roe |that she knew|.; true",
        "[She] {told} the council |that she knew|.; false",
        "[She] {said} |so| in an interview.; false",
      })
  void seesWhenAStatementPointsBackAtAnOutlet(String marked, boolean pointsBack) {
    assertThat(way(marked).pointsBack()).isEqualTo(pointsBack);
  }

  @Test
  void triesSixNamesAWordHoweverManyStatementsASentenceOfCapitalsHolds() {
    int words = 30_000;
    TextIndex index = TextIndex.of("Harbour ".repeat(words));
    List<Attribution> all = new ArrayList<>();
    for (int k = 1; k + 2 < words; k += 10) {
      Span cue = index.tokens().get(k).span();
      Span content = index.tokens().get(k + 1).span();
      all.add(new Attribution(Optional.empty(), cue, List.of(content), SAID, 1));
    }
    RelayRules rules = new RelayRules(index);
    assertThat(rules.ways(all)).hasSize(all.size()).allMatch(way -> way.outlets().isEmpty());
    assertThat(rules.tried()).isBetween(1L, (long) RelayRules.LONGEST * words);
  }

  private static List<String> relays(String marked) {
    String text = plain(marked);
    return way(marked).outlets().stream().map(span -> span.in(text)).toList();
  }

  private static RelayRules.Way way(String marked) {
    Span source = inside(marked, "[", "]");
    Span cue = inside(marked, "{", "}");
    int bar = plain(marked.substring(0, marked.indexOf('|'))).length();
    Span content = new Span(bar, plain(marked.substring(0, marked.lastIndexOf('|'))).length());
    TextIndex index = TextIndex.of(plain(marked));
    Attribution one = new Attribution(Optional.of(source), cue, List.of(content), SAID, 1);
    return new RelayRules(index).ways(List.of(one)).getFirst();
  }

  private static Span inside(String marked, String open, String close) {
    int start = plain(marked.substring(0, marked.indexOf(open))).length();
    return new Span(start, plain(marked.substring(0, marked.indexOf(close))).length());
  }

  private static String plain(String marked) {
    return marked.replaceAll("[\\[\\]{}|]", "");
  }
}
