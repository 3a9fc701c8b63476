package org.hearsay.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.text.Capitals;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// What a headline leaves out of the name of who speaks: "Lawmaker wants rain", where the first
/// paragraph has "Ada Lund said".
///
/// @param index a text, whose first paragraph is its headline if there are more
record Headline(TextIndex index) {
  private static final int FARTHEST = 4;
  private static final int LONGEST = 12;

  private static final Set<SourceKind> PEOPLE =
      Set.of(SourceKind.NAMED_PERSON, SourceKind.UNNAMED_PERSON);

  /// Whether a mention stands in the first paragraph.
  boolean holds(Mention mention) {
    return index.paragraphAt(mention.span().start()) == 0;
  }

  /// Whether a source is no more than a bare noun in the headline ("Poll: …"), which the text goes
  /// on to tell of in more words: none to choose among.
  boolean isBareNoun(Mention mention) {
    return mention.form() == Mention.Form.DESCRIPTION
        && mention.words().size() == 1
        && holds(mention)
        && index.paragraphs().size() > 1;
  }

  /// Whom a noun without an article means in the headline: of the first paragraph of prose in which
  /// a source stands, the only person, or the only document or body with the same noun.
  ///
  /// @param sources the words of all sources in text order
  /// @param mentions takes words apart
  Optional<Mention> speaker(Mention noun, List<Span> sources, Function<Span, Mention> mentions) {
    if (!holds(noun) || NameParts.isArticle(noun.words().getFirst())) {
      return Optional.empty();
    }
    List<Mention> meant =
        lead(sources).stream().map(mentions).filter(first -> mayMean(noun, first)).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static boolean mayMean(Mention noun, Mention first) {
    return switch (noun.kind()) {
      case UNNAMED_PERSON -> first.form() != Mention.Form.PRONOUN && PEOPLE.contains(first.kind());
      case DOCUMENT ->
          first.kind() == SourceKind.DOCUMENT
              && !first.isDefinite()
              && KindRules.head(first.words()).equals(KindRules.head(noun.words()));
      case ORGANISATION ->
          first.kind() == SourceKind.ORGANISATION
              && KindRules.head(first.words()).equals(KindRules.head(noun.words()));
      case NAMED_PERSON, NAMED_GROUP, UNNAMED_GROUP, OUTLET, AUTHOR -> false;
    };
  }

  private List<Span> lead(List<Span> sources) {
    List<Span> found = new ArrayList<>();
    int lead = -1;
    for (Span source : sources) {
      int paragraph = index.paragraphAt(source.start());
      if (lead >= 0 && paragraph > lead) {
        break;
      }
      if (paragraph > 0 && Capitals.isProse(index, index.paragraphs().get(paragraph))) {
        lead = paragraph;
        found.add(source);
      }
    }
    return found;
  }

  /// Whom the first paragraph below the headline brings in without a name and the next ones name:
  /// "A Meridian judge has ruled … Justice Ada Lund wrote". It is the one person of the text who
  /// holds that office, if named behind it within [#FARTHEST] paragraphs as a source; of two such
  /// it is neither. Out comes where the name first stands.
  ///
  /// @param sources the words of all sources in text order
  Optional<Span> namedBelow(Mention mention, People people, List<Span> sources) {
    boolean first = index.paragraphAt(mention.span().start()) == 1;
    if (mention.kind() != SourceKind.UNNAMED_PERSON || !first) {
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
        .filter(person -> sources.stream().anyMatch(source -> isOf(source, person, people)))
        .map(People.Person::name);
  }

  /// Whether the words of a source begin with or hold somebody's name.
  private boolean isOf(Span source, People.Person person, People people) {
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
