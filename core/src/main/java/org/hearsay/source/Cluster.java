package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.hearsay.source.Mention.Form;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Span;

/// Mentions that were joined, while a document's sources are being found. What the rules ask is
/// kept up with every mention, so that a source of ten thousand mentions costs no more to ask.
final class Cluster {
  /// A name before a description before a pronoun, the longer name, one with a title.
  private static final Comparator<Mention> SAYS_MORE =
      Comparator.comparing(Mention::form)
          .thenComparing(m -> m.form() == Form.NAME ? -m.words().size() : 0)
          .thenComparing(m -> m.name().isPresent() ? 0 : 1)
          .thenComparing(m -> m.title().isPresent() ? 0 : 1);

  /// What a text goes on to call by its noun: "an officer … the officer".
  private static final Set<SourceKind> GONE_ON_WITH =
      EnumSet.of(SourceKind.UNNAMED_PERSON, SourceKind.DOCUMENT, SourceKind.ORGANISATION);

  private final List<Span> spans = new ArrayList<>();
  private final Set<List<String>> names = new HashSet<>();
  private final Set<List<String>> descriptions = new HashSet<>();
  private final Set<List<String>> pronouns = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<Sex> sexes = EnumSet.noneOf(Sex.class);
  private Mention best;

  Cluster(Mention first) {
    this.best = first;
    add(first);
  }

  /// Adds a mention that stands behind those in here.
  void add(Mention mention) {
    spans.add(mention.span());
    best = SAYS_MORE.compare(mention, best) < 0 ? mention : best;
    sexes.add(mention.sex());
    switch (mention.form()) {
      case NAME -> names.add(mention.words());
      case PRONOUN -> pronouns.add(mention.words());
      case DESCRIPTION -> {
        descriptions.add(mention.words());
        if (GONE_ON_WITH.contains(mention.kind())) {
          nouns.add(KindRules.head(mention.words()));
        }
      }
    }
  }

  /// The places of all mentions, in text order.
  List<Span> spans() {
    return spans.stream().distinct().sorted().toList();
  }

  Span lastMention() {
    return spans.getLast();
  }

  /// The mention that says most.
  Mention best() {
    return best;
  }

  boolean hasName(Mention mention) {
    return names.contains(mention.words()) && agrees(mention.sex());
  }

  /// Whether a shorter or fuller name can be that of a person in here: one of the two is the
  /// other's last words ("Lund", "van Lund", "Piet van Lund"), or both begin and end alike ("Ada
  /// Lund", "Ada Birk Lund"), and no title or pronoun speaks against it.
  boolean mayBeNamed(Mention mention) {
    if (!isPerson(mention) || !isPerson(best) || best.form() != Form.NAME) {
      return false;
    }
    return isForm(best.words(), mention.words()) && agrees(mention.sex());
  }

  private static boolean isForm(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> fuller = one.size() <= other.size() ? other : one;
    boolean behind = fuller.subList(fuller.size() - shorter.size(), fuller.size()).equals(shorter);
    boolean alike =
        shorter.size() > 1
            && shorter.getFirst().equals(fuller.getFirst())
            && shorter.getLast().equals(fuller.getLast());
    return behind || alike;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == SourceKind.NAMED_PERSON;
  }

  /// Whether the last words of an outlet's name stand for this one: "the Post", of the Salme Post.
  boolean isShortened(Mention outlet) {
    List<String> mine = best.words();
    int cut = mine.size() - outlet.words().size();
    return best.kind() == SourceKind.OUTLET
        && outlet.kind() == SourceKind.OUTLET
        && best.form() == Form.NAME
        && cut > 0
        && mine.subList(cut, mine.size()).equals(outlet.words());
  }

  /// Whether this is a poll or a survey.
  boolean isPoll() {
    return best.kind() == SourceKind.DOCUMENT
        && (nouns.stream().anyMatch(RelayRules::isPoll)
            || RelayRules.isPoll(best.words().getLast()));
  }

  boolean isDescribedAs(Mention mention) {
    return descriptions.contains(mention.words());
  }

  /// Whether "the officer" can be this nameless person, or "the poll" this poll: the noun is the
  /// same.
  boolean isTheOne(Mention mention) {
    return nouns.contains(KindRules.head(mention.words()));
  }

  /// Whether a pronoun can stand for this source.
  boolean mayBe(Mention pronoun) {
    if (pronoun.isThing()) {
      return pronouns.contains(pronoun.words());
    }
    if (pronoun.pointsNowhere()) {
      return pronouns.contains(pronoun.words());
    }
    boolean group =
        best.kind() != SourceKind.NAMED_PERSON && best.kind() != SourceKind.UNNAMED_PERSON;
    if (pronoun.sex() == Sex.PLURAL) {
      boolean one =
          (best.kind() == SourceKind.DOCUMENT && !Nouns.isPlural(noun()))
              || best.kind() == SourceKind.AUTHOR;
      return group && !one;
    }
    return !group && agrees(pronoun.sex());
  }

  private String noun() {
    return best.form() == Form.DESCRIPTION ? KindRules.head(best.words()) : best.words().getLast();
  }

  /// Whether "it" can stand for this source: a document, a body or an outlet, told of in words.
  boolean isThing() {
    return best.form() != Form.PRONOUN
        && Set.of(SourceKind.DOCUMENT, SourceKind.ORGANISATION, SourceKind.OUTLET)
            .contains(best.kind());
  }

  /// Whether a title, first name or pronoun in here tells this sex.
  boolean hasSex(Sex sex) {
    return sexes.contains(sex);
  }

  private boolean agrees(Sex sex) {
    return sex == Sex.UNKNOWN
        || sexes.stream().allMatch(known -> known == Sex.UNKNOWN || known == sex);
  }

  /// The sources found so far in a document, by the words that can lead to them and by when they
  /// were last mentioned: a rule looks at the few that it can mean, however many there are.
  static final class Index {
    private final SequencedSet<Cluster> byRecency = new LinkedHashSet<>();
    private final Map<String, Set<Cluster>> byWord = new HashMap<>();
    private final Set<Cluster> outlets = new LinkedHashSet<>();
    private final Map<Sex, Cluster> authors = new EnumMap<>(Sex.class);

    /// Sources that share with a mention the word it turns on, in the order found.
    List<Cluster> like(Mention mention) {
      return List.copyOf(byWord.getOrDefault(key(mention), Set.of()));
    }

    /// The one outlet with a name; nothing if there are two.
    Optional<Cluster> onlyOutlet() {
      return outlets.size() == 1 ? outlets.stream().findFirst() : Optional.empty();
    }

    /// The one outlet with a name that was told of behind an offset; nothing if there are two.
    Optional<Cluster> onlyOutletSince(int offset) {
      List<Cluster> found =
          outlets.stream().filter(c -> c.lastMention().start() >= offset).limit(2).toList();
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The article's own voice that spoke last, in the singular or the plural as this one.
    Optional<Cluster> author(Mention self) {
      return Optional.ofNullable(authors.get(self.sex()));
    }

    /// The first source that a pronoun like this one stands for, if one did.
    Optional<Cluster> firstLike(Mention pronoun) {
      return byWord.getOrDefault(key(pronoun), Set.of()).stream().findFirst();
    }

    /// All sources, the last mentioned first.
    Iterable<Cluster> latestFirst() {
      return byRecency.reversed();
    }

    List<Cluster> all() {
      return new ArrayList<>(byRecency);
    }

    /// Notes that a mention was added to a source, new or known.
    void note(Cluster cluster, Mention mention) {
      byRecency.remove(cluster);
      byRecency.addLast(cluster);
      if (mention.kind() == SourceKind.OUTLET && mention.form() == Form.NAME) {
        outlets.add(cluster);
      }
      if (mention.kind() == SourceKind.AUTHOR) {
        authors.put(mention.sex(), cluster);
      }
      byWord.computeIfAbsent(key(mention), word -> new LinkedHashSet<>()).add(cluster);
    }

    private static String key(Mention mention) {
      return switch (mention.form()) {
        case NAME -> "name " + mention.words().getLast();
        case DESCRIPTION -> "noun " + KindRules.head(mention.words());
        case PRONOUN -> "pronoun " + mention.words().getFirst();
      };
    }
  }
}
