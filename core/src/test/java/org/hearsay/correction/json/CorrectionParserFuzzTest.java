package org.hearsay.correction.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Correction;

/// Any text ends in a refusal or in a correction that is written and read back as itself.
///
/// `JAZZER_FUZZ=1 mvn -pl core test -Dtest='CorrectionParserFuzzTest'` looks for new inputs.
class CorrectionParserFuzzTest {
  private final CorrectionJson json = new CorrectionJson();
  private final CorrectionParser parser = new CorrectionParser();

  @FuzzTest(maxDuration = "10m")
  void readsACorrectionOrRefuses(byte[] bytes) {
    try {
      Correction correction = parser.parse("fuzz", new String(bytes, StandardCharsets.UTF_8));
      String line = json.line(correction);
      if (!json.line(parser.parse("again", line)).equals(line)) {
        throw new AssertionError("not the same again: " + line);
      }
    } catch (Refusal refusal) {
      if (!refusal.code().equals(CorrectionParser.NOT_A_CORRECTION)) {
        throw refusal;
      }
    }
  }
}
