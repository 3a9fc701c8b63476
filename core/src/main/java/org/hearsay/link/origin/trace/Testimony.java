package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.trace.Trail.Stage;
import org.hearsay.link.origin.trace.Voice.Nature;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// What a document tells of where its words come from: the trail of any words in it.
///
/// The rules are tried in this order: *stated* (with *passed-on*), *runs-on*, *own-name*,
/// *retells*, *dateline*, *credit*.
final class Testimony {
  /// Words of a statement among those of an account, from which on it is the account's. A sentence
  /// often says a second thing too, so half is too much.
  private static final double LEAST_COVER = 0.4;

  /// A statement inside another is meant if it has nearly as much of the account.
  private static final double NEARLY_AS_MUCH = 0.8;

  /// How far the head of a text goes, in characters and in sentences, and how far behind it a name
  /// is looked for: the first paragraph of news and the two after it.
  private static final int HEAD = 400;

  private static final int SENTENCES_OF_HEAD = 3;
  private static final int NEAR = 500;

  private static final Set<String> RUN_ON =
      WordList.of("he she it they his her its their him them");

  private final Document document;
  private final Head head;
  private final Map<String, Source> sources = new HashMap<>();

  Testimony(Document document) {
    this.document = document;
    this.head = Head.of(document);
    document.record().sources().forEach(source -> sources.put(source.id(), source));
  }

  Document document() {
    return document;
  }

  Head head() {
    return head;
  }

  /// The voices of all statements.
  List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    for (Source source : sources.values()) {
      voices.add(Voices.of(document, source, source.mentions().getFirst()));
    }
    return voices;
  }

  Trail of(Excerpt account) {
    Trail told =
        stated(account.span())
            .or(() -> runsOn(account.span()))
            .or(() -> ownName(account))
            .orElse(Trail.NOTHING);
    return credited(told, account);
  }

  /// A statement with the share of an account's words that it has, words that say who said it left
  /// out.
  private record Cover(Statement statement, double share) {}

  private Optional<Trail> stated(Span account) {
    List<Cover> covers =
        document.record().statements().stream()
            .map(statement -> new Cover(statement, share(statement, account)))
            .filter(cover -> cover.share() >= LEAST_COVER)
            .toList();
    Optional<Cover> best = covers.stream().max(Comparator.comparingDouble(Cover::share));
    if (best.isEmpty()) {
      return onlySourceOf(account);
    }
    return trail(meant(covers, best.get()));
  }

  /// Of a statement and those inside it the one that was there first: the innermost that has nearly
  /// as much of the account and says that somebody said it.
  private Statement meant(List<Cover> covers, Cover best) {
    Statement meant = best.statement();
    for (Cover cover : covers) {
      Statement statement = cover.statement();
      boolean inside = statement.within().filter(meant.id()::equals).isPresent();
      if (inside
          && cover.share() >= NEARLY_AS_MUCH * best.share()
          && (isAssertion(statement) || passesOn(meant))
          && voice(statement).filter(v -> v.nature() != Nature.NOBODY).isPresent()) {
        meant = statement;
      }
    }
    return outOfBelief(meant);
  }

  /// What somebody is said to think inside what another says is that other's word.
  private Statement outOfBelief(Statement statement) {
    Optional<Statement> holder = statement.within().flatMap(this::statement);
    if (holder.isEmpty() || passesOn(holder.get())) {
      return statement;
    }
    return isAssertion(statement) ? statement : outOfBelief(holder.get());
  }

  private static boolean isAssertion(Statement statement) {
    return statement.attribution().manner().attitude() == Attitude.ASSERTION;
  }

  private boolean passesOn(Statement statement) {
    return voice(statement).filter(Voice::passesOn).isPresent();
  }

  private Optional<Statement> statement(String id) {
    return document.record().statements().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /// Where no statement has enough of the account, but all those in its sentence are one source's.
  private Optional<Trail> onlySourceOf(Span account) {
    List<Statement> inside =
        document.record().statements().stream()
            .filter(s -> s.attribution().content().stream().anyMatch(account::overlaps))
            .filter(s -> account.overlaps(s.attribution().cue()))
            .filter(s -> s.within().isEmpty())
            .toList();
    Set<String> ids = Set.copyOf(inside.stream().flatMap(s -> s.source().stream()).toList());
    return ids.size() == 1 && inside.stream().allMatch(s -> s.source().isPresent())
        ? trail(inside.getFirst())
        : Optional.empty();
  }

  private double share(Statement statement, Span account) {
    List<Span> frame =
        Stream.concat(
                statement.attribution().source().stream(), Stream.of(statement.attribution().cue()))
            .toList();
    int words = 0;
    int inside = 0;
    TextIndex index = document.index();
    for (int k = index.tokenAt(account.start()); k < index.tokens().size(); k++) {
      Span token = index.tokens().get(k).span();
      if (token.start() >= account.end()) {
        break;
      }
      boolean content = statement.attribution().content().stream().anyMatch(token::overlaps);
      if (Character.isLetterOrDigit(document.text().codePointAt(token.start()))
          && (content || frame.stream().noneMatch(token::overlaps))) {
        words++;
        inside += content ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) inside / words;
  }

  /// The way that a statement tells of itself; nothing if it names nobody.
  private Optional<Trail> trail(Statement statement) {
    if (statement.chain().isEmpty()) {
      return Optional.empty();
    }
    List<Stage> stages = new ArrayList<>();
    for (int k = statement.chain().size() - 1; k >= 0; k--) {
      Voice voice = voice(statement, statement.chain().get(k));
      boolean itself = voice.passesOn() && head.isOf(voice.name());
      if (!itself || k == 0) {
        OriginRule rule = k == 0 ? OriginRule.STATED : OriginRule.PASSED_ON;
        stages.add(new Stage(voice, rule, words(statement, voice, k == 0)));
      }
    }
    Source first = sources.get(statement.chain().getFirst());
    if (first.kind() == SourceKind.AUTHOR && head.writer().isPresent()) {
      return Optional.empty();
    }
    if (isPronoun(first)) {
      return back(statement);
    }
    namedLater(stages.getLast().voice(), first).ifPresent(stages::add);
    return Optional.of(new Trail(stages, false));
  }

  /// Who is told of at the head of the text without a name ("a harbour clerk") and named right
  /// after it: the only one named there.
  private Optional<Stage> namedLater(Voice voice, Source source) {
    int at = source.mentions().getFirst().start();
    boolean atHead = at < HEAD && document.index().sentenceAt(at) < SENTENCES_OF_HEAD;
    if (voice.nature() != Nature.NAMELESS || !voice.one() || !atHead) {
      return Optional.empty();
    }
    List<Voice> named =
        document.record().sources().stream()
            .filter(
                s -> s.mentions().stream().anyMatch(m -> m.start() > at && m.start() < at + NEAR))
            .map(s -> Voices.of(document, s, s.mentions().getFirst()))
            .filter(v -> v.nature() == Nature.PERSON || v.nature() == Nature.BODY)
            .toList();
    return named.size() == 1 && named.getFirst().nature() == Nature.PERSON
        ? Optional.of(
            new Stage(
                named.getFirst(),
                OriginRule.FITS,
                List.of(voice.where(), named.getFirst().where())))
        : Optional.empty();
  }

  private static boolean isPronoun(Source source) {
    return source.name().isEmpty()
        && (source.standing().title().isEmpty() || source.kind() == SourceKind.AUTHOR);
  }

  private List<Excerpt> words(Statement statement, Voice voice, boolean first) {
    List<Excerpt> words = new ArrayList<>();
    words.add(voice.where());
    if (first) {
      words.add(new Excerpt(document, statement.attribution().cue()));
    }
    return words;
  }

  private Optional<Voice> voice(Statement statement) {
    return statement.source().map(id -> voice(statement, id));
  }

  /// The voice of a source, at the words that stand for it in a statement.
  private Voice voice(Statement statement, String id) {
    Source source = sources.get(id);
    Span sentence = document.index().sentenceAround(statement.attribution().cue());
    Span where =
        statement
            .attribution()
            .source()
            .filter(span -> statement.source().filter(id::equals).isPresent())
            .or(() -> source.mentions().stream().filter(sentence::overlaps).findFirst())
            .orElse(source.mentions().getFirst());
    return Voices.of(document, source, where);
  }

  /// A statement whose source is a pronoun that nothing was found for: who spoke just before.
  private Optional<Trail> back(Statement statement) {
    int sentence = document.index().sentenceAt(statement.attribution().cue().start());
    return before(sentence, document.index().sentences().get(sentence).span())
        .map(trail -> new Trail(trail.stages(), true));
  }

  /// A sentence that names nobody and runs on from the one before: the same quotation goes on, or
  /// it begins with a pronoun in the same paragraph.
  private Optional<Trail> runsOn(Span account) {
    TextIndex index = document.index();
    if (index.sentences().isEmpty()) {
      return Optional.empty();
    }
    int sentence = index.sentenceAt(account.start());
    Sentence own = index.sentences().get(sentence);
    boolean quoted = isQuoted(own);
    boolean sameParagraph =
        sentence > 0
            && index.paragraphAt(own.span().start())
                == index.paragraphAt(index.sentences().get(sentence - 1).span().start());
    boolean pronoun = RUN_ON.contains(index.lower(own.firstToken()));
    if (!quoted && !(pronoun && sameParagraph)) {
      return Optional.empty();
    }
    return before(sentence, account).map(trail -> new Trail(trail.stages(), !quoted));
  }

  private boolean isQuoted(Sentence sentence) {
    for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
      Token token = document.index().tokens().get(k);
      if (token.quoted() == Token.Quoted.OUTSIDE
          && Character.isLetterOrDigit(document.text().codePointAt(token.span().start()))) {
        return false;
      }
    }
    return true;
  }

  /// The trail of the last statement that the sentences just before tell of.
  private Optional<Trail> before(int sentence, Span account) {
    TextIndex index = document.index();
    for (int k = sentence - 1; k >= Math.max(0, sentence - 3); k--) {
      Span span = index.sentences().get(k).span();
      Optional<Statement> last =
          document.record().statements().stream()
              .filter(s -> s.within().isEmpty())
              .filter(s -> touches(s, span))
              .filter(s -> voice(s).filter(Voice::isOrigin).isPresent())
              .reduce((_, later) -> later);
      if (last.isPresent()) {
        return trail(last.get()).map(trail -> ranOn(trail, account));
      }
      if (!isQuoted(index.sentences().get(k))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean touches(Statement statement, Span sentence) {
    return sentence.overlaps(statement.attribution().cue())
        || statement.attribution().content().stream().anyMatch(sentence::overlaps);
  }

  private Trail ranOn(Trail trail, Span account) {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : trail.stages()) {
      boolean first = stages.size() == trail.stages().size() - 1;
      List<Excerpt> words = new ArrayList<>(stage.words());
      if (first) {
        words.add(new Excerpt(document, account));
      }
      stages.add(new Stage(stage.voice(), first ? OriginRule.RUNS_ON : stage.rule(), words));
    }
    return new Trail(stages, trail.weak());
  }

  private Optional<Trail> ownName(Excerpt account) {
    return head.writer()
        .map(by -> {
          Excerpt where = by.words().orElse(account);
          Voice voice =
              new Voice(
                  Nature.PERSON,
                  by.name(),
                  Optional.of(PersonName.of(by.name())),
                  Optional.empty(),
                  List.of(),
                  true,
                  where);
          return new Trail(
              List.of(new Stage(voice, OriginRule.OWN_NAME, List.of(where, account))), false);
        });
  }

  /// The same, with what the document as a whole is credited to behind those who passed it on.
  private Trail credited(Trail trail, Excerpt account) {
    List<Stage> stages = new ArrayList<>();
    head.agency()
        .filter(credit ->
            trail.stages().stream().noneMatch(s -> Outlets.same(s.voice().name(), credit.name())))
        .ifPresent(credit -> {
          Excerpt where = credit.words().or(head::dateline).orElse(account);
          boolean there = head.dateline().isPresent() && head.retold().isEmpty();
          Nature nature = there ? Nature.AGENCY : Nature.OUTLET;
          OriginRule rule = there ? OriginRule.DATELINE : OriginRule.CREDIT;
          stages.add(new Stage(Voice.plain(nature, credit.name(), where), rule, List.of(where)));
        });
    head.retold()
        .filter(credit ->
            trail.stages().stream().noneMatch(s -> Outlets.same(s.voice().name(), credit.name())))
        .ifPresent(credit -> {
          Excerpt where = credit.words().orElse(account);
          stages.add(
              new Stage(
                  Voice.plain(Nature.OUTLET, credit.name(), where),
                  OriginRule.RETELLS,
                  List.of(where)));
        });
    stages.addAll(trail.stages());
    return new Trail(stages, trail.weak());
  }

  /// Lower-case words of an excerpt, for comparing accounts.
  static List<String> wordsOf(Excerpt excerpt) {
    return ContentWords.of(excerpt.words().toLowerCase(Locale.ROOT));
  }
}
