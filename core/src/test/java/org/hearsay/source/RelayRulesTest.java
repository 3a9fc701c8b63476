package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
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
        "She told the Meridian Post another tale. [Lund] {said} |so|."
      })
  void anOutletThatPassedNothingOnIsNoPartOfTheChain(String marked) {
    assertThat(relays(marked)).isEmpty();
  }

  private static List<String> relays(String marked) {
    Span source = inside(marked, "[", "]");
    Span cue = inside(marked, "{", "}");
    int bar = plain(marked.substring(0, marked.indexOf('|'))).length();
    Span content = new Span(bar, plain(marked.substring(0, marked.lastIndexOf('|'))).length());
    TextIndex index = TextIndex.of(plain(marked));
    Attribution one = new Attribution(Optional.of(source), cue, List.of(content), SAID, 1);
    return RelayRules.relays(index, List.of(one)).getFirst().stream()
        .map(span -> span.in(index.text()))
        .toList();
  }

  private static Span inside(String marked, String open, String close) {
    int start = plain(marked.substring(0, marked.indexOf(open))).length();
    return new Span(start, plain(marked.substring(0, marked.indexOf(close))).length());
  }

  private static String plain(String marked) {
    return marked.replaceAll("[\\[\\]{}|]", "");
  }
}
