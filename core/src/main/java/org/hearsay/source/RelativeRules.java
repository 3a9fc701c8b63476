package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// What "who", "which" and "that" stand for: the source whose words they follow, else the name
/// before an apposition, else the words right before them.
///
/// @param index the text
/// @param people those whom the text names
/// @param known the sources so far
/// @param join the source that the words at a place stand for, made if there is none
/// @param bearer the same, but nothing where the words name no person
record RelativeRules(
    TextIndex index,
    People people,
    Cluster.Index known,
    Function<Span, Cluster> join,
    Function<Span, Optional<Cluster>> bearer) {
  private static final Pattern BETWEEN = Pattern.compile("(?: ?[,(\u2014\u2013]| ?--| -)? ?");
  private static final Set<String> SEPARATES = Set.of(",", "(", "--", "-", "\u2014", "\u2013");

  /// Small words that no noun phrase goes over.
  private static final Set<String> BOUNDS =
      Set.of(
          "of", "for", "to", "from", "with", "by", "in", "at", "on", "and", "or", "that", "about",
          "as", "than", "is", "are", "was", "were", "be", "been", "say", "says", "said", "told");

  private static final Set<String> AT_PLACES = Set.of("in", "on", "at", "near", "across", "around");

  private static final int APPOSITION_LONGEST = 10;

  Optional<Cluster> antecedent(Span pronoun) {
    return rightBefore(pronoun).or(() -> appositionBefore(pronoun)).or(() -> phraseBefore(pronoun));
  }

  /// The source whose words a relative pronoun follows with nothing but a comma between.
  private Optional<Cluster> rightBefore(Span pronoun) {
    for (Cluster cluster : known.latestFirst()) {
      int end = cluster.lastMention().end();
      boolean next = end <= pronoun.start() && pronoun.start() - end <= 4;
      if (next && BETWEEN.matcher(new Span(end, pronoun.start()).in(index.text())).matches()) {
        return Optional.of(cluster);
      }
      if (pronoun.start() - end > 4) {
        break;
      }
    }
    return Optional.empty();
  }

  /// "He met Ada Lund, now the mayor, who", "Ada Lund, a clerk who": the name before words that say
  /// who bears it.
  private Optional<Cluster> appositionBefore(Span pronoun) {
    int end = index.tokenAt(pronoun.start()) - 1;
    int comma = end - 1;
    while (comma > end - APPOSITION_LONGEST && !",.;:".contains(index.lower(comma))) {
      comma--;
    }
    boolean set =
        comma > 0
            && index.lower(comma).equals(",")
            && index.tokens().get(comma - 1).shape() == Token.Shape.TITLE;
    if (!set) {
      return Optional.empty();
    }
    if (!index.lower(end).equals(",")) {
      boolean one = Nouns.isListedPerson(index.lower(end)) && !Nouns.isPlural(index.lower(end));
      return one && NameParts.isArticle(index.lower(comma + 1))
          ? people
              .at(index.span(comma - 1, comma - 1).start())
              .flatMap(person -> bearer.apply(person.name()))
          : Optional.empty();
    }
    Span name = index.span(comma - 1, comma - 1);
    boolean role =
        RoleRules.around(index, comma - 1, comma - 1).stream()
            .anyMatch(r -> r.words().start() > name.end());
    return role
        ? people.at(name.start()).flatMap(person -> bearer.apply(person.name()))
        : Optional.empty();
  }

  /// The noun phrase that a relative pronoun follows, though it is no source of its own: "he met
  /// three clerks, who". A name behind "of" or "for" is left alone, for "a spokesman for Lund, who"
  /// may mean either.
  private Optional<Cluster> phraseBefore(Span pronoun) {
    int end = index.tokenAt(pronoun.start()) - 1;
    if (end > 0 && SEPARATES.contains(index.lower(end))) {
      end--;
    }
    if (end < 1 || index.tokens().get(end).shape() == Token.Shape.OTHER) {
      return Optional.empty();
    }
    end = beforePlace(end);
    boolean name = index.isCapital(end);
    int begin = end;
    while (begin > 0
        && index.tokens().get(begin).before() == Token.LineBreak.NONE
        && (name ? index.isCapital(begin - 1) : end - begin < 3 && isInside(begin - 1))) {
      begin--;
    }
    boolean bound = begin > 0 && Set.of("of", "for").contains(index.lower(begin - 1));
    if (name && index.lower(begin - 1).equals("the")) {
      begin--;
    }
    return name && bound ? Optional.empty() : Optional.of(join.apply(index.span(begin, end)));
  }

  /// The last token of the noun for people before "on Capitol Hill": a place is nobody who says
  /// something.
  private int beforePlace(int end) {
    int k = end;
    while (k > 0 && index.isCapital(k)) {
      k--;
    }
    boolean placed =
        k > 0
            && k < end
            && AT_PLACES.contains(index.lower(k))
            && (Nouns.isPerson(index.lower(k - 1)) || Known.isPeople(List.of(index.lower(k - 1))));
    return placed ? k - 1 : end;
  }

  private boolean isInside(int k) {
    return index.tokens().get(k).shape() != Token.Shape.OTHER
        && !BOUNDS.contains(index.lower(k))
        && !Nouns.isDeterminer(index.lower(k + 1));
  }
}
