package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("hearsay ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsItsUsageOnRequest() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: hearsay");
  }

  @Test
  void refusesAnUnknownOption() {
    assertThat(run("--no-such-option")).isEqualTo(2);
    assertThat(err.toString()).contains("--no-such-option").contains("Usage: hearsay");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void explainsItselfWhenNothingIsAsked() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith("Usage: hearsay");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
