package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Capitals;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Words that stand for a source in one place, taken apart.
///
/// @param span the words
/// @param form name, pronoun or description
/// @param words the name's words without titles, or the words of a description, in lower case
/// @param name the name as written
/// @param title what stands before or after the name, as written
/// @param kind what the words say the source is
/// @param sex what a pronoun or title tells
record Mention(
    Span span,
    Form form,
    List<String> words,
    Optional<String> name,
    Optional<String> title,
    SourceKind kind,
    Sex sex) {
  /// How a source is referred to; the order is that of how much it says.
  enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  /// What a mention tells of who is meant, for pronouns.
  enum Sex {
    MALE,
    FEMALE,
    PLURAL,
    UNKNOWN
  }

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> OTHER_PRONOUNS =
      Set.of(
          "i",
          "we",
          "you",
          "it",
          "they",
          "them",
          "their",
          "theirs",
          "who",
          "which",
          "that",
          "my",
          "our",
          "me",
          "us",
          "one",
          "its",
          "myself",
          "ourselves",
          "themselves",
          "itself",
          "your",
          "those",
          "these",
          "this",
          "some",
          "many",
          "others",
          "both",
          "everyone",
          "someone",
          "anyone",
          "nobody",
          "all",
          "most",
          "several",
          "few",
          "people");
  private static final Set<String> SEVERAL =
      Set.of(
          "you",
          "your",
          "those",
          "these",
          "some",
          "many",
          "others",
          "both",
          "everyone",
          "nobody",
          "all",
          "most",
          "several",
          "few",
          "people");
  private static final Set<String> THINGS = Set.of("it", "its", "itself", "this", "that", "which");

  /// What somebody sees or says by: "in his eyes" is he.
  private static final Set<String> ONES_OWN =
      Set.of("eyes", "view", "opinion", "mind", "words", "telling", "account", "estimation");

  /// What may stand before who is meant: "by critics", "among farmers", "But Ada Lund".
  private static final Set<String> BY =
      Set.of("by", "from", "among", "amongst", "but", "and", "yet", "while", "though", "although");

  private static final Set<String> AUTHOR =
      Set.of("this reporter", "this writer", "this columnist", "this correspondent", "this author");

  /// The call letters of American stations.
  private static final Pattern STATION = Pattern.compile("[KW]\\p{Lu}{3}");

  /// Characters that stand around a name that is all of a description: "the", "'s" and a comma.
  private static final int AROUND = 7;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  /// Letters by which people are called.
  private static final Set<String> PERSONS_LETTERS =
      Set.of("JFK", "RFK", "LBJ", "FDR", "AOC", "MLK", "DSK", "MBS", "AMLO", "OJ");

  /// What begins the words for those who are with somebody.
  private static final Set<String> COMPANY =
      Set.of("other", "others", "his", "her", "its", "their");

  private static final Set<String> SPEAKER = Set.of("i", "my", "me", "myself");
  private static final Set<String> MANY =
      Set.of("they", "them", "their", "theirs", "we", "us", "our", "themselves", "ourselves");

  static Mention of(TextIndex index, Capitals capitals, Span span) {
    List<Token> tokens = tokens(index, span);
    String first = word(index, tokens.getFirst());
    if (isAuthors(tokens, first)) {
      return new Mention(
          span,
          Form.PRONOUN,
          List.of("we"),
          Optional.empty(),
          Optional.empty(),
          SourceKind.AUTHOR,
          Sex.PLURAL);
    }
    if (isPronoun(index, tokens, first)) {
      return pronoun(span, first);
    }
    if (tokens.size() > 1 && (BY.contains(first) || first.equals("("))) {
      tokens.removeFirst();
    }
    if (tokens.size() > 2 && isWithOthers(first, word(index, tokens.get(1)))) {
      return withOthers(index, capitals, span, tokens);
    }
    Optional<Mention> several = several(index, span, tokens);
    if (several.isPresent()) {
      return several.get();
    }
    NameParts parts = NameParts.of(index.text(), tokens, capitals);
    if (parts.words().isEmpty()) {
      return description(index, span, tokens);
    }
    SourceKind kind = KindRules.ofName(parts, span.in(index.text()));
    boolean shouted = tokens.stream().anyMatch(capitals::isShouted);
    boolean body = kind == SourceKind.NAMED_PERSON && !shouted && isAcronym(index, span, parts);
    boolean station = body && STATION.matcher(parts.name()).matches();
    SourceKind ofLetters = station ? SourceKind.OUTLET : SourceKind.ORGANISATION;
    return new Mention(
        span,
        Form.NAME,
        parts.words(),
        Optional.of(parts.name()),
        parts.title(),
        body ? ofLetters : kind,
        parts.sex());
  }

  /// Whether a name is the letters of a body, "HQR", and no turn's label.
  private static boolean isAcronym(TextIndex index, Span span, NameParts parts) {
    boolean label = index.lower(index.tokenAt(span.end())).equals(":");
    return parts.title().isEmpty()
        && parts.words().size() == 1
        && ACRONYM.matcher(parts.name()).matches()
        && !PERSONS_LETTERS.contains(parts.name())
        && !label;
  }

  /// "We" outside quotation marks.
  private static boolean isAuthors(List<Token> tokens, String first) {
    return tokens.size() == 1
        && Set.of("we", "us", "our").contains(first)
        && tokens.getFirst().quoted() == Token.Quoted.OUTSIDE;
  }

  /// "He", "in her own words".
  private static boolean isPronoun(TextIndex index, List<Token> tokens, String first) {
    boolean person = HE.contains(first) || SHE.contains(first);
    if (tokens.size() == 1) {
      return person || OTHER_PRONOUNS.contains(first);
    }
    boolean own = tokens.size() == 3 && word(index, tokens.get(1)).equals("own");
    return person
        && (tokens.size() == 2 || own)
        && ONES_OWN.contains(word(index, tokens.getLast()));
  }

  /// "He and Ada Lund", "she and others".
  private static boolean isWithOthers(String first, String second) {
    return (HE.contains(first) || SHE.contains(first)) && second.equals("and");
  }

  /// "Ada Lund and her aides", a nameless group; "Salme and the Harbour Board", one with a name.
  private static Optional<Mention> several(TextIndex index, Span span, List<Token> tokens) {
    List<String> words = words(index, tokens);
    int and = words.indexOf("and");
    int comma = words.indexOf(",");
    if (and < 1 || and + 1 >= words.size() || (comma >= 0 && comma < and)) {
      return Optional.empty();
    }
    boolean named =
        tokens.subList(0, and).stream().anyMatch(Mention::isCapital)
            && tokens.subList(0, and).stream().allMatch(token -> mayBeOfName(index, token));
    boolean more = tokens.subList(and + 1, tokens.size()).stream().anyMatch(Mention::isCapital);
    if (named && COMPANY.contains(words.get(and + 1)) && !more) {
      Optional<String> whole = Optional.of(span.in(index.text()));
      return Optional.of(
          new Mention(
              span,
              Form.DESCRIPTION,
              words,
              Optional.empty(),
              whole,
              SourceKind.UNNAMED_GROUP,
              Sex.PLURAL));
    }
    Token next = tokens.get(and + 1);
    boolean letters = and + 2 == tokens.size() && next.shape() == Token.Shape.UPPER;
    boolean the =
        words.get(and + 1).equals("the")
            && and + 2 < words.size()
            && isCapital(tokens.get(and + 2));
    return named && (the || letters)
        ? Optional.of(bodies(index, span, tokens, words))
        : Optional.empty();
  }

  private static Mention bodies(
      TextIndex index, Span span, List<Token> tokens, List<String> words) {
    int first = words.getFirst().equals("the") ? 1 : 0;
    int start = tokens.get(first).span().start();
    String name = new Span(start, tokens.getLast().span().end()).in(index.text());
    return new Mention(
        span,
        Form.NAME,
        words.subList(first, words.size()),
        Optional.of(name),
        Optional.empty(),
        SourceKind.NAMED_GROUP,
        Sex.PLURAL);
  }

  private static boolean isCapital(Token token) {
    return token.shape() == Token.Shape.TITLE || token.shape() == Token.Shape.UPPER;
  }

  /// Whether a word may stand in a body's name or before it.
  private static boolean mayBeOfName(TextIndex index, Token token) {
    String word = word(index, token);
    return isCapital(token) || NameParts.isArticle(word) || Nouns.isOrganisation(word);
  }

  private static Mention withOthers(
      TextIndex index, Capitals capitals, Span span, List<Token> tokens) {
    NameParts other = NameParts.of(index.text(), tokens.subList(2, tokens.size()), capitals);
    SourceKind kind = other.words().isEmpty() ? SourceKind.UNNAMED_GROUP : SourceKind.NAMED_GROUP;
    Optional<String> whole = Optional.of(span.in(index.text()));
    return new Mention(
        span, Form.DESCRIPTION, words(index, tokens), Optional.empty(), whole, kind, Sex.PLURAL);
  }

  private static Mention description(TextIndex index, Span span, List<Token> tokens) {
    List<String> words = words(index, tokens);
    boolean outside = tokens.getFirst().quoted() == Token.Quoted.OUTSIDE;
    SourceKind kind =
        outside && AUTHOR.contains(String.join(" ", words))
            ? SourceKind.AUTHOR
            : KindRules.ofDescription(words);
    Sex sex = kind == SourceKind.UNNAMED_GROUP ? Sex.PLURAL : Sex.UNKNOWN;
    String whole = span.in(index.text());
    Optional<String> name = Known.nameIn(kind, whole);
    boolean nameAlone = name.filter(n -> n.length() + AROUND >= whole.length()).isPresent();
    List<String> said = nameAlone ? bare(words) : words;
    return new Mention(span, Form.DESCRIPTION, said, name, Optional.of(whole), kind, sex);
  }

  /// "The Lund administration's": the words without what merely stands around them.
  private static List<String> bare(List<String> words) {
    int begin = NameParts.isArticle(words.getFirst()) && words.size() > 1 ? 1 : 0;
    String last = words.getLast();
    boolean owns = last.equals("'s") || last.equals("\u2019s");
    return words.subList(begin, owns ? words.size() - 1 : words.size());
  }

  /// The same pronoun in somebody else's mouth, where "I" and "we" are not the author.
  Mention quoted() {
    SourceKind spoken = sex == Sex.PLURAL ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON;
    return new Mention(span, form, words, name, title, spoken, sex);
  }

  /// The same words as the name of another kind of source, where nothing but capitals made a person
  /// of it, or of two.
  Mention of(SourceKind other) {
    boolean bare = kind == SourceKind.NAMED_PERSON && title.isEmpty();
    boolean two = other == SourceKind.NAMED_GROUP;
    return form == Form.NAME && (bare || two)
        ? new Mention(span, form, words, name, title, other, two ? Sex.PLURAL : sex)
        : this;
  }

  /// The same words as a list of people, who are a group with a name of its own.
  ///
  /// @param listed who they are, by whose last names the same people are known again
  Mention list(TextIndex index, FullNames.Listed listed) {
    List<String> all =
        listed.lastNames().size() > 1 ? listed.lastNames() : words(index, tokens(index, span));
    Optional<String> names = Optional.of(listed.names().in(index.text()));
    return new Mention(
        span, Form.NAME, all, names, Optional.empty(), SourceKind.NAMED_GROUP, Sex.PLURAL);
  }

  /// Whether only one's own words can say who is meant: "I", "you", "who".
  boolean pointsNowhere() {
    return form == Form.PRONOUN && sex == Sex.UNKNOWN;
  }

  /// Whether it is a pronoun for one thing: "it".
  boolean isThing() {
    return form == Form.PRONOUN && Set.of("it", "its", "itself").contains(words.getFirst());
  }

  /// Whether the words point back at somebody told of before: "the officer", "that officer".
  boolean isDefinite() {
    boolean bare = words.size() == 2 || (words.size() > 2 && words.get(2).equals(","));
    boolean thing = kind == SourceKind.DOCUMENT || kind == SourceKind.ORGANISATION;
    return form == Form.DESCRIPTION
        && (kind == SourceKind.UNNAMED_PERSON || (thing && bare))
        && Set.of("the", "that", "this").contains(words.getFirst());
  }

  /// Whether it is a pronoun for what stands right before it: "who", "which", "that".
  boolean isRelative() {
    return form == Form.PRONOUN && Set.of("who", "which", "that").contains(words.getFirst());
  }

  private static Mention pronoun(Span span, String word) {
    Sex sex = HE.contains(word) ? Sex.MALE : SHE.contains(word) ? Sex.FEMALE : Sex.UNKNOWN;
    sex = MANY.contains(word) ? Sex.PLURAL : sex;
    boolean several = sex == Sex.PLURAL || SEVERAL.contains(word);
    SourceKind kind = several ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON;
    kind = THINGS.contains(word) ? SourceKind.DOCUMENT : kind;
    kind = SPEAKER.contains(word) ? SourceKind.AUTHOR : kind;
    return new Mention(
        span, Form.PRONOUN, List.of(word), Optional.empty(), Optional.empty(), kind, sex);
  }

  private static List<Token> tokens(TextIndex index, Span span) {
    List<Token> tokens = new ArrayList<>();
    for (int k = index.tokenAt(span.start()); k < index.tokens().size(); k++) {
      Token token = index.tokens().get(k);
      if (token.span().start() >= span.end()) {
        break;
      }
      tokens.add(token);
    }
    return tokens;
  }

  private static List<String> words(TextIndex index, List<Token> tokens) {
    return tokens.stream().map(token -> word(index, token)).toList();
  }

  private static String word(TextIndex index, Token token) {
    return token.span().in(index.text()).toLowerCase(Locale.ROOT);
  }
}
