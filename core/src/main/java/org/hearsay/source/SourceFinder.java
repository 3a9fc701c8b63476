package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.Source.Standing;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Joins the source mentions of a document's attributions into sources.
///
/// A simple identity, by the rules below in order; what no rule joins stays apart, for two sources
/// made one is worse than one kept as two.
///
/// 1. *same name*: the name's words are the same ("Ada Lund" and "Ms. Ada Lund").
/// 2. *last name*: a lone last name joins the one fuller name before it that ends with it; if two
///    people in the text share that name, it joins neither. A source that is only ever quoted by
///    its last name takes the one full name that the text gives, and the place where it stands. A
///    lone word that the text has for a place too joins nobody.
/// 3. *same words*: a nameless description joins an equal one ("the officials").
/// 4. *the one*: "the officer" joins the one nameless person before it whose noun is the same; if
///    there are two, it joins neither.
/// 5. *in office*: "the senator" is the one person of the text who is called a senator next to the
///    name ([RoleRules], [People]); a bare "Senator" in the headline too.
/// 6. *body*: "HBD" is the one name of the text with these first letters, "the ministry" the one
///    ministry that it names ([Bodies]), "the paper" the one outlet that is a source so far.
/// 7. *pronouns*: the nearest source that they can stand for, or the one person named nearby whom
///    they can mean ([PronounRules]); "I" inside a quotation is who is quoted ([Speakers]).
/// 8. *list*: "Ms. Lund and Mr. Roe" is a group of its own.
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
  private final PronounRules pronouns;
  private final Cluster.Index known = new Cluster.Index();
  private final Map<Span, Cluster> joined = new HashMap<>();

  private SourceFinder(TextIndex index) {
    this.index = index;
    this.capitals = Capitals.of(index);
    this.fullNames = FullNames.of(index, capitals);
    this.bodies = Bodies.of(index);
    this.people = People.of(index, fullNames);
    this.pronouns = new PronounRules(index, people, known, this::join);
  }

  /// Sources of the attributions of a text; safe to call from any thread.
  public static Found find(TextIndex index, List<Attribution> attributions) {
    return new SourceFinder(index).find(attributions);
  }

  private Found find(List<Attribution> attributions) {
    List<RelayRules.Way> ways = new RelayRules(index).ways(attributions);
    Speakers speakers = new Speakers(index, attributions);
    List<Optional<Span>> sourced =
        attributions.stream().map(a -> a.source().or(() -> speakers.byColon(a))).toList();
    List<Span> spans =
        Stream.of(
                sourced.stream().flatMap(Optional::stream),
                sourced.stream().flatMap(Optional::stream).flatMap(s -> speakers.of(s).stream()),
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
    spans.stream().filter(speakers::isSelf).forEach(span -> joined.put(span, self(span, speakers)));
    Map<Cluster, String> ids = new HashMap<>();
    List<Source> sources = sources(ids);
    List<Optional<String>> of =
        sourced.stream().map(source -> source.flatMap(span -> id(span, ids))).toList();
    return new Found(sources, of, chains(ways, of, ids));
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

  /// From each attribution's source to who passed it on last. One that points back at an outlet
  /// ("in the interview") went through the one outlet that the same source's words went through
  /// before, if there is one and no other.
  private List<List<String>> chains(
      List<RelayRules.Way> ways, List<Optional<String>> of, Map<Cluster, String> ids) {
    Map<String, Set<String>> before = new HashMap<>();
    List<List<String>> chains = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Optional<String> source = of.get(i);
      Set<String> told =
          source.map(s -> before.computeIfAbsent(s, _ -> new LinkedHashSet<>())).orElse(Set.of());
      List<String> passers =
          ways.get(i).outlets().stream().flatMap(outlet -> id(outlet, ids).stream()).toList();
      boolean back = ways.get(i).pointsBack() && told.size() == 1;
      chains.add(
          Stream.concat(source.stream(), (back ? told : passers).stream()).distinct().toList());
      if (source.isPresent()) {
        told.addAll(passers);
      }
    }
    return chains;
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
    Standing standing = StandingRules.standing(title, best.span().in(index.text()));
    Optional<Anonymity> anonymity =
        best.kind().nameless() || best.kind() == SourceKind.NAMED_PERSON
            ? AnonymityRules.anonymity(index, mentions, !best.kind().nameless())
            : Optional.empty();
    return new Source(id, best.name(), best.kind(), standing, anonymity, mentions);
  }

  private Optional<People.Person> person(Mention mention) {
    return mayBePlace(mention) ? Optional.empty() : people.named(mention);
  }

  private Cluster join(Span span) {
    Mention mention = mention(span);
    Optional<Cluster> found =
        switch (mention.form()) {
          case NAME -> bodies.full(mention).map(this::join).or(() -> named(mention));
          case PRONOUN -> pronouns.antecedent(mention);
          case DESCRIPTION ->
              bodies
                  .full(mention)
                  .map(this::join)
                  .or(() -> inRole(mention))
                  .or(() -> house(mention))
                  .or(() -> sameWords(mention));
        };
    found.ifPresent(cluster -> cluster.add(mention));
    Cluster cluster = found.orElseGet(() -> new Cluster(mention));
    known.note(cluster, mention);
    return cluster;
  }

  private Mention mention(Span span) {
    Mention mention = Mention.of(index, capitals, span);
    return mention.form() == Mention.Form.NAME && fullNames.isList(span)
        ? mention.list(index)
        : mention;
  }

  /// Who says "I" inside a quotation or a turn: whoever is quoted or speaks, if that is said.
  private Cluster self(Span span, Speakers speakers) {
    Optional<Cluster> speaker = speakers.of(span).flatMap(s -> Optional.ofNullable(joined.get(s)));
    speaker.ifPresent(cluster -> cluster.add(Mention.of(index, capitals, span).quoted()));
    return speaker.orElseGet(() -> alone(span));
  }

  /// Somebody of whom no more is said than "I" or "we".
  private Cluster alone(Span span) {
    Mention mention = Mention.of(index, capitals, span).quoted();
    Cluster alone = new Cluster(mention);
    known.note(alone, mention);
    return alone;
  }

  /// The one person of the text who holds the office that a description speaks of.
  private Optional<Cluster> inRole(Mention mention) {
    boolean headline = index.paragraphAt(mention.span().start()) == 0;
    return RoleRules.meant(mention, headline)
        .flatMap(people::only)
        .filter(p -> headline || p.name().start() < mention.span().start())
        .map(person -> join(person.name()));
  }

  /// "The paper", "the website": the one outlet that is a source so far.
  private Optional<Cluster> house(Mention mention) {
    boolean house =
        mention.words().size() == 2
            && mention.words().getFirst().equals("the")
            && RelayRules.isHouse(mention.words().getLast());
    return house ? known.onlyOutlet() : Optional.empty();
  }

  private Optional<Cluster> named(Mention mention) {
    boolean place = mayBePlace(mention);
    List<Cluster> like =
        known.like(mention).stream().filter(c -> mayBePlace(c.best()) == place).toList();
    Optional<Cluster> same = like.stream().filter(c -> c.hasName(mention)).findFirst();
    if (same.isPresent() || fullNames.isShared(mention.words().getLast(), mention.span().start())) {
      return same;
    }
    return only(like.stream().filter(c -> c.mayBeNamed(mention)).toList());
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
        known.like(mention).stream().filter(cluster -> !isHeadline(cluster.best())).toList();
    Optional<Cluster> same = like.stream().filter(c -> c.isDescribedAs(mention)).findFirst();
    if (same.isPresent() || !mention.isDefinite()) {
      return same;
    }
    return only(like.stream().filter(c -> c.isTheOne(mention)).distinct().toList());
  }

  /// Whether a source is no more than a bare noun in the headline ("Poll: …"), which the text goes
  /// on to tell of in more words: none to choose among.
  private boolean isHeadline(Mention mention) {
    return mention.form() == Mention.Form.DESCRIPTION
        && mention.words().size() == 1
        && index.paragraphAt(mention.span().start()) == 0
        && index.paragraphs().size() > 1;
  }

  private static Optional<Cluster> only(List<Cluster> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
