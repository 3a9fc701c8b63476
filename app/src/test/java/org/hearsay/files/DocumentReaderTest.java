package org.hearsay.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.article.Refusal;
import org.hearsay.files.DocumentReader.Outcome;
import org.hearsay.files.Documents.Found;
import org.hearsay.reading.Reader;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final Found STANDARD_INPUT = new Found.StandardInput("-");

  @Test
  void countsTheWords() {
    assertThat(read(new ByteArrayInputStream("It rained.\n".getBytes())))
        .isInstanceOfSatisfying(Outcome.Read.class, it -> assertThat(it.words()).isEqualTo(2));
  }

  @Test
  void survivesEveryFaultOfOneDocument() {
    assertThat(line(new IOException("odd"))).startsWith("hearsay: -: odd; check the disk");
    assertThat(line(new IllegalStateException())).contains("(IllegalStateException)", "--debug");
    assertThat(line(new OutOfMemoryError())).contains("needs more memory");
    assertThat(line(new StackOverflowError())).contains("nested too deeply");
  }

  @Test
  void endsTheRunWhenThereIsNoModel() {
    DocumentReader reader =
        new DocumentReader(
            () -> {
              throw new Refusal("R999", "model", "is missing");
            },
            new ByteArrayInputStream("It rained.\n".getBytes()));
    assertThatThrownBy(() -> reader.read(STANDARD_INPUT)).isInstanceOf(Refusal.class);
  }

  private static String line(Throwable fault) {
    Outcome outcome = read(failing(fault));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).line();
  }

  private static Outcome read(InputStream in) {
    return new DocumentReader(Reader::open, in).read(STANDARD_INPUT);
  }

  private static InputStream failing(Throwable fault) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        switch (fault) {
          case IOException e -> throw e;
          case RuntimeException e -> throw e;
          case Error e -> throw e;
          default -> throw new AssertionError(fault);
        }
      }
    };
  }
}
