package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.view.SourceRow.Member;

/// All sightings of one name, told apart into those who bear it.
///
/// 1. *Titles*: the words of title and affiliation, with initials and suffixes of the name, are a
///    profile. A profile that no other contains is one bearer; one that a single bearer's contains
///    is that bearer ("engineer" and "chief engineer of the harbour"); one that fits two is nobody
///    in particular, and each of its sightings stays alone. Two profiles of which neither contains
///    the other conflict, whatever else they share.
/// 2. *Company*: a sighting without a title is the one bearer, or the other sighting without a
///    title, that is quoted beside the same two people or more, of such as few documents quote.
/// 3. *Name*: where a name says enough by itself (a body or an outlet with a word of its own), one
///    without a title is the only bearer there is.
///
/// What joins nobody stays alone. Time grows with the sightings, not with their pairs: profiles are
/// looked up by their rarest word, company by pairs of names.
final class NameGroup {
  /// People quoted beside a source in more documents than these say nothing of who it is.
  static final int FEW = 25;

  private static final int MOST_COMPANY = 12;
  private static final int ENOUGH_COMPANY = 2;
  private static final int SHOWN = 3;

  /// What counts as evidence.
  enum Evidence {
    NOTHING,
    COMPANY,
    TITLE_AND_COMPANY,
    NAME
  }

  private final String key;
  private final Evidence evidence;
  private final Predicate<String> rare;
  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<Set<String>, Profile> profiles = new LinkedHashMap<>();

  /// @param rare whether a name is in few documents
  NameGroup(String key, Evidence evidence, Predicate<String> rare) {
    this.key = key;
    this.evidence = evidence;
    this.rare = rare;
  }

  /// Those who bear the name, one row each, in the order of their first documents.
  List<Bearer> bearers(List<Entry> entries) {
    List<Entry> untitled = new ArrayList<>();
    for (Entry entry : entries) {
      if (evidence == Evidence.NOTHING) {
        alone(entry, "one word alone is not enough of a name to join documents by");
      } else if (entry.titled() && evidence != Evidence.COMPANY) {
        profiles.computeIfAbsent(entry.words(), Profile::new).entries.add(entry);
      } else {
        untitled.add(entry);
      }
    }
    byTitle();
    List<Bearer> titled = List.copyOf(bearers);
    List<Entry> unsure = untitled.stream().filter(entry -> !byName(entry, titled)).toList();
    Map<String, Set<Bearer>> known = company();
    List<Entry> left = unsure.stream().filter(entry -> !byCompany(entry, known)).toList();
    amongThemselves(left);
    bearers.sort(Comparator.comparingInt(bearer -> bearer.first().order()));
    return bearers;
  }

  /// A sighting with its place in the stream.
  ///
  /// @param title words of title and affiliation
  /// @param marks initials and suffixes of the name
  /// @param sure whether its name is the group's own, not an acronym that may stand for it
  record Entry(int order, Sighting sighting, Set<String> title, Set<String> marks, boolean sure) {
    boolean titled() {
      return !title.isEmpty();
    }

    Set<String> words() {
      Set<String> words = new TreeSet<>(title);
      words.addAll(marks);
      return words;
    }

    String shownTitle() {
      return sighting
          .called()
          .title()
          .or(() -> sighting.called().affiliation())
          .orElseGet(() -> sighting.place().words());
    }
  }

  /// Sightings with the same words of title.
  private static final class Profile {
    private final Set<String> words;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Bearer> bearer = Optional.empty();

    private Profile(Set<String> words) {
      this.words = words;
    }
  }

  /// One who bears the name.
  static final class Bearer {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final String why;
    private Entry first;

    private Bearer(Entry entry, String because, String why) {
      this.first = entry;
      this.why = why;
      add(entry, because);
    }

    private void add(Entry entry, String because) {
      entries.add(entry);
      reasons.add(because);
      if (entry.order() < first.order()) {
        first = entry;
      }
    }

    Entry first() {
      return first;
    }

    private String shown() {
      return "“" + first().shownTitle() + "” (" + SourceRow.id(first().sighting()) + ")";
    }

    private boolean mayBe(Set<String> marks) {
      return entries.stream()
          .limit(SHOWN)
          .allMatch(e -> e.marks().isEmpty() || marks.isEmpty() || e.marks().equals(marks));
    }

    /// The row, with word of up to three others of the name.
    SourceRow row(List<Bearer> all) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        order.add(i);
      }
      order.sort(Comparator.comparingInt(i -> entries.get(i).order()));
      List<Member> members = new ArrayList<>();
      for (int i : order) {
        members.add(new Member(entries.get(i).sighting(), members.isEmpty() ? "" : reasons.get(i)));
      }
      List<String> apart = new ArrayList<>();
      for (int i = 0; i < all.size() && apart.size() < SHOWN; i++) {
        if (all.get(i) != this) {
          apart.add("not joined with " + all.get(i).shown() + ": " + why);
        }
      }
      return new SourceRow(SourceRow.id(members.getFirst().sighting()), members, apart);
    }
  }

  private Bearer alone(Entry entry, String why) {
    Bearer bearer = new Bearer(entry, "", why);
    bearers.add(bearer);
    return bearer;
  }

  private void byTitle() {
    Map<String, List<Profile>> byWord = new HashMap<>();
    for (Profile profile : profiles.values()) {
      profile.words.forEach(
          word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(profile));
    }
    List<Profile> largestFirst = new ArrayList<>(profiles.values());
    largestFirst.sort(Comparator.comparingInt((Profile profile) -> -profile.words.size()));
    for (Profile profile : largestFirst) {
      place(profile, bearersAround(profile, byWord));
    }
  }

  /// The bearers whose words contain a profile's, at most two.
  private static List<Bearer> bearersAround(Profile profile, Map<String, List<Profile>> byWord) {
    List<Profile> fewest =
        profile.words.stream()
            .map(word -> byWord.getOrDefault(word, List.of()))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    List<Bearer> around = new ArrayList<>();
    for (Profile other : fewest) {
      boolean contains =
          other.words.size() > profile.words.size() && other.words.containsAll(profile.words);
      if (contains && other.bearer.isPresent() && !around.contains(other.bearer.get())) {
        around.add(other.bearer.get());
      }
      if (around.size() > 1) {
        break;
      }
    }
    return around;
  }

  private void place(Profile profile, List<Bearer> around) {
    if (around.size() > 1) {
      String why =
          "its title fits " + around.getFirst().shown() + " and " + around.getLast().shown();
      profile.entries.forEach(entry -> alone(entry, why));
      return;
    }
    Entry first = profile.entries.getFirst();
    if (around.isEmpty()) {
      String because = "same full name, same title: “" + first.shownTitle() + "”";
      Bearer bearer = new Bearer(first, because, "the titles differ, or one has none");
      profile.entries.stream().skip(1).forEach(entry -> bearer.add(entry, because));
      bearers.add(bearer);
      profile.bearer = Optional.of(bearer);
      return;
    }
    Bearer bearer = around.getFirst();
    String because =
        "same full name, agreeing titles: “"
            + first.shownTitle()
            + "” and “"
            + bearer.first().shownTitle()
            + "”";
    profile.entries.forEach(entry -> bearer.add(entry, because));
    profile.bearer = Optional.of(bearer);
  }

  private boolean byName(Entry entry, List<Bearer> titled) {
    if (evidence != Evidence.NAME || !entry.sure() || titled.size() > 1) {
      return false;
    }
    if (bearers.isEmpty()) {
      alone(entry, "it may be another of the name");
    } else {
      bearers.getFirst().add(entry, "same full name: “" + entry.sighting().place().words() + "”");
    }
    return true;
  }

  /// Who among the bearers with a title is quoted beside whom.
  private Map<String, Set<Bearer>> company() {
    Map<String, Set<Bearer>> known = new HashMap<>();
    for (Bearer bearer : bearers) {
      for (Entry entry : bearer.entries) {
        for (String name : company(entry)) {
          known.computeIfAbsent(name, _ -> new HashSet<>()).add(bearer);
        }
      }
    }
    return known;
  }

  private boolean byCompany(Entry entry, Map<String, Set<Bearer>> known) {
    Map<Bearer, List<String>> shared = new LinkedHashMap<>();
    for (String name : company(entry)) {
      for (Bearer bearer : known.getOrDefault(name, Set.of())) {
        shared.computeIfAbsent(bearer, _ -> new ArrayList<>()).add(name);
      }
    }
    List<Map.Entry<Bearer, List<String>>> enough =
        shared.entrySet().stream()
            .filter(e -> e.getValue().size() >= ENOUGH_COMPANY)
            .filter(e -> e.getKey().mayBe(entry.marks()))
            .toList();
    if (enough.size() != 1) {
      return false;
    }
    enough.getFirst().getKey().add(entry, quotedBeside(enough.getFirst().getValue()));
    return true;
  }

  /// Joins those without a title who are quoted beside the same two, each to the first such.
  private void amongThemselves(List<Entry> left) {
    Map<String, Bearer> byPair = new HashMap<>();
    for (Entry entry : left) {
      List<String> company = company(entry);
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i < company.size(); i++) {
        for (int j = i + 1; j < company.size(); j++) {
          pairs.add(entry.marks() + "|" + company.get(i) + "|" + company.get(j));
        }
      }
      Set<Bearer> met = new HashSet<>();
      pairs.forEach(pair -> Optional.ofNullable(byPair.get(pair)).ifPresent(met::add));
      Bearer bearer;
      if (met.size() == 1) {
        bearer = met.iterator().next();
        String pair = pairs.stream().filter(byPair::containsKey).findFirst().orElseThrow();
        bearer.add(entry, quotedBeside(List.of(pair.split("\\|", -1)).subList(1, 3)));
      } else {
        bearer = alone(entry, "no title that agrees, and not quoted beside the same people");
      }
      pairs.forEach(pair -> byPair.putIfAbsent(pair, bearer));
    }
  }

  private static String quotedBeside(List<String> names) {
    return "same full name, quoted beside the same people: "
        + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
  }

  private List<String> company(Entry entry) {
    return entry.sighting().company().stream()
        .filter(name -> !name.equals(key))
        .filter(rare)
        .limit(MOST_COMPANY)
        .sorted()
        .toList();
  }
}
