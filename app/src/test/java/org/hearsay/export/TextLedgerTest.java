package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.correction.Change;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Wording;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class TextLedgerTest {
  @Test
  void groupsStatementsBySourceInOrderOfMention() {
    assertThat(new TextLedger(80, false).of(Harbour.record()))
        .isEqualTo(
            """
            Night ferry to Sandray was stopped over a cracked shaft, officials say
            The Outer Isles Mail · by Ines Barra · 17 March 2026 · 188 words ·
            wire/ferry.html

            6 sources: 3 named, 1 anonymous, 1 unnamed, 1 document; 9 statements: 2 rest on
            nameless sources alone, 2 name no source

            [ANONYMOUS] two officials familiar with the inspection
              unnamed group · name withheld: “not authorised to speak to the press” · how
              close: “familiar with the inspection” · 2 statements
              ¶2   was taken out of service because of a crack in its main shaft, not
                   because of the weather
                   indirect · “said”
              ¶3   “We were told to keep it quiet until the tender was signed,” … “Nobody
                   wanted the word ‘crack’ in the paper.”
                   direct · “said”

            Marit Lundqvist
              named person · chief engineer · the harbour authority · 2 statements
              ¶4   the ship had sailed with a known fault
                   indirect · “denied” · denies this
              ¶4   the builders had assured her the shaft was sound
                   indirect · “told”

            the Sandray Courier
              outlet · no statement of its own

            [UNNAMED] the builders
              unnamed group · 1 statement
              ¶4   the shaft was sound
                   indirect · “assured” · as told by Marit Lundqvist

            A report by the Maritime Safety Board
              document · 1 statement
              ¶5   “a fracture of 14 centimetres”
                   direct · “notes”

            Tom Adeyemi
              named person · 1 statement
              ¶8   “If there was a crack, why did my children sleep above it for a month?”
                   direct · “asked” · question

            No source named
              2 statements
              ¶5   it may grow
                   indirect · “warns”
              ¶7   the repair will cost about two million
                   indirect · “is believed” · belief · unsure (0.41)

            Noticed while reading
              ¶6 A related link was left out of the reading. (N001)
            """);
  }

  @Test
  void givesIdsConfirmedStatementsAndOrphansOfACorrectedRecord() {
    SourcedRecord record =
        Marked.of("[a1 s1:Ada Oduya] {a1:said} «a1:it rained».")
            .named("s1", "Ada Oduya", SourceKind.NAMED_PERSON, Standing.NONE)
            .record();
    Correction lost =
        new Correction(
            "c4",
            record.article().id(),
            "Ines Barra",
            Instant.EPOCH,
            "",
            new Change.Reject(Wording.of(record, record.statements().getFirst())));
    Corrected corrected =
        new Corrected(
            record,
            List.of(),
            List.of(new Corrected.Orphan(lost, "The words are gone.")),
            Set.of("a1"),
            List.of());
    assertThat(new TextLedger(80, false).of(corrected))
        .endsWith(
            """
            Ada Oduya
              s1 · named person · 1 statement
              ¶1   it rained
                   a1 · indirect · “said” · confirmed

            Corrections whose words are not found
              c4 reject: The words are gone.
            """);
    assertThat(new TextLedger(80, false).of(record)).doesNotContain("a1", "s1", "confirmed");
  }

  @Test
  void saysThroughWhichOutletAStatementCame() {
    SourcedRecord record =
        Marked.of("[a1 s1:An aide] {a1:told} [s2:the Mail] «a1:it was over».")
            .nameless("s1", SourceKind.UNNAMED_PERSON, Optional.empty())
            .named("s2", "the Mail", SourceKind.OUTLET, Standing.NONE)
            .through("a1", "s2")
            .record();
    assertThat(new TextLedger(80, false).of(record))
        .contains(
            "2 sources: 1 named, 1 unnamed; 1 statement: 1 rests on nameless sources alone\n",
            "       indirect · “told” · through the Mail\n",
            "the Mail\n  outlet · passes on 1\n");
  }

  @Test
  void saysOnceThatAnOutletToldOfAStatement() {
    SourcedRecord record =
        Marked.of("[a1 s1:The Mail] {a1:wrote} «a1:[a2 s2:an aide] {a2:knew} «a2:it was over»».")
            .named("s1", "The Mail", SourceKind.OUTLET, Standing.NONE)
            .nameless("s2", SourceKind.UNNAMED_PERSON, Optional.empty())
            .within("a2", "a1")
            .through("a2", "s1")
            .record();
    assertThat(new TextLedger(80, false).of(record))
        .contains("       indirect · “knew” · as told by The Mail\n");
  }

  @Test
  void whatANamedPersonTellsOfANamelessOneRestsOnTheNamed() {
    SourcedRecord record =
        Marked.of("[a1 s1:Ada] {a1:said} «a1:[a2 s2:aides] {a2:knew} «a2:it was over»».")
            .nameless("s2", SourceKind.UNNAMED_GROUP, Optional.empty())
            .within("a2", "a1")
            .record();
    assertThat(new TextLedger(80, false).of(record))
        .contains("2 sources: 1 named, 1 unnamed; 2 statements\n");
  }

  @Test
  void staysWithinItsWidth() {
    for (int width = 40; width <= 100; width++) {
      int columns = width;
      assertThat(new TextLedger(width, false).of(Harbour.record()).lines())
          .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
    }
  }

  @Test
  void saysTheSameWithColourAndWithout() {
    String coloured = new TextLedger(80, true).of(Harbour.record());
    String plain = new TextLedger(80, false).of(Harbour.record());
    assertThat(coloured).contains("\u001B[1;33m[ANONYMOUS]");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(plain).doesNotContain("\u001B");
  }

  @Test
  void letsNoWordsOfAnArticleCommandTheTerminal() {
    Marked marked = Marked.of("[a1 s1:Ada\u001B[2J] {a1:said} «a1:so\u0007 \u202Eit\u009B was».");
    Masthead masthead =
        new Masthead(
            Optional.of("A\u001B]0;title\u0007B"),
            List.of("x\ry"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("soon\u001B"),
            Optional.empty());
    SourcedRecord record =
        marked.record(
            new Article(
                "sha256:0",
                "a\nb\u001B.txt",
                "text/plain",
                masthead,
                marked.text(),
                List.of(),
                List.of()));
    assertThat(new TextLedger(80, false).of(record).replace("\n", ""))
        .matches("[^\\p{Cntrl}\u202E]*")
        .contains("so\uFFFD it\uFFFD was");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(new TextLedger(80, false).of(Marked.of("It rained.").record()))
        .isEqualTo(
            """
            test.txt
            2 words · wire/test.txt

            no statements found
            """);
  }
}
