package org.hearsay.store.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.story.Decision;
import org.hearsay.link.story.ProfileText;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.link.story.StoryProfile.Term;
import org.hearsay.store.DocumentId;
import org.hearsay.store.ReadTransaction;
import org.hearsay.store.WriteTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps which story a document belongs to, and the words by which later ones are led to it.
///
/// @param transaction lent by the store; of no use afterwards
public record StoryWriter(WriteTransaction transaction) {
  /// Keeps a document's story.
  ///
  /// @param decision its stories and documents are numbers, as [Neighbours] gives them
  public void put(int document, StoryProfile profile, Decision decision) {
    Optional<Decision.Joins> joins =
        switch (decision) {
          case Decision.Joins joined -> Optional.of(joined);
          case Decision.Begins _ -> Optional.empty();
        };
    handle()
        .createUpdate(
            """
            INSERT INTO story_document (document, story, nearest, likeness, rule, reason, profile)
            VALUES (:document, :story, :nearest, :likeness, :rule, :reason, :profile)
            """)
        .bind("document", document)
        .bind("story", joins.map(to -> Integer.parseInt(to.story())).orElse(document))
        .bind("nearest", joins.map(to -> Integer.parseInt(to.nearest())).orElse(null))
        .bind("likeness", joins.map(Decision.Joins::likeness).orElse(null))
        .bind("rule", decision.rule().label())
        .bind("reason", ReadTransaction.plain(decision.reason()))
        .bind("profile", ReadTransaction.packed(ProfileText.write(profile)))
        .execute();
    addTerms(document, profile);
  }

  /// Puts a newer profile of a document in the place of the one that is kept; it stays in its
  /// story.
  public void profileAgain(DocumentId id, StoryProfile profile) {
    int document = transaction.number(id).orElse(0);
    Optional<StoryProfile> before =
        handle()
            .createQuery("SELECT profile FROM story_document WHERE document = :document")
            .bind("document", document)
            .mapTo(byte[].class)
            .findOne()
            .map(packed -> ProfileText.read(ReadTransaction.unpacked(packed)));
    if (before.isEmpty() || before.get().equals(profile)) {
      return;
    }
    removeTerms(document, before.get());
    handle()
        .createUpdate("UPDATE story_document SET profile = :profile WHERE document = :document")
        .bind("profile", ReadTransaction.packed(ProfileText.write(profile)))
        .bind("document", document)
        .execute();
    addTerms(document, profile);
  }

  private Handle handle() {
    return transaction.handle();
  }

  private void addTerms(int document, StoryProfile profile) {
    if (profile.terms().isEmpty()) {
      return;
    }
    Map<String, Integer> numbers = known(profile);
    count(Set.copyOf(numbers.values()), 1);
    addWords(profile, numbers);
    int day = day(profile.day());
    PreparedBatch batch =
        handle()
            .prepareBatch(
                "INSERT INTO story_term (word, day, document) VALUES (:word, :day, :document)");
    numbers.values().stream()
        .sorted()
        .forEach(
            word -> batch.bind("word", word).bind("day", day).bind("document", document).add());
    batch.execute();
  }

  private void addWords(StoryProfile profile, Map<String, Integer> numbers) {
    List<String> fresh =
        profile.terms().stream()
            .map(Term::word)
            .filter(word -> !numbers.containsKey(word))
            .toList();
    if (fresh.isEmpty()) {
      return;
    }
    int next =
        handle()
            .createQuery("SELECT coalesce(max(id), 0) + 1 FROM story_word")
            .mapTo(int.class)
            .one();
    PreparedBatch batch =
        handle()
            .prepareBatch("INSERT INTO story_word (id, word, documents) VALUES (:id, :word, 1)");
    for (String word : fresh) {
      batch.bind("id", next).bind("word", word).add();
      numbers.put(word, next++);
    }
    batch.execute();
  }

  private void removeTerms(int document, StoryProfile profile) {
    if (profile.terms().isEmpty()) {
      return;
    }
    Set<Integer> numbers = new HashSet<>(known(profile).values());
    int day = day(profile.day());
    PreparedBatch batch =
        handle()
            .prepareBatch(
                """
                DELETE FROM story_term
                WHERE word = :word AND day = :day AND document = :document
                """);
    numbers.forEach(
        word -> batch.bind("word", word).bind("day", day).bind("document", document).add());
    batch.execute();
    count(numbers, -1);
  }

  private void count(Set<Integer> words, int more) {
    if (words.isEmpty()) {
      return;
    }
    handle()
        .createUpdate("UPDATE story_word SET documents = documents + :more WHERE id IN (<words>)")
        .bind("more", more)
        .bindList("words", List.copyOf(words))
        .execute();
  }

  private Map<String, Integer> known(StoryProfile profile) {
    Map<String, Integer> numbers = new HashMap<>();
    new Neighbours(transaction)
        .words(profile)
        .forEach(word -> numbers.put(word.word(), word.number()));
    return numbers;
  }

  /// As `story_term` has it.
  static int day(Optional<LocalDate> day) {
    return day.map(date -> Math.toIntExact(date.toEpochDay())).orElse(Neighbours.NO_DAY);
  }
}
