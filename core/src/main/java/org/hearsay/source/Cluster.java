package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.source.Mention.Form;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.Span;

/// Mentions that were joined, while a document's sources are being found.
final class Cluster {
  private final List<Mention> mentions = new ArrayList<>();

  void add(Mention mention) {
    mentions.add(mention);
  }

  List<Span> spans() {
    return mentions.stream().map(Mention::span).distinct().sorted().toList();
  }

  Span lastMention() {
    return spans().getLast();
  }

  /// The mention that says most: a name before a description before a pronoun, the longer name, one
  /// with a title.
  Mention best() {
    return mentions.stream()
        .min(
            Comparator.comparing(Mention::form)
                .thenComparing(m -> m.form() == Form.NAME ? -m.words().size() : 0)
                .thenComparing(m -> m.title().isPresent() ? 0 : 1))
        .orElseThrow();
  }

  boolean hasName(Mention mention) {
    return mentions.stream()
            .anyMatch(m -> m.form() == Form.NAME && m.words().equals(mention.words()))
        && agrees(mention.sex());
  }

  /// Whether a shorter or fuller name can be that of a person in here: the last names are the same
  /// and one of the two is a last name alone, and no title or pronoun speaks against it.
  boolean mayBeNamed(Mention mention) {
    if (!isPerson(mention) || !isPerson(best()) || best().form() != Form.NAME) {
      return false;
    }
    List<String> mine = best().words();
    boolean oneIsShort = mine.size() == 1 || mention.words().size() == 1;
    return oneIsShort && mine.getLast().equals(mention.words().getLast()) && agrees(mention.sex());
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == SourceKind.NAMED_PERSON;
  }

  boolean isDescribedAs(Mention mention) {
    return mentions.stream()
        .anyMatch(m -> m.form() == Form.DESCRIPTION && m.words().equals(mention.words()));
  }

  /// Whether "the officer" can be this nameless person: the noun is the same.
  boolean isTheOne(Mention mention) {
    return mentions.stream()
        .anyMatch(m ->
            m.form() == Form.DESCRIPTION
                && m.kind() == SourceKind.UNNAMED_PERSON
                && KindRules.head(m.words()).equals(KindRules.head(mention.words())));
  }

  /// Whether a pronoun can stand for this source.
  boolean mayBe(Mention pronoun) {
    if (pronoun.kind() == SourceKind.AUTHOR || pronoun.pointsNowhere()) {
      return mentions.stream()
          .anyMatch(m -> m.form() == Form.PRONOUN && m.words().equals(pronoun.words()));
    }
    boolean group =
        best().kind() != SourceKind.NAMED_PERSON && best().kind() != SourceKind.UNNAMED_PERSON;
    if (pronoun.sex() == Sex.PLURAL) {
      return group;
    }
    return !group && agrees(pronoun.sex());
  }

  private boolean agrees(Sex sex) {
    return sex == Sex.UNKNOWN
        || mentions.stream().noneMatch(m -> m.sex() != Sex.UNKNOWN && m.sex() != sex);
  }
}
