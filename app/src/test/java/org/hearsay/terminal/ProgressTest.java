package org.hearsay.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now = 5 * SECOND;

  @Test
  void showsHowFarAndHowFastAndHowLong() {
    Progress progress = progress(true);
    progress.expect(100);
    for (int i = 0; i < 24; i++) {
      progress.read(500);
    }
    progress.refused();
    now += 10 * SECOND;
    progress.tick();
    assertThat(err.toString())
        .isEqualTo(
            "\r25/100  [######------------------]  2.5 docs/s  1,200 words/s  0:30 left\u001B[K");
  }

  @Test
  void waitsASecondBeforeItShowsAnything() {
    Progress progress = progress(true);
    now += SECOND;
    progress.tick();
    assertThat(err.toString()).isEmpty();
    now += 1;
    progress.tick();
    assertThat(err.toString()).startsWith("\r0  ");
  }

  @Test
  void isSilentInAPipe() {
    Progress progress = progress(false);
    now += 10 * SECOND;
    progress.tick();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void makesWayForAMessage() {
    Progress progress = progress(true);
    now += 2 * SECOND;
    progress.tick();
    progress.say("hearsay: a.txt: gone");
    assertThat(err.toString()).endsWith("\r\u001B[Khearsay: a.txt: gone" + System.lineSeparator());
  }

  @Test
  void staysAwayAfterTheEnd() {
    Progress progress = progress(true);
    now += 2 * SECOND;
    progress.close();
    progress.tick();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void sumsUp() {
    Progress progress = progress(false);
    for (int i = 0; i < 1200; i++) {
      progress.read(100);
    }
    progress.refused();
    now += 12 * SECOND + SECOND / 2;
    assertThat(progress.closingLine()).isEqualTo("read 1,200, refused 1 in 12.5 s (9,600 words/s)");
  }

  private Progress progress(boolean shown) {
    return new Progress(new PrintWriter(err, true), shown, () -> now);
  }
}
