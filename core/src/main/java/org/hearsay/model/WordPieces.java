package org.hearsay.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// BERT's uncased word pieces: lower case, accents stripped, split at punctuation and around CJK
/// characters, then greedy longest match (Wu et al. 2016, arXiv 1609.08144). Immutable and safe to
/// share.
final class WordPieces {
  private static final int LONGEST_PART = 100;
  private static final int MOST_PIECES = 32;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int longest;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = id("[UNK]");
    this.longest = vocabulary.keySet().stream().mapToInt(String::length).max().orElse(1);
  }

  /// Reads a vocabulary of one piece a line, ids by line from 0, UTF-8.
  static WordPieces read(InputStream in) throws IOException {
    Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      vocabulary.put(line, vocabulary.size());
    }
    return new WordPieces(vocabulary);
  }

  /// Id of a piece that the vocabulary must have.
  int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("vocabulary without " + piece);
    }
    return id;
  }

  /// Ids of the pieces of one token: never empty, at most 32.
  int[] pieces(String token) {
    List<Integer> ids = new ArrayList<>(4);
    for (String part : parts(token)) {
      match(part, ids);
    }
    if (ids.isEmpty()) {
      ids.add(unknown);
    }
    return ids.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
  }

  private void match(String part, List<Integer> ids) {
    int before = ids.size();
    int begin = 0;
    while (part.length() <= LONGEST_PART && begin < part.length()) {
      int end = Math.min(part.length(), begin + longest);
      Integer id = null;
      while (end > begin) {
        id = vocabulary.get((begin > 0 ? "##" : "") + part.substring(begin, end));
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        break;
      }
      ids.add(id);
      begin = end;
    }
    if (begin < part.length()) {
      ids.subList(before, ids.size()).clear();
      ids.add(unknown);
    }
  }

  private static List<String> parts(String token) {
    String lower = straight(token.toLowerCase(Locale.ROOT));
    String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>(2);
    StringBuilder run = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> {
          if (!standsAlone(c)) {
            run.appendCodePoint(c);
            return;
          }
          flush(run, parts);
          parts.add(Character.toString(c));
        });
    flush(run, parts);
    return parts;
  }

  /// Curly quotation marks as straight ones: what is read must not depend on who typed it. Which
  /// mark opens and which closes is for [Token.Quoted] to say.
  private static String straight(String token) {
    String single = token.replace('\u2018', '\'').replace('\u2019', '\'');
    return single.replace('\u201c', '"').replace('\u201d', '"');
  }

  private static void flush(StringBuilder run, List<String> parts) {
    if (!run.isEmpty()) {
      parts.add(run.toString());
      run.setLength(0);
    }
  }

  private static boolean isAscii(String s) {
    return s.chars().allMatch(c -> c < 128);
  }

  private static boolean standsAlone(int c) {
    boolean asciiMark =
        (c >= 33 && c <= 47)
            || (c >= 58 && c <= 64)
            || (c >= 91 && c <= 96)
            || (c >= 123 && c <= 126);
    return asciiMark || isCjk(c) || isPunctuation(c);
  }

  private static boolean isCjk(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
