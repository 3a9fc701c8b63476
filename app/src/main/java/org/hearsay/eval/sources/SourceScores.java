package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.eval.Tally;
import org.hearsay.eval.sources.Compared.Item;
import org.hearsay.eval.sources.LabelledSource.Secrecy;
import org.hearsay.source.SourceKind;

/// How well it is said who speaks, against people's labels: a function of one [Compared] article
/// that adds up to a corpus in any order.
///
/// What is scored are the corpus's own attributions. *Given*, the reader is handed all of them, and
/// one that it loses counts as wrong; *read*, the reader finds its own in the text, and only those
/// that overlap with the corpus's ([Pairing#byOverlap]) are scored: `matched` says how many. A
/// labeller is scored like a reader that was handed the attributions.
///
/// 1. *Identity*: [BCubed] over the scored attributions that have a source.
/// 2. *Name*: of the scored attributions whose source has a name, those whose found source has the
///    same ([SourceNames]). `invented` counts the names that were given to nameless sources.
/// 3. *Kind*: of the scored attributions that have a source, those of the right kind.
/// 4. *Anonymous*: source by source, for sources of scored attributions. There are the nameless
///    ones whose anonymity the text states; found are those that the other side has as nameless and
///    so; right are those that are one ([SourceMap]). `implied` is how many of those of whom the
///    text says nothing, but whom a reporter must know, are found anonymous: the reader does not
///    claim them.
/// 5. *Title*: of the sources of scored attributions that have a title, those whose found source's
///    title shares half of its words.
/// 6. *Chain*: of all scored attributions, those whose chain is equal, source by source
///    ([SourceMap]); `passedOn` of those whose gold chain has two sources or more.
/// 7. *Within*: pairs of a statement and the one that holds it, those that the labellers added
///    included. A found pair is right if both statements are paired with the two of a gold pair.
///
/// @param matched how many of the corpus's attributions are scored, those not lost
/// @param identity who is one with whom
/// @param names what they are called
/// @param kinds what they are
/// @param traits their anonymity and titles
/// @param chains who passed it on
/// @param within which statement holds which
public record SourceScores(
    Share matched,
    BCubed identity,
    Names names,
    Kinds kinds,
    Traits traits,
    Chains chains,
    Tally within) {
  public static final SourceScores NONE =
      new SourceScores(
          Share.NONE, BCubed.NONE, Names.NONE, Kinds.NONE, Traits.NONE, Chains.NONE, Tally.NONE);

  /// How many of some are right.
  public record Share(long right, long of) {
    public static final Share NONE = new Share(0, 0);

    public Share {
      if (right < 0 || right > of) {
        throw new IllegalArgumentException(right + " right of " + of);
      }
    }

    static <T> Share of(List<T> all, Predicate<T> isRight) {
      return new Share(all.stream().filter(isRight).count(), all.size());
    }

    /// Of nothing it is all.
    public double percent() {
      return of == 0 ? 100 : 100.0 * right / of;
    }

    Share plus(Share other) {
      return new Share(right + other.right, of + other.of);
    }
  }

  /// What sources are called.
  ///
  /// @param named attributions with a named source there, found with one, and with the same
  /// @param invented how many attributions of nameless sources were found with a name
  public record Names(Tally named, Share invented) {
    static final Names NONE = new Names(Tally.NONE, Share.NONE);

    Names plus(Names other) {
      return new Names(named.plus(other.named), invented.plus(other.invented));
    }
  }

  /// One kind taken for another.
  ///
  /// @param found absent if no source was found
  public record Confusion(SourceKind gold, Optional<SourceKind> found) {}

  /// What sources are.
  ///
  /// @param confusions how often which kind was taken for which
  public record Kinds(Share right, Map<Confusion, Long> confusions) {
    static final Kinds NONE = new Kinds(Share.NONE, Map.of());

    public Kinds {
      confusions = Map.copyOf(confusions);
    }

    Kinds plus(Kinds other) {
      Map<Confusion, Long> sum = new HashMap<>(confusions);
      other.confusions.forEach((confusion, times) -> sum.merge(confusion, times, Long::sum));
      return new Kinds(right.plus(other.right), sum);
    }
  }

  /// What else is said of sources, source by source.
  public record Traits(Tally anonymous, Share implied, Share titles) {
    static final Traits NONE = new Traits(Tally.NONE, Share.NONE, Share.NONE);

    Traits plus(Traits other) {
      return new Traits(
          anonymous.plus(other.anonymous), implied.plus(other.implied), titles.plus(other.titles));
    }
  }

  /// Who passed it on: over all attributions, and over those passed on at all.
  public record Chains(Share all, Share passedOn) {
    static final Chains NONE = new Chains(Share.NONE, Share.NONE);

    Chains plus(Chains other) {
      return new Chains(all.plus(other.all), passedOn.plus(other.passedOn));
    }
  }

  static SourceScores of(Compared compared) {
    List<Item> items = compared.items();
    List<Item> sourced = items.stream().filter(item -> item.goldSource().isPresent()).toList();
    SourceMap map = SourceMap.of(compared);
    long corpusOwn = compared.gold().statements().stream().filter(one -> !one.nested()).count();
    long kept = items.stream().filter(item -> item.found().isPresent()).count();
    return new SourceScores(
        new Share(kept, corpusOwn),
        BCubed.of(items),
        names(sourced),
        kinds(sourced),
        traits(compared, sourced, map),
        new Chains(
            Share.of(items, item -> sameChain(item, map)),
            Share.of(
                items.stream().filter(item -> runs(item.gold().chain()).size() > 1).toList(),
                item -> sameChain(item, map))),
        within(compared));
  }

  SourceScores plus(SourceScores other) {
    return new SourceScores(
        matched.plus(other.matched),
        identity.plus(other.identity),
        names.plus(other.names),
        kinds.plus(other.kinds),
        traits.plus(other.traits),
        chains.plus(other.chains),
        within.plus(other.within));
  }

  /// Whether the found source of an item has the name that it has in the gold.
  static boolean sameName(Item item) {
    return item.goldSource()
        .flatMap(LabelledSource::name)
        .flatMap(there ->
            item.foundSource()
                .flatMap(LabelledSource::name)
                .map(mine -> SourceNames.same(there, mine)))
        .orElse(false);
  }

  /// Whether the found source of an item is of the kind that it has in the gold.
  static boolean sameKind(Item item) {
    return item.goldSource().map(LabelledSource::kind).equals(foundKind(item));
  }

  static boolean isNamed(Optional<LabelledSource> source) {
    return source.flatMap(LabelledSource::name).isPresent();
  }

  /// Whether an item passed through the same hands.
  static boolean sameChain(Item item, SourceMap map) {
    return item.found().isPresent()
        && map.of(item.gold().chain())
            .map(SourceScores::runs)
            .equals(item.found().map(LabelledStatement::chain).map(SourceScores::runs));
  }

  /// A chain in which a source that follows on itself stands once.
  private static List<String> runs(List<String> chain) {
    List<String> runs = new ArrayList<>();
    for (String source : chain) {
      if (runs.isEmpty() || !runs.getLast().equals(source)) {
        runs.add(source);
      }
    }
    return runs;
  }

  private static Names names(List<Item> sourced) {
    List<Item> named = sourced.stream().filter(item -> isNamed(item.goldSource())).toList();
    List<Item> nameless = sourced.stream().filter(item -> !isNamed(item.goldSource())).toList();
    return new Names(
        new Tally(
            named.size(),
            named.stream().filter(item -> isNamed(item.foundSource())).count(),
            named.stream().filter(SourceScores::sameName).count()),
        Share.of(nameless, item -> isNamed(item.foundSource())));
  }

  private static Kinds kinds(List<Item> sourced) {
    Map<Confusion, Long> confusions = new HashMap<>();
    for (Item item : sourced) {
      if (!sameKind(item)) {
        item.goldSource()
            .map(gold -> new Confusion(gold.kind(), foundKind(item)))
            .ifPresent(confusion -> confusions.merge(confusion, 1L, Long::sum));
      }
    }
    return new Kinds(Share.of(sourced, SourceScores::sameKind), confusions);
  }

  private static Optional<SourceKind> foundKind(Item item) {
    return item.foundSource().map(LabelledSource::kind);
  }

  private static Traits traits(Compared compared, List<Item> sourced, SourceMap map) {
    List<LabelledSource> gold =
        sourced.stream().flatMap(item -> item.goldSource().stream()).distinct().toList();
    Set<String> stated = new HashSet<>();
    Set<String> any = new HashSet<>();
    sourced.stream()
        .flatMap(item -> item.foundSource().stream())
        .filter(LabelledSource::isAnonymous)
        .forEach(source -> {
          any.add(source.id());
          if (source.secrecy() == Secrecy.STATED) {
            stated.add(source.id());
          }
        });
    Map<Secrecy, List<LabelledSource>> withheld =
        gold.stream()
            .filter(LabelledSource::isAnonymous)
            .collect(Collectors.groupingBy(LabelledSource::secrecy));
    List<LabelledSource> said = withheld.getOrDefault(Secrecy.STATED, List.of());
    long right =
        said.stream()
            .map(source -> map.of(source.id()).orElse(""))
            .filter(stated::contains)
            .distinct()
            .count();
    return new Traits(
        new Tally(said.size(), stated.size(), right),
        Share.of(
            withheld.getOrDefault(Secrecy.IMPLIED, List.of()),
            source -> map.of(source.id()).filter(any::contains).isPresent()),
        Share.of(
            gold.stream().filter(source -> source.title().isPresent()).toList(),
            source -> sameTitle(source, compared.found().source(map.of(source.id())))));
  }

  private static boolean sameTitle(LabelledSource gold, Optional<LabelledSource> found) {
    return gold.title()
        .flatMap(there ->
            found.flatMap(LabelledSource::title).map(mine -> SourceNames.alike(there, mine)))
        .orElse(false);
  }

  private static Tally within(Compared compared) {
    Map<String, LabelledStatement> found = compared.found().byId();
    Map<String, String> pairs = compared.pairing().found();
    List<LabelledStatement> inner =
        compared.gold().statements().stream().filter(one -> one.within().isPresent()).toList();
    long right =
        inner.stream()
            .filter(one -> {
              Optional<String> holder =
                  Optional.ofNullable(pairs.get(one.id()))
                      .flatMap(id -> Objects.requireNonNull(found.get(id)).within());
              return holder.isPresent()
                  && holder.equals(one.within().flatMap(w -> Optional.ofNullable(pairs.get(w))));
            })
            .count();
    long said = found.values().stream().filter(one -> one.within().isPresent()).count();
    return new Tally(inner.size(), said, right);
  }
}
