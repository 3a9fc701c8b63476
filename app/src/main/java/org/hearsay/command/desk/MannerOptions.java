package org.hearsay.command.desk;

import java.util.Optional;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import picocli.CommandLine.Option;

/// How a person says that a statement is made; what is not given stays.
final class MannerOptions {
  @Option(names = "--quotation", paramLabel = "WORD", description = "direct, indirect or mixed.")
  private Optional<Quotation> quotation = Optional.empty();

  @Option(
      names = "--attitude",
      paramLabel = "WORD",
      description = "assertion, belief, knowledge, intention, question or request.")
  private Optional<Attitude> attitude = Optional.empty();

  @Option(names = "--polarity", paramLabel = "WORD", description = "positive, negative or none.")
  private Optional<Polarity> polarity = Optional.empty();

  boolean isEmpty() {
    return quotation.isEmpty() && attitude.isEmpty() && polarity.isEmpty();
  }

  Manner of(Manner manner) {
    return new Manner(
        quotation.orElse(manner.quotation()),
        attitude.orElse(manner.attitude()),
        polarity.orElse(manner.polarity()));
  }
}
