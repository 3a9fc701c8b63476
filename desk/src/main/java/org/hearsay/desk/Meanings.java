package org.hearsay.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.model.SentenceVectors;
import org.hearsay.search.Meaning;

/// The network that makes the vectors of sentences, loaded when it is first asked for: most
/// questions to a desk need none. Safe to share.
final class Meanings implements Supplier<Meaning>, AutoCloseable {
  private Optional<SentenceVectors> vectors = Optional.empty();

  @Override
  public synchronized Meaning get() {
    SentenceVectors open = vectors.orElseGet(SentenceVectors::open);
    vectors = Optional.of(open);
    return new Vectors(open);
  }

  private record Vectors(SentenceVectors open) implements Meaning {
    @Override
    public String maker() {
      return SentenceVectors.NAME;
    }

    @Override
    public float[] vector(String words) {
      return open.of(words);
    }
  }

  @Override
  public synchronized void close() {
    vectors.ifPresent(SentenceVectors::close);
    vectors = Optional.empty();
  }
}
