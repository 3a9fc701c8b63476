package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.link.claim.Gist.Word;
import org.hearsay.link.claim.Reason.Rule;
import org.hearsay.model.SentenceVectors;
import org.hearsay.text.Span;

/// What two gists have in common and in what they differ, as figures for [Weights] and as words for
/// reasons. The order of the two does not matter.
final class Likeness {
  /// The figures, in the order of [#figures].
  static final List<String> NAMES =
      List.of(
          "always",
          "nearness",
          "covered-more",
          "covered-less",
          "shared-more",
          "shared-less",
          "margin-more",
          "margin-less",
          "numbers-shared",
          "numbers-differ",
          "numbers-alone",
          "bounds-differ",
          "names-shared",
          "names-alone",
          "denied-once",
          "denied-once-near",
          "opposite-words",
          "length-ratio",
          "length-shorter",
          "run");

  /// How near two words must lie to be taken for the same thing in other words.
  private static final double SAME_WORD = 0.8;

  private final Gist one;
  private final Gist other;
  private final double[] marginOf;
  final List<Word> sharedInOne = new ArrayList<>();
  final List<Word> sharedInOther = new ArrayList<>();
  final List<Quantity> agreeing = new ArrayList<>();
  final List<Quantity> differingInOne = new ArrayList<>();
  final List<Quantity> differingInOther = new ArrayList<>();
  final List<Span> oppositeInOne = new ArrayList<>();
  final List<Span> oppositeInOther = new ArrayList<>();

  Likeness(Gist one, Gist other, Telling ofOne, Telling ofOther) {
    this.one = one;
    this.other = other;
    double near = SentenceVectors.cosine(one.vector(), other.vector());
    this.marginOf =
        new double[] {
          near - ofOther.nearest(one, other.excerpt().span()),
          near - ofOne.nearest(other, one.excerpt().span())
        };
  }

  double[] figures() {
    double near = SentenceVectors.cosine(one.vector(), other.vector());
    double coveredOne = covered(one, other, sharedInOne);
    double coveredOther = covered(other, one, sharedInOther);
    double sharedOne = shared(one, other);
    double sharedOther = shared(other, one);
    numbers();
    opposites();
    int alone =
        one.quantities().size()
            + other.quantities().size()
            - agreeing.size()
            - differingInOne.size()
            - differingInOther.size();
    boolean deniedOnce = one.denials().isEmpty() != other.denials().isEmpty();
    double shorter = Math.min(one.words().size(), other.words().size());
    double longer = Math.max(one.words().size(), other.words().size());
    return new double[] {
      1,
      near,
      Math.max(coveredOne, coveredOther),
      Math.min(coveredOne, coveredOther),
      Math.max(sharedOne, sharedOther),
      Math.min(sharedOne, sharedOther),
      clipped(Math.max(marginOf[0], marginOf[1])),
      clipped(Math.min(marginOf[0], marginOf[1])),
      Math.min(2, agreeing.size() / 2.0),
      Math.min(2, differingInOne.size()),
      Math.min(2, alone),
      boundsDiffer() ? 1 : 0,
      names(true),
      names(false),
      deniedOnce ? 1 : 0,
      deniedOnce && isNear(one.denials().isEmpty() ? other : one) ? 1 : 0,
      Math.min(1, oppositeInOne.size()),
      Math.log((longer + 1) / (shorter + 1)),
      Math.log(shorter + 1),
      run()
    };
  }

  private static double clipped(double margin) {
    return Math.max(-0.3, Math.min(0.3, margin));
  }

  /// Share of what a gist says that the other says too, in whatever words.
  private static double covered(Gist gist, Gist by, List<Word> shared) {
    double covered = 0;
    for (Word word : gist.words()) {
      double best = 0;
      for (Word candidate : by.words()) {
        best = Math.max(best, likeness(word, candidate));
      }
      covered += word.weight() * best;
      if (best >= SAME_WORD) {
        shared.add(word);
      }
    }
    return gist.weight() > 0 ? covered / gist.weight() : 0;
  }

  private static double likeness(Word one, Word other) {
    return one.stem().equals(other.stem())
        ? 1
        : Math.max(0, SentenceVectors.cosine(one.vector(), other.vector()));
  }

  /// Share of what a gist says that the other says in the same words.
  private static double shared(Gist gist, Gist by) {
    Set<String> stems = new HashSet<>();
    by.words().forEach(word -> stems.add(word.stem()));
    double shared = 0;
    for (Word word : gist.words()) {
      shared += stems.contains(word.stem()) ? word.weight() : 0;
    }
    return gist.weight() > 0 ? shared / gist.weight() : 0;
  }

  private void numbers() {
    List<Quantity> restOfOne = new ArrayList<>(one.quantities());
    List<Quantity> restOfOther = new ArrayList<>(other.quantities());
    for (Quantity quantity : one.quantities()) {
      for (Quantity match : restOfOther) {
        if (quantity.kind() == match.kind() && quantity.agrees(match)) {
          agreeing.add(quantity);
          agreeing.add(match);
          restOfOne.remove(quantity);
          restOfOther.remove(match);
          break;
        }
      }
    }
    for (Quantity quantity : restOfOne) {
      for (Quantity against : restOfOther) {
        if (quantity.comparable(against) && !differingInOther.contains(against)) {
          differingInOne.add(quantity);
          differingInOther.add(against);
          break;
        }
      }
    }
  }

  boolean boundsDiffer() {
    for (int k = 0; k < differingInOne.size(); k++) {
      if (differingInOne.get(k).isBound() || differingInOther.get(k).isBound()) {
        return true;
      }
    }
    return false;
  }

  private void opposites() {
    for (Word word : one.words()) {
      for (Word against : other.words()) {
        if (Polarity.opposite(word.stem(), against.stem())) {
          oppositeInOne.add(word.place());
          oppositeInOther.add(against.place());
        }
      }
    }
  }

  /// Weight of the names in both, or in one alone, among all words of the shorter.
  private double names(boolean inBoth) {
    double sum = 0;
    Set<String> ofOne = new HashSet<>();
    Set<String> ofOther = new HashSet<>();
    one.words().stream().filter(Word::name).forEach(word -> ofOne.add(word.stem()));
    other.words().stream().filter(Word::name).forEach(word -> ofOther.add(word.stem()));
    Set<String> both = new HashSet<>(ofOne);
    both.retainAll(ofOther);
    if (inBoth) {
      return Math.min(3, both.size());
    }
    sum = Math.min(ofOne.size() - both.size(), ofOther.size() - both.size());
    return Math.min(3, sum);
  }

  /// Whether a word of what both say stands within five words behind a denying one.
  private boolean isNear(Gist denying) {
    List<Word> shared = denying == one ? sharedInOne : sharedInOther;
    for (Span denial : denying.denials()) {
      for (Word word : shared) {
        int distance = word.place().start() - denial.end();
        if (distance >= -40 && distance <= 40) {
          return true;
        }
      }
    }
    return false;
  }

  /// Telling words in a row that are the same in both, as a share of the shorter.
  private double run() {
    List<Word> a = one.words();
    List<Word> b = other.words();
    int best = 0;
    int[] before = new int[b.size() + 1];
    for (Word word : a) {
      int[] now = new int[b.size() + 1];
      for (int k = 0; k < b.size(); k++) {
        now[k + 1] = word.stem().equals(b.get(k).stem()) ? before[k] + 1 : 0;
        best = Math.max(best, now[k + 1]);
      }
      before = now;
    }
    return (double) best / Math.max(1, Math.min(a.size(), b.size()));
  }

  /// Share of the shorter, by weight, that the longer says too; after [#figures].
  double covered() {
    return Math.max(covered(one, other, new ArrayList<>()), covered(other, one, new ArrayList<>()));
  }

  /// Words that a reason points at.
  record Pointer(Rule rule, List<Span> inOne, List<Span> inOther) {}

  /// All that speaks for one relation or another, the weightiest first; after [#figures].
  List<Pointer> pointers() {
    List<Pointer> pointers = new ArrayList<>();
    pointers.add(
        new Pointer(Rule.NUMBERS_DIFFER, places(differingInOne), places(differingInOther)));
    if (one.denials().isEmpty() != other.denials().isEmpty()) {
      pointers.add(new Pointer(Rule.ONE_DENIES, one.denials(), other.denials()));
    }
    pointers.add(new Pointer(Rule.OPPOSITE_WORDS, oppositeInOne, oppositeInOther));
    pointers.add(new Pointer(Rule.SAME_NUMBERS, agreeing(one), agreeing(other)));
    Set<String> both = stems(one);
    both.retainAll(stems(other));
    pointers.add(
        new Pointer(
            Rule.SAME_NAMES,
            places(one, word -> word.name() && both.contains(word.stem())),
            places(other, word -> word.name() && both.contains(word.stem()))));
    pointers.add(
        new Pointer(
            Rule.SAME_WORDS,
            places(one, word -> !word.name() && both.contains(word.stem())),
            places(other, word -> !word.name() && both.contains(word.stem()))));
    pointers.add(
        new Pointer(
            Rule.SAME_MEANING,
            places(one, word -> sharedInOne.contains(word) && !both.contains(word.stem())),
            places(other, word -> sharedInOther.contains(word) && !both.contains(word.stem()))));
    pointers.add(
        new Pointer(
            Rule.OTHER_NAMES,
            places(one, word -> word.name() && !both.contains(word.stem())),
            places(other, word -> word.name() && !both.contains(word.stem()))));
    return pointers;
  }

  private List<Span> agreeing(Gist gist) {
    return places(gist.quantities().stream().filter(agreeing::contains).toList());
  }

  private static List<Span> places(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::place).toList();
  }

  private static Set<String> stems(Gist gist) {
    Set<String> stems = new HashSet<>();
    gist.words().forEach(word -> stems.add(word.stem()));
    return stems;
  }

  private static List<Span> places(Gist gist, Predicate<Word> which) {
    return gist.words().stream().filter(which).map(Word::place).toList();
  }
}
