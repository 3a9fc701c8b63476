package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.Difference;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.claim.Judgement.Relation;
import org.hearsay.link.claim.Reason.Rule;
import org.hearsay.link.claim.Weights.Chances;
import org.hearsay.model.SentenceVectors;
import org.hearsay.text.Span;

/// Judges how two places in two documents of a story stand to each other.
///
/// 1. Both are taken apart ([Gist]) and compared ([Likeness]): how near they are in meaning, how
///    much of each the other says too, numbers and names in both and in one alone, what denies and
///    what says the opposite, and whether each is what the other document says most nearly.
/// 2. [Weights] make chances of the three relations of it. Where a number of one thing is another
///    and none is shared, both cannot be the same: that chance goes to their disagreeing.
/// 3. The likeliest is the judgement, with two guards: it is a disagreement only if words can be
///    pointed at in which both differ, and only if most of what the shorter says is in both; in
///    doubt it is [Relation#DIFFERENT].
/// 4. The order of the two does not matter but for the order in the reasons.
///
/// Made for one story, since what all of it is about says little; not safe to share between
/// threads.
public final class Judge {
  /// At most so many sentences of a story are read: the work grows with their square.
  static final int MOST_SENTENCES = 4000;

  /// Less than this of the shorter in both is not the same thing; set with the even events in
  /// sight.
  private static final double SAME_THING = 0.55;

  private static final Weights WEIGHTS = Weights.read();

  private final SentenceVectors vectors;
  private final Rarity rarity;
  private final Map<Document, Telling> tellings = new HashMap<>();
  private final int mostOfEach;

  /// @param story the documents, each id once
  public Judge(List<Document> story, SentenceVectors vectors) {
    this.vectors = vectors;
    this.rarity = Rarity.of(story);
    this.mostOfEach = Math.max(1, MOST_SENTENCES / Math.max(1, story.size()));
  }

  /// How two excerpts of documents of the story stand to each other.
  public Judgement judge(Excerpt one, Excerpt other) {
    return judge(gist(one), gist(other));
  }

  Gist gist(Excerpt excerpt) {
    for (Gist known : telling(excerpt.document()).gists()) {
      if (known.excerpt().span().equals(excerpt.span())) {
        return known;
      }
    }
    return Gist.of(excerpt.document(), excerpt.span(), vectors, rarity);
  }

  Telling telling(Document document) {
    return tellings.computeIfAbsent(document, one -> Telling.of(one, vectors, rarity, mostOfEach));
  }

  /// By what two excerpts are judged, in the order of [#figureNames]: to fit the weights.
  public double[] figures(Excerpt one, Excerpt other) {
    return likeness(gist(one), gist(other)).figures();
  }

  public static List<String> figureNames() {
    return Likeness.NAMES;
  }

  Chances chances(Gist one, Gist other) {
    return chances(likeness(one, other));
  }

  private static Chances chances(Likeness likeness) {
    Chances chances = WEIGHTS.of(likeness.figures());
    Numbers numbers = likeness.numbers();
    boolean isOtherNumber = !numbers.differing().isEmpty() && numbers.agreeing().isEmpty();
    return isOtherNumber || likeness.isDeniedByOne() ? chances.withoutSame() : chances;
  }

  private Likeness likeness(Gist one, Gist other) {
    Telling ofOne = telling(one.excerpt().document());
    return new Likeness(one, other, ofOne, telling(other.excerpt().document()));
  }

  Judgement judge(Gist one, Gist other) {
    Likeness likeness = likeness(one, other);
    Chances chances = chances(likeness);
    List<Reason> reasons = reasons(one, other, likeness);
    if (chances.same() >= chances.disagree() && chances.same() >= chances.different()) {
      return new Judgement(Relation.SAME, Optional.empty(), chances.same(), reasons);
    }
    Optional<Difference> difference = difference(likeness);
    if (chances.disagree() > chances.different() && difference.isPresent()) {
      return new Judgement(Relation.DISAGREE, difference, chances.disagree(), reasons);
    }
    double chance = Math.min(1, chances.different() + chances.disagree());
    return new Judgement(Relation.DIFFERENT, Optional.empty(), chance, reasons);
  }

  /// In what both differ, if words can be pointed at.
  private static Optional<Difference> difference(Likeness likeness) {
    Numbers numbers = likeness.numbers();
    if (likeness.covered() < SAME_THING) {
      return Optional.empty();
    }
    if (!numbers.differing().isEmpty() && !numbers.isNone()) {
      boolean isUpdate = numbers.isCountedSoFar();
      return Optional.of(isUpdate ? Difference.UPDATE : Difference.VALUE);
    }
    return numbers.isNone() || likeness.isDeniedOnce() || likeness.isOpposite()
        ? Optional.of(Difference.POLARITY)
        : Optional.empty();
  }

  private static List<Reason> reasons(Gist one, Gist other, Likeness likeness) {
    List<Reason> reasons = new ArrayList<>();
    Document here = one.excerpt().document();
    Document there = other.excerpt().document();
    likeness
        .pointers()
        .forEach(pointer -> {
          if (!pointer.inOne().isEmpty() || !pointer.inOther().isEmpty()) {
            reasons.add(
                new Reason(
                    pointer.rule(),
                    excerpts(here, pointer.inOne()),
                    excerpts(there, pointer.inOther())));
          }
        });
    if (reasons.isEmpty()) {
      reasons.add(
          new Reason(Rule.LITTLE_IN_COMMON, List.of(one.excerpt()), List.of(other.excerpt())));
    }
    return reasons;
  }

  private static List<Excerpt> excerpts(Document document, List<Span> places) {
    return places.stream().sorted().distinct().map(place -> new Excerpt(document, place)).toList();
  }
}
