package org.hearsay.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void saysWhatToDo() {
    assertThat(Fault.reason(new AccessDeniedException("a.txt")))
        .isEqualTo("permission denied; ask for the right to read it, or leave it out");
    assertThat(
            Fault.reason(new FileSystemException("a", null, "Too many levels of symbolic links")))
        .isEqualTo("a link that leads to itself; remove it");
    assertThat(Fault.unwritable(new IOException("No space left on device")))
        .isEqualTo("No space left on device; free some space, or write elsewhere with --output");
    assertThat(Fault.reason(new IOException())).startsWith("IOException; ");
  }

  @Test
  void asksToReportWhatShouldNotHappen() {
    assertThat(Fault.unexpected(new IllegalStateException("x")))
        .isEqualTo(
            "failed in a way it should not (IllegalStateException); run again with --debug and"
                + " report this, please");
    assertThat(Fault.unexpected(new OutOfMemoryError())).startsWith("needs more memory");
    assertThat(Fault.unexpected(new StackOverflowError())).startsWith("is nested too deeply");
  }

  @Test
  void lastsOneLineWhateverThePath() {
    assertThat(Fault.line("a\nb\u001B[31m", "gone")).isEqualTo("hearsay: a b\uFFFD[31m: gone");
  }
}
