package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.trace.Trail.Stage;
import org.hearsay.link.origin.trace.Voice.Nature;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
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

  /// Statements of one source that make a document its own: two may be chance.
  private static final int FEWEST_OF_ONE = 3;

  private static final Pattern I = Pattern.compile("(?i)\\b(?:I|me|my|we|us|our)\\b");

  private static final Set<String> RUN_ON =
      WordList.of("he she it they his her its their him them");

  private final Document document;
  private final Head head;
  private final List<String> credited;
  private final Statements statements;
  private final StatementTrail trails;

  Testimony(Document document) {
    this.document = document;
    this.head = Head.of(document);
    this.statements = new Statements(document);
    this.trails = new StatementTrail(document, head, statements);
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

  private Optional<Trail> stated(Span account) {
    Optional<Statement> statement = statements.of(account);
    if (statement.isEmpty()) {
      return Optional.empty();
    }
    Optional<Trail> trail = trails.of(statement.get());
    boolean back = trail.isPresent() && trails.pointsBack(statement.get());
    return back ? back(statement.get()) : trail;
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
          statements.all().stream()
              .filter(s -> s.within().isEmpty())
              .filter(s -> touches(s, span))
              .filter(s -> statements.voice(s).filter(Voice::isOrigin).isPresent())
              .reduce((_, later) -> later);
      if (last.isPresent()) {
        return trails.of(last.get()).map(trail -> ranOn(trail, account));
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
    List<Voice> voices = statements.voices();
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

  /// Somebody who writes in the first person, where he does so certainly, elsewhere perhaps.
  private Optional<Trail> ownName(Excerpt account) {
    return head.writer()
        .map(by -> {
          Excerpt where = by.words().orElse(account);
          Voice voice = StatementTrail.named(by.name(), where);
          return new Trail(
              List.of(new Stage(voice, OriginRule.OWN_NAME, List.of(where, account))),
              !I.matcher(account.words()).find());
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
}
