package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /// Below it fewer than two of three statements are right as a whole
  /// (`bench/results/polnear-dev.txt`).
  private static final double LEAST_OF_NAMED = 0.6;

  private static final double LEAST_CONFIDENCE = 0.7;

  /// Words that say of somebody that he said something; without one of them, in a cue that is not
  /// sure, it may be no more than that he did.
  private static final Set<String> SAYING =
      WordList.of(
          """
          said say says saying told tell tells telling according added add adds adding reported
          report reports reporting announced announce announces statement stated states confirmed
          confirm confirms confirming warned warns claimed claims claim claiming explained explains
          insisted insists argued argues denied denies deny wrote writes write tweeted tweets posted
          noted notes describes described describing called calls calling acknowledged acknowledges
          admitted admits testified quoted quoting quotes citing cited cites spoke speaking suggests
          suggested estimates estimated estimate found finds find showed shows show shown concluded
          concludes revealed reveals published indicates indicated indicate stressed recalled recalls
          believes believe believed thinks thought expects expected words pointed continued complained
          """);

  /// Statements of one source that make a document its own: two may be chance.
  private static final int FEWEST_OF_ONE = 3;

  /// Nameless people of whom no more is said may be anybody's.
  private static final Set<String> VAGUE =
      WordList.of("official authority source expert insider leader analyst two three one another");

  private static final double SURE = 0.9;

  /// How far the head of a text goes, in characters and in sentences, and how far behind it a name
  /// is looked for: the first paragraph of news and the two after it.
  private static final int HEAD = 400;

  private static final int SENTENCES_OF_HEAD = 3;
  private static final int NEAR = 500;

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)+");

  private static final Set<String> RUN_ON =
      WordList.of("he she it they his her its their him them");

  private final Document document;
  private final Head head;
  private final List<String> credited;
  private final Map<String, Source> sources = new HashMap<>();

  Testimony(Document document) {
    this.document = document;
    this.head = Head.of(document);
    document.record().sources().forEach(source -> sources.put(source.id(), source));
    this.credited =
        document.record().sources().stream()
            .map(source -> Voices.of(document, source, source.mentions().getFirst()))
            .filter(Voice::passesOn)
            .map(Voice::name)
            .distinct()
            .toList();
  }

  Document document() {
    return document;
  }

  Head head() {
    return head;
  }

  /// The voices of all sources that bear a person's name, at each of the places that name them.
  List<Voice> named() {
    List<Voice> named = new ArrayList<>();
    for (Source source : document.record().sources()) {
      Voice voice = Voices.of(document, source, source.mentions().getFirst());
      if (voice.person().isPresent()) {
        named.add(voice);
      }
    }
    return named;
  }

  /// The outlets and agencies that the document credits anywhere.
  List<String> credited() {
    return credited;
  }

  Trail of(Excerpt account) {
    Trail told =
        stated(account.span())
            .or(() -> runsOn(account.span()))
            .or(() -> ownName(account))
            .or(() -> onlySource(account))
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
    if (mayBeOutlet(statement, stages.getLast().voice())) {
      Stage last = stages.removeLast();
      Voice outlet = Voice.plain(Nature.OUTLET, last.voice().name(), last.voice().where());
      stages.add(new Stage(outlet, last.rule(), last.words()));
    }
    namedLater(stages.getLast().voice(), first).ifPresent(stages::add);
    whose(stages.getLast().voice()).ifPresent(stages::add);
    boolean vague = stages.getLast().voice().described().stream().allMatch(VAGUE::contains);
    boolean bare = stages.getLast().voice().nature() == Nature.NAMELESS && vague;
    return Optional.of(new Trail(stages, bare || !isSure(statement)));
  }

  /// Whether a body that is known by its name alone is said to report: an outlet that no list
  /// knows.
  private boolean mayBeOutlet(Statement statement, Voice voice) {
    String cue = statement.attribution().cue().in(document.text()).toLowerCase(Locale.ROOT);
    boolean body =
        voice.nature() == Nature.BODY
            && voice.described().isEmpty()
            && voice.body().filter(b -> b.isTelling() && !b.isCommon()).isPresent();
    return (body || voice.isBareName()) && cue.matches(".*\\breport(?:s|ed|ing)?\\b.*");
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

  /// Whether it is sure, as far as such a thing is, that somebody is said to have said it.
  private boolean isSure(Statement statement) {
    double confidence = statement.attribution().confidence();
    Attitude attitude = statement.attribution().manner().attitude();
    boolean nameless = voice(statement).filter(v -> v.nature() == Nature.NAMELESS).isPresent();
    if (confidence < (nameless ? LEAST_CONFIDENCE : LEAST_OF_NAMED)
        || attitude == Attitude.QUESTION) {
      return false;
    }
    String cue = statement.attribution().cue().in(document.text()).toLowerCase(Locale.ROOT);
    return confidence >= SURE || Stream.of(cue.split("[^\\p{L}]+")).anyMatch(SAYING::contains);
  }

  /// Whose office or spokeswoman "her office" is: the last person named before it.
  private Optional<Stage> whose(Voice voice) {
    String first = voice.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (!Set.of("his", "her", "their").contains(first) || voice.nature() != Nature.BODY) {
      return Optional.empty();
    }
    Span own = voice.where().span();
    int sentence = document.index().sentenceAt(own.start());
    int from = document.index().sentences().get(Math.max(0, sentence - 1)).span().start();
    Matcher names = FULL_NAME.matcher(document.text()).region(from, own.start());
    Optional<Span> last = Optional.empty();
    while (names.find()) {
      last = Optional.of(new Span(names.start(), names.end()));
    }
    return last.map(span -> new Excerpt(document, span))
        .map(where ->
            new Stage(named(where.words(), where), OriginRule.FITS, List.of(voice.where(), where)));
  }

  private static Voice named(String name, Excerpt where) {
    return new Voice(
        Nature.PERSON,
        name,
        Optional.of(PersonName.of(name)),
        Optional.empty(),
        List.of(),
        true,
        where);
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

  /// Where all that the document attributes is one source's, the rest is taken to be so too.
  private Optional<Trail> onlySource(Excerpt account) {
    List<Voice> voices =
        document.record().statements().stream()
            .filter(s -> s.attribution().confidence() >= LEAST_OF_NAMED)
            .flatMap(s -> voice(s).stream())
            .filter(v -> v.nature() != Nature.NOBODY)
            .toList();
    List<Voice> named =
        voices.stream().filter(v -> v.body().isPresent() || v.person().isPresent()).toList();
    if (voices.size() < FEWEST_OF_ONE || named.isEmpty()) {
      return Optional.empty();
    }
    Voice first = named.getFirst();
    boolean one = voices.stream().allMatch(v -> SameOrigin.mayStandFor(v, first));
    return one
        ? Optional.of(
            new Trail(
                List.of(new Stage(first, OriginRule.RETELLS, List.of(first.where(), account))),
                true))
        : Optional.empty();
  }

  private Optional<Trail> ownName(Excerpt account) {
    return head.writer()
        .map(by -> {
          Excerpt where = by.words().orElse(account);
          Voice voice = named(by.name(), where);
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
