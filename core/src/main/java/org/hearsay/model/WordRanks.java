package org.hearsay.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How common words are in English, by their place in the encoder's vocabulary, which its makers
/// ordered by frequency (Devlin et al. 2019, arXiv 1810.04805). Immutable and safe to share.
public final class WordRanks {
  private static final String FILE = "vocabulary.txt";
  private static final String FIRST = "the";
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

  private final Map<String, Integer> ranks;

  private WordRanks(Map<String, Integer> ranks) {
    this.ranks = Map.copyOf(ranks);
  }

  private static final class BuiltIn {
    static final WordRanks RANKS = read();
  }

  /// Those of the built-in vocabulary, read once.
  public static WordRanks builtIn() {
    return BuiltIn.RANKS;
  }

  private static WordRanks read() {
    Map<String, Integer> ranks = HashMap.newHashMap(30_000);
    try (InputStream in = WordRanks.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("this program was built without its vocabulary");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!ranks.isEmpty() || line.equals(FIRST)) {
          ranks.put(line, ranks.size() + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary cannot be read", e);
    }
    return new WordRanks(ranks);
  }

  /// From 1 for the most common word; absent for a word that the vocabulary has only in pieces.
  ///
  /// @param word in small letters, with or without accents
  public OptionalInt of(String word) {
    Integer rank = ranks.get(word);
    if (rank == null && word.chars().anyMatch(c -> c > 127)) {
      rank = ranks.get(ACCENTS.matcher(Normalizer.normalize(word, Form.NFD)).replaceAll(""));
    }
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
