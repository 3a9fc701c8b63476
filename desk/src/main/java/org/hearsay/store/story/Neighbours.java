package org.hearsay.store.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.story.Candidate;
import org.hearsay.link.story.ProfileText;
import org.hearsay.link.story.Rarity;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.link.story.StoryProfile.Term;
import org.hearsay.store.ReadTransaction;

/// Finds the documents that may be about the same event as a new one.
///
/// 1. The words that it is known by are looked up, the most telling first, in the index from words
///    to documents. Of a word that at most [#FEW] documents have, all of them count; of another,
///    the [#MOST_OF_A_SIDE] nearest in days before and after, and as many without a day.
/// 2. The [#MOST] documents that share the most telling words are compared in full.
/// 3. The work is bounded by these numbers, however large the desk.
///
/// @param transaction lent by the store; of no use afterwards
public record Neighbours(ReadTransaction transaction) {
  /// Stands for an unknown day; no document is of a day near it.
  static final int NO_DAY = -100_000_000;

  private static final int FEW = 200;
  private static final int MOST_OF_A_SIDE = 100;
  private static final int MOST = 60;

  /// Beyond that a word says nothing of the event.
  private static final int MOST_WORDS = StoryProfile.MOST_TERMS;

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
    int day = StoryWriter.day(profile.day());
    words.stream()
        .sorted(
            Comparator.comparingDouble((Word word) -> -rarity.of(word.word()))
                .thenComparing(Word::number))
        .limit(MOST_WORDS)
        .forEach(word -> {
          double more = rarity.of(word.word()) * rarity.of(word.word());
          documents(word, day).forEach(document -> worth.merge(document, more, Double::sum));
        });
    List<Integer> best =
        worth.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    return profiles(best);
  }

  private List<Integer> documents(Word word, int day) {
    Postings postings = new Postings(transaction.handle(), word.number());
    if (word.documents() <= FEW) {
      return postings.all(FEW);
    }
    List<Integer> documents = new ArrayList<>(postings.of(NO_DAY, MOST_OF_A_SIDE));
    if (day == NO_DAY) {
      documents.addAll(postings.before(Integer.MAX_VALUE, MOST_OF_A_SIDE));
      return documents.stream().distinct().toList();
    }
    documents.addAll(postings.before(day + 1, MOST_OF_A_SIDE));
    documents.addAll(postings.from(day + 1, MOST_OF_A_SIDE));
    return documents.stream().distinct().toList();
  }

  private List<Candidate> profiles(List<Integer> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    return transaction
        .handle()
        .createQuery(
            """
            SELECT document, story, profile FROM story_document
            WHERE document IN (<documents>) ORDER BY document
            """)
        .bindList("documents", documents)
        .map((row, _) ->
            new Candidate(
                row.getString("story"),
                row.getString("document"),
                ProfileText.read(row.getString("profile"))))
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
