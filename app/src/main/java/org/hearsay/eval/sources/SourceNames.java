package org.hearsay.eval.sources;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.eval.sources.LabelledSource.Name;

/// Whether two names are of one source, and whether two descriptions are alike.
///
/// Names are compared word by word, without case, full stops, apostrophes, a final 's, and the
/// titles or "the" that they begin with. Two are the same if
///
/// 1. both sides say where they read it, and the places overlap; or
/// 2. the words are the same; or
/// 3. one is the other's fuller form: the last words are equal, and all other words of the shorter
///    stand in the longer, in order, an initial standing for any word that begins with it
///    ("Clinton", "H. Clinton" and "Hillary Clinton" for "Hillary Rodham Clinton", not "Bill
///    Clinton"). A fuller form that holds "of", "for", "and" or the like is none: "Justice" is not
///    "Department of Justice", and "Jones" is not "Smith and Jones".
final class SourceNames {
  /// How much of the words of two descriptions must be the same.
  private static final double ALIKE = 0.5;

  private static final Set<String> TITLES =
      Set.of(
          "the",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "president",
          "vice",
          "former",
          "judge",
          "justice",
          "mayor",
          "secretary",
          "gen",
          "general",
          "col",
          "colonel",
          "lt",
          "lieutenant",
          "capt",
          "captain",
          "maj",
          "major",
          "sgt",
          "sergeant",
          "adm",
          "admiral",
          "rev",
          "pope",
          "king",
          "queen",
          "prince",
          "princess",
          "congressman",
          "congresswoman",
          "attorney");
  private static final Set<String> INSIDE =
      Set.of("of", "for", "and", "to", "in", "at", "on", "with");

  private SourceNames() {}

  static boolean same(Name one, Name other) {
    boolean overlap =
        one.place().isPresent()
            && other.place().isPresent()
            && one.place().get().overlaps(other.place().get());
    return overlap || same(one.words(), other.words());
  }

  /// Whether descriptions share at least half of the words of both, each word counted once.
  static boolean alike(String one, String other) {
    Set<String> shared = new HashSet<>(words(one));
    Set<String> either = new HashSet<>(shared);
    shared.retainAll(words(other));
    either.addAll(words(other));
    return !either.isEmpty() && shared.size() >= ALIKE * either.size();
  }

  private static boolean same(String one, String other) {
    List<String> mine = withoutTitles(words(one));
    List<String> theirs = withoutTitles(words(other));
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    return mine.size() <= theirs.size() ? isForm(mine, theirs) : isForm(theirs, mine);
  }

  private static boolean isForm(List<String> shorter, List<String> fuller) {
    if (shorter.equals(fuller)) {
      return true;
    }
    if (!shorter.getLast().equals(fuller.getLast()) || fuller.stream().anyMatch(INSIDE::contains)) {
      return false;
    }
    int at = 0;
    for (String word : shorter) {
      while (at < fuller.size() && !standsFor(word, fuller.get(at))) {
        at++;
      }
      if (at++ >= fuller.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean standsFor(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return one.equals(other) || (initial && one.charAt(0) == other.charAt(0));
  }

  private static List<String> withoutTitles(List<String> words) {
    int begin = 0;
    while (begin < words.size() && TITLES.contains(words.get(begin))) {
      begin++;
    }
    return begin < words.size() ? words.subList(begin, words.size()) : words;
  }

  private static List<String> words(String words) {
    String plain =
        words
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replaceFirst("'s\\s*$", "")
            .replaceAll("[.']", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}&]+")).filter(w -> !w.isEmpty()).toList();
  }
}
