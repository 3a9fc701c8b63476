package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Integer, List<Step>> cycles = new LinkedHashMap<>();
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
    int at = from;
    while (leads.containsKey(at) && !way.contains(at)) {
      way.add(at);
      at = leads.get(at).to();
    }
    if (way.contains(at)) {
      for (int k : way.subList(way.indexOf(at), way.size())) {
        Lead lead = leads.get(k);
        cycles.put(
            k,
            List.of(
                new Step(
                    new Teller(told.get(lead.to()).outlet(), OriginKind.OUTLET),
                    OriginRule.CYCLE,
                    lead.words(),
                    Optional.of(told.get(lead.to()).account().id()))));
      }
    }
    Lead first = leads.get(from);
    if (first != null) {
      unite(from, first.to(), first.rule(), first.words());
    }
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
    for (Told one : told) {
      for (Told other : told.subList(0, one.place())) {
        boolean unknown = one.origin().isEmpty() && other.origin().isEmpty();
        if (unknown && root(one.place()) != root(other.place()) && isOneOutlet(one, other)) {
          unite(
              one.place(),
              other.place(),
              OriginRule.ONE_OUTLET,
              List.of(one.account().excerpt(), other.account().excerpt()));
        }
      }
    }
  }

  private boolean isOneOutlet(Told one, Told other) {
    return !hasKnown(root(one.place()))
        && !hasKnown(root(other.place()))
        && one.sharesChannel(other);
  }

  private boolean hasKnown(int root) {
    return told.stream().anyMatch(t -> root(t.place()) == root && t.origin().isPresent());
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
      boolean stated = group.stream().anyMatch(t -> isKnown(t) && !t.trail().weak());
      List<Route> routes = group.stream().map(this::route).toList();
      OriginGroup known =
          new OriginGroup(kind(origins), name(origins).or(() -> behind(group)), routes, inside);
      groups.add(new Counted.Candidate(known, stated));
    }
    return groups;
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
    if (cycles.containsKey(one.place())) {
      steps.addAll(cycles.get(one.place()));
    } else if (leads.containsKey(one.place())) {
      Lead lead = leads.get(one.place());
      Optional<String> account = Optional.of(told.get(lead.to()).account().id());
      steps.add(new Step(lead.teller(), lead.rule(), lead.words(), account));
    }
    return new Route(one.account(), steps);
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
