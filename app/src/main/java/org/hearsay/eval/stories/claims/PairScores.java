package org.hearsay.eval.stories.claims;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Tally;
import org.hearsay.link.claim.Judgement.Relation;

/// How pairs of places were judged, beside how a person did.
///
/// @param answers one for each labelled pair
record PairScores(List<Answer> answers) {
  /// What was said of one pair.
  ///
  /// @param event the name of the event
  /// @param id the label's
  /// @param chance how likely the judgement is said to be
  /// @param difference whether the kind of difference is right too, where both disagree
  record Answer(
      String event, String id, Relation gold, Relation found, double chance, boolean difference) {}

  PairScores {
    answers = List.copyOf(answers);
  }

  int size() {
    return answers.size();
  }

  /// How many were labelled as one relation and judged as another.
  long count(Relation gold, Relation found) {
    return answers.stream().filter(one -> one.gold == gold && one.found == found).count();
  }

  Tally tally(Relation relation) {
    long gold = answers.stream().filter(one -> one.gold == relation).count();
    long found = answers.stream().filter(one -> one.found == relation).count();
    return new Tally(gold, found, count(relation, relation));
  }

  /// Share of the pairs that were judged as they are labelled, in percent.
  double accuracy() {
    long right = answers.stream().filter(one -> one.gold == one.found).count();
    return answers.isEmpty() ? 100 : 100.0 * right / answers.size();
  }

  /// The mean of the F1 of the three relations.
  double macro() {
    double sum = 0;
    for (Relation relation : Relation.values()) {
      sum += tally(relation).f1();
    }
    return sum / Relation.values().length;
  }

  /// Of the disagreements that were found, those whose [Difference] is right.
  long differences() {
    return answers.stream().filter(Answer::difference).count();
  }

  /// The answers whose stated chance lies in a range.
  PairScores between(double from, double to) {
    return new PairScores(
        answers.stream().filter(one -> one.chance >= from && one.chance < to).toList());
  }

  /// The mean of the stated chances, in percent.
  double stated() {
    return 100 * answers.stream().mapToDouble(Answer::chance).average().orElse(0);
  }

  PairScores plus(PairScores more) {
    List<Answer> all = new ArrayList<>(answers);
    all.addAll(more.answers);
    return new PairScores(all);
  }
}
