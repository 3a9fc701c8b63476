package org.hearsay.source.coref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Token.Shape;
import org.hearsay.text.WordList;

/// A mention as the pairs see it (in training: `coref.Noun`).
///
/// @param place its tokens
/// @param head its head, by rule: the last token before the first preposition, relative or mark
/// @param type what kind of words it is made of, a number of [#TYPES]
/// @param forms how it is spelt
/// @param content its words but for articles, possessives and prepositions
record Noun(TokenRange place, int head, int type, Forms forms, Set<String> content) {
  static final int TYPES = 16;
  static final int NAME = 9;
  private static final int NUMBER = 10;
  private static final int DEFINITE = 11;
  private static final int POINTING = 12;
  private static final int OWNED = 13;
  private static final int INDEFINITE = 14;
  private static final int BARE = 15;

  private static final Map<String, Integer> PRONOUNS =
      pronouns(
          "i me my mine myself",
          "we us our ours ourselves",
          "you your yours yourself yourselves",
          "he him his himself",
          "she her hers herself",
          "it its itself",
          "they them their theirs themselves",
          "this that these those here there",
          "who whom whose which what");

  private static final Set<String> POINTERS = WordList.of("this that these those");
  private static final Set<String> OWNERS = WordList.of("my your his her its our their");
  private static final Set<String> LEADERS =
      WordList.of(
          """
          this that these those my your his her its our their a an the some any every each
          """);
  private static final Set<String> BREAKERS =
      WordList.of(
          """
          of in on at by for from with to about against between among under over into
          after before during near who whom whose which that where when , ( ) [ ] : ;
          \u2013 \u2014
          """);

  /// How a mention is spelt, in lower case.
  ///
  /// @param full all of it
  /// @param core without articles and possessives before it and a clitic behind it
  /// @param noun its head
  /// @param initials of its capitalised words where there are two or more, or empty
  record Forms(String full, String core, String noun, String initials) {
    /// Whether one is the initials of the other.
    boolean shortens(Forms other) {
      return isInitialsOf(other) || other.isInitialsOf(this);
    }

    private boolean isInitialsOf(Forms other) {
      return !other.initials.isEmpty() && other.initials.equals(core.replace(".", ""));
    }
  }

  Noun {
    content = Set.copyOf(content);
  }

  static Noun of(Wording wording, TokenRange place) {
    List<String> lower = wording.lower();
    int a = place.first();
    int b = place.last();
    while (a < b && LEADERS.contains(lower.get(a))) {
      a++;
    }
    while (a < b && (lower.get(b).equals("'s") || lower.get(b).equals("'"))) {
      b--;
    }
    int head = head(lower, a, b);
    Forms forms =
        new Forms(
            String.join(" ", lower.subList(place.first(), place.last() + 1)),
            String.join(" ", lower.subList(a, b + 1)),
            lower.get(head),
            initials(wording, a, b));
    Set<String> content = new HashSet<>(lower.subList(a, b + 1));
    content.removeIf(word -> BREAKERS.contains(word) || LEADERS.contains(word));
    return new Noun(place, head, type(wording, place, head), forms, content);
  }

  private static int head(List<String> lower, int a, int b) {
    for (int k = a + 1; k <= b; k++) {
      if (BREAKERS.contains(lower.get(k))) {
        return k - 1;
      }
    }
    return b;
  }

  private static String initials(Wording wording, int a, int b) {
    StringBuilder initials = new StringBuilder();
    int titles = 0;
    for (int k = a; k <= b; k++) {
      if (isCapital(wording, k)) {
        initials.appendCodePoint(wording.lower().get(k).codePointAt(0));
        titles++;
      }
    }
    return titles > 1 ? initials.toString() : "";
  }

  private static boolean isCapital(Wording wording, int k) {
    Shape shape = wording.tokens().get(k).shape();
    return shape == Shape.TITLE || shape == Shape.UPPER;
  }

  private static int type(Wording wording, TokenRange place, int head) {
    String first = wording.lower().get(place.first());
    boolean single = place.first() == place.last();
    if (single && PRONOUNS.containsKey(first)) {
      return PRONOUNS.getOrDefault(first, 0);
    }
    if (isCapital(wording, head) && (head > 0 || !single)) {
      return NAME;
    }
    if (wording.tokens().get(head).shape() == Shape.DIGIT) {
      return NUMBER;
    }
    if (first.equals("the")) {
      return DEFINITE;
    }
    if (POINTERS.contains(first)) {
      return POINTING;
    }
    if (OWNERS.contains(first)) {
      return OWNED;
    }
    return first.equals("a") || first.equals("an") ? INDEFINITE : BARE;
  }

  boolean isPronoun() {
    return type < NAME;
  }

  private static Map<String, Integer> pronouns(String... groups) {
    Map<String, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      for (String word : WordList.of(groups[i])) {
        groupOf.put(word, i);
      }
    }
    return Map.copyOf(groupOf);
  }
}
