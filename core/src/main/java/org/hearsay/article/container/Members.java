package org.hearsay.article.container;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.hearsay.format.Unopenable;

/// The members of one container, one after the other.
interface Members {
  /// The next member, empty at the end.
  ///
  /// @throws Unopenable if the container cannot be read on; there is no next after that
  /// @throws IOException if it is cut or damaged; there is no next after that
  Optional<Arrival> next() throws IOException, Unopenable;

  /// What was passed over because it is no document, with how often.
  default Map<String, Long> skipped() {
    return Map.of();
  }
}
