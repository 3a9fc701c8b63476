package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
///    its last name takes the one full name that the text gives, and the place where it stands.
/// 3. *same words*: a nameless description joins an equal one ("the officials").
/// 4. *the one*: "the officer" joins the one nameless person before it whose noun is the same; if
///    there are two, it joins neither.
/// 5. *nearest*: a pronoun joins the nearest source before it, in the same or the preceding
///    paragraph, that it can stand for: "they" no single person, "he" and "she" no group; a man's
///    pronoun no one whom a woman's pronoun or title stood for.
/// 6. *right before*: "who" and "which" join the source whose words they follow ("an officer, who
///    asked").
public final class SourceFinder {
  /// The sources of a document, and for each attribution the place of its source among them.
  ///
  /// @param sources in the order of first mention
  /// @param of for each attribution, in the order given, the id of its source
  public record Found(List<Source> sources, List<Optional<String>> of) {}

  private final TextIndex index;
  private final Capitals capitals;
  private final FullNames fullNames;
  private final ClusterIndex known = new ClusterIndex();

  private SourceFinder(TextIndex index) {
    this.index = index;
    this.capitals = Capitals.of(index);
    this.fullNames = FullNames.of(index);
  }

  /// Sources of the attributions of a text; safe to call from any thread.
  public static Found find(TextIndex index, List<Attribution> attributions) {
    return new SourceFinder(index).find(attributions);
  }

  private Found find(List<Attribution> attributions) {
    attributions.stream().flatMap(a -> a.source().stream()).distinct().sorted().forEach(this::join);
    List<Cluster> clusters = known.all();
    clusters.forEach(this::addFullName);
    clusters.sort(Comparator.comparing(c -> c.spans().getFirst()));
    Map<Span, String> ids = new HashMap<>();
    List<Source> sources = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Source source = source("s" + (sources.size() + 1), cluster);
      sources.add(source);
      source.mentions().forEach(span -> ids.put(span, source.id()));
    }
    List<Optional<String>> of = attributions.stream().map(a -> a.source().map(ids::get)).toList();
    return new Found(sources, of);
  }

  private void addFullName(Cluster cluster) {
    Mention best = cluster.best();
    if (best.kind() == SourceKind.NAMED_PERSON && best.words().size() == 1) {
      for (Span span : fullNames.only(best.words().getFirst())) {
        cluster.add(Mention.of(index, capitals, span));
      }
    }
  }

  private Source source(String id, Cluster cluster) {
    Mention best = cluster.best();
    List<Span> mentions = cluster.spans();
    Standing standing = new Standing(best.title(), Optional.empty(), Optional.empty());
    Optional<Anonymity> anonymity =
        best.kind().nameless() ? AnonymityRules.anonymity(index, mentions) : Optional.empty();
    return new Source(id, best.name(), best.kind(), standing, anonymity, mentions);
  }

  private void join(Span span) {
    Mention mention = Mention.of(index, capitals, span);
    Optional<Cluster> found =
        switch (mention.form()) {
          case NAME -> named(mention);
          case PRONOUN -> nearest(mention);
          case DESCRIPTION -> sameWords(mention);
        };
    found.ifPresent(cluster -> cluster.add(mention));
    known.note(found.orElseGet(() -> new Cluster(mention)), mention);
  }

  private Optional<Cluster> named(Mention mention) {
    List<Cluster> like = known.like(mention);
    Optional<Cluster> same = like.stream().filter(c -> c.hasName(mention)).findFirst();
    if (same.isPresent() || fullNames.isShared(mention.words().getLast())) {
      return same;
    }
    return only(like.stream().filter(c -> c.mayBeNamed(mention)).toList());
  }

  private Optional<Cluster> sameWords(Mention mention) {
    List<Cluster> like = known.like(mention);
    Optional<Cluster> same = like.stream().filter(c -> c.isDescribedAs(mention)).findFirst();
    if (same.isPresent() || !mention.isDefinite()) {
      return same;
    }
    return only(like.stream().filter(c -> c.isTheOne(mention)).toList());
  }

  private Optional<Cluster> nearest(Mention mention) {
    if (mention.isRelative()) {
      return rightBefore(mention.span());
    }
    int paragraph = index.paragraphAt(mention.span().start());
    for (Cluster cluster : known.latestFirst()) {
      if (paragraph - index.paragraphAt(cluster.lastMention().start()) > 1) {
        break;
      }
      if (cluster.mayBe(mention)) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  /// The source whose words a relative pronoun follows with nothing but a comma between.
  private Optional<Cluster> rightBefore(Span pronoun) {
    for (Cluster cluster : known.latestFirst()) {
      int end = cluster.lastMention().end();
      boolean next = end <= pronoun.start() && pronoun.start() - end <= 2;
      if (next && new Span(end, pronoun.start()).in(index.text()).matches(",? ?")) {
        return Optional.of(cluster);
      }
      if (pronoun.start() - end > 2) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<Cluster> only(List<Cluster> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
