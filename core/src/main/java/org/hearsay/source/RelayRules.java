package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Nesting;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// Finds who passed a statement on besides its speaker: "told *Yahoo News*", "in an interview with
/// *CNN*", "in a *Wall Street Journal* essay", "according to *the Post*".
///
/// An outlet counts if it is named in the sentence of the cue, outside what is quoted, and if the
/// words next to it say that the statement went through it. Naming an outlet alone passes nothing
/// on.
final class RelayRules {
  /// Words right before an outlet through which a statement went, the last word of each rule first.
  private static final Set<String> LEADS =
      WordList.of("told tell tells telling citing cited quoting via");

  private static final Set<String> PREPOSITIONS = WordList.of("with by on in for to at of");

  private static final Set<String> MEANS =
      WordList.of(
          """
          interview interviews interviewed op-ed column essay editorial article piece broadcast
          appearance appeared appearing spoke speaking writing wrote written published reported
          report segment episode program show edition profile feature according
          """);

  private static final int NEAR = 4;

  private RelayRules() {}

  /// For each attribution the outlets' words in text order, perhaps none; never the words of its
  /// own source, and for one that is told inside another's content nothing from outside it.
  static List<List<Span>> relays(TextIndex index, List<Attribution> attributions) {
    List<Optional<Integer>> holders = Nesting.holders(attributions);
    List<List<Span>> relays = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution one = attributions.get(i);
      Optional<Attribution> holder = holders.get(i).map(attributions::get);
      relays.add(
          relays(index, one).stream()
              .filter(outlet -> holder.filter(h -> !isInside(outlet, h)).isEmpty())
              .toList());
    }
    return relays;
  }

  private static boolean isInside(Span outlet, Attribution holder) {
    return holder.content().stream().anyMatch(content -> content.contains(outlet));
  }

  private static List<Span> relays(TextIndex index, Attribution attribution) {
    List<Span> found = new ArrayList<>();
    for (Span outlet : outlets(index, sentence(index, attribution.cue()))) {
      boolean apart =
          attribution.source().filter(outlet::overlaps).isEmpty()
              && attribution.content().stream().noneMatch(outlet::overlaps);
      if (apart && passesOn(index, outlet)) {
        found.add(outlet);
      }
    }
    return found;
  }

  private static Span sentence(TextIndex index, Span cue) {
    int paragraph = index.paragraphAt(cue.start());
    return index.sentencesOf(index.paragraphs().get(paragraph)).stream()
        .map(Sentence::span)
        .filter(span -> span.overlaps(cue))
        .findFirst()
        .orElse(cue);
  }

  /// Runs of capitals in a sentence that name an outlet.
  private static List<Span> outlets(TextIndex index, Span sentence) {
    List<Span> found = new ArrayList<>();
    int k = index.tokenAt(sentence.start());
    while (k < index.tokens().size() && index.tokens().get(k).span().start() < sentence.end()) {
      int end = k;
      while (isCapital(index, end) && index.tokens().get(end).span().end() <= sentence.end()) {
        end++;
      }
      while (end > k && !isOutlet(index, k, end)) {
        end--;
      }
      if (end > k) {
        found.add(index.span(k, end - 1));
      }
      k = Math.max(k + 1, end);
    }
    return found;
  }

  private static boolean isOutlet(TextIndex index, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int k = from; k < to; k++) {
      words.add(lower(index, k));
    }
    return Known.isOutlet(words, from > 0 && lower(index, from - 1).equals("the"));
  }

  private static boolean passesOn(TextIndex index, Span outlet) {
    int first = index.tokenAt(outlet.start());
    int before = first - 1;
    while (before >= 0 && Set.of("the", "a", "an", "\u201c", "\"").contains(lower(index, before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    if (LEADS.contains(lower(index, before))) {
      return true;
    }
    int after = first;
    while (after < index.tokens().size()
        && index.tokens().get(after).span().start() < outlet.end()) {
      after++;
    }
    boolean meansAfter = isNear(index, after, after + 2);
    boolean led = PREPOSITIONS.contains(lower(index, before));
    return led && (meansAfter || isNear(index, Math.max(0, before - NEAR), before));
  }

  /// Whether a word for a means of publication stands among the tokens `from..to`.
  private static boolean isNear(TextIndex index, int from, int to) {
    for (int k = from; k < Math.min(to, index.tokens().size()); k++) {
      if (MEANS.contains(lower(index, k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(TextIndex index, int k) {
    if (k >= index.tokens().size()) {
      return false;
    }
    Token.Shape shape = index.tokens().get(k).shape();
    return shape == Token.Shape.TITLE || shape == Token.Shape.UPPER;
  }

  private static String lower(TextIndex index, int k) {
    return k < index.tokens().size()
        ? index.tokens().get(k).span().in(index.text()).toLowerCase(Locale.ROOT)
        : "";
  }
}
