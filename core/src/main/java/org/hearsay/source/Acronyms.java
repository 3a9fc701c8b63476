package org.hearsay.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// The full names that a text's acronyms stand for: "S.E.C." or "SEC" for the "Securities and
/// Exchange Commission", if the text has one run of capitals with these first letters and no other.
final class Acronyms {
  private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "in", "on");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private final Map<String, Span> spelled = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  private Acronyms() {}

  static Acronyms of(TextIndex index) {
    Acronyms acronyms = new Acronyms();
    for (int k = 0; k < index.tokens().size(); k++) {
      if (isCapital(index, k)) {
        acronyms.noteFrom(index, k);
      }
    }
    return acronyms;
  }

  /// Where the full name of a lone acronym first stands.
  Optional<Span> full(Mention mention) {
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
