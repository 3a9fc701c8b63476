package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.link.Copy.Ground;
import org.hearsay.link.Passage;
import org.hearsay.link.copy.Alignment.Bounds;

/// Copied words as one passage: candidates that follow each other in both documents, with at most
/// [#LEFT_OUT] whole sentences between them on either side, and the rest of a sentence of which
/// nearly all is copied.
///
/// @param copies the candidates, in order of their words
/// @param ground that of the one with the most words
/// @param bounds first and last word on both sides
record Stretch(List<Candidate> copies, Ground ground, Bounds bounds) {
  private static final int LEFT_OUT = 2;

  /// The part of a sentence that may be missing at an end of a passage that has the rest of it.
  private static final double REST = 0.2;

  Stretch {
    copies = List.copyOf(copies);
  }

  /// The passages of two documents.
  ///
  /// @param pair the candidates of both, in order of their places in the first
  /// @param grounds those that are copies
  static List<Stretch> of(List<Candidate> pair, Map<Candidate, Ground> grounds) {
    List<List<Candidate>> runs = new ArrayList<>();
    for (Candidate candidate : pair) {
      if (grounds.containsKey(candidate)) {
        if (runs.isEmpty() || !follows(runs.getLast().getLast(), candidate)) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(candidate);
      }
    }
    return runs.stream().map(run -> new Stretch(run, ground(run, grounds), bounds(run))).toList();
  }

  private static boolean follows(Candidate before, Candidate candidate) {
    return candidate.bounds().firstInOne() > before.bounds().lastInOne()
        && candidate.bounds().firstInOther() > before.bounds().lastInOther()
        && before.sentencesTo(candidate) <= LEFT_OUT;
  }

  private static Ground ground(List<Candidate> run, Map<Candidate, Ground> grounds) {
    Candidate longest = run.getFirst();
    for (Candidate candidate : run) {
      boolean longer = candidate.alignment().all().words() > longest.alignment().all().words();
      longest = longer ? candidate : longest;
    }
    return grounds.getOrDefault(longest, Ground.BESIDE);
  }

  private static Bounds bounds(List<Candidate> run) {
    Candidate first = run.getFirst();
    Candidate last = run.getLast();
    Words one = first.one().words();
    Words other = first.other().words();
    return new Bounds(
        one.begin(first.bounds().firstInOne(), last.bounds().lastInOne(), REST),
        one.end(first.bounds().firstInOne(), last.bounds().lastInOne(), REST),
        other.begin(first.bounds().firstInOther(), last.bounds().lastInOther(), REST),
        other.end(first.bounds().firstInOther(), last.bounds().lastInOther(), REST));
  }

  Text one() {
    return copies.getFirst().one();
  }

  Text other() {
    return copies.getFirst().other();
  }

  /// How many words stand on both sides.
  int words() {
    return copies.stream().mapToInt(copy -> copy.alignment().all().words()).sum();
  }

  private int own() {
    return copies.stream().mapToInt(copy -> copy.alignment().own().words()).sum();
  }

  boolean isQuotation() {
    return 1 - (double) own() / words() >= Candidate.NEARLY_ALL;
  }

  Passage passage() {
    return new Passage(
        one().document(),
        other().document(),
        one().words().span(bounds.firstInOne(), bounds.lastInOne()),
        other().words().span(bounds.firstInOther(), bounds.lastInOther()),
        (double) words() / bounds.longer(),
        isQuotation());
  }
}
