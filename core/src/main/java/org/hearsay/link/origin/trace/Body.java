package org.hearsay.link.origin.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/// A body that speaks, as far as it can be compared: the words of its name or description.
///
/// @param words in order, at least one; the last says what it is
record Body(List<String> words) {
  /// Who speaks for a body or heads it; what stands beside the word is the body.
  private static final Set<String> SPEAKERS =
      WordList.of(
          """
          spokesman spokeswoman spokesperson speaker representative official officer chief head
          chairman chairwoman chairperson chair president director commissioner secretary minister
          commander superintendent inspector detective sergeant sheriff leader ceo founder executive
          boss general manager captain lawyer attorney aide adviser advisor agent employee member
          constable statement press post tweet release letter office website headquarters
          """);

  /// Those who are nobody's but the body's own voice.
  private static final Set<String> MOUTHS =
      WordList.of("spokesman spokeswoman spokesperson statement press release tweet post website");

  /// Words that set no body apart from another.
  private static final Set<String> ANY =
      WordList.of(
          """
          local provincial state national federal regional city county municipal public official
          senior deputy assistant former vice event own company force department spokes joint
          founding co-founder chief new another top interim acting
          """);

  /// What many bodies are: two of them are one only if nothing sets them apart.
  private static final Set<String> COMMON =
      WordList.of(
          """
          police ministry government department company university army union council committee
          court agency bank party office board commission institute school hospital association
          club firm team group fire service authority organiser command mission
          """);

  private static final Pattern CUT =
      Pattern.compile(",| (?:in|at|on|near|who|which|that|whose|told|said) .*");

  Body {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a body of no words");
    }
  }

  /// The body that bears a name.
  static Optional<Body> named(String name) {
    return of(ContentWords.of(name));
  }

  /// The body that a title or description speaks for: "a spokeswoman for the Harbour Board", "the
  /// Taliban's spokesman", "Cologne police chief"; nothing if it says of whom no more than "a
  /// spokesman".
  static Optional<Body> spokenFor(String title) {
    String[] parts = title.split(" (?:for|of|from|with) ", 2);
    boolean turned = parts.length == 2 && isSpeaker(last(ContentWords.of(parts[0])));
    String phrase = turned ? parts[1] : title;
    String cut = CUT.matcher(phrase.strip()).replaceFirst("").strip();
    List<String> words =
        ContentWords.of(cut).stream().filter(word -> !SPEAKERS.contains(word)).toList();
    return of(words);
  }

  private static Optional<Body> of(List<String> words) {
    List<String> telling = words.stream().filter(word -> !ANY.contains(word)).toList();
    List<String> kept = telling.isEmpty() ? words : telling;
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Body(kept));
  }

  /// Whether a title is that of somebody whose word is the body's: a spokesperson, or who heads the
  /// police.
  static boolean isMouth(String title) {
    List<String> words = ContentWords.of(title.split(",", 2)[0]);
    if (words.stream().anyMatch(MOUTHS::contains)) {
      return true;
    }
    return words.contains("police") && words.stream().anyMatch(SPEAKERS::contains);
  }

  /// Whether a word is one for somebody who heads or speaks for a body.
  static boolean isSpeaker(String word) {
    return SPEAKERS.contains(word);
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.getLast();
  }

  /// Whether both can be one: what they are is the same and nothing sets them apart; or the words
  /// of the one are among the other's and say more than "the police"; or one is the first letters
  /// of the other.
  boolean mayBe(Body other) {
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = words.size() <= other.words.size() ? other.words : words;
    if (shorter.getLast().equals(longer.getLast())) {
      return shorter.size() == 1
          || shorter.stream().limit(shorter.size() - 1).anyMatch(longer::contains);
    }
    boolean telling = isTelling(shorter);
    return (telling && longer.containsAll(shorter)) || initials(longer).equals(shorter.getFirst());
  }

  /// Whether its words say more than "the police".
  boolean isTelling() {
    return isTelling(words);
  }

  private static boolean isTelling(List<String> words) {
    return words.stream().anyMatch(word -> !COMMON.contains(word));
  }

  private static String initials(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return words.size() > 1 ? letters.toString().toLowerCase(Locale.ROOT) : "";
  }
}
