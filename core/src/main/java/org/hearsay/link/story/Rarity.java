package org.hearsay.link.story;

import java.util.Map;
import java.util.OptionalInt;
import org.hearsay.model.WordRanks;

/// How much a word tells: the logarithm of one over the share of documents that are known by it
/// (Sparck Jones 1972).
///
/// A share is reckoned from the documents at hand and from how common the word is in English, which
/// counts as much as [#BACKGROUND] documents: a desk of ten documents knows that "said" tells
/// nothing, and one of a hundred thousand knows what it is all about.
///
/// @param documents how many documents there are
/// @param counts in how many a word is a term; a word that is absent is in none
public record Rarity(int documents, Map<String, Integer> counts) {
  /// As many documents as the knowledge of English is worth.
  private static final double BACKGROUND = 500;

  /// By Zipf's law the word of rank r is one in about 10 r; an article has some 400 words.
  private static final double WORDS_BY_TEN = 40;

  private static final double LEAST_SHARE = 1.0 / 1500;
  private static final double MOST_SHARE = 0.9;

  /// One or two digits stand everywhere.
  private static final double SHARE_OF_SHORT_NUMBER = 0.1;

  public Rarity {
    counts = Map.copyOf(counts);
  }

  /// Nothing known but English.
  public static final Rarity OF_ENGLISH = new Rarity(0, Map.of());

  /// @param word as in [StoryProfile.Term]
  public double of(String word) {
    int count = counts.getOrDefault(word, 0);
    double share = (BACKGROUND * inEnglish(word) + count) / (BACKGROUND + documents);
    return Math.max(0, -Math.log(share));
  }

  private static double inEnglish(String word) {
    if (word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
      return SHARE_OF_SHORT_NUMBER;
    }
    OptionalInt rank = WordRanks.builtIn().of(word);
    return rank.isEmpty()
        ? LEAST_SHARE
        : Math.min(MOST_SHARE, WORDS_BY_TEN / rank.getAsInt() + LEAST_SHARE);
  }
}
