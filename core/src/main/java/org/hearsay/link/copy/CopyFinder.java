package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.link.Document;
import org.hearsay.link.Passage;
import org.hearsay.link.copy.Alignment.Bounds;
import org.hearsay.link.copy.Seeds.Match;
import org.hearsay.link.copy.Seeds.Pair;

/// Finds the passages that documents share because they were copied.
///
/// 1. In: pages, each id once. Out: passages in the order of the pages and of their words; of two
///    that are mostly the same words of the same pages the better one.
/// 2. A passage has at least [#FEWEST_TELLING] words that say something in both pages; of these at
///    least [#FEWEST_PLAIN] are no names and no numbers, for a name with its title is nobody's
///    wording. At least half of the words of the longer side are in both, or
///    [#LEAST_LIKENESS_OF_SHORT] if that side has fewer than [#SHORT].
/// 3. Time grows with the number of words and of passages. Of a run of words that more than
///    [Seeds#FEW] pages share, each page is compared with the first that has it and with the one
///    before.
/// 4. The same pages give the same passages. Thread rule: no state; safe to share.
public final class CopyFinder {
  private static final int FEWEST_SEEDS = 2;
  private static final int FEWEST_TELLING = 7;
  private static final int FEWEST_PLAIN = 5;
  private static final double LEAST_WORTH = 6;
  private static final int SHORT = 40;
  private static final double LEAST_LIKENESS_OF_SHORT = 0.6;
  private static final double LEAST_LIKENESS = 0.5;
  private static final double NEARLY_ALL = 0.8;

  private CopyFinder() {}

  public static List<Passage> find(List<Document> pages) {
    Words.Numbering numbering = new Words.Numbering();
    List<Words> words = pages.stream().map(numbering::of).toList();
    List<Passage> found = new ArrayList<>();
    for (Map.Entry<Pair, List<Match>> shared : Seeds.shared(pages, words).entrySet()) {
      if (shared.getValue().size() >= FEWEST_SEEDS) {
        Pair pair = shared.getKey();
        Words one = words.get(pair.one());
        Words other = words.get(pair.other());
        for (Alignment alignment : alignments(one, other, shared.getValue())) {
          found.add(passage(pages.get(pair.one()), pages.get(pair.other()), one, other, alignment));
        }
      }
    }
    return found;
  }

  private static List<Alignment> alignments(Words one, Words other, List<Match> matches) {
    List<Alignment> all = new ArrayList<>();
    for (Chain chain : Chain.of(matches)) {
      if (chain.matches().size() >= FEWEST_SEEDS) {
        Alignment.around(one, other, chain).stream().filter(CopyFinder::isCopy).forEach(all::add);
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
    return kept;
  }

  private static boolean isCopy(Alignment alignment) {
    boolean isShort = alignment.bounds().longer() < SHORT;
    return alignment.worth() >= LEAST_WORTH
        && alignment.telling() >= FEWEST_TELLING
        && alignment.plain() >= FEWEST_PLAIN
        && alignment.likeness() >= (isShort ? LEAST_LIKENESS_OF_SHORT : LEAST_LIKENESS);
  }

  private static boolean isQuotation(Alignment alignment) {
    return alignment.quoted() >= NEARLY_ALL * alignment.same();
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

  private static Passage passage(
      Document one, Document other, Words wordsOfOne, Words wordsOfOther, Alignment alignment) {
    Bounds bounds = alignment.bounds();
    return new Passage(
        one,
        other,
        wordsOfOne.span(bounds.firstInOne(), bounds.lastInOne()),
        wordsOfOther.span(bounds.firstInOther(), bounds.lastInOther()),
        alignment.likeness(),
        isQuotation(alignment));
  }
}
