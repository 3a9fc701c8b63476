package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source;
import org.junit.jupiter.api.Test;

class ConfidentTest {
  private final SourcedRecord record =
      Marked.of(
              "[a1 s1:Ada] {a1:said} «a1:that [a2 s2:Bo] {a2:thinks} «a2:that [a3 s3:Cy] {a3:knows}"
                  + " «a3:all»»».")
          .within("a2", "a1")
          .within("a3", "a2")
          .confidence("a2", 0.3)
          .record();

  @Test
  void keepsAllWhenAllAreSureEnough() {
    assertThat(Confident.atLeast(0.3, record)).isEqualTo(record);
  }

  @Test
  void leavesOutAnUnsureStatementAndTheSourceOnlyItStoodOn() {
    SourcedRecord left = Confident.atLeast(0.5, record);
    assertThat(left.statements()).extracting(Statement::id).containsExactly("a1", "a3");
    assertThat(left.sources()).extracting(Source::id).containsExactly("s1", "s3");
  }

  @Test
  void putsAnInnerStatementIntoTheNextOneAround() {
    assertThat(Confident.atLeast(0.5, record).statements().getLast().within()).contains("a1");
  }
}
