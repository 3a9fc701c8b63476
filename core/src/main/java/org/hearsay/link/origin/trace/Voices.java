package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.trace.Voice.Nature;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.hearsay.text.WordList;

/// Makes voices of the sources of a document: what each is and how it can be known again. The first
/// rule that knows the words decides.
final class Voices {
  /// Works that say something by themselves.
  private static final Set<String> WORKS =
      WordList.of(
          """
          study research paper finding report survey poll record data figure filing lawsuit suit
          complaint indictment affidavit letter document resolution tracker law book memo memoir
          analysis article journal estimate statistic census file transcript agreement treaty review
          investigation ruling judgment verdict petition email bill contract plan map
          """);

  /// What a body says in writing is the body's own word.
  private static final Set<String> UTTERANCES =
      WordList.of("statement release tweet post announcement website site account notice message");

  /// Those who are many and nobody: that they say so shows only that it is said.
  private static final Set<String> ANYBODY =
      WordList.of(
          """
          others other some many most few several people everyone everybody anyone anybody someone
          somebody nobody one ones reports rumours rumors rumor rumour all both those these user fan
          critic folk public viewer reader supporter opponent
          """);

  /// Bodies that are called by what they are.
  private static final Set<String> BODIES =
      WordList.of(
          """
          police ministry government department organiser authority company firm provider agency
          council committee court bank party board commission institute university school hospital
          association club union army navy military force service regulator operator carrier airline
          maker manufacturer retailer team league enforcement administration senate parliament
          prosecutor coalition charity foundation embassy consulate group brand bureau institution
          """);

  /// A name behind the words for who bears it: "deputy police chief Ada Mary Lund".
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "(?:^|[\\p{Ll},] |\\b(?:CEO|Prof\\.|Professor|Dr\\.|Dr|Chief|President|Minister) )"
              + "((?:\\p{Lu}[\\p{L}'\u2019-]+\\.? )+\\p{Lu}[\\p{L}'\u2019-]+),?$");

  private Voices() {}

  /// The voice of a source where a place in the document has it.
  ///
  /// @param where the words that stand for it there
  static Voice of(Document document, Source source, Span where) {
    Excerpt excerpt = new Excerpt(document, where);
    String title = source.standing().title().orElse("");
    String name = source.label(document.text());
    if (source.kind() == SourceKind.AUTHOR
        || (source.name().isEmpty() && title.isEmpty())
        || Outlets.isNobody(name)) {
      return Voice.plain(Nature.NOBODY, name, excerpt);
    }
    if (source.kind() == SourceKind.OUTLET || Outlets.isAgency(name)) {
      Nature nature = Outlets.isAgency(name) ? Nature.AGENCY : Nature.OUTLET;
      return Voice.plain(nature, name, excerpt);
    }
    Optional<String> hidden = hiddenName(document, source);
    if (hidden.isPresent()) {
      String beside = longest(document, source).replace(hidden.get(), "");
      return person(hidden.get(), beside, excerpt);
    }
    if (source.kind() == SourceKind.NAMED_PERSON && source.name().isPresent()) {
      return named(source, title, excerpt);
    }
    if (source.kind() == SourceKind.ORGANISATION || source.kind() == SourceKind.NAMED_GROUP) {
      String words = source.name().orElse(title);
      List<String> described = ContentWords.of(title);
      Optional<PersonName> mayBePerson = source.name().map(PersonName::of);
      return new Voice(Nature.BODY, words, mayBePerson, bodyIn(words), described, true, excerpt);
    }
    return described(source.name().orElse(title), excerpt, source.kind());
  }

  private static Optional<Body> bodyIn(String words) {
    return Body.spokenFor(words).or(() -> Body.named(words));
  }

  private static Voice named(Source source, String title, Excerpt where) {
    String name = source.name().orElse("");
    List<String> words = ContentWords.of(name);
    if (words.size() == 1 && Crowds.isCrowd(words.getFirst())) {
      return described(name, where, SourceKind.UNNAMED_GROUP);
    }
    String standing =
        title + source.standing().affiliation().map(affiliation -> ", " + affiliation).orElse("");
    boolean aBody =
        ContentWords.of(title.split(" (?:of|for|at) ", 2)[0]).stream().anyMatch(BODIES::contains)
            && ContentWords.of(title).stream().noneMatch(Body::isSpeaker);
    if (aBody && !title.contains(" ")) {
      return bodyNamed(name, title, where);
    }
    if (aBody && BODIES.contains(last(title))) {
      return bodyNamed(name, title, where);
    }
    return person(name, standing, where);
  }

  private static Voice bodyNamed(String name, String title, Excerpt where) {
    return new Voice(
        Nature.BODY,
        name,
        Optional.of(PersonName.of(name)),
        Body.named(name),
        ContentWords.of(title),
        true,
        where);
  }

  private static Voice person(String name, String standing, Excerpt where) {
    boolean mouth = Body.isMouth(standing);
    boolean speaks = ContentWords.of(standing).stream().anyMatch(Body::isSpeaker);
    return new Voice(
        mouth ? Nature.BODY : Nature.PERSON,
        name,
        Optional.of(PersonName.of(name)),
        speaks ? Body.spokenFor(standing) : Optional.empty(),
        ContentWords.of(standing),
        true,
        where);
  }

  /// Somebody or something without a name.
  private static Voice described(String phrase, Excerpt where, SourceKind kind) {
    String head = phrase.split(",| (?:who|which|that|whose) ", 2)[0];
    List<String> words = ContentWords.of(head);
    String noun = turningNoun(head);
    if (words.isEmpty() || words.stream().allMatch(ANYBODY::contains) || ANYBODY.contains(noun)) {
      return Voice.plain(Nature.NOBODY, phrase, where);
    }
    if (WORKS.contains(noun)) {
      boolean many =
          phrase.toLowerCase(Locale.ROOT).matches("(?:.* )?(?:reports|records|rumou?rs)");
      Nature nature = many ? Nature.NOBODY : Nature.WORK;
      return new Voice(nature, phrase, Optional.empty(), Body.named(phrase), words, true, where);
    }
    boolean body = BODIES.contains(noun) || UTTERANCES.contains(noun) || Body.isMouth(head);
    if (body) {
      Optional<Body> whose = Body.spokenFor(phrase);
      Nature nature = whose.isEmpty() && UTTERANCES.contains(noun) ? Nature.NOBODY : Nature.BODY;
      return new Voice(nature, phrase, Optional.empty(), whose, words, true, where);
    }
    if (kind == SourceKind.DOCUMENT) {
      return Voice.plain(Nature.NOBODY, phrase, where);
    }
    return new Voice(
        Nature.NAMELESS,
        phrase,
        Optional.empty(),
        Optional.empty(),
        words,
        kind == SourceKind.UNNAMED_PERSON,
        where);
  }

  /// The word that says what a description is about, behind the words that say more of it and
  /// before "of" and its like.
  private static String turningNoun(String head) {
    String first = head.split(" (?:of|for|from|with|in|at|on|by|to|about|published|dated) ", 2)[0];
    List<String> words = ContentWords.of(first);
    List<String> all = ContentWords.of(head);
    boolean part = !words.isEmpty() && words.stream().allMatch(ANYBODY::contains);
    return part && all.size() > words.size() ? all.getLast() : last(first);
  }

  private static String last(String phrase) {
    List<String> words = ContentWords.of(phrase);
    return words.isEmpty() ? "" : words.getLast();
  }

  /// A person's name in words that were taken for a description, or for a name without it.
  private static Optional<String> hiddenName(Document document, Source source) {
    boolean title =
        source.name().filter(n -> Body.isSpeaker(n.toLowerCase(Locale.ROOT))).isPresent();
    boolean nameless = source.name().isEmpty() && source.kind().nameless();
    if (!title && !nameless) {
      return Optional.empty();
    }
    Matcher matcher = NAME_BEHIND.matcher(longest(document, source));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String longest(Document document, Source source) {
    List<String> mentions = new ArrayList<>();
    source.mentions().forEach(span -> mentions.add(span.in(document.text())));
    return mentions.stream().max(Comparator.comparingInt(String::length)).orElse("").strip();
  }
}
