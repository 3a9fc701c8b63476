package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.link.origin.Teller;
import org.hearsay.link.origin.Tracing;
import org.hearsay.link.origin.trace.Voice.Nature;

/// Puts the accounts of one claim together by origin.
///
/// First each account that does not tell its origin is led on to another of the claim: that of an
/// outlet that it credits, or one that it shares its wording with. Then accounts are joined, those
/// of known origin by [SameOrigin], the others if they share their wording or their outlet.
final class Grouping {
  /// Where an account is led on to.
  private record Lead(int to, OriginRule rule, List<Excerpt> words, Teller teller) {}

  private final List<Told> told;
  private final Copies copies;
  private final SameOrigin sameOrigin;
  private final Map<Integer, Lead> leads = new LinkedHashMap<>();
  private final Map<Integer, Step> cycles = new LinkedHashMap<>();
  private final List<Join> joins = new ArrayList<>();
  private final int[] parents;

  Grouping(List<Told> told, Copies copies, SameOrigin sameOrigin) {
    this.told = List.copyOf(told);
    this.copies = copies;
    this.sameOrigin = sameOrigin;
    this.parents = new int[told.size()];
    Arrays.setAll(parents, k -> k);
  }

  Tracing tracing() {
    for (Told one : told) {
      lead(one).ifPresent(lead -> leads.put(one.place(), lead));
    }
    for (Told one : told) {
      follow(one.place());
    }
    joinKnown();
    joinUnknown();
    return new Tracing(Counted.of(groups()));
  }

  private Optional<Lead> lead(Told one) {
    Optional<Voice> end = one.trail().end();
    Optional<Lead> credited = end.filter(Voice::passesOn).flatMap(voice -> credited(one, voice));
    if (credited.isPresent() || (one.origin().isPresent() && !one.trail().weak())) {
      return credited;
    }
    return copied(one);
  }

  /// The account of the outlet or agency that one ends with.
  private Optional<Lead> credited(Told one, Voice by) {
    for (Told other : told) {
      boolean elsewhere = !other.testimony().document().equals(one.testimony().document());
      boolean theirs =
          other.testimony().head().isOf(by.name())
              || other
                  .testimony()
                  .head()
                  .agency()
                  .filter(credit -> Outlets.same(credit.name(), by.name()))
                  .isPresent();
      if (elsewhere && theirs && !endsWithSameCredit(one, other)) {
        return Optional.of(
            new Lead(
                other.place(),
                OriginRule.CREDITED_OUTLET,
                List.of(by.where(), other.account().excerpt()),
                by.teller()));
      }
    }
    return Optional.empty();
  }

  /// Whether both are no more than the same agency's.
  private static boolean endsWithSameCredit(Told one, Told other) {
    return one.trail().stages().size() == 1
        && one.testimony().head().agency().isPresent()
        && other.trail().end().filter(Voice::passesOn).isPresent()
        && one.trail()
            .end()
            .filter(v -> Outlets.same(v.name(), other.trail().end().orElseThrow().name()))
            .isPresent();
  }

  /// The first account of known origin with the same wording.
  private Optional<Lead> copied(Told one) {
    for (Told other : told) {
      boolean known = other.origin().isPresent() && !other.trail().weak();
      if (known && other.place() != one.place()) {
        Optional<List<Excerpt>> words = copies.shared(one.account(), other.account());
        if (words.isPresent()) {
          Teller teller = new Teller(other.outlet(), OriginKind.OUTLET);
          return Optional.of(new Lead(other.place(), OriginRule.COPIED, words.get(), teller));
        }
      }
    }
    return Optional.empty();
  }

  /// Joins an account with the one it is led on to, and finds where that leads back to it.
  private void follow(int from) {
    List<Integer> way = new ArrayList<>();
    Optional<Lead> lead = lead(from);
    int at = from;
    while (lead.isPresent() && !way.contains(at)) {
      way.add(at);
      at = lead.get().to();
      lead = lead(at);
    }
    if (way.contains(at)) {
      way.subList(way.indexOf(at), way.size()).forEach(place -> lead(place).ifPresent(back -> cycles.put(place, cycle(back))));
    }
    lead(from).ifPresent(first -> unite(from, first.to(), first.rule(), first.words()));
  }

  private Optional<Lead> lead(int place) {
    return Optional.ofNullable(leads.get(place));
  }

  /// The step that leads back to where the way has been.
  private Step cycle(Lead lead) {
    Told back = told.get(lead.to());
    return new Step(
        new Teller(back.outlet(), OriginKind.OUTLET),
        OriginRule.CYCLE,
        lead.words(),
        Optional.of(back.account().id()));
  }

  private void joinKnown() {
    for (Told one : told) {
      for (Told other : told.subList(0, one.place())) {
        if (root(one.place()) == root(other.place())) {
          continue;
        }
        if (isKnown(one) && isKnown(other)) {
          Optional<Join> join = sameOrigin.join(one, other);
          join.ifPresent(j -> unite(one.place(), other.place(), j.rule(), j.words()));
          if (join.isPresent()) {
            continue;
          }
        }
        copies
            .shared(one.account(), other.account())
            .ifPresent(
                words -> unite(one.place(), other.place(), OriginRule.SHARED_WORDING, words));
      }
    }
  }

  private boolean isKnown(Told one) {
    return one.origin().isPresent() && !leads.containsKey(one.place());
  }

  private void joinUnknown() {
    Set<Integer> known = new HashSet<>();
    told.stream().filter(t -> t.origin().isPresent()).forEach(t -> known.add(root(t.place())));
    List<Told> unknown = told.stream().filter(t -> !known.contains(root(t.place()))).toList();
    for (int k = 0; k < unknown.size(); k++) {
      for (Told other : unknown.subList(0, k)) {
        Told one = unknown.get(k);
        if (root(one.place()) != root(other.place()) && one.endsWithOutletOf(other)) {
          unite(
              one.place(),
              other.place(),
              OriginRule.ONE_OUTLET,
              List.of(one.account().excerpt(), other.account().excerpt()));
        }
      }
    }
  }

  private int root(int place) {
    int at = place;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void unite(int one, int other, OriginRule rule, List<Excerpt> words) {
    int first = root(one);
    int second = root(other);
    if (first != second) {
      parents[Math.max(first, second)] = Math.min(first, second);
      joins.add(
          new Join(told.get(one).account().id(), told.get(other).account().id(), rule, words));
    }
  }

  private List<Counted.Candidate> groups() {
    Map<Integer, List<Told>> members = new LinkedHashMap<>();
    told.forEach(t -> members.computeIfAbsent(root(t.place()), _ -> new ArrayList<>()).add(t));
    List<Counted.Candidate> groups = new ArrayList<>();
    for (List<Told> group : members.values()) {
      List<String> ids = group.stream().map(t -> t.account().id()).toList();
      List<Join> inside = joins.stream().filter(join -> ids.contains(join.one())).toList();
      List<Voice> origins =
          group.stream().filter(this::isKnown).flatMap(t -> t.origin().stream()).toList();
      boolean stated = group.stream().anyMatch(this::isStated);
      List<Route> routes = group.stream().map(this::route).toList();
      OriginGroup known =
          new OriginGroup(kind(origins), name(origins).or(() -> behind(group)), routes, inside);
      groups.add(new Counted.Candidate(known, stated));
    }
    return groups;
  }

  /// Whether an account says where it began so that it counts beside others: not if it is read out
  /// of what stands around, and not if its nameless officials may be those of a body that speaks.
  private boolean isStated(Told one) {
    if (!isKnown(one) || one.trail().weak()) {
      return false;
    }
    Voice voice = one.origin().orElseThrow();
    boolean official = voice.nature() == Nature.NAMELESS && SameOrigin.isOfficial(voice);
    boolean bodies =
        told.stream()
            .filter(t -> t.origin().isPresent() && !t.trail().weak())
            .anyMatch(t -> t.origin().orElseThrow().body().isPresent());
    return voice.nature() != Nature.AGENCY
        && !(official && bodies)
        && !voice.isBareName()
        && !SameOrigin.pointsElsewhere(voice);
  }

  private static Optional<String> behind(List<Told> group) {
    return group.stream()
        .flatMap(t -> t.trail().end().stream())
        .filter(Voice::passesOn)
        .map(Voice::name)
        .findFirst();
  }

  private Route route(Told one) {
    List<Step> steps = new ArrayList<>();
    one.trail().stages().forEach(stage -> steps.add(stage.step()));
    Optional<Step> cycle = Optional.ofNullable(cycles.get(one.place()));
    cycle
        .or(() -> lead(one.place()).map(lead -> onward(lead)))
        .ifPresent(steps::add);
    return new Route(one.account(), steps);
  }

  /// The step to the account that one is led on to.
  private Step onward(Lead lead) {
    Optional<String> account = Optional.of(told.get(lead.to()).account().id());
    return new Step(lead.teller(), lead.rule(), lead.words(), account);
  }

  /// A body before its people, a work before its authors, somebody named before the nameless.
  private static final List<Nature> WEIGHT =
      List.of(Nature.BODY, Nature.WORK, Nature.PERSON, Nature.NAMELESS, Nature.AGENCY);

  private static OriginKind kind(List<Voice> origins) {
    return WEIGHT.stream()
        .filter(nature -> origins.stream().anyMatch(voice -> voice.nature() == nature))
        .findFirst()
        .map(Nature::kind)
        .orElse(OriginKind.UNKNOWN);
  }

  private static Optional<String> name(List<Voice> origins) {
    for (Nature nature : WEIGHT) {
      List<Voice> such = origins.stream().filter(voice -> voice.nature() == nature).toList();
      if (!such.isEmpty()) {
        return such.stream().map(Voice::name).max(Comparator.comparingInt(String::length));
      }
    }
    return Optional.empty();
  }
}
