package org.hearsay.store.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.story.Candidate;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.link.story.ProfileText;
import org.hearsay.link.story.Rarity;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.link.story.StoryProfile.Term;
import org.hearsay.store.ReadTransaction;

/// Finds the documents that may be about the same event as a new one.
///
/// 1. The words that it is known by are looked up in the index from words to documents. Of those
///    that at most [#FEW] documents have, all count; of the [#MOST_COMMON] most telling others, the
///    [#MOST_OF_A_SIDE] nearest in days before and after, and as many without a day.
/// 2. The [#MOST] documents that share the most telling words are compared in full.
/// 3. The work is bounded by these numbers, however large the desk.
///
/// @param transaction lent by the store; of no use afterwards
public record Neighbours(ReadTransaction transaction) {
  /// Stands for an unknown day; no document is of a day near it.
  static final int NO_DAY = -100_000_000;

  private static final int FEW = 50;
  private static final int MOST_COMMON = 8;
  private static final int MOST_OF_A_SIDE = 100;
  private static final int MOST = 30;

  /// A word of the index.
  ///
  /// @param documents how many are known by it
  record Word(int number, String word, int documents) {}

  /// What was found: the documents to compare with, named by their numbers as their stories are,
  /// and how rare the words of the new one are.
  public record Found(List<Candidate> candidates, Rarity rarity) {
    public Found {
      candidates = List.copyOf(candidates);
    }
  }

  public Found of(StoryProfile profile) {
    List<Word> words = words(profile);
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.put(word.word(), word.documents()));
    Rarity own = new Rarity(documents(), counts);
    List<Candidate> candidates = candidates(profile, words, own);
    return new Found(candidates, rarity(candidates, own));
  }

  /// How many documents have a story: they are the first that came, without a gap.
  public int documents() {
    return transaction
        .handle()
        .createQuery("SELECT coalesce(max(document), 0) FROM story_document")
        .mapTo(int.class)
        .one();
  }

  /// The words of a profile that the index has.
  List<Word> words(StoryProfile profile) {
    return words(profile.terms().stream().map(Term::word).toList());
  }

  private List<Word> words(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    return transaction
        .handle()
        .createQuery("SELECT id, word, documents FROM story_word WHERE word IN (<words>)")
        .bindList("words", words)
        .map((row, _) -> new Word(row.getInt("id"), row.getString("word"), row.getInt("documents")))
        .list();
  }

  private List<Candidate> candidates(StoryProfile profile, List<Word> words, Rarity rarity) {
    Map<Integer, Double> worth = new HashMap<>();
    Map<Integer, Double> squares = new HashMap<>();
    words.forEach(
        word -> squares.put(word.number(), rarity.of(word.word()) * rarity.of(word.word())));
    Postings postings = new Postings(transaction.handle());
    List<Integer> few =
        words.stream().filter(word -> word.documents() <= FEW).map(Word::number).toList();
    postings
        .all(few)
        .forEach(posting ->
            worth.merge(
                posting.document(), squares.getOrDefault(posting.word(), 0.0), Double::sum));
    int day = profile.day().isEmpty() ? Integer.MAX_VALUE : StoryWriter.day(profile.day());
    words.stream()
        .filter(word -> word.documents() > FEW)
        .sorted(
            Comparator.comparingDouble((Word word) -> -squares.getOrDefault(word.number(), 0.0))
                .thenComparing(Word::number))
        .limit(MOST_COMMON)
        .forEach(word -> {
          double more = squares.getOrDefault(word.number(), 0.0);
          postings
              .around(word.number(), day, MOST_OF_A_SIDE)
              .forEach(document -> worth.merge(document, more, Double::sum));
        });
    return profiles(
        worth.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList());
  }

  private List<Candidate> profiles(List<Integer> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    return transaction
        .handle()
        .createQuery(
            """
            SELECT document, story, rule, profile FROM story_document
            WHERE document IN (<documents>) ORDER BY document
            """)
        .bindList("documents", documents)
        .map((row, _) ->
            new Candidate(
                row.getString("story"),
                row.getString("document"),
                ProfileText.read(ReadTransaction.unpacked(row.getBytes("profile"))),
                Rule.of(row.getString("rule")) == Rule.ROUND_UP))
        .list();
  }

  /// How rare the words of the candidates are, those of the new document among them.
  private Rarity rarity(List<Candidate> candidates, Rarity own) {
    Map<String, Integer> counts = new HashMap<>(own.counts());
    List<String> more =
        candidates.stream()
            .flatMap(candidate -> candidate.profile().terms().stream())
            .map(Term::word)
            .distinct()
            .filter(word -> !counts.containsKey(word))
            .toList();
    for (int k = 0; k < more.size(); k += BATCH) {
      words(more.subList(k, Math.min(more.size(), k + BATCH)))
          .forEach(word -> counts.put(word.word(), word.documents()));
    }
    return new Rarity(own.documents(), counts);
  }

  /// As many words are asked for at once; databases take a bounded number.
  private static final int BATCH = 500;
}
