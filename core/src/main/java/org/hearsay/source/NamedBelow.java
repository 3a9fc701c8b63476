package org.hearsay.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Whom a first paragraph brings in without a name and the next ones name: "A Meridian judge has
/// ruled … Justice Ada Lund wrote". It is the one person of the text who holds that office, if
/// named behind it within [#FARTHEST] paragraphs as a source; of two such it is neither.
///
/// @param index the text
/// @param people those whom it names
/// @param headline what stands above the first paragraph
record NamedBelow(TextIndex index, People people, Headline headline) {
  private static final int FARTHEST = 4;
  private static final int LONGEST = 12;

  /// Where the name of who is meant first stands.
  ///
  /// @param sources the words of all sources in text order
  Optional<Span> name(Mention mention, List<Span> sources) {
    if (mention.kind() != SourceKind.UNNAMED_PERSON || !headline.isFirstBelow(mention)) {
      return Optional.empty();
    }
    Set<People.Person> called = new LinkedHashSet<>();
    for (RoleRules.Office office : RoleRules.introduced(mention)) {
      people.only(office).ifPresent(called::add);
    }
    return called.stream()
        .findFirst()
        .filter(_ -> called.size() == 1)
        .filter(person -> isNear(mention.span(), person.name()))
        .filter(person -> sources.stream().anyMatch(source -> isOf(source, person)))
        .map(People.Person::name);
  }

  /// Whether the words of a source begin with or hold somebody's name.
  private boolean isOf(Span source, People.Person person) {
    int first = index.tokenAt(source.start());
    for (int k = first; k < Math.min(first + LONGEST, index.tokens().size()); k++) {
      Span word = index.tokens().get(k).span();
      if (word.start() >= source.end()) {
        return false;
      }
      if (people.at(word.start()).filter(person::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(Span mention, Span name) {
    int between = index.paragraphAt(name.start()) - index.paragraphAt(mention.start());
    return name.start() > mention.end() && between <= FARTHEST;
  }
}
