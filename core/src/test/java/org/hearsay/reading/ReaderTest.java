package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Furniture;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The whole reading with the model that ships.
class ReaderTest {
  private static final String TEXT =
      """
      The harbour deal, three years on

      Transport Minister Ada Lund resigned on Tuesday, a government spokesman said.

      “I was never shown the second contract,” Lund said at a news conference in Port Meridian. She \
      denied that her office had received payments from the builder.

      According to a report by the Audit Board, the contract cost 40 million crowns more than planned.
      """;

  private static final Reader reader = Reader.open();

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void tiesEveryStatementToTheWordsAndToWhoIsSaidToHaveMadeIt() {
    assertThat(lines(read(TEXT)))
        .containsExactly(
            "a government spokesman | said | Transport Minister Ada Lund resigned on Tuesday",
            "Ada Lund | said | “I was never shown the second contract,”",
            "Ada Lund | denied | that her office had received payments from the builder",
            "a report by the Audit Board | According to"
                + " | the contract cost 40 million crowns more than planned");
  }

  @Test
  void findsWhatIsToldInsideAStatementAndTheChainItCameThrough() {
    SourcedRecord record =
        read(
            "A harbour row\n\nMinister Ada Lund told the Northern Ledger that the auditors believed the"
                + " wall was safe.\n");
    Statement inner = record.statements().getLast();
    assertThat(inner.attribution().content().getFirst().in(record.article().text()))
        .isEqualTo("the wall was safe");
    assertThat(inner.within()).contains(record.statements().getFirst().id());
    assertThat(inner.chain().stream().map(id -> label(record, id)))
        .containsExactly("the auditors", "Ada Lund", "Northern Ledger");
  }

  private static String label(SourcedRecord record, String id) {
    return record.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(source -> source.label(record.article().text()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void makesOfGivenAttributionsWhatItMakesOfItsOwn() {
    SourcedRecord read = read(TEXT);
    List<Attribution> found = read.statements().stream().map(Statement::attribution).toList();
    SourcedRecord resolved = Reader.resolve(article(TEXT, List.of()), found);
    assertThat(resolved.statements()).isEqualTo(read.statements()).hasSize(4);
    assertThat(resolved.sources()).isEqualTo(read.sources());
    assertThat(resolved.madeBy().model()).isEqualTo("none");
  }

  @Test
  void takesGivenAttributionsInAnyLanguage() {
    String german = "Ada Lund, die Ministerin, sagte, es regne.";
    Manner said = new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);
    Attribution given =
        new Attribution(
            Optional.of(new Span(0, 8)), new Span(26, 31), List.of(new Span(33, 41)), said, 1);
    assertThat(lines(Reader.resolve(article(german, List.of()), List.of(given))))
        .containsExactly("Ada Lund | sagte | es regne");
  }

  @Test
  void readsNoStatementsInFurniture() {
    String lonely = "[Read more: “It was a mistake,” the mayor said]";
    assertThat(read(lonely).statements()).hasSize(1);
    Furniture all = new Furniture(new Span(0, lonely.length()), Furniture.Kind.RELATED_LINK);
    Article article = article(lonely, List.of(all));
    assertThat(reader.read(article).statements()).isEmpty();
  }

  @Test
  void givesTheSameRecordWhateverIsReadBesideIt() {
    SourcedRecord alone = read(TEXT);
    List<SourcedRecord> beside =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> i % 2 == 0 ? TEXT : "Piet Roe said it would rain.\n\n".repeat(i))
            .map(ReaderTest::read)
            .filter(r -> r.article().text().equals(TEXT))
            .toList();
    assertThat(beside)
        .hasSize(4)
        .allSatisfy(r -> assertThat(r.statements()).isEqualTo(alone.statements()))
        .allSatisfy(r -> assertThat(r.sources()).isEqualTo(alone.sources()));
  }

  @Test
  void readsTheSameAtTheEndOfALongDocumentAsAlone() {
    String filler = "The harbour lay still in the rain and no ship came in.\n\n".repeat(2500);
    List<String> alone = lines(read(TEXT));
    assertThat(lines(read(filler + TEXT))).endsWith(alone.subList(1, 4).toArray(String[]::new));
  }

  @Test
  void readsWindowsLineEndsAsAnyOther() {
    assertThat(lines(read(TEXT.replace("\n", "\r\n")))).isEqualTo(lines(read(TEXT)));
  }

  @Test
  void findsNothingInATextThatSaysNothing() {
    assertThat(read(" \n ").statements()).isEmpty();
    assertThat(read("Rain.").statements()).isEmpty();
    assertThat(read("\uD83D\uDE00 \uD83D \u0301 \u200b").statements()).isEmpty();
  }

  @Test
  void readsAParagraphWithoutAFullStopOrALineEnd() {
    SourcedRecord record = read("and the harbour lay still ".repeat(2000));
    assertThat(record.article().text()).hasSizeGreaterThan(50_000);
  }

  @Test
  void readsNoOtherLanguageAndSaysSo() {
    String german =
        "Ministerin Ada Lund ist am Dienstag zurückgetreten, sagte ein Sprecher der Regierung."
            + " „Ich habe den zweiten Vertrag nie gesehen“, sagte Lund vor der Presse in Meridian."
            + " Die Oppositionspartei forderte eine Untersuchung der Zahlungen an ihr Büro, die"
            + " nach einem Bericht des Rechnungshofs 40 Millionen Kronen betragen haben sollen.";
    SourcedRecord record = read(german);
    assertThat(record.statements()).isEmpty();
    assertThat(record.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("N010"));
  }

  private static SourcedRecord read(String text) {
    return reader.read(article(text, List.of()));
  }

  private static Article article(String text, List<Furniture> furniture) {
    return new Article(
        "sha256:0", "t.txt", "text/plain", Masthead.NONE, text, furniture, List.of());
  }

  /// A line a statement: who, cue, content.
  private static List<String> lines(SourcedRecord record) {
    String text = record.article().text();
    List<String> lines = new ArrayList<>();
    for (Statement statement : record.statements()) {
      Optional<Source> source = record.sourceOf(statement);
      List<String> content =
          statement.attribution().content().stream().map(s -> s.in(text)).toList();
      lines.add(
          source.map(s -> s.label(text)).orElse("-")
              + " | "
              + statement.attribution().cue().in(text)
              + " | "
              + String.join(" … ", content));
    }
    return lines;
  }
}
