package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.view.SourceLedger;
import org.hearsay.view.SourceLedger.Read;
import org.hearsay.view.SourcePage;
import org.junit.jupiter.api.Test;

class SourceLedgerTextTest {
  private static final SourcedRecord LATER =
      Marked.of("[a1 s1:Marit Lundqvist] {a1:said} «a1:the shaft \u001B[31mheld».")
          .named(
              "s1",
              "Marit Lundqvist",
              SourceKind.NAMED_PERSON,
              new Standing(Optional.of("engineer"), Optional.empty(), Optional.empty()))
          .record();

  private static final SourceLedger LEDGER =
      SourceLedger.of(Stream.of(new Read("first", Harbour.record()), new Read("later", LATER)));

  @Test
  void saysWhoIsQuotedWhereAndWhyTheyAreOne() {
    assertThat(SourceLedgerText.of(LEDGER))
        .startsWith(
            """
            6 sources: 4 named, 2 nameless

            Marit Lundqvist
              named person · 2 documents, 3 statements · The Outer Isles Mail · id first.s2
              joined: same full name, agreeing titles: “engineer” and “chief engineer” (1 document)
            """)
        .contains(
            """

            Anonymous, each of one document

            two officials familiar with the inspection
              unnamed group · 1 document, 2 statements · The Outer Isles Mail · id first.s1
            """);
  }

  @Test
  void aPageShowsTitlesAndStatementsAndCommandsNoTerminal() {
    assertThat(SourceLedgerText.of(page()))
        .contains("  no date: “engineer”, 1 document\n")
        .contains("  a3 denied: the ship had sailed with a known fault · denies this\n")
        .contains("  a1 said: the shaft \uFFFD[31mheld\n");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SourceLedgerJson.write(out, LEDGER);
    JsonNode row = new ObjectMapper().readTree(out.toByteArray()).at("/named/0");
    assertThat(row.get("id").asText()).isEqualTo("first.s2");
    assertThat(row.get("documents").asInt()).isEqualTo(2);
    assertThat(row.at("/members/1/because").asText()).contains("agreeing titles");
    assertThat(row.at("/members/1/place").toString())
        .isEqualTo("{\"words\":\"Marit Lundqvist\",\"start\":0,\"end\":15}");
  }

  @Test
  void jsonOfAPageHoldsEveryStatementWithItsWords() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SourceLedgerJson.write(out, page());
    JsonNode page = new ObjectMapper().readTree(out.toByteArray());
    assertThat(page.at("/documents")).hasSize(2);
    assertThat(page.at("/documents/0/attributions/0/content/0/words").asText())
        .isEqualTo("the ship had sailed with a known fault");
    assertThat(page.at("/titles/0/title").asText()).isEqualTo("chief engineer");
  }

  private static SourcePage page() {
    return SourcePage.of(
        LEDGER.row("first.s2").orElseThrow(),
        document -> document.equals("first") ? Harbour.record() : LATER);
  }
}
