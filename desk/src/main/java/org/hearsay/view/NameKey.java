package org.hearsay.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/// A name as it is compared: compatibility-decomposed (Unicode NFKD, UAX 15) without its marks, in
/// small letters, titles before it left out. "José Díaz" and "Jose Diaz" have one key.
///
/// @param words the words in their order, initials and suffixes left out
/// @param marks what tells two bearers of one name apart: initials and suffixes, as "b." and "jr"
record NameKey(List<String> words, Set<String> marks) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC`]");
  private static final Set<String> TITLES =
      WordList.of(
          """
          mr mrs ms miss dr prof professor sir lord lady gen general lt lieutenant col colonel sgt
          sergeant maj major capt captain adm admiral rep representative sen senator gov governor
          president rev judge justice the
          """);
  private static final Set<String> SUFFIXES = WordList.of("jr sr ii iii iv");

  /// Words that any place may have a body or an outlet of.
  private static final Set<String> ANYWHERES =
      WordList.of(
          """
          the a an of for and in on ministry department office agency authority board commission
          committee council court police force army navy air government state national federal
          central city county district regional local public general high supreme health education
          defence defense finance foreign interior justice transport harbour harbor port hospital
          university school college church union party association society institute foundation
          company group bank club team service services security safety intelligence news daily
          weekly morning evening post times herald tribune gazette courier journal chronicle mail
          guardian observer standard star sun mirror telegraph press radio television tv
          first second third new old united international world royal people democratic
          """);

  static NameKey ofPerson(String name) {
    List<String> all = folded(name);
    int from = 0;
    while (from < all.size() - 1 && TITLES.contains(all.get(from))) {
      from++;
    }
    List<String> words = new ArrayList<>();
    Set<String> marks = new TreeSet<>();
    for (String word : all.subList(from, all.size())) {
      if (word.codePointCount(0, word.length()) == 1) {
        marks.add(word + ".");
      } else if (SUFFIXES.contains(word)) {
        marks.add(word);
      } else {
        words.add(word);
      }
    }
    return new NameKey(List.copyOf(words), Set.copyOf(marks));
  }

  static NameKey ofBody(String name) {
    List<String> words = folded(name);
    boolean article = words.size() > 1 && words.getFirst().equals("the");
    return new NameKey(List.copyOf(article ? words.subList(1, words.size()) : words), Set.of());
  }

  String key() {
    return String.join(" ", words);
  }

  /// Whether it is more than a surname or a first name alone.
  boolean isFull() {
    return words.size() > 1;
  }

  /// Whether it has a word that is not in the name of such bodies everywhere.
  boolean isDistinctive() {
    return !ANYWHERES.containsAll(words);
  }

  /// Whether words are an acronym at all.
  static boolean isAcronym(String words) {
    String letters = words.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /// Whether words are the first letters of a name's capital words.
  static boolean isAcronym(String words, String name) {
    StringBuilder first = new StringBuilder();
    for (String word : name.split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        first.appendCodePoint(word.codePointAt(0));
      }
    }
    return isAcronym(words) && letters(words).contentEquals(letters(first.toString()));
  }

  /// An acronym as it is compared.
  static String letters(String acronym) {
    return acronym.replace(".", "").toLowerCase(Locale.ROOT);
  }

  /// The words of a string as they are compared.
  static List<String> folded(String words) {
    String decomposed = Normalizer.normalize(words, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    String joined = APOSTROPHES.matcher(bare).replaceAll("");
    List<String> folded = new ArrayList<>();
    for (String word : BETWEEN.split(joined.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        folded.add(word);
      }
    }
    return folded;
  }
}
