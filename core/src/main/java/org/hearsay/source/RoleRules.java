package org.hearsay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The offices and professions that a text gives next to a name: "former Mayor Ada Lund", "Ada
/// Lund, a judge in Meridian", "the widow, Ada Lund".
///
/// A role is a noun for one person, with the words that make another office of it ("former",
/// "vice", "deputy"): "the president" is not the vice president.
final class RoleRules {
  private static final int LONGEST = 14;
  private static final int LONGEST_MEANT = 5;

  private static final Map<String, String> ABBREVIATED =
      Map.of(
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "gen",
          "general",
          "dr",
          "doctor",
          "prof",
          "professor",
          "col",
          "colonel",
          "sgt",
          "sergeant",
          "congressman",
          "representative",
          "congresswoman",
          "representative");

  /// Words that make another office of the noun they stand before.
  private static final Set<String> OTHER_OFFICE =
      WordList.of(
          """
          former vice deputy assistant prime acting lieutenant press attorney first ex associate
          state minority majority opposition russian chinese mexican british french german
          israeli iranian
          """);

  /// Words that say which of several holders of an office: party, what for.
  private static final Set<String> KINDS =
      WordList.of(
          """
          republican democratic libertarian gop green conservative presidential gubernatorial
          mayoral congressional
          """);

  private static final Set<String> PARTIES =
      Set.of("republican", "democratic", "libertarian", "green");

  /// Small words that may stand in a title before a name.
  private static final Set<String> IN_TITLES =
      WordList.of(
          """
          former vice presidential vice-presidential prime senior chief deputy executive press
          managing political campaign running state county city minority majority opposition
          """);

  /// Nouns that too many people are for "the" to mean one of them.
  private static final Set<String> TOO_COMMON =
      WordList.of(
          """
          official source aide person man woman supporter voter critic expert analyst friend
          member opponent rival worker employee boy girl kid child leader author writer partner
          """);

  private static final Set<String> EPITHETS =
      WordList.of(
          """
          candidate nominee senator congressman congresswoman lawmaker legislator governor mayor
          businessman businesswoman billionaire mogul tycoon runner frontrunner hopeful contender
          politician entrepreneur magnate
          """);

  /// What else they are called whom a first sentence calls so.
  private static final Map<String, List<String>> BY_OTHER_WORDS =
      Map.of(
          "judge", List.of("justice", "magistrate"),
          "lawmaker", List.of("senator", "representative", "delegate", "legislator"),
          "legislator", List.of("senator", "representative", "delegate", "lawmaker"),
          "congressman", List.of("representative"),
          "congresswoman", List.of("representative"),
          "chairman", List.of("chair"),
          "chairwoman", List.of("chair"));

  private static final Pattern YEARS = Pattern.compile("the\\p{Nd}+-?year-?old.*");

  private RoleRules() {}

  /// A role and the words that give it.
  record Role(Office office, Span words) {}

  /// An office and which of its holders.
  ///
  /// @param name the noun with what makes another office of it, in the order of the words
  /// @param kinds party, what for and of which place, as far as it is said
  record Office(String name, Set<String> kinds) {
    Office {
      kinds = Set.copyOf(kinds);
    }

    /// Whether somebody of whom these kinds are said is called all that this is; a place need not
    /// be said.
    boolean isOf(Set<String> others) {
      return mayBe(others)
          && kinds.stream().allMatch(k -> others.contains(k) || Known.isPlace(List.of(k)));
    }

    /// Whether somebody of whom only these kinds are said may be meant: of no other party or place.
    boolean mayBe(Set<String> others) {
      return agree(others, PARTIES::contains) && agree(others, k -> Known.isPlace(List.of(k)));
    }

    private boolean agree(Set<String> others, Predicate<String> sort) {
      List<String> mine = kinds.stream().filter(sort).toList();
      List<String> theirs = others.stream().filter(sort).toList();
      return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }
  }

  /// The role in which a description speaks of somebody who is told of elsewhere, if it can: "the
  /// senator", "the Vermont senator", not "the senator from Vermont" or "an official".
  static Optional<Office> meant(Mention mention, boolean headline) {
    List<String> words = mention.words();
    boolean definite = Set.of("the", "that").contains(words.getFirst()) && words.size() > 1;
    boolean bare = headline && words.size() == 1;
    if (mention.form() != Mention.Form.DESCRIPTION
        || !(definite || bare)
        || words.size() > LONGEST_MEANT) {
      return Optional.empty();
    }
    String noun = words.getLast();
    boolean whole = KindRules.head(words).equals(noun);
    Office office = office(words);
    boolean common = TOO_COMMON.contains(office.name());
    return whole && isRole(noun) && !common ? Optional.of(office) : Optional.empty();
  }

  /// The offices in which somebody may be named whom a description brings in without a name: of "a
  /// Meridian judge" a judge or a justice.
  static List<Office> introduced(Mention mention) {
    List<String> words = mention.words();
    String noun = KindRules.head(words);
    boolean one =
        mention.form() == Mention.Form.DESCRIPTION
            && Set.of("a", "an").contains(words.getFirst())
            && words.getLast().equals(noun)
            && isRole(noun)
            && !TOO_COMMON.contains(noun);
    if (!one) {
      return List.of();
    }
    List<Office> offices = new ArrayList<>();
    offices.add(office(words));
    for (String other : BY_OTHER_WORDS.getOrDefault(noun, List.of())) {
      List<String> others = new ArrayList<>(words.subList(0, words.size() - 1));
      others.add(other);
      offices.add(office(others));
    }
    return offices;
  }

  /// Whether a description is one by which news goes on calling a person who stands for office or
  /// is known for money, whom it has named: "the candidate", "the 70-year-old".
  static boolean isEpithet(Mention mention) {
    List<String> words = mention.words();
    boolean definite = words.size() > 1 && words.getFirst().equals("the");
    String noun = words.getLast();
    boolean whole = KindRules.head(words).equals(noun) && words.size() <= LONGEST_MEANT;
    boolean old =
        definite && words.size() <= LONGEST && YEARS.matcher(String.join("", words)).matches();
    return mention.form() == Mention.Form.DESCRIPTION
        && definite
        && ((whole && EPITHETS.contains(noun)) || old);
  }

  /// The roles that stand right before and right behind a name.
  static List<Role> around(TextIndex index, int firstToken, int lastToken) {
    List<Role> roles = new ArrayList<>();
    before(index, firstToken).ifPresent(roles::add);
    behind(index, lastToken).ifPresent(roles::add);
    return roles;
  }

  private static Optional<Role> before(TextIndex index, int first) {
    int end = first - 1;
    if (end >= 1 && index.lower(end).equals(".")) {
      end--;
    }
    if (end < 0 || isApart(index, end, first) || !isRole(index.lower(end))) {
      return Optional.empty();
    }
    int begin = end;
    while (begin > 0 && !isApart(index, begin - 1, begin) && isInTitle(index, begin - 1)) {
      begin--;
    }
    Span words = new Span(start(index, begin), index.tokens().get(first - 1).span().end());
    return Optional.of(new Role(office(words(index, begin, end + 1)), words));
  }

  private static boolean isApart(TextIndex index, int from, int to) {
    return to < index.tokens().size()
        && index.tokens().get(to).before() != Token.LineBreak.NONE
        && from < to;
  }

  private static boolean isInTitle(TextIndex index, int k) {
    return IN_TITLES.contains(index.lower(k))
        || KINDS.contains(index.lower(k))
        || (index.isCapital(k) && !Nouns.isDeterminer(index.lower(k)));
  }

  private static Optional<Role> behind(TextIndex index, int last) {
    int begin = last + 2;
    int size = index.tokens().size();
    if (begin >= size || !index.lower(last + 1).equals(",")) {
      return Optional.empty();
    }
    int end = begin;
    while (end < size
        && end - begin < LONGEST
        && index.tokens().get(end).before() == Token.LineBreak.NONE
        && !Set.of(",", ";", ".", "who", "said", "\u2014").contains(index.lower(end))) {
      end++;
    }
    boolean closed = end < size && ",.".contains(index.lower(end)) && end > begin;
    List<String> words = words(index, begin, end);
    if (!closed || !isRole(KindRules.head(words))) {
      return Optional.empty();
    }
    List<String> head = words.subList(0, words.indexOf(KindRules.head(words)) + 1);
    return Optional.of(new Role(office(head), index.span(begin, end - 1)));
  }

  private static boolean isRole(String noun) {
    return ABBREVIATED.containsKey(noun)
        || (Nouns.isListedPerson(noun) && !Nouns.isPlural(noun) && !noun.equals("former"));
  }

  private static Office office(List<String> words) {
    List<String> name = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    for (String word : words.subList(0, words.size() - 1)) {
      if (OTHER_OFFICE.contains(word)) {
        name.add(word);
      }
      if (KINDS.contains(word) || Known.isPlace(List.of(word))) {
        kinds.add(word.equals("gop") ? "republican" : word);
      }
    }
    name.add(ABBREVIATED.getOrDefault(words.getLast(), words.getLast()));
    return new Office(String.join(" ", name), kinds);
  }

  private static List<String> words(TextIndex index, int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int k = begin; k < end; k++) {
      words.add(index.lower(k));
    }
    return words;
  }

  private static int start(TextIndex index, int token) {
    return index.tokens().get(token).span().start();
  }
}
