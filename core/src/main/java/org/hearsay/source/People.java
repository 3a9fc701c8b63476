package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// The people whom a text names, whether they say something or not, each with every place where the
/// name stands and with the roles that the text gives.
///
/// Who is plainly a person is in here, by a first name or by a title or role next to the name, and
/// who may be one, by two capitals that no body, place or outlet bears. A bare last name is its
/// bearer's only if the text has one.
final class People {
  /// How many names back a pronoun looks at most, so that no text takes longer than its length.
  private static final int FARTHEST = 60;

  private static final Set<String> TITLES_OF_SEX = Set.of("mr", "mrs", "ms", "miss");

  /// Somebody named.
  ///
  /// @param name where the fullest name first stands
  /// @param titles by role, the words that give it, the first for each
  static final class Person {
    private final Span name;
    private final Map<String, Span> titles = new LinkedHashMap<>();
    private Sex sex;

    private Person(Span name, Sex sex) {
      this.name = name;
      this.sex = sex;
    }

    Span name() {
      return name;
    }

    Sex sex() {
      return sex;
    }

    /// The first words that say who this is.
    Optional<Span> title() {
      return titles.values().stream().findFirst();
    }

    private boolean isPlainly() {
      return sex != Sex.UNKNOWN || !titles.isEmpty();
    }
  }

  private record Place(Span span, Person person) {}

  private final TextIndex index;
  private final Map<String, Person> byName = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Map<Person, Set<String>>> byRole = new HashMap<>();

  private final FullNames names;

  private People(TextIndex index, FullNames names) {
    this.index = index;
    this.names = names;
  }

  static People of(TextIndex index, FullNames names) {
    People people = new People(index, names);
    for (int k = 0; k < index.tokens().size(); k++) {
      if (index.tokens().get(k).shape() == Token.Shape.TITLE) {
        people.note(k);
      }
    }
    people.places.removeIf(place -> !people.mayBePerson(place.person()));
    return people;
  }

  /// The one person of the text who has a role; nobody if two can be meant. Who is called more
  /// ("the Republican presidential nominee") is meant by less ("the nominee"); where it is asked
  /// for more, whoever is called less may be meant too, so that it is nobody.
  Optional<Person> only(RoleRules.Office office) {
    Set<Person> called = new LinkedHashSet<>();
    Set<Person> mayBe = new LinkedHashSet<>();
    byRole
        .getOrDefault(office.name(), Map.of())
        .forEach((person, kinds) -> {
          if (kinds.containsAll(office.kinds())) {
            called.add(person);
          }
          if (office.mayBe(kinds)) {
            mayBe.add(person);
          }
        });
    mayBe.addAll(called);
    return called.size() == 1 && mayBe.size() == 1 ? called.stream().findFirst() : Optional.empty();
  }

  /// The person whose name has its last word at an offset.
  Optional<Person> at(int offset) {
    int place = firstAt(offset + 1) - 1;
    return place >= 0 && places.get(place).span().end() > offset
        ? Optional.of(places.get(place).person())
        : Optional.empty();
  }

  /// The person whom a name means: of this first and last name, or the only one of this last name.
  Optional<Person> named(Mention mention) {
    if (mention.form() != Mention.Form.NAME) {
      return Optional.empty();
    }
    String last = mention.words().getLast();
    String first = mention.words().getFirst();
    String alone = names.firstNameBefore(last).map(name -> name + " " + last).orElse(last);
    return Optional.ofNullable(
        byName.get(mention.words().size() == 1 ? alone : first + " " + last));
  }

  /// Those named between two offsets whom a pronoun of this sex can mean, the nearest first; empty
  /// also if there are too many names to tell.
  List<Person> between(int from, int to, Sex sex) {
    Set<Person> found = new LinkedHashSet<>();
    int at = firstAt(to) - 1;
    for (int steps = 0; at >= 0 && places.get(at).span().start() >= from; at--, steps++) {
      Person person = places.get(at).person();
      if (steps == FARTHEST) {
        return List.of();
      }
      if (person.sex() == Sex.UNKNOWN || person.sex() == sex) {
        found.add(person);
      }
    }
    return List.copyOf(found);
  }

  /// Whether a person, or, of an unknown first name, possibly one: then a pronoun may mean them, so
  /// it can be joined to nobody else.
  private boolean mayBePerson(Person person) {
    List<String> words =
        List.of(person.name().in(index.text()).toLowerCase(Locale.ROOT).split(" "));
    boolean body =
        Known.isPlace(words)
            || Known.isOutlet(words, false)
            || Known.isPeople(words)
            || words.stream().anyMatch(Nouns::isListed);
    return person.isPlainly() || (words.size() > 1 && !body);
  }

  private int firstAt(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void note(int k) {
    int first = names.firstOf(k);
    String last = index.lower(k);
    Optional<Person> person =
        first >= 0
            ? Optional.of(full(first, k))
            : names.follows(k) ? Optional.empty() : alone(last, k);
    if (person.isEmpty()) {
      return;
    }
    int begin = first >= 0 ? first : k;
    places.add(new Place(index.span(begin, k), person.get()));
    person.get().sex = person.get().sex == Sex.UNKNOWN ? sexBefore(begin) : person.get().sex;
    for (RoleRules.Role role : RoleRules.around(index, begin, k)) {
      person.get().titles.putIfAbsent(role.office().name(), role.words());
      byRole
          .computeIfAbsent(role.office().name(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(person.get(), _ -> new LinkedHashSet<>())
          .addAll(role.office().kinds());
    }
  }

  private Person full(int first, int k) {
    String key = index.lower(first) + " " + index.lower(k);
    return byName.computeIfAbsent(
        key, _ -> new Person(index.span(first, k), Known.sex(index.lower(first))));
  }

  private Optional<Person> alone(String last, int k) {
    if (names.isShared(last)) {
      return Optional.empty();
    }
    Optional<String> first = names.firstNameBefore(last);
    if (first.isPresent()) {
      return Optional.ofNullable(byName.get(first.get() + " " + last));
    }
    boolean told = byName.containsKey(last) || sexBefore(k) != Sex.UNKNOWN || hasRole(k);
    return told
        ? Optional.of(byName.computeIfAbsent(last, _ -> new Person(index.span(k, k), Sex.UNKNOWN)))
        : Optional.empty();
  }

  private boolean hasRole(int k) {
    return k > 0
        && NameParts.TITLES.contains(
            index.lower(k - 1).equals(".") && k > 1 ? index.lower(k - 2) : index.lower(k - 1))
        && !RoleRules.around(index, k, k).isEmpty();
  }

  private Sex sexBefore(int k) {
    int title = k > 1 && index.lower(k - 1).equals(".") ? k - 2 : k - 1;
    if (title < 0 || !TITLES_OF_SEX.contains(index.lower(title))) {
      return Sex.UNKNOWN;
    }
    return index.lower(title).equals("mr") ? Sex.MALE : Sex.FEMALE;
  }
}
