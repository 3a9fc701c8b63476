package org.hearsay.reading.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.Refusal;
import org.hearsay.reading.SourcedRecord;

/// Any text ends in a refusal or in a record that is written and read back as itself.
///
/// `JAZZER_FUZZ=1 mvn -pl core test -Dtest='RecordParserFuzzTest'` looks for new inputs.
class RecordParserFuzzTest {
  private final RecordJson json = new RecordJson(false);
  private final RecordParser parser = new RecordParser();

  @FuzzTest(maxDuration = "10m")
  void readsARecordOrRefuses(byte[] bytes) {
    try {
      SourcedRecord record = parser.parse("fuzz", new String(bytes, StandardCharsets.UTF_8));
      String line = json.line(record);
      if (!json.line(parser.parse("again", line)).equals(line)) {
        throw new AssertionError("not the same again: " + line);
      }
    } catch (Refusal refusal) {
      if (!refusal.code().equals(RecordParser.NOT_A_RECORD)) {
        throw refusal;
      }
    }
  }
}
