package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.link.claim.Gist.Word;
import org.hearsay.link.claim.Reason.Rule;
import org.hearsay.model.SentenceVectors;
import org.hearsay.text.Span;

/// What two gists have in common and in what they differ, as figures for [Weights] and as words for
/// reasons. Which of the two is the first does not matter to the figures.
///
/// How much of a gist the other covers is counted as in BERTScore (Zhang et al. 2020, arXiv
/// 1904.09675): each word is matched with whichever of the other comes nearest where it stands, and
/// weighed by its rarity in the story.
final class Likeness {
  /// The figures, in the order of [#figures].
  static final List<String> NAMES =
      List.of(
          "always",
          "nearness",
          "nearness-around",
          "margin",
          "covered",
          "shared-more",
          "shared-less",
          "run",
          "numbers-shared",
          "numbers-differ",
          "numbers-alone",
          "names-alone",
          "denied-once",
          "length-ratio");

  /// How near two words must lie to be pointed at as the same in other words.
  private static final double SAME_WORD = 0.8;

  /// A denial this many characters away, some six words, is about what both say.
  private static final int DENIED_WITHIN = 40;

  /// Beyond these a figure says no more.
  private static final double MOST_MARGIN = 0.3;

  private static final int MOST_NUMBERS = 2;
  private static final int MOST_NAMES = 3;

  private final Gist one;
  private final Gist other;
  private final double nearness;
  private final double around;
  private final double margin;
  private final double coveredOfOne;
  private final double coveredOfOther;
  private final List<Word> metInOne = new ArrayList<>();
  private final List<Word> metInOther = new ArrayList<>();
  private final Set<String> both;
  private final Numbers numbers;
  private final List<Span> oppositeInOne = new ArrayList<>();
  private final List<Span> oppositeInOther = new ArrayList<>();

  Likeness(Gist one, Gist other, Telling ofOne, Telling ofOther) {
    this.one = one;
    this.other = other;
    this.nearness = SentenceVectors.cosine(one.vector(), other.vector());
    this.around =
        SentenceVectors.cosine(ofOne.around(one).vector(), ofOther.around(other).vector());
    this.margin =
        nearness
            - Math.min(
                ofOther.nearest(one, other.excerpt().span()),
                ofOne.nearest(other, one.excerpt().span()));
    this.coveredOfOne = covered(one, other, metInOne);
    this.coveredOfOther = covered(other, one, metInOther);
    this.both = stems(one);
    both.retainAll(stems(other));
    this.numbers = Numbers.of(one.quantities(), other.quantities());
    opposites();
  }

  double[] figures() {
    double sharedOfOne = shared(one);
    double sharedOfOther = shared(other);
    double shorter = 1 + Math.min(one.words().size(), other.words().size());
    double longer = 1 + Math.max(one.words().size(), other.words().size());
    return new double[] {
      1,
      nearness,
      around,
      Math.clamp(margin, -MOST_MARGIN, MOST_MARGIN),
      covered(),
      Math.max(sharedOfOne, sharedOfOther),
      Math.min(sharedOfOne, sharedOfOther),
      run(),
      Math.min(MOST_NUMBERS, numbers.agreeing().size()),
      Math.min(MOST_NUMBERS, numbers.differing().size()),
      Math.min(MOST_NUMBERS, numbers.alone()),
      namesAlone(),
      isDeniedOnce() && isDenialNear() ? 1 : 0,
      Math.log(longer / shorter)
    };
  }

  /// Share of what the one says that the other says too, in whatever words: the greater share.
  double covered() {
    return Math.max(coveredOfOne, coveredOfOther);
  }

  boolean isDeniedOnce() {
    return one.denials().isEmpty() != other.denials().isEmpty();
  }

  /// Whether of one a source is said to deny it, and the other denies nothing.
  boolean isDeniedByOne() {
    return isDeniedOnce() && isDenialNear() && (isDenied(one) || isDenied(other));
  }

  private static boolean isDenied(Gist gist) {
    return !Polarity.denyingCues(gist.excerpt().document(), gist.excerpt().span()).isEmpty();
  }

  boolean isOpposite() {
    return !oppositeInOne.isEmpty();
  }

  Numbers numbers() {
    return numbers;
  }

  private static double covered(Gist gist, Gist by, List<Word> met) {
    double covered = 0;
    for (Word word : gist.words()) {
      double best = 0;
      for (Word candidate : by.words()) {
        best = Math.max(best, likeness(word, candidate));
      }
      covered += word.weight() * best;
      if (best >= SAME_WORD) {
        met.add(word);
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
  private double shared(Gist gist) {
    double shared = 0;
    for (Word word : gist.words()) {
      shared += both.contains(word.stem()) ? word.weight() : 0;
    }
    return gist.weight() > 0 ? shared / gist.weight() : 0;
  }

  private static Set<String> stems(Gist gist) {
    Set<String> stems = new HashSet<>();
    gist.words().forEach(word -> stems.add(word.stem()));
    return stems;
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

  /// Names in each that are not in the other: of the two the fewer.
  private double namesAlone() {
    return Math.min(MOST_NAMES, Math.min(namesAlone(one).size(), namesAlone(other).size()));
  }

  private Set<String> namesAlone(Gist gist) {
    Set<String> names = new HashSet<>();
    for (Word word : gist.words()) {
      if (word.name() && !both.contains(word.stem())) {
        names.add(word.stem());
      }
    }
    return names;
  }

  /// Whether what denies stands beside a word of what both say.
  private boolean isDenialNear() {
    Gist denying = one.denials().isEmpty() ? other : one;
    List<Word> met = denying == one ? metInOne : metInOther;
    for (Span denial : denying.denials()) {
      for (Word word : met) {
        if (Math.abs(word.place().start() - denial.end()) <= DENIED_WITHIN) {
          return true;
        }
      }
    }
    return false;
  }

  /// Telling words in a row that are the same in both, as a share of the shorter.
  private double run() {
    int most = 0;
    int[] before = new int[other.words().size() + 1];
    for (Word word : one.words()) {
      int[] now = new int[before.length];
      for (int k = 0; k < other.words().size(); k++) {
        now[k + 1] = word.stem().equals(other.words().get(k).stem()) ? before[k] + 1 : 0;
        most = Math.max(most, now[k + 1]);
      }
      before = now;
    }
    return (double) most / Math.max(1, Math.min(one.words().size(), other.words().size()));
  }

  /// Words that a reason points at.
  record Pointer(Rule rule, List<Span> inOne, List<Span> inOther) {}

  /// All that speaks for one relation or another, in the order of [Rule].
  List<Pointer> pointers() {
    List<Pointer> pointers = new ArrayList<>();
    pointers.add(
        new Pointer(
            Rule.NUMBERS_DIFFER,
            numbers.differing().stream().map(pair -> pair.one().place()).toList(),
            numbers.differing().stream().map(pair -> pair.other().place()).toList()));
    if (isDeniedOnce()) {
      pointers.add(new Pointer(Rule.ONE_DENIES, one.denials(), other.denials()));
    }
    pointers.add(new Pointer(Rule.OPPOSITE_WORDS, oppositeInOne, oppositeInOther));
    pointers.add(
        new Pointer(
            Rule.SAME_NUMBERS,
            numbers.agreeing().stream().map(pair -> pair.one().place()).toList(),
            numbers.agreeing().stream().map(pair -> pair.other().place()).toList()));
    for (Rule rule :
        List.of(Rule.SAME_NAMES, Rule.SAME_WORDS, Rule.SAME_MEANING, Rule.OTHER_NAMES)) {
      pointers.add(new Pointer(rule, words(rule, one, metInOne), words(rule, other, metInOther)));
    }
    return pointers;
  }

  private List<Span> words(Rule rule, Gist gist, List<Word> met) {
    List<Span> places = new ArrayList<>();
    for (Word word : gist.words()) {
      boolean isShared = both.contains(word.stem());
      boolean isMeant =
          switch (rule) {
            case SAME_NAMES -> isShared && word.name();
            case SAME_WORDS -> isShared && !word.name();
            case SAME_MEANING -> !isShared && met.contains(word);
            case OTHER_NAMES -> !isShared && word.name() && !met.contains(word);
            case NUMBERS_DIFFER, ONE_DENIES, OPPOSITE_WORDS, SAME_NUMBERS, LITTLE_IN_COMMON ->
                false;
          };
      if (isMeant) {
        places.add(word.place());
      }
    }
    return places;
  }
}
