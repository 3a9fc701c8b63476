package org.hearsay.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The full names of the bodies that a text shortens.
///
/// 1. An acronym, "S.E.C." or "SEC" for the "Securities and Exchange Commission", if the text has
///    one run of capitals with these first letters and no other.
/// 2. An outlet's last word, "the Post" for the "Meridian Post", if the text names one before that
///    ends with it and no other.
/// 3. A bare noun, "police" or "the ministry" for the "Meridian police" or the "Harbour Ministry",
///    if the text names one such body and no other, before or more than once.
final class Bodies {
  private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "in", "on");

  /// Nouns that the names of bodies end with, and by which alone a text goes on calling them.
  private static final Set<String> NOUNS =
      WordList.of(
          """
          police campaign administration ministry department foundation commission council agency
          university union board authority bureau committee court institute association
          """);

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private final Map<String, Span> spelled = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Map<String, Integer>> named = new HashMap<>();
  private final Map<String, Span> firstNamed = new HashMap<>();

  private Bodies() {}

  static Bodies of(TextIndex index) {
    Bodies bodies = new Bodies();
    for (int k = 0; k < index.tokens().size(); k++) {
      if (isCapital(index, k)) {
        bodies.noteFrom(index, k);
      }
      bodies.noteNamed(index, k);
    }
    return bodies;
  }

  /// Where the full name of a lone acronym or of a body's bare noun first stands.
  Optional<Span> full(Mention mention) {
    return ofAcronym(mention, spelled).or(() -> ofOutlet(mention)).or(() -> ofNoun(mention));
  }

  private Optional<Span> ofOutlet(Mention mention) {
    boolean lone =
        mention.form() == Mention.Form.NAME
            && mention.kind() == SourceKind.OUTLET
            && mention.words().size() == 1;
    String word = mention.words().getLast();
    return lone && named.getOrDefault(word, Map.of()).size() == 1
        ? Optional.ofNullable(firstNamed.get(word))
            .filter(name -> name.end() <= mention.span().start())
        : Optional.empty();
  }

  private Optional<Span> ofNoun(Mention mention) {
    List<String> said = mention.words();
    boolean bare =
        said.equals(List.of("police")) || (said.size() == 2 && said.getFirst().equals("the"));
    Map<String, Integer> names = named.getOrDefault(said.getLast(), Map.of());
    boolean one = mention.form() == Mention.Form.DESCRIPTION && bare && names.size() == 1;
    boolean often = names.values().stream().anyMatch(times -> times > 1);
    return one
        ? Optional.ofNullable(firstNamed.get(said.getLast()))
            .filter(name -> often || name.start() < mention.span().start())
        : Optional.empty();
  }

  /// Notes a noun with the capitals before it: "Meridian police", "the Harbour Ministry".
  private void noteNamed(TextIndex index, int k) {
    String noun = index.lower(k);
    boolean outlet = index.isCapital(k) && Known.isOutlet(List.of(noun), false);
    if (!NOUNS.contains(noun) && !outlet) {
      return;
    }
    int begin = k;
    while (begin > 0
        && k - begin < LONGEST
        && index.tokens().get(begin).before() == Token.LineBreak.NONE
        && isPartOfName(index, begin - 1)) {
      begin--;
    }
    while (begin < k && !index.isCapital(begin)) {
      begin++;
    }
    boolean opens =
        begin == k - 1
            && index.sentences().get(index.sentenceAt(index.span(k, k).start())).firstToken()
                == begin;
    if (begin < k && !opens) {
      Span name = index.span(begin, k);
      named
          .computeIfAbsent(noun, _ -> new HashMap<>())
          .merge(name.in(index.text()).toLowerCase(Locale.ROOT), 1, Integer::sum);
      firstNamed.putIfAbsent(noun, name);
    }
  }

  private static boolean isPartOfName(TextIndex index, int k) {
    boolean small = "-&".contains(index.lower(k)) && !index.lower(k).isEmpty();
    return small || (index.isCapital(k) && !Nouns.isDeterminer(index.lower(k)));
  }

  private static Optional<Span> ofAcronym(Mention mention, Map<String, Span> spelled) {
    if (mention.form() != Mention.Form.NAME || mention.words().size() != 1) {
      return Optional.empty();
    }
    String name = mention.name().orElse("");
    String letters = name.replace(".", "");
    boolean acronym =
        letters.length() >= SHORTEST
            && letters.length() <= LONGEST
            && letters.equals(letters.toUpperCase(Locale.ROOT));
    Optional<Span> found = acronym ? Optional.ofNullable(spelled.get(letters)) : Optional.empty();
    return found.filter(span -> span.length() > 0);
  }

  private void noteFrom(TextIndex index, int begin) {
    StringBuilder letters = new StringBuilder();
    for (int k = begin; k < index.tokens().size() && letters.length() < LONGEST; k++) {
      boolean apart = k > begin && index.tokens().get(k).before() != Token.LineBreak.NONE;
      boolean capital = isCapital(index, k);
      if (apart || !(capital || INSIDE.contains(index.word(k)))) {
        return;
      }
      if (capital) {
        letters.append(index.word(k).charAt(0));
        note(index, letters.toString(), index.span(begin, k));
      }
    }
  }

  /// A second name with the same letters makes the acronym mean neither.
  private void note(TextIndex index, String letters, Span span) {
    String name = span.in(index.text()).toLowerCase(Locale.ROOT);
    if (letters.length() < SHORTEST) {
      return;
    }
    if (!words.computeIfAbsent(letters, _ -> name).equals(name)) {
      spelled.put(letters, new Span(0, 0));
    }
    spelled.putIfAbsent(letters, span);
  }

  private static boolean isCapital(TextIndex index, int k) {
    return index.tokens().get(k).shape() == Token.Shape.TITLE;
  }
}
