package org.hearsay.eval.coref;

import org.hearsay.model.Encoder;
import org.hearsay.model.MentionNetwork;
import org.hearsay.source.coref.Coreference;
import org.hearsay.text.TextIndex;

/// Hearsay's own entities of a document, from its text alone. Opened once; closing frees the model.
public final class OwnEntities implements AutoCloseable {
  private final Encoder encoder;
  private final MentionNetwork mentions;

  private OwnEntities(Encoder encoder, MentionNetwork mentions) {
    this.encoder = encoder;
    this.mentions = mentions;
  }

  /// Loads the model that ships with Hearsay.
  public static OwnEntities open() {
    return new OwnEntities(Encoder.open(), MentionNetwork.open());
  }

  public Entities of(GoldDocument document) {
    TextIndex index = TextIndex.of(document.text());
    return Entities.of(
        new Coreference(mentions)
            .find(index, encoder.encode(index, mentions)).stream()
                .map(entity -> entity.stream().map(Place::of).toList())
                .toList());
  }

  @Override
  public void close() {
    mentions.close();
    encoder.close();
  }
}
