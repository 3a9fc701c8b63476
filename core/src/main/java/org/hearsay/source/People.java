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

  /// Before these words two capitals are no person's name, but a thing's or what tells more of a
  /// noun: "the Long Quay", "a Port Salme lawyer".
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /// What may stand behind an apposition.
  private static final Set<String> BEHIND_APPOSITIONS =
      Set.of(",", ".", ";", "with", "who", "whose", "in", "from", "at", "of");

  private static final Set<String> TITLES_OF_SEX = Set.of("mr", "mrs", "ms", "miss");

  /// Somebody named.
  ///
  /// @param name where the fullest name first stands
  /// @param titles by role, the words that give it, the first for each
  static final class Person {
    private final Span name;
    private final Map<String, Span> titles = new LinkedHashMap<>();
    private Sex sex;
    private boolean shortened;
    private boolean modifies;

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

    /// Whether the text gives this person an office.
    boolean holds(String office) {
      return titles.containsKey(office);
    }

    /// The first words that say who this is.
    Optional<Span> title() {
      return titles.values().stream().findFirst();
    }

    /// Notes that a pronoun that stands for this person tells the sex.
    void isOf(Sex told) {
      boolean tells = told == Sex.MALE || told == Sex.FEMALE;
      sex = sex == Sex.UNKNOWN && tells ? told : sex;
    }

    /// Whether this is plainly somebody: by the first name, a title or role, or because the text
    /// goes on with the last name alone.
    boolean isPlainly() {
      return sex != Sex.UNKNOWN || !titles.isEmpty() || shortened;
    }
  }

  private record Place(Span span, Person person, boolean quoted) {}

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

  /// "Ada Lund, a clerk," and "his daughter, Ada, a clerk": the name before the words that say what
  /// its bearer is, if it is plainly somebody's.
  Optional<Span> apposed(Mention mention) {
    int first = index.tokenAt(mention.span().start());
    int behind = index.tokenAt(mention.span().end());
    boolean set =
        mention.kind() == SourceKind.UNNAMED_PERSON
            && NameParts.isArticle(mention.words().getFirst())
            && first > 2
            && index.lower(first - 1).equals(",")
            && BEHIND_APPOSITIONS.contains(index.lower(behind));
    if (!set) {
      return Optional.empty();
    }
    return at(index.span(first - 2, first - 2).start())
        .filter(Person::isPlainly)
        .map(Person::name)
        .or(() -> nameOfKin(first - 2));
  }

  /// "His daughter, Ada".
  private Optional<Span> nameOfKin(int last) {
    int begin = last;
    while (begin > 0 && last - begin < 2 && index.isCapital(begin - 1)) {
      begin--;
    }
    boolean kin =
        index.lower(begin - 1).equals(",")
            && Nouns.isKin(index.lower(begin - 2))
            && index.isCapital(last);
    return kin ? Optional.of(index.span(begin, last)) : Optional.empty();
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
          if (office.isOf(kinds)) {
            called.add(person);
          }
          if (office.mayBe(kinds)) {
            mayBe.add(person);
          }
        });
    mayBe.addAll(called);
    return called.size() == 1 && mayBe.size() == 1 ? called.stream().findFirst() : Optional.empty();
  }

  /// The one of those who may have a role whom the text names between two offsets: of two senators,
  /// the one whom the paragraph is about.
  Optional<Person> onlyBetween(RoleRules.Office office, int from, int to) {
    Map<Person, Set<String>> holders = byRole.getOrDefault(office.name(), Map.of());
    Set<Person> named = new LinkedHashSet<>();
    int at = firstAt(to) - 1;
    for (int steps = 0; at >= 0 && places.get(at).span().start() >= from; at--, steps++) {
      Person person = places.get(at).person();
      if (steps == FARTHEST) {
        return Optional.empty();
      }
      if (office.mayBe(holders.getOrDefault(person, Set.of())) && holders.containsKey(person)) {
        named.add(person);
      }
    }
    return named.stream()
        .findFirst()
        .filter(_ -> named.size() == 1)
        .filter(person -> office.isOf(holders.getOrDefault(person, Set.of())));
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
    if (mention.words().size() == 1 && names.isShared(last)) {
      return names.only(last, mention.sex()).flatMap(name -> byFullName(name, last));
    }
    String alone = names.firstNameBefore(last).map(name -> name + " " + last).orElse(last);
    return Optional.ofNullable(
        byName.get(mention.words().size() == 1 ? alone : first + " " + last));
  }

  /// Those named outside quotation marks between two offsets whom a pronoun of this sex can mean,
  /// the nearest first; empty also if there are too many names to tell.
  List<Person> between(int from, int to, Sex sex) {
    Set<Person> found = new LinkedHashSet<>();
    int at = firstAt(to) - 1;
    for (int steps = 0; at >= 0 && places.get(at).span().start() >= from; at--, steps++) {
      Person person = places.get(at).person();
      if (steps == FARTHEST) {
        return List.of();
      }
      boolean mayBe = person.sex() == Sex.UNKNOWN || person.sex() == sex;
      if (mayBe && !places.get(at).quoted()) {
        found.add(person);
      }
    }
    return List.copyOf(found);
  }

  /// The one person whom the text plainly names between two offsets; nobody if there are two, or
  /// too many names to tell.
  Optional<Person> onlyBetween(int from, int to) {
    Set<Person> found = new LinkedHashSet<>();
    int at = firstAt(to) - 1;
    for (int steps = 0; at >= 0 && places.get(at).span().start() >= from; at--, steps++) {
      if (places.get(at).person().isPlainly()) {
        found.add(places.get(at).person());
      }
      if (steps == FARTHEST || found.size() > 1) {
        return Optional.empty();
      }
    }
    return found.stream().findFirst();
  }

  /// The first name that stands between two offsets, if not inside quotation marks.
  Optional<Span> firstBetween(int from, int to) {
    int at = firstAt(from);
    return at < places.size() && places.get(at).span().start() < to && !places.get(at).quoted()
        ? Optional.of(places.get(at).span())
        : Optional.empty();
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
    boolean known = person.sex != Sex.UNKNOWN || !person.titles.isEmpty();
    return known || (words.size() > 1 && !body && !person.modifies);
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
    boolean quoted = index.tokens().get(k).quoted() == Token.Quoted.INSIDE;
    places.add(new Place(index.span(begin, k), person.get(), quoted));
    person.get().shortened |= first < 0 && !person.get().name().equals(index.span(k, k));
    person.get().modifies |= first >= 0 && ARTICLES.contains(index.lower(begin - 1));
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
    return full(index.lower(first), index.lower(k), index.span(first, k));
  }

  private Person full(String first, String last, Span name) {
    return byName.computeIfAbsent(first + " " + last, _ -> new Person(name, Known.sex(first)));
  }

  private Optional<Person> alone(String last, int k) {
    if (names.isShared(last)) {
      return names.only(last, sexBefore(k)).flatMap(name -> byFullName(name, last));
    }
    Optional<String> first = names.firstNameBefore(last);
    if (first.isPresent()) {
      return names.only(last).stream().findFirst().map(name -> full(first.get(), last, name));
    }
    boolean told = byName.containsKey(last) || sexBefore(k) != Sex.UNKNOWN || hasRole(k);
    return told
        ? Optional.of(byName.computeIfAbsent(last, _ -> new Person(index.span(k, k), Sex.UNKNOWN)))
        : Optional.empty();
  }

  private Optional<Person> byFullName(Span name, String last) {
    String first = index.lower(index.tokenAt(name.start()));
    return Optional.ofNullable(byName.get(first + " " + last));
  }

  private boolean hasRole(int k) {
    return k > 0
        && Nouns.isTitle(
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
