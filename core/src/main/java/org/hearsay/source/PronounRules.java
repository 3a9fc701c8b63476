package org.hearsay.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.source.Mention.Sex;
import org.hearsay.source.People.Person;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Whom a pronoun stands for; nobody where two could be meant.
///
/// 1. "who" and "which": the source whose words they follow, else the words right before them.
/// 2. "I" and "we" of the article: its own voice, each the same throughout, but not over the
///    signature under a letter.
/// 3. "he", "she" and "they" in somebody's quoted words: never the one who is quoted, but another
///    source of this paragraph or the one before, for "he" and "she" the only one.
/// 4. "he" and "she" whose sentence says whom they mean: "As for Roe, he", "In her speech, Ms. Lund
///    said", and of who was asked in the sentence before, "He replied".
/// 5. any other: the nearest source, in the same or the preceding paragraph, that it can stand for;
///    but the one person behind that source whom the sentence of "he" or the one before is about.
/// 6. "he" and "she" without such a source: the one person, of all whom the text names outside
///    quotation marks, whom they can mean, in this paragraph, else in this and the one before, and
///    so on up to four back; else whom their sentence or the one before is about, as in 5.
///
/// @param index the text
/// @param people those whom the text names
/// @param known the sources so far
/// @param join the source that the words at a place stand for, made if there is none
/// @param bearer the same, but nothing where the words name no person
/// @param speaker the source in whose quoted words a pronoun stands, as far as it is known so far
record PronounRules(
    TextIndex index,
    People people,
    Cluster.Index known,
    Function<Span, Cluster> join,
    Function<Span, Optional<Cluster>> bearer,
    Function<Span, Optional<Cluster>> speaker) {
  /// How many sources back a rule looks at most, so that no text takes longer than its length.
  private static final int FARTHEST = 60;

  private static final int PARAGRAPHS_BACK = 4;
  private static final int APPOSITION_LONGEST = 10;
  private static final int CLAUSE_LONGEST = 6;
  private static final int CLAUSE_REACH = 120;

  /// Words that begin a clause before the one that says who did it.
  private static final Set<String> CLAUSES =
      Set.of(
          "when", "as", "after", "before", "while", "although", "though", "since", "if", "because");

  /// What may open a sentence before "his" or "her", whose bearer it goes on to name.
  private static final Set<String> OPENS_AHEAD =
      Set.of("in", "with", "through", "during", "at", "on", "for", "after", "before", "from");

  private static final Set<String> OWNERS = Set.of("his", "her");
  private static final int AHEAD_LONGEST = 12;
  private static final Set<String> REPLIES =
      Set.of("replied", "answered", "responded", "replies", "answers", "responds");

  private static final Set<String> BEFORE_SUBJECTS =
      Set.of("but", "and", "yet", "still", "a", "an", "the", "another", "of", ",", ".", "one");

  Optional<Cluster> antecedent(Mention pronoun) {
    if (pronoun.isRelative()) {
      return new RelativeRules(index, people, known, join, bearer).antecedent(pronoun.span());
    }
    if (pronoun.kind() == SourceKind.AUTHOR) {
      return known.author(pronoun).filter(author -> isOneVoice(author.lastMention(), pronoun));
    }
    if (isOneForAll(pronoun)) {
      return known.firstLike(pronoun);
    }
    boolean person = pronoun.sex() == Sex.MALE || pronoun.sex() == Sex.FEMALE;
    boolean they = pronoun.words().getFirst().startsWith("the");
    if ((person || they) && isQuoted(pronoun)) {
      return inQuotation(pronoun);
    }
    Optional<Cluster> told = person ? saidInWords(pronoun) : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    Optional<Cluster> near = pronoun.isThing() ? lastThing(pronoun) : nearest(pronoun);
    if (near.isPresent() && person) {
      return subjectSince(near.get().lastMention().end(), pronoun)
          .flatMap(subject -> bearer.apply(subject.name()))
          .or(() -> near);
    }
    return near.isPresent() || !person
        ? near
        : onlyPerson(pronoun)
            .or(() -> subjectSince(0, pronoun).flatMap(subject -> bearer.apply(subject.name())))
            .or(() -> aheadInSentence(pronoun));
  }

  /// The one person of whom the words around a pronoun say that it is meant.
  private Optional<Cluster> saidInWords(Mention pronoun) {
    return topic(pronoun)
        .or(() -> goesOnToName(pronoun))
        .or(() -> asked(pronoun))
        .filter(person -> fits(person, pronoun))
        .flatMap(person -> bearer.apply(person.name()));
  }

  /// "As for Mr. Roe, he said".
  private Optional<Person> topic(Mention pronoun) {
    Sentence sentence = index.sentences().get(index.sentenceAt(pronoun.span().start()));
    int begin = sentence.firstToken();
    int k = index.tokenAt(pronoun.span().start());
    boolean set =
        index.lower(begin).equals("as")
            && index.lower(begin + 1).equals("for")
            && index.lower(k - 1).equals(",")
            && k - begin <= CLAUSE_LONGEST;
    return set ? people.onlyBetween(sentence.span().start(), pronoun.span().start()) : none();
  }

  /// "In her speech on Friday, Ms. Lund said": whose name opens what follows the comma.
  private Optional<Person> goesOnToName(Mention pronoun) {
    Sentence sentence = index.sentences().get(index.sentenceAt(pronoun.span().start()));
    int k = index.tokenAt(pronoun.span().start());
    boolean set =
        k == sentence.firstToken() + 1
            && OPENS_AHEAD.contains(index.lower(k - 1))
            && OWNERS.contains(index.lower(k));
    int comma = k;
    while (set && comma < sentence.endToken() && !index.lower(comma).equals(",")) {
      comma++;
    }
    int name = comma + 1;
    while (name < sentence.endToken() && Nouns.isTitle(index.lower(name))) {
      name += index.lower(name + 1).equals(".") ? 2 : 1;
    }
    if (!set || comma - k > AHEAD_LONGEST || name >= sentence.endToken()) {
      return none();
    }
    int start = index.tokens().get(name).span().start();
    return people
        .firstBetween(start, sentence.span().end())
        .filter(found -> found.start() == start)
        .flatMap(found -> people.at(found.end() - 1));
  }

  /// "A reporter asked Mr. Roe whether it was so. He replied".
  private Optional<Person> asked(Mention pronoun) {
    int own = index.sentenceAt(pronoun.span().start());
    int behind = index.tokenAt(pronoun.span().end());
    if (own == 0 || !REPLIES.contains(index.lower(behind))) {
      return none();
    }
    Sentence before = index.sentences().get(own - 1);
    for (int k = before.firstToken(); k < before.endToken(); k++) {
      if (index.lower(k).equals("asked")) {
        int start = index.tokens().get(k).span().end();
        return people
            .firstBetween(start, before.span().end())
            .filter(name -> opens(start, name.start()))
            .flatMap(name -> people.at(name.end() - 1));
      }
    }
    return none();
  }

  private static Optional<Person> none() {
    return Optional.empty();
  }

  /// Whether no signature stands between two who say "I", as under each of several letters: a short
  /// paragraph of capitals alone.
  private boolean isOneVoice(Span one, Mention other) {
    int last = index.paragraphAt(other.span().start());
    for (int p = index.paragraphAt(one.start()) + 1; p < last; p++) {
      Paragraph between = index.paragraphs().get(p);
      boolean brief = between.endToken() - between.firstToken() <= CLAUSE_LONGEST;
      if (brief && isCapitalsAlone(between)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a paragraph has no word in small letters, save behind "@".
  private boolean isCapitalsAlone(Paragraph paragraph) {
    for (int k = paragraph.firstToken(); k < paragraph.endToken(); k++) {
      boolean small = index.tokens().get(k).shape() == Token.Shape.LOWER;
      if (small && !index.word(k - 1).equals("@")) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuoted(Mention pronoun) {
    int k = index.tokenAt(pronoun.span().start());
    return index.tokens().get(k).quoted() == Token.Quoted.INSIDE;
  }

  /// "He" in somebody's quoted words is never that somebody, and, where two others can be meant,
  /// nobody; "they" are never that somebody nor an outlet.
  private Optional<Cluster> inQuotation(Mention pronoun) {
    int paragraph = index.paragraphAt(pronoun.span().start());
    int from = index.paragraphs().get(Math.max(0, paragraph - 1)).span().start();
    Optional<Cluster> speaker = this.speaker.apply(pronoun.span());
    List<Cluster> others =
        sourcesSince(from, pronoun).stream()
            .filter(c -> !speaker.equals(Optional.of(c)) && c.best().kind() != SourceKind.OUTLET)
            .toList();
    boolean one = others.size() == 1 || pronoun.sex() == Sex.PLURAL;
    return one ? others.stream().findFirst() : Optional.empty();
  }

  /// The one person whom a sentence is about, named behind the nearest source: "Ms. Lund left. Mr.
  /// Roe stayed on. He" is Roe, whoever spoke last. The pronoun's own sentence decides, or the one
  /// before.
  private Optional<Person> subjectSince(int offset, Mention pronoun) {
    int own = index.sentenceAt(pronoun.span().start());
    int paragraph = index.paragraphAt(pronoun.span().start());
    for (int s = own; s >= Math.max(0, own - 1); s--) {
      Span sentence = index.sentences().get(s).span();
      if (sentence.start() < offset || index.paragraphAt(sentence.start()) != paragraph) {
        return Optional.empty();
      }
      int end = Math.min(sentence.end(), pronoun.span().start());
      Optional<Person> subject = subject(new Span(sentence.start(), end), pronoun.sex());
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Person> subject(Span words, Sex sex) {
    Optional<Span> name = people.firstBetween(words.start(), words.end());
    List<Person> meant = people.between(words.start(), words.end(), sex);
    boolean one = meant.size() == 1 && meant.getFirst().isPlainly();
    return name.filter(_ -> one)
        .filter(first -> opens(words.start(), first.start()))
        .flatMap(first -> people.at(first.end() - 1))
        .filter(meant::contains);
  }

  /// Whether nothing but what somebody is stands before a name in its sentence: "But Mr.", "Another
  /// member of the council,".
  private boolean opens(int from, int name) {
    int first = index.tokenAt(from);
    int last = index.tokenAt(name);
    if (last - first > APPOSITION_LONGEST) {
      return false;
    }
    for (int k = first; k < last; k++) {
      String word = index.lower(k);
      boolean fits =
          BEFORE_SUBJECTS.contains(word)
              || Nouns.isTitle(word)
              || Nouns.isListed(word)
              || (k > first && index.isCapital(k));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// "When he came, Mr. Roe said": the one person named behind a clause that begins the sentence.
  private Optional<Cluster> aheadInSentence(Mention pronoun) {
    Sentence sentence = index.sentences().get(index.sentenceAt(pronoun.span().start()));
    int begin = sentence.firstToken();
    int k = index.tokenAt(pronoun.span().start());
    boolean clause =
        CLAUSES.contains(index.lower(begin)) || CLAUSES.contains(index.lower(begin + 1));
    if (!clause || k - begin > CLAUSE_LONGEST) {
      return Optional.empty();
    }
    int end = Math.min(sentence.span().end(), pronoun.span().end() + CLAUSE_REACH);
    List<Person> ahead = people.between(pronoun.span().end(), end, pronoun.sex());
    return ahead.size() == 1 && ahead.getFirst().sex() == pronoun.sex()
        ? bearer.apply(ahead.getFirst().name())
        : Optional.empty();
  }

  /// "You" outside quotations are the readers throughout, but not in a transcript, where a
  /// speaker's name and a colon begin the paragraph.
  private boolean isOneForAll(Mention pronoun) {
    int k = index.tokenAt(pronoun.span().start());
    if (!pronoun.words().getFirst().equals("you")
        || index.tokens().get(k).quoted() != Token.Quoted.OUTSIDE) {
      return false;
    }
    int begin = index.paragraphs().get(index.paragraphAt(pronoun.span().start())).firstToken();
    for (int at = begin; at < begin + 4 && at < k; at++) {
      if (index.lower(at).equals(":")) {
        return false;
      }
    }
    return true;
  }

  /// "It" is what the last source before it was, if that is a thing and near.
  private Optional<Cluster> lastThing(Mention pronoun) {
    int paragraph = index.paragraphAt(pronoun.span().start());
    for (Cluster cluster : known.latestFirst()) {
      boolean near = paragraph - index.paragraphAt(cluster.lastMention().start()) <= 1;
      return near && (cluster.isThing() || cluster.mayBe(pronoun))
          ? Optional.of(cluster)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Cluster> nearest(Mention pronoun) {
    int paragraph = index.paragraphAt(pronoun.span().start());
    int steps = 0;
    for (Cluster cluster : known.latestFirst()) {
      boolean far = paragraph - index.paragraphAt(cluster.lastMention().start()) > 1;
      if (far || steps++ == FARTHEST) {
        return Optional.empty();
      }
      if (cluster.mayBe(pronoun)) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> onlyPerson(Mention pronoun) {
    int paragraph = index.paragraphAt(pronoun.span().start());
    for (int back = 0; back <= PARAGRAPHS_BACK && back <= paragraph; back++) {
      int from = index.paragraphs().get(paragraph - back).span().start();
      Set<Person> named = new LinkedHashSet<>();
      named.addAll(people.between(from, pronoun.span().start(), pronoun.sex()));
      Set<Cluster> others = new LinkedHashSet<>();
      Set<Person> sure = new LinkedHashSet<>();
      for (Cluster cluster : sourcesSince(from, pronoun)) {
        people
            .named(cluster.best())
            .filter(_ -> cluster.hasSex(pronoun.sex()))
            .ifPresent(sure::add);
        people.named(cluster.best()).ifPresentOrElse(named::add, () -> others.add(cluster));
      }
      if (named.size() + others.size() > 0) {
        return one(named, others, person -> fits(person, pronoun) || sure.contains(person));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Person person, Mention pronoun) {
    return person.sex() == pronoun.sex() || (person.sex() == Sex.UNKNOWN && person.isPlainly());
  }

  /// The only one; nobody if it is not plain that this is somebody.
  private Optional<Cluster> one(Set<Person> named, Set<Cluster> others, Predicate<Person> isSure) {
    if (named.size() + others.size() > 1) {
      return Optional.empty();
    }
    return named.isEmpty()
        ? others.stream().findFirst()
        : named.stream().filter(isSure).findFirst().flatMap(p -> bearer.apply(p.name()));
  }

  private List<Cluster> sourcesSince(int offset, Mention pronoun) {
    Set<Cluster> found = new LinkedHashSet<>();
    int steps = 0;
    for (Cluster cluster : known.latestFirst()) {
      if (cluster.lastMention().start() < offset || steps++ == FARTHEST) {
        break;
      }
      if (cluster.mayBe(pronoun)) {
        found.add(cluster);
      }
    }
    return List.copyOf(found);
  }
}
