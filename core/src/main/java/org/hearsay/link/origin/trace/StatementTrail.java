package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.trace.Trail.Stage;
import org.hearsay.link.origin.trace.Voice.Nature;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.hearsay.text.WordList;

/// The way that a statement tells of itself: who said it, through whom, and who that is where the
/// words around tell.
final class StatementTrail {
  /// Nameless people of whom no more is said may be anybody's.
  private static final Set<String> VAGUE =
      WordList.of("official authority source expert insider leader analyst two three one another");

  /// How far the head of a text goes, in characters and in sentences, and how far behind it a name
  /// is looked for: the first paragraph of news and the two after it.
  private static final int HEAD = 400;

  private static final int SENTENCES_OF_HEAD = 3;
  private static final int NEAR = 500;

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)+");

  private final Document document;
  private final Head head;
  private final Statements statements;

  StatementTrail(Document document, Head head, Statements statements) {
    this.document = document;
    this.head = head;
    this.statements = statements;
  }

  /// The way that a statement tells of itself; nothing if it names nobody.
  Optional<Trail> of(Statement statement) {
    if (statement.chain().isEmpty()) {
      return Optional.empty();
    }
    List<Stage> stages = new ArrayList<>();
    for (int k = statement.chain().size() - 1; k >= 0; k--) {
      Voice voice = statements.voice(statement, statement.chain().get(k));
      boolean itself = voice.passesOn() && head.isOf(voice.name());
      if (!itself || k == 0) {
        OriginRule rule = k == 0 ? OriginRule.STATED : OriginRule.PASSED_ON;
        stages.add(new Stage(voice, rule, words(statement, voice, k == 0)));
      }
    }
    Source first = statements.source(statement.chain().getFirst());
    if (first.kind() == SourceKind.AUTHOR && head.writer().isPresent()) {
      return Optional.empty();
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
    return Optional.of(new Trail(stages, bare || !statements.isSure(statement)));
  }

  /// Whether a statement's first source is no more than a pronoun that nobody was found for.
  boolean pointsBack(Statement statement) {
    if (statement.chain().isEmpty()) {
      return false;
    }
    Source source = statements.source(statement.chain().getFirst());
    return source.name().isEmpty()
        && (source.standing().title().isEmpty() || source.kind() == SourceKind.AUTHOR);
  }

private boolean mayBeOutlet(Statement statement, Voice voice) {
    String cue = statement.attribution().cue().in(document.text()).toLowerCase(Locale.ROOT);
    boolean body =
        voice.nature() == Nature.BODY
            && voice.described().isEmpty()
            && voice.body().filter(b -> b.isTelling() && !b.isCommon()).isPresent();
    return (body || voice.isBareName()) && cue.matches(".*\\breport(?:s|ed|ing)?\\b.*");
  }

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

static Voice named(String name, Excerpt where) {
    return new Voice(
        Nature.PERSON,
        name,
        Optional.of(PersonName.of(name)),
        Optional.empty(),
        List.of(),
        true,
        where);
  }

private List<Excerpt> words(Statement statement, Voice voice, boolean first) {
    List<Excerpt> words = new ArrayList<>();
    words.add(voice.where());
    if (first) {
      words.add(new Excerpt(document, statement.attribution().cue()));
    }
    return words;
  }

}
