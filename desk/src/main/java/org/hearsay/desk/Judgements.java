package org.hearsay.desk;

import java.util.List;
import org.hearsay.correction.Correction;
import org.hearsay.correction.json.CorrectionParser;
import org.hearsay.store.KeptCorrection;

/// Kept corrections as what they mean.
final class Judgements {
  private static final CorrectionParser PARSER = new CorrectionParser();

  private Judgements() {}

  /// Those that were not taken back.
  ///
  /// @throws org.hearsay.article.Refusal if the body of one cannot be read
  static List<Correction> of(List<KeptCorrection> kept) {
    return kept.stream()
        .filter(correction -> correction.undone().isEmpty())
        .map(Judgements::of)
        .toList();
  }

  private static Correction of(KeptCorrection kept) {
    String id = "c" + kept.number();
    return new Correction(
        id,
        kept.document().inRecord(),
        kept.made().author(),
        kept.made().at(),
        kept.made().reason(),
        PARSER.change("correction " + id, kept.body()));
  }
}
