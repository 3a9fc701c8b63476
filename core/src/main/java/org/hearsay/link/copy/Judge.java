package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.link.Copy.Ground;
import org.hearsay.link.copy.Alignment.Count;
import org.hearsay.text.Span;

/// Says which shared words are copies, and why. What was said to everybody is none, however long
/// both quote it (`bench/gold/stories/GUIDE.md`, section 2), so quoted words need more than being
/// shared.
///
/// 1. [Ground#OWN_WORDS]: at least [#TELLING] words that say something stand on both sides outside
///    every quotation; of these at least [#PLAIN] are no names and no numbers, for a name with its
///    title is nobody's wording.
/// 2. [Ground#CREDITED], [Ground#RELEASED]: words beside a quotation, in either document, say that
///    an outlet got it or that a press release has it. What is said beside a quotation in one
///    document holds for the same words wherever they are quoted. Who prints one quotation of a
///    release has the others that both print from there too. Who prints one quotation that an
///    outlet got has the others from it that both print, but for those that were said to everybody.
///    Where one document credits the outlet of the other anywhere, fewer words outside quotations
///    are enough.
/// 3. [Ground#BESIDE]: fewer words, quoted or not, at most [#NEAR] sentences from a copy, or
///    anywhere in two documents that share at least [#MANY] plain words by rule 1; and, in two that
///    share a copy at all, a quotation of at least [#EXCERPT] words that both cut alike.
///
/// A word counts once in a passage, however often it stands there. At least half of the words of
/// the longer side are in both, or [#LEAST_LIKENESS_OF_SHORT] if that side has fewer than [#SHORT].
/// The numbers were set on the 21 events of `bench/gold/stories/first` (`hearsay eval copies`).
///
/// Time grows with the number of candidates.
final class Judge {
  private static final int TELLING = 7;
  private static final int PLAIN = 6;
  private static final int FEWER_TELLING = 5;
  private static final int FEWER_PLAIN = 4;
  private static final int EXCERPT = 25;
  private static final double LEAST_LIKENESS_OF_EXCERPT = 0.9;
  private static final int SHORT = 40;
  private static final double LEAST_LIKENESS_OF_SHORT = 0.65;

  private static final double LEAST_LIKENESS = 0.5;

  private static final int SENTENCE = 5;
  private static final int NEAR = 2;
  private static final int MANY = 20;

  /// Of quotations that overlap in one document each is compared with so many that follow it.
  private static final int FOLLOWING = 16;

  /// What one document says of a quotation reaches, over documents that quote it, this far.
  private static final int ROUNDS = 3;

  private final List<List<Candidate>> pairs;
  private final Map<Candidate, Ground> grounds = new HashMap<>();

  private Judge(List<List<Candidate>> pairs) {
    this.pairs = pairs;
  }

  /// The candidates that are copies.
  ///
  /// @param pairs the candidates of each two documents
  static Map<Candidate, Ground> judge(List<List<Candidate>> pairs) {
    Judge judge = new Judge(pairs);
    pairs.forEach(judge::byThemselves);
    List<Quoted> quoted = judge.quotedTwice();
    for (int round = 0; round < ROUNDS; round++) {
      quoted.forEach(judge::passOn);
      pairs.forEach(judge::ofOneRelease);
      pairs.forEach(judge::ofOneInterview);
    }
    pairs.forEach(judge::beside);
    return judge.grounds;
  }

  private void byThemselves(List<Candidate> pair) {
    for (Candidate candidate : pair) {
      if (isOwnWords(candidate)) {
        grounds.put(candidate, Ground.OWN_WORDS);
      } else if (!candidate.isQuotation() && isEnough(candidate) && Credits.name(candidate)) {
        grounds.put(candidate, Ground.CREDITED);
      } else if (isQuotation(candidate)) {
        Credits.beside(candidate)
            .ifPresent(credit -> grounds.put(candidate, groundOf(credit.kind())));
      }
    }
  }

  private static Ground groundOf(Credit.Kind kind) {
    return switch (kind) {
      case OUTLET -> Ground.CREDITED;
      case RELEASE -> Ground.RELEASED;
    };
  }

  private static boolean isOwnWords(Candidate candidate) {
    Count own = candidate.alignment().own();
    return own.telling() >= TELLING && own.plain() >= PLAIN && isAlike(candidate.alignment());
  }

  private static boolean isEnough(Candidate candidate) {
    Count all = candidate.alignment().all();
    return all.telling() >= FEWER_TELLING
        && all.plain() >= FEWER_PLAIN
        && isAlike(candidate.alignment());
  }

  private static boolean isAlike(Alignment alignment) {
    boolean isShort = alignment.bounds().longer() < SHORT;
    return alignment.likeness() >= (isShort ? LEAST_LIKENESS_OF_SHORT : LEAST_LIKENESS);
  }

  /// Whether somebody's words are shared, enough of them or a whole sentence.
  private static boolean isQuotation(Candidate candidate) {
    boolean isMuch = isEnough(candidate) && candidate.alignment().all().telling() >= TELLING;
    return (candidate.isQuotation() && (isEnough(candidate) || isSentence(candidate)))
        || (isMuch && candidate.isPartlyQuoted());
  }

  /// Whether so much that somebody said is cut at the same places that hardly two would have cut it
  /// so by themselves.
  private static boolean isExcerpt(Candidate candidate) {
    Count all = candidate.alignment().all();
    return candidate.isQuotation()
        && all.words() >= EXCERPT
        && candidate.alignment().likeness() >= LEAST_LIKENESS_OF_EXCERPT;
  }

  private static boolean isSentence(Candidate candidate) {
    return candidate.isQuotation()
        && candidate.alignment().all().words() >= SENTENCE
        && candidate.alignment().likeness() == 1
        && candidate.isSaidWhole();
  }

  /// Two candidates that are mostly the same words of one document.
  private record Quoted(Candidate one, Candidate other) {}

  private List<Quoted> quotedTwice() {
    Map<Integer, List<Candidate>> byText = new TreeMap<>();
    for (List<Candidate> pair : pairs) {
      for (Candidate candidate : pair) {
        if (candidate.isQuotation()) {
          byText.computeIfAbsent(candidate.one().place(), _ -> new ArrayList<>()).add(candidate);
          byText.computeIfAbsent(candidate.other().place(), _ -> new ArrayList<>()).add(candidate);
        }
      }
    }
    List<Quoted> quoted = new ArrayList<>();
    byText.forEach((place, candidates) -> addOverlapping(candidates, place, quoted));
    return quoted;
  }

  private static void addOverlapping(List<Candidate> candidates, int place, List<Quoted> to) {
    candidates.sort(Comparator.comparing(candidate -> candidate.in(place)));
    for (int k = 0; k < candidates.size(); k++) {
      Span here = candidates.get(k).in(place);
      int end = Math.min(candidates.size(), k + 1 + FOLLOWING);
      for (int next = k + 1; next < end; next++) {
        Span there = candidates.get(next).in(place);
        if (there.start() >= here.end()) {
          break;
        }
        int shared = Math.min(here.end(), there.end()) - there.start();
        if (2 * shared >= Math.min(here.length(), there.length())) {
          to.add(new Quoted(candidates.get(k), candidates.get(next)));
        }
      }
    }
  }

  private void passOn(Quoted quoted) {
    passOn(quoted.one, quoted.other);
    passOn(quoted.other, quoted.one);
  }

  private void passOn(Candidate from, Candidate to) {
    Optional.ofNullable(grounds.get(from))
        .filter(ground -> ground != Ground.OWN_WORDS)
        .filter(_ -> isQuotation(to))
        .ifPresent(ground -> grounds.putIfAbsent(to, ground));
  }

  private void ofOneRelease(List<Candidate> pair) {
    if (pair.stream().anyMatch(candidate -> grounds.get(candidate) == Ground.RELEASED)) {
      pair.stream()
          .filter(candidate -> candidate.isQuotation() && isQuotation(candidate))
          .forEach(candidate -> grounds.putIfAbsent(candidate, Ground.RELEASED));
    }
  }

  private void ofOneInterview(List<Candidate> pair) {
    if (pair.stream().anyMatch(this::isFromInterview)) {
      pair.stream()
          .filter(Candidate::isPartlyQuoted)
          .filter(candidate -> isEnough(candidate) || isQuotation(candidate))
          .filter(candidate -> !Credits.isPublic(candidate))
          .forEach(candidate -> grounds.putIfAbsent(candidate, Ground.CREDITED));
    }
  }

  private boolean isFromInterview(Candidate candidate) {
    return candidate.isPartlyQuoted() && grounds.get(candidate) == Ground.CREDITED;
  }

  private void beside(List<Candidate> pair) {
    List<Candidate> copies = pair.stream().filter(grounds::containsKey).toList();
    int own =
        copies.stream()
            .filter(copy -> grounds.get(copy) == Ground.OWN_WORDS)
            .mapToInt(copy -> copy.alignment().own().plain())
            .sum();
    for (Candidate candidate : pair) {
      boolean isNear = copies.stream().anyMatch(copy -> copy.sentencesTo(candidate) <= NEAR);
      boolean isAmong = own >= MANY || (!copies.isEmpty() && isExcerpt(candidate));
      if ((isNear || isAmong) && (isEnough(candidate) || isSentence(candidate))) {
        grounds.putIfAbsent(candidate, Ground.BESIDE);
      }
    }
  }
}
