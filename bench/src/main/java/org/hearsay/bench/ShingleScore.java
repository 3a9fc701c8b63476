package org.hearsay.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well one extracted text matches the true one, as the article extraction benchmark of
/// Scrapinghub counts it: both texts become bags of four successive words, and precision and recall
/// are counted over the bags.
///
/// Over many documents, precision and recall are averaged, each document counting the same, and F1
/// is their harmonic mean; a document for which nothing was extracted has no precision and recall
/// 0.
///
/// @param shared shingles in both bags
/// @param extracted shingles in the bag of the extracted text
/// @param expected shingles in the bag of the true text
record ShingleScore(int shared, int extracted, int expected) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static ShingleScore of(String expected, String extracted) {
    Map<List<String>, Integer> right = shingles(expected);
    Map<List<String>, Integer> given = shingles(extracted);
    int shared = 0;
    for (Map.Entry<List<String>, Integer> shingle : given.entrySet()) {
      shared += Math.min(shingle.getValue(), right.getOrDefault(shingle.getKey(), 0));
    }
    return new ShingleScore(shared, size(given), size(right));
  }

  double precision() {
    return extracted == 0 ? 0 : (double) shared / extracted;
  }

  double recall() {
    return expected == 0 ? 0 : (double) shared / expected;
  }

  double f1() {
    return f1(precision(), recall());
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static int size(Map<List<String>, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> bag = new HashMap<>();
    int last = words.isEmpty() ? -1 : Math.max(0, words.size() - WORDS);
    for (int i = 0; i <= last; i++) {
      bag.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
    }
    return bag;
  }
}
