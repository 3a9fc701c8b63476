package org.hearsay.view;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.text.WordList;

/// The words of a title and an affiliation that say something, as they are compared: "Gen." and
/// "general" are one word, "former", "the" and "of" say nothing.
final class TitleWords {
  private static final int MOST = 16;
  private static final Set<String> EMPTY =
      WordList.of(
          """
          a an the of for and in at on to with by from as his her their its our who is was then
          former ex current mr mrs ms miss s
          """);
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("gen", "general"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("gov", "governor"),
          Map.entry("lt", "lieutenant"),
          Map.entry("col", "colonel"),
          Map.entry("sgt", "sergeant"),
          Map.entry("maj", "major"),
          Map.entry("capt", "captain"),
          Map.entry("adm", "admiral"),
          Map.entry("prof", "professor"),
          Map.entry("dr", "doctor"));

  private TitleWords() {}

  /// At most 16 words, in the order of the alphabet.
  static Set<String> of(Optional<String> title, Optional<String> affiliation) {
    Set<String> words = new TreeSet<>();
    Stream.concat(title.stream(), affiliation.stream())
        .flatMap(given -> NameKey.folded(given).stream())
        .filter(word -> !EMPTY.contains(word))
        .map(word -> SHORT.getOrDefault(word, word))
        .limit(MOST)
        .forEach(words::add);
    return words;
  }
}
