package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Notes;
import org.hearsay.eval.GoldArticle;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.PolnearCorpus;
import org.hearsay.export.JudgedStatements.Extent;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedStatementsTest {
  @TempDir private Path folder;

  @Test
  void theEvaluationReadsBackWhatWasConfirmed() throws IOException {
    SourcedRecord record = Harbour.record();
    Corrected corrected = new Notes(record).accept("a2").accept("a8").reject("a3").applied();
    GoldArticle gold = writtenAndRead(corrected, Extent.CONFIRMED);
    assertThat(gold.article().text()).isEqualTo(record.article().text());
    assertThat(gold.first())
        .containsExactly(
            LinkedSpans.of(Notes.statement(record, "a2").attribution()),
            LinkedSpans.of(Notes.statement(record, "a8").attribution()));
  }

  @Test
  void aDocumentGoneThroughIsWrittenWhole() throws IOException {
    Corrected corrected = new Notes(Harbour.record()).reject("a3").applied();
    List<LinkedSpans> all =
        corrected.record().statements().stream().map(s -> LinkedSpans.of(s.attribution())).toList();
    assertThat(writtenAndRead(corrected, Extent.ALL).first()).isEqualTo(all);
  }

  @Test
  void standoffCountsCodePoints() {
    SourcedRecord record = Marked.of("😀 [a1 s1:Ada] {a1:said} «a1:it rained».").record();
    Map<String, String> files =
        JudgedStatements.files(new Notes(record).accept("a1").applied(), Extent.CONFIRMED);
    assertThat(files)
        .containsEntry("text/wire-test-txt-sha256-0.txt", "😀 Ada said it rained.")
        .containsEntry(
            "attributions/wire-test-txt-sha256-0_hearsay.ann",
            """
            T1\tSource 2 5\tAda
            T2\tCue 6 10\tsaid
            T3\tContent 11 20\tit rained
            T4\tAttribution 6 10\tsaid
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            """);
  }

  @Test
  void aLineForEachStatementSaysWhatAPersonSaidOfIt() throws IOException {
    SourcedRecord record = Harbour.record();
    Corrected corrected = new Notes(record).accept("a3").reject("a9").applied();
    List<String> lines = JudgedStatements.lines(corrected).lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode confirmed = new ObjectMapper().readTree(lines.getFirst());
    assertThat(confirmed.get("verdict").asText()).isEqualTo("confirmed");
    assertThat(confirmed.get("polarity").asText()).isEqualTo("negative");
    assertThat(confirmed.get("speaker").asText()).isEqualTo("Marit Lundqvist");
    assertThat(confirmed.at("/content/0/words").asText())
        .isEqualTo("the ship had sailed with a known fault");
    JsonNode rejected = new ObjectMapper().readTree(lines.getLast());
    assertThat(rejected.get("verdict").asText()).isEqualTo("rejected");
    int[] text = record.article().text().codePoints().toArray();
    JsonNode cue = rejected.at("/cue/0");
    int start = cue.get("start").asInt();
    assertThat(new String(text, start, cue.get("end").asInt() - start))
        .isEqualTo(cue.get("words").asText())
        .isEqualTo("asked");
  }

  private GoldArticle writtenAndRead(Corrected corrected, Extent extent) throws IOException {
    for (Map.Entry<String, String> file : JudgedStatements.files(corrected, extent).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
    return PolnearCorpus.read(folder).articles().getFirst();
  }
}
