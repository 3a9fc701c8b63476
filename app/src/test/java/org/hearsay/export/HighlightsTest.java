package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.export.Highlights.Mark;
import org.hearsay.export.Highlights.Piece;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  @Test
  void cutsWhereAnythingBeginsOrEnds() {
    assertThat(pieces("Yes, [a1 s1:Ada] {a1:said}: «a1:so»."))
        .containsExactly(
            "Yes, ", "Ada|a1 SOURCE", " ", "said|a1 CUE", ": ", "so|a1 CONTENT #1", ".");
  }

  @Test
  void namesTheInnermostStatementFirst() {
    assertThat(pieces("{a1:said} «a1:that [a2 s1:Bo] {a2:thinks} «a2:so»»"))
        .containsExactly(
            "said|a1 CUE",
            " ",
            "that |a1 CONTENT",
            "Bo|a2 SOURCE|a1 CONTENT",
            " |a1 CONTENT",
            "thinks|a2 CUE|a1 CONTENT",
            " |a1 CONTENT",
            "so|a2 CONTENT|a1 CONTENT #1 #2");
  }

  @Test
  void carriesAQuotationOverParagraphs() {
    assertThat(pieces("«a1:One.\n\nTwo.» {a1:said} Ada"))
        .containsExactly("One.|a1 CONTENT", "Two.|a1 CONTENT #1", " ", "said|a1 CUE", " Ada");
  }

  @Test
  void loosesNoCharacterHoweverMarksLie() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    String text = "one two three\n\nfour five six seven\neight 😀 nine ten eleven";
    SourcedRecord empty = Marked.of(text).record();
    TextIndex index = TextIndex.of(text);
    for (int round = 0; round < 500; round++) {
      List<Statement> statements = new ArrayList<>();
      for (int i = 1; i <= 6; i++) {
        statements.add(statement("a" + i, index, random));
      }
      SourcedRecord record =
          new SourcedRecord(empty.article(), List.of(), statements, List.of(), empty.madeBy());
      Highlights highlights = Highlights.of(record, index);
      List<Integer> ended = new ArrayList<>();
      for (int p = 0; p < index.paragraphs().size(); p++) {
        List<Piece> pieces = highlights.pieces(p);
        assertThat(
                pieces.stream().map(piece -> piece.span().in(text)).collect(Collectors.joining()))
            .isEqualTo(index.paragraphs().get(p).span().in(text));
        pieces.forEach(piece -> piece.ending().forEach(mark -> ended.add(mark.number())));
      }
      assertThat(ended).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }
  }

  private static Statement statement(String id, TextIndex index, RandomGenerator random) {
    Attribution any =
        new Attribution(
            Optional.of(span(index, random)),
            span(index, random),
            List.of(span(index, random)),
            Harbour.record().statements().getFirst().attribution().manner(),
            1);
    return new Statement(id, any, Optional.empty(), Optional.empty(), List.of());
  }

  private static Span span(TextIndex index, RandomGenerator random) {
    int first = random.nextInt(index.tokens().size());
    return index.span(first, random.nextInt(first, index.tokens().size()));
  }

  private static List<String> pieces(String marked) {
    SourcedRecord record = Marked.of(marked).record();
    TextIndex index = TextIndex.of(record.article().text());
    Highlights highlights = Highlights.of(record, index);
    return IntStream.range(0, index.paragraphs().size())
        .boxed()
        .flatMap(p -> highlights.pieces(p).stream())
        .map(piece -> shown(record, piece))
        .toList();
  }

  private static String shown(SourcedRecord record, Piece piece) {
    StringBuilder shown = new StringBuilder(piece.span().in(record.article().text()));
    for (Mark mark : piece.marks()) {
      shown.append('|').append(mark.statement().id()).append(' ').append(mark.role());
    }
    piece.ending().forEach(mark -> shown.append(" #").append(mark.number()));
    return shown.toString();
  }
}
