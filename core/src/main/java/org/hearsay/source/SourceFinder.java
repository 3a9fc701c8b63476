package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Source.Standing;
import org.hearsay.text.Capitals;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Joins the source mentions of a document's attributions into sources.
///
/// A simple identity, by the rules below in order; what no rule joins stays apart, for two sources
/// made one is worse than one kept as two.
///
/// 1. *same name*: the name's words are the same ("Ada Lund" and "Ms. Ada Lund"), or a middle name
///    is all that one has more ("Ada Birk Lund").
/// 2. *last name*: a lone last name joins the one fuller name before it that ends with it; if two
///    people in the text share that name, it joins neither, unless a title tells the one ("Ms.
///    Lund", of Ada and Piet). A source that is only ever quoted by its last name takes the one
///    full name that the text gives, and the place where it stands. A lone word that the text has
///    for a place too joins nobody.
/// 3. *first name*: "Ada" joins the one Ada of the text, if no other name ends so.
/// 4. *same words*: a nameless description joins an equal one ("the officials").
/// 5. *the one*: "the officer" joins the one nameless person before it whose noun is the same, "the
///    authority" the one body; if there are two, it joins neither. Of several polls, "the poll"
///    joins the one told of in this paragraph or the one before.
/// 6. *in office*: "the senator" is the one person of the text who is called a senator next to the
///    name ([RoleRules], [People]), or of several the one whom this paragraph and the one before
///    name; a bare "Senator" in the headline too.
/// 7. *epithet*: "the candidate" is the one person named in this paragraph and the one before.
/// 8. *headline*: "Lawmaker" is who speaks in the first paragraph ([Headline]).
/// 9. *named below*: "A judge" of the first paragraph is the one judge whom the next ones name
///    ([Headline]).
/// 10. *body*: "HBD" is the one name of the text with these first letters, "the ministry" the one
///     ministry that it names, "the Post" the one outlet whose name ends so ([Bodies]), "the paper"
///     the one outlet that is a source so far.
/// 11. *pronouns*: whom the sentence before is about, else the nearest source that they can stand
///     for, or the one person named nearby whom they can mean ([PronounRules]); "I" inside a
///     quotation is who is quoted ([Speakers]).
/// 12. *list*: "Ms. Lund and Mr. Roe" is a group of its own.
public final class SourceFinder {
  /// The sources of a document, and for each attribution the place of its source among them.
  ///
  /// @param sources in the order of first mention
  /// @param of for each attribution, in the order given, the id of its source
  /// @param chains for each attribution the ids from who first said it to who passed it on last
  public record Found(List<Source> sources, List<Optional<String>> of, List<List<String>> chains) {}

  private final TextIndex index;
  private final Capitals capitals;
  private final FullNames fullNames;
  private final Bodies bodies;
  private final People people;
  private final Headline headline;
  private final Speakers speakers;
  private final PronounRules pronouns;
  private final Cluster.Index known = new Cluster.Index();
  private final Map<Span, Cluster> joined = new HashMap<>();
  private final Set<Span> joining = new HashSet<>();
  private List<Span> spans = List.of();

  private SourceFinder(TextIndex index, List<Attribution> attributions) {
    this.index = index;
    this.capitals = Capitals.of(index);
    this.fullNames = FullNames.of(index, capitals);
    this.bodies = Bodies.of(index, attributions);
    this.people = People.of(index, fullNames);
    this.headline = new Headline(index);
    this.speakers = new Speakers(index, attributions);
    this.pronouns = new PronounRules(index, people, known, this::join, this::named, this::speaker);
  }

  /// Sources of the attributions of a text; safe to call from any thread.
  public static Found find(TextIndex index, List<Attribution> attributions) {
    return new SourceFinder(index, attributions).find(attributions);
  }

  private Found find(List<Attribution> attributions) {
    RelayRules relays = new RelayRules(index);
    List<RelayRules.Way> ways = relays.ways(attributions);
    List<Optional<Span>> sourced =
        attributions.stream().map(a -> a.source().or(() -> speakers.byColon(a))).toList();
    spans =
        Stream.of(
                sourced.stream().flatMap(Optional::stream),
                sourced.stream()
                    .flatMap(Optional::stream)
                    .filter(speakers::isSelf)
                    .flatMap(s -> speakers.of(s).stream()),
                ways.stream().flatMap(way -> way.outlets().stream()))
            .flatMap(words -> words)
            .distinct()
            .sorted()
            .toList();
    spans.stream()
        .filter(span -> !speakers.isSelf(span))
        .forEach(span ->
            joined.put(
                span,
                speakers.label(span).isPresent() && speakers.isSelves(span)
                    ? alone(span)
                    : join(span)));
    spans.stream().filter(speakers::isSelf).forEach(span -> joined.put(span, self(span)));
    Map<Cluster, String> ids = new HashMap<>();
    List<Source> sources = sources(ids);
    List<Optional<String>> of =
        sourced.stream().map(source -> source.flatMap(span -> id(span, ids))).toList();
    return new Found(
        sources, of, relays.chains(ways, sourced, of, outlet -> id(outlet, ids), polls(ids)));
  }

  /// The sources that something is attributed to or came through, in the order of first mention.
  ///
  /// @param ids takes the id of each
  private List<Source> sources(Map<Cluster, String> ids) {
    List<Cluster> clusters =
        known.all().stream()
            .filter(Set.copyOf(joined.values())::contains)
            .collect(Collectors.toCollection(ArrayList::new));
    clusters.forEach(this::addFullName);
    clusters.sort(Comparator.comparing(c -> c.spans().getFirst()));
    List<Source> sources = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Source source = source("s" + (sources.size() + 1), cluster);
      sources.add(source);
      ids.put(cluster, source.id());
    }
    return sources;
  }

  /// The polls among the sources, by the places of the sentences that tell of them.
  private Map<Integer, Set<String>> polls(Map<Cluster, String> ids) {
    Map<Integer, Set<String>> polls = new HashMap<>();
    ids.forEach((cluster, id) -> {
      if (cluster.isPoll()) {
        for (Span span : cluster.spans()) {
          polls.computeIfAbsent(index.sentenceAt(span.start()), _ -> new LinkedHashSet<>()).add(id);
        }
      }
    });
    return polls;
  }

  private Optional<String> id(Span mention, Map<Cluster, String> ids) {
    return Optional.ofNullable(joined.get(mention)).map(ids::get);
  }

  private void addFullName(Cluster cluster) {
    Mention best = cluster.best();
    if (best.kind() == SourceKind.NAMED_PERSON && best.words().size() == 1 && !mayBePlace(best)) {
      for (Span span : fullNames.only(best.words().getFirst())) {
        cluster.add(Mention.of(index, capitals, span));
      }
    }
  }

  private Source source(String id, Cluster cluster) {
    Mention best = cluster.best();
    List<Span> mentions = cluster.spans();
    Optional<String> title =
        best.title().or(() -> person(best).flatMap(p -> p.title()).map(t -> t.in(index.text())));
    Standing standing = Standing.of(title, best.span().in(index.text()));
    return new Source(id, best.name(), best.kind(), standing, Optional.empty(), mentions);
  }

  private Optional<People.Person> person(Mention mention) {
    return mayBePlace(mention) ? Optional.empty() : people.named(mention);
  }

  private Cluster join(Span span) {
    joining.add(span);
    Cluster cluster = joinNew(span);
    joining.remove(span);
    return cluster;
  }

  /// The source of other words that a mention stands for; nothing if they lead back to it: of
  /// "local hero Prince" no more is a name than "Prince", who again is the one prince of the text.
  private Optional<Cluster> elsewhere(Span words) {
    return joining.contains(words) ? Optional.empty() : Optional.of(join(words));
  }

  private Cluster joinNew(Span span) {
    Mention mention = mention(span);
    Optional<Cluster> found =
        switch (mention.form()) {
          case NAME -> bodies.full(mention).flatMap(this::elsewhere).or(() -> named(mention));
          case PRONOUN -> pronoun(mention);
          case DESCRIPTION ->
              bodies
                  .full(mention)
                  .flatMap(this::elsewhere)
                  .or(() -> apposed(mention))
                  .or(() -> inRole(mention))
                  .or(() -> house(mention))
                  .or(() -> sameWords(mention))
                  .or(() -> epithet(mention))
                  .or(() -> lead(mention))
                  .or(() -> headline.namedBelow(mention, people, spans).flatMap(this::elsewhere));
        };
    found.ifPresent(cluster -> cluster.add(mention));
    Cluster cluster = found.orElseGet(() -> new Cluster(mention));
    known.note(cluster, mention);
    return cluster;
  }

  private Optional<Cluster> pronoun(Mention mention) {
    Optional<Cluster> found = pronouns.antecedent(mention);
    found.flatMap(cluster -> person(cluster.best())).ifPresent(p -> p.isOf(mention.sex()));
    return found;
  }

  private Mention mention(Span span) {
    Mention mention = Mention.of(index, capitals, span);
    return mention.form() == Mention.Form.NAME && fullNames.isList(span)
        ? mention.list(index, fullNames.listed(span))
        : isPersons(mention) ? mention : bodies.kind(mention).map(mention::of).orElse(mention);
  }

  /// Whether a name is plainly somebody's: by a first name, or because the text has the full one.
  private boolean isPersons(Mention mention) {
    List<String> words = mention.words();
    return words.size() > 1
        ? Known.sex(words.getFirst()) != Mention.Sex.UNKNOWN
        : fullNames.isShared(words.getLast()) || !fullNames.only(words.getLast()).isEmpty();
  }

  /// Who says "I" inside a quotation or a turn: whoever is quoted or speaks, if that is said.
  private Cluster self(Span span) {
    Optional<Cluster> speaker = speakers.of(span).flatMap(s -> Optional.ofNullable(joined.get(s)));
    speaker.ifPresent(cluster -> cluster.add(Mention.of(index, capitals, span).quoted()));
    return speaker.orElseGet(() -> alone(span));
  }

  /// The source of a name, if it is a person's.
  private Optional<Cluster> named(Span name) {
    return mention(name).kind() == SourceKind.NAMED_PERSON ? elsewhere(name) : Optional.empty();
  }

  /// Who is quoted around a mention, as far as what was joined so far tells.
  private Optional<Cluster> speaker(Span quoted) {
    Optional<Span> words = speakers.of(quoted);
    return words
        .flatMap(span -> Optional.ofNullable(joined.get(span)))
        .or(() -> words.map(this::mention).flatMap(this::told));
  }

  /// The source told of before that a name or description means.
  private Optional<Cluster> told(Mention mention) {
    return switch (mention.form()) {
      case NAME ->
          only(
              known.like(mention).stream()
                  .filter(c -> c.hasName(mention) || c.mayBeNamed(mention))
                  .toList());
      case DESCRIPTION -> sameWords(mention);
      case PRONOUN -> Optional.empty();
    };
  }

  /// Somebody of whom no more is said than "I" or "we".
  private Cluster alone(Span span) {
    Mention mention = Mention.of(index, capitals, span).quoted();
    Cluster alone = new Cluster(mention);
    known.note(alone, mention);
    return alone;
  }

  /// "Ada Lund, a clerk,": the name before the words that say what its bearer is.
  private Optional<Cluster> apposed(Mention mention) {
    return people.apposed(mention).flatMap(this::named);
  }

  /// The one person of the text who holds the office that a description speaks of.
  private Optional<Cluster> inRole(Mention mention) {
    boolean above = headline.holds(mention);
    return RoleRules.meant(mention, above)
        .flatMap(office -> people.only(office).or(() -> near(office, mention)))
        .filter(p -> above || p.name().start() < mention.span().start())
        .flatMap(person -> elsewhere(person.name()));
  }

  /// Of several who hold an office, the one whom the paragraph and the one before name.
  private Optional<People.Person> near(RoleRules.Office office, Mention mention) {
    int start = mention.span().start();
    int before = Math.max(0, index.paragraphAt(start) - 1);
    return people.onlyBetween(office, index.paragraphs().get(before).span().start(), start);
  }

  /// "The candidate", where nobody was called so before: the one person whom the paragraph and the
  /// one before name, if that is a source told of there and of no other office.
  private Optional<Cluster> epithet(Mention mention) {
    if (!RoleRules.isEpithet(mention)) {
      return Optional.empty();
    }
    int start = mention.span().start();
    int before = Math.max(0, index.paragraphAt(start) - 1);
    int from = index.paragraphs().get(before).span().start();
    Optional<People.Person> named = people.onlyBetween(from, start);
    String noun = mention.words().getLast();
    return named.stream()
        .filter(person -> person.title().isEmpty() || person.holds(noun))
        .flatMap(person -> known.like(mention(person.name())).stream())
        .filter(c -> c.lastMention().start() >= from && person(c.best()).equals(named))
        .findFirst();
  }

  /// In the headline, a bare noun: who speaks in the first paragraph ([Headline]).
  private Optional<Cluster> lead(Mention mention) {
    return headline
        .speaker(mention, spans, this::mention)
        .flatMap(first -> elsewhere(first.span()));
  }

  /// "The paper", "the website": the one outlet that is a source so far, or so far in the
  /// paragraph.
  private Optional<Cluster> house(Mention mention) {
    boolean house =
        (mention.words().size() == 2 || mention.words().indexOf(",") == 2)
            && mention.words().getFirst().equals("the")
            && RelayRules.isHouse(mention.words().get(1));
    if (!house) {
      return Optional.empty();
    }
    int paragraph = index.paragraphAt(mention.span().start());
    int start = index.paragraphs().get(paragraph).span().start();
    return known.onlyOutlet().or(() -> known.onlyOutletSince(start));
  }

  private Optional<Cluster> named(Mention mention) {
    boolean place = mayBePlace(mention);
    List<Cluster> like =
        known.like(mention).stream().filter(c -> mayBePlace(c.best()) == place).toList();
    Optional<Cluster> same = like.stream().filter(c -> c.hasName(mention)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    String last = mention.words().getLast();
    boolean lone = mention.words().size() == 1 && mention.kind() == SourceKind.NAMED_PERSON;
    if (fullNames.isShared(last, mention.span().start())) {
      return lone ? fullNames.only(last, mention.sex()).flatMap(this::elsewhere) : same;
    }
    return only(like.stream().filter(c -> c.mayBeNamed(mention) || c.isShortened(mention)).toList())
        .or(() -> lone ? fullNames.ofFirst(last).flatMap(this::elsewhere) : same);
  }

  /// Whether a name is a lone word that the text has for a place too.
  private boolean mayBePlace(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.words().size() == 1
        && mention.title().isEmpty()
        && fullNames.isPlaceToo(mention.words().getFirst());
  }

  private Optional<Cluster> sameWords(Mention mention) {
    List<Cluster> like =
        known.like(mention).stream()
            .filter(cluster -> !headline.isBareNoun(cluster.best()))
            .toList();
    Optional<Cluster> same = like.stream().filter(c -> c.isDescribedAs(mention)).findFirst();
    if (same.isPresent() || !mention.isDefinite()) {
      return same;
    }
    List<Cluster> meant = like.stream().filter(c -> c.isTheOne(mention)).distinct().toList();
    if (mention.kind() == SourceKind.DOCUMENT && mention.words().getFirst().equals("this")) {
      return meant.stream()
          .filter(c -> isNear(c, mention))
          .max(Comparator.comparing(Cluster::lastMention));
    }
    return mention.kind() == SourceKind.DOCUMENT && meant.size() > 1
        ? only(meant.stream().filter(c -> isNear(c, mention)).toList())
        : only(meant);
  }

  /// Whether a source was told of in the paragraph of a mention or the one before.
  private boolean isNear(Cluster cluster, Mention mention) {
    int last = index.paragraphAt(cluster.lastMention().start());
    return index.paragraphAt(mention.span().start()) - last <= 1;
  }

  private static Optional<Cluster> only(List<Cluster> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
