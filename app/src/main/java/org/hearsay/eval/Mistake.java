package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.eval.Evaluation.Answer;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// An attribution that the first annotator and the reader do not both have, word for word: with the
/// other side's nearest to it, if the two share any of their cue or content.
///
/// It quotes the article, so it is for a person's screen: the articles are not ours to pass on.
///
/// @param article where it is
/// @param gold what the annotator has; absent if the reader made it up
/// @param found what the reader has; absent if it missed it
public record Mistake(
    GoldArticle article, Optional<LinkedSpans> gold, Optional<LinkedSpans> found) {
  /// Some of the mistakes of an evaluation, always the same ones for the same mistakes, in the
  /// order of the corpus.
  public static List<Mistake> sample(Evaluation evaluation, int most) {
    List<Mistake> all = evaluation.answers().stream().flatMap(a -> in(a).stream()).toList();
    return Sample.of(all, most);
  }

  /// How many mistakes of each kind an evaluation holds, as a table, the most frequent first.
  public static String kinds(Evaluation evaluation) {
    Map<MistakeKind, Long> counts =
        evaluation.answers().stream()
            .flatMap(a -> in(a).stream())
            .collect(Collectors.groupingBy(MistakeKind::of, Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder table = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<MistakeKind, Long>comparingByValue().reversed())
        .forEach(e ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%6d %5.1f %%  %s\n",
                    e.getValue(),
                    100.0 * e.getValue() / all,
                    e.getKey().label())));
    return table.toString();
  }

  /// All mistakes in one article: first those of the annotator's attributions, then what is left of
  /// the reader's.
  static List<Mistake> in(Answer answer) {
    String text = answer.gold().article().text();
    List<LinkedSpans> gold = Trimmed.all(answer.gold().first(), text);
    Matching pairs = Matching.atAll(gold, Trimmed.all(answer.found(), text));
    Set<Integer> missed = places(pairs.gold().size());
    Set<Integer> invented = places(pairs.found().size());
    List<Mistake> mistakes = new ArrayList<>();
    for (Matching.Pair pair : pairs.pairs()) {
      missed.remove(pair.gold());
      invented.remove(pair.found());
      LinkedSpans there = pairs.gold().get(pair.gold());
      LinkedSpans mine = pairs.found().get(pair.found());
      if (!there.equals(mine)) {
        mistakes.add(new Mistake(answer.gold(), Optional.of(there), Optional.of(mine)));
      }
    }
    for (int g : missed) {
      LinkedSpans there = pairs.gold().get(g);
      mistakes.add(new Mistake(answer.gold(), Optional.of(there), Optional.empty()));
    }
    for (int f : invented) {
      LinkedSpans mine = pairs.found().get(f);
      mistakes.add(new Mistake(answer.gold(), Optional.empty(), Optional.of(mine)));
    }
    return mistakes;
  }

  private static Set<Integer> places(int size) {
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i < size; i++) {
      places.add(i);
    }
    return places;
  }

  /// The sentence it stands in, then what each side has.
  public String report() {
    String text = article.article().text();
    LinkedSpans shown = gold.or(() -> found).orElseThrow();
    return article.name()
        + " at "
        + shown.place().start()
        + ", "
        + MistakeKind.of(this).label()
        + "\n  "
        + TextIndex.of(text).sentenceAround(shown.place()).in(text)
        + "\n  gold   "
        + words(text, gold)
        + "\n  found  "
        + words(text, found)
        + "\n";
  }

  private static String words(String text, Optional<LinkedSpans> one) {
    return one.map(spans ->
            words(text, spans.source())
                + " | "
                + words(text, spans.cue())
                + " | "
                + words(text, spans.content()))
        .orElse("nothing");
  }

  private static String words(String text, List<Span> fragments) {
    if (fragments.isEmpty()) {
      return "(none)";
    }
    List<String> words = fragments.stream().map(span -> span.in(text)).toList();
    return String.join(" … ", words).replaceAll("\\s+", " ");
  }
}
