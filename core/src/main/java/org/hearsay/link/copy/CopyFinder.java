package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.link.Copy;
import org.hearsay.link.Document;
import org.hearsay.link.Passage;
import org.hearsay.link.copy.Alignment.Bounds;
import org.hearsay.link.copy.Seeds.Match;
import org.hearsay.link.copy.Seeds.Pair;

/// Finds the passages that documents share because they were copied, and says who has them from
/// whom where that is shown.
///
/// 1. In: documents, each id once. Out: passages in the order of the documents and of their words;
///    of two that are mostly the same words of the same documents the better one. Beside them what
///    was taken for a site's boilerplate.
/// 2. What makes shared words a copy stands in `Judge`, how far a passage runs on in `Stretch`,
///    what shows its direction in `Traces`, what is never compared in `Voices`.
/// 3. Time grows with the number of words and of passages. Of a run of words that more than
///    [Seeds#FEW] documents share, each is compared with the first that has it and with the one
///    before.
/// 4. The same documents give the same passages. Thread rule: no state; safe to share.
public final class CopyFinder {
  private static final int FEWEST_SEEDS = 2;
  private static final double LEAST_WORTH = 3;
  private static final double LEAST_LIKENESS = 0.5;

  private CopyFinder() {}

  /// The passages alone.
  public static List<Passage> find(List<Document> documents) {
    return compare(documents).copies().stream().map(Copy::passage).toList();
  }

  public static Copies compare(List<Document> documents) {
    Words.Numbering numbering = new Words.Numbering();
    List<Words> words = documents.stream().map(numbering::of).toList();
    List<Text> texts = new ArrayList<>();
    for (int k = 0; k < documents.size(); k++) {
      texts.add(Text.of(k, documents.get(k), words.get(k)));
    }
    Seeds.Shared shared = Seeds.shared(documents, words);
    List<List<Candidate>> pairs = new ArrayList<>();
    for (Map.Entry<Pair, List<Match>> entry : shared.matches().entrySet()) {
      Pair pair = entry.getKey();
      pairs.add(candidates(texts.get(pair.one()), texts.get(pair.other()), entry.getValue()));
    }
    Map<Candidate, Copy.Ground> grounds = Judge.judge(pairs);
    List<List<Stretch>> stretches = pairs.stream().map(pair -> Stretch.of(pair, grounds)).toList();
    return new Copies(Traces.trace(stretches), shared.boilerplate());
  }

  /// Words that two documents share in the same order, in order of their places in the first.
  private static List<Candidate> candidates(Text one, Text other, List<Match> matches) {
    List<Alignment> all = new ArrayList<>();
    for (Chain chain : Chain.of(matches)) {
      if (chain.matches().size() >= FEWEST_SEEDS || isSaid(one, other, chain.first())) {
        Alignment.around(one.words(), other.words(), chain).stream()
            .filter(a -> a.worth() >= LEAST_WORTH && a.likeness() >= LEAST_LIKENESS)
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingDouble(Alignment::worth).reversed());
    List<Alignment> kept = new ArrayList<>();
    for (Alignment alignment : all) {
      if (kept.stream().noneMatch(better -> overlap(better.bounds(), alignment.bounds()))) {
        kept.add(alignment);
      }
    }
    kept.sort(Comparator.comparingInt(a -> a.bounds().firstInOne()));
    return kept.stream().map(alignment -> new Candidate(one, other, alignment)).toList();
  }

  /// Whether a run of words is quoted in both documents: one is enough for a short quotation.
  private static boolean isSaid(Text one, Text other, Match match) {
    return one.words().said(match.inOne()) && other.words().said(match.inOther());
  }

  private static boolean overlap(Bounds one, Bounds other) {
    int inOne = shared(one.firstInOne(), one.lastInOne(), other.firstInOne(), other.lastInOne());
    int inOther =
        shared(one.firstInOther(), one.lastInOther(), other.firstInOther(), other.lastInOther());
    return 2 * Math.min(inOne, inOther) > Math.min(one.longer(), other.longer());
  }

  private static int shared(int first, int last, int otherFirst, int otherLast) {
    return Math.min(last, otherLast) - Math.max(first, otherFirst) + 1;
  }
}
