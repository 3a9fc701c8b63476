package org.hearsay.desk;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Document;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.StoryFinder;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.Store;
import org.hearsay.store.WriteTransaction;
import org.hearsay.store.story.Neighbours;
import org.hearsay.store.story.StoryWriter;

/// Puts documents into stories, in the order in which they came.
record Assignment(WriteTransaction transaction, Grouping grouping) {
  private static final int BATCH = 64;

  static StoryProfile profile(SourcedRecord record) {
    return StoryProfile.of(Document.of(record.article().id(), record));
  }

  /// Puts a document that has just been kept into the story it belongs to, or lets it begin one.
  void put(DocumentId id, StoryProfile profile) {
    Optional<Integer> number = transaction.number(id);
    Neighbours.Found found = new Neighbours(transaction).of(profile);
    new StoryWriter(transaction)
        .put(
            number.orElseThrow(),
            profile,
            StoryFinder.decide(profile, found.candidates(), found.rarity(), grouping));
  }

  /// Puts the documents into stories that were kept when this program knew none, a few in each
  /// transaction: ended in the middle, another run does the rest.
  static void catchUp(Store store, String who, Grouping grouping) {
    List<KeptDocument> page = waiting(store);
    while (!page.isEmpty()) {
      for (KeptDocument document : page) {
        SourcedRecord record = store.read(transaction -> transaction.record(document.id()));
        StoryProfile profile = profile(record);
        store.write(
            who,
            transaction -> {
              new Assignment(transaction, grouping).put(document.id(), profile);
              return document;
            });
      }
      page = waiting(store);
    }
  }

  private static List<KeptDocument> waiting(Store store) {
    return store.read(transaction ->
        transaction.documentsAfter(new Neighbours(transaction).documents(), BATCH));
  }
}
