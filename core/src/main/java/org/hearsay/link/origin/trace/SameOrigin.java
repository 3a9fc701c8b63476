package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.trace.Voice.Nature;
import org.hearsay.text.Sentence;
import org.hearsay.text.WordList;

/// Whether two accounts with known origins have one: the rules in order, the first that says so
/// decides. In doubt they have.
final class SameOrigin {
  /// One rule: what it is called, and the words that show it to hold.
  private record Rule(OriginRule name, Test test) {}

  private interface Test {
    Optional<List<Excerpt>> shows(Told one, Told other);
  }

  private final List<Rule> rules =
      List.of(
          new Rule(OriginRule.ONE_MOUTH, this::oneMouth),
          new Rule(OriginRule.FITS, this::fits),
          new Rule(OriginRule.ONE_BODY, this::oneBody),
          new Rule(OriginRule.ONE_WORK, this::oneWork),
          new Rule(OriginRule.ONE_CHANNEL, this::oneChannel));

  static final Set<String> RESEARCHERS =
      WordList.of(
          """
          researcher scientist author co-author coauthor team astronomer astrophysicist physicist
          professor lecturer oceanographer biologist geologist psychologist economist historian
          investigator scholar academic postdoctoral lead study
          """);

  private static final Set<String> TEAMS =
      WordList.of("researcher scientist author team investigator astronomer astrophysicist expert");

  private static final Pattern OF_A_WORK =
      Pattern.compile(
          "\\b(?:stud(?:y|ies)|research|papers?|findings|published|(?:co-?)?authors?|colleagues?"
              + "|team|discovery|discovered)\\b");

  /// What stands for a body that is named elsewhere: "the company".
  private static final Set<String> STANDS_FOR =
      WordList.of(
          """
          company firm agency provider organisation organization group club institute network
          airline carrier maker manufacturer retailer giant team brand operator utility
          """);

  /// Nameless people who are a body's: "harbour officials".
  private static final Set<String> OFFICIALS =
      WordList.of(
          """
          official authority representative officer source leader executive employee worker staff
          insider investigator crew aide expert scientist engineer spokesperson
          """);

  /// Words that two descriptions of nameless people have in common if they may be of the same:
  /// "officials" are many, "harbour officials" may be one.
  private static final int ALIKE = 2;

  private static final Set<String> POINTING =
      WordList.of("the his her its their this that these those");

  private static final Set<String> PAST = WordList.of("former ex retired then-president");

  private final List<Document> documents;

  /// @param documents all of the story
  SameOrigin(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /// The join of two accounts whose origins are known and are one.
  Optional<Join> join(Told one, Told other) {
    for (Rule rule : rules) {
      Optional<List<Excerpt>> words =
          rule.test().shows(one, other).or(() -> rule.test().shows(other, one));
      if (words.isPresent()) {
        return Optional.of(
            new Join(one.account().id(), other.account().id(), rule.name(), words.get()));
      }
    }
    return Optional.empty();
  }

  /// Whether one voice of a document may be no other than one that is named in it.
  static boolean mayStandFor(Voice voice, Voice named) {
    boolean person =
        voice.person().isPresent()
            && named.person().filter(voice.person().get()::mayBe).isPresent();
    boolean body =
        voice.body().isPresent() && named.body().filter(voice.body().get()::mayBe).isPresent();
    boolean thing =
        voice.person().isEmpty()
            && !voice.described().isEmpty()
            && (STANDS_FOR.contains(voice.described().getLast())
                || (isResearcher(named) && (isTeam(voice) || voice.nature() == Nature.WORK)));
    boolean colleagues = isResearcher(voice) && isResearcher(named);
    return person || body || thing || colleagues;
  }

  private static List<Excerpt> both(Told one, Told other) {
    List<Excerpt> words = new ArrayList<>();
    one.origin().ifPresent(voice -> words.add(voice.where()));
    other.origin().ifPresent(voice -> words.add(voice.where()));
    return words;
  }

  private static Optional<List<Excerpt>> both(boolean holds, Told one, Told other) {
    return holds ? Optional.of(both(one, other)) : Optional.empty();
  }

  private static Voice origin(Told told) {
    return told.origin().orElseThrow();
  }

  private Optional<List<Excerpt>> oneMouth(Told one, Told other) {
    Voice a = origin(one);
    Voice b = origin(other);
    if (a.person().isEmpty() || b.person().isEmpty()) {
      return Optional.empty();
    }
    PersonName first = a.person().get();
    PersonName second = b.person().get();
    boolean petName =
        first.sharesOnlyLast(second) && a.described().stream().anyMatch(b.described()::contains);
    return both(first.mayBe(second) || petName, one, other);
  }

  /// "The Salme mayor" is "Salme's mayor, Ada Lund"; "the company" is the one that is named.
  private Optional<List<Excerpt>> fits(Told one, Told other) {
    Voice description = origin(one);
    Voice named = origin(other);
    if (description.person().isPresent() || named.person().isEmpty()) {
      return Optional.empty();
    }
    boolean role =
        description.one()
            && description.nature() != Nature.WORK
            && ContentWords.allIn(description.described(), named.described());
    boolean standsFor =
        description.nature() == Nature.BODY
            && (named.nature() == Nature.BODY || named.body().isPresent())
            && !description.described().isEmpty()
            && STANDS_FOR.contains(description.described().getLast());
    boolean bystander =
        Crowds.isIn(description.described())
            && description.nature() == Nature.NAMELESS
            && named.nature() == Nature.PERSON
            && named.body().isEmpty()
            && one.sharesChannel(other);
    return both(role || standsFor || bystander, one, other);
  }

  private Optional<List<Excerpt>> oneBody(Told one, Told other) {
    Voice a = origin(one);
    Voice b = origin(other);
    if (a.nature() == Nature.AGENCY && b.nature() == Nature.AGENCY) {
      return both(Outlets.same(a.name(), b.name()), one, other);
    }
    if (a.nature() == Nature.WORK || b.nature() == Nature.WORK || b.body().isEmpty()) {
      return Optional.empty();
    }
    boolean past =
        a.described().stream().anyMatch(PAST::contains)
            || b.described().stream().anyMatch(PAST::contains);
    boolean official =
        a.nature() == Nature.NAMELESS
            && isOfficial(a)
            && a.described().stream()
                .filter(word -> !Body.isSpeaker(word) && !OFFICIALS.contains(word))
                .anyMatch(word -> ContentWords.isIn(word, b.body().get().words()));
    boolean speaks = !past && a.body().filter(b.body().get()::mayBe).isPresent();
    boolean belongs =
        a.nature() == Nature.PERSON
            && b.nature() == Nature.BODY
            && !past
            && b.body().get().isTelling()
            && ContentWords.allIn(b.body().get().words(), a.described());
    return both(official || speaks || belongs, one, other);
  }

  private Optional<List<Excerpt>> oneWork(Told one, Told other) {
    Voice a = origin(one);
    Voice b = origin(other);
    boolean works = a.nature() == Nature.WORK && b.nature() == Nature.WORK;
    if (works) {
      return both(!namesApart(a, b), one, other);
    }
    if (isTeam(a) && (b.nature() == Nature.WORK || isTeam(b) || isResearcher(b))) {
      return both(true, one, other);
    }
    if (b.nature() == Nature.WORK && (isResearcher(a) || isIn(a, b))) {
      return both(true, one, other);
    }
    return isResearcher(a) && isResearcher(b) ? together(one, other) : Optional.empty();
  }

  /// Whether words point at somebody who is told of elsewhere: "the actress", "her lawyers", "the
  /// company". Who that is may not have been found.
  static boolean pointsElsewhere(Voice voice) {
    String first = voice.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean definite = POINTING.contains(first);
    boolean nameless = voice.nature() == Nature.NAMELESS;
    boolean standsFor =
        voice.nature() == Nature.BODY
            && voice.person().isEmpty()
            && !voice.described().isEmpty()
            && STANDS_FOR.contains(voice.described().getLast());
    return definite && (nameless || standsFor);
  }

  /// Whether nameless people are a body's, as far as the words tell.
  static boolean isOfficial(Voice voice) {
    return voice.described().stream().anyMatch(OFFICIALS::contains);
  }

  private static boolean isTeam(Voice voice) {
    return voice.nature() == Nature.NAMELESS
        && voice.described().stream().anyMatch(TEAMS::contains);
  }

  private static boolean isResearcher(Voice voice) {
    return voice.nature() == Nature.PERSON
        && voice.described().stream().anyMatch(RESEARCHERS::contains);
  }

  /// Whether the words for a work have the name of a person or body.
  private static boolean isIn(Voice named, Voice work) {
    boolean person =
        named.person().filter(p -> work.described().contains(p.last())).isPresent()
            || work.name().toLowerCase(Locale.ROOT).contains(named.name().toLowerCase(Locale.ROOT));
    boolean body =
        named.body().filter(b -> ContentWords.allIn(b.words(), work.described())).isPresent();
    return person || body;
  }

  /// Whether two works have names in them, and none in common.
  private static boolean namesApart(Voice one, Voice other) {
    List<String> first = names(one);
    List<String> second = names(other);
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }

  private static List<String> names(Voice work) {
    List<String> names = new ArrayList<>();
    String[] words = work.name().split("[^\\p{L}\\p{N}'\u2019-]+");
    for (int k = 1; k < words.length; k++) {
      if (!words[k].isEmpty() && Character.isUpperCase(words[k].codePointAt(0))) {
        names.addAll(ContentWords.of(words[k]));
      }
    }
    return names;
  }

  /// A sentence of the story that has two researchers at one work.
  private Optional<List<Excerpt>> together(Told one, Told other) {
    String first = origin(one).person().map(PersonName::last).orElse("");
    String second = origin(other).person().map(PersonName::last).orElse("");
    for (Document document : documents) {
      for (Sentence sentence : document.index().sentences()) {
        String words = sentence.span().in(document.text()).toLowerCase(Locale.ROOT);
        if (words.contains(first) && words.contains(second) && OF_A_WORK.matcher(words).find()) {
          List<Excerpt> shown = both(one, other);
          shown.add(new Excerpt(document, sentence.span()));
          return Optional.of(shown);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Excerpt>> oneChannel(Told one, Told other) {
    Voice a = origin(one);
    Voice b = origin(other);
    if (a.nature() != Nature.NAMELESS || b.nature() != Nature.NAMELESS) {
      return Optional.empty();
    }
    boolean crowd = Crowds.isIn(a.described()) && Crowds.isIn(b.described());
    boolean alike = a.described().stream().filter(b.described()::contains).count() >= ALIKE;
    return both(crowd || alike || one.sharesChannel(other), one, other);
  }
}
