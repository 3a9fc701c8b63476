package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.eval.Sample;
import org.hearsay.eval.sources.Compared.Item;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// A scored attribution of which something wrong is said: who speaks, what they are called or are,
/// or who passed it on.
///
/// It quotes the article, so it is for a person's screen: the articles are not ours to pass on.
///
/// @param compared the article and both sides
/// @param item the attribution
/// @param faults what is wrong, each in words, at least one
record SourceMistake(Compared compared, Item item, List<String> faults) {
  SourceMistake {
    faults = List.copyOf(faults);
  }

  /// Some of the mistakes, always the same ones for the same mistakes, in the order of the corpus.
  static List<SourceMistake> sample(List<Compared> compared, int most) {
    List<SourceMistake> all = compared.stream().flatMap(one -> in(one).stream()).toList();
    return Sample.of(all, most);
  }

  /// All mistakes in one article, in the order of its labels.
  static List<SourceMistake> in(Compared compared) {
    List<Item> items = compared.items();
    SourceMap map = SourceMap.of(compared);
    List<SourceMistake> mistakes = new ArrayList<>();
    for (Item item : items) {
      List<String> faults = faults(item, items);
      if (!SourceScores.sameChain(item, map)) {
        faults.add("chain");
      }
      if (!faults.isEmpty()) {
        mistakes.add(new SourceMistake(compared, item, faults));
      }
    }
    return mistakes;
  }

  private static List<String> faults(Item item, List<Item> items) {
    List<String> faults = new ArrayList<>();
    if (item.goldSource().isEmpty()) {
      return faults;
    }
    boolean named = SourceScores.isNamed(item.goldSource());
    if (named && !SourceScores.sameName(item)) {
      faults.add("name");
    }
    if (!named && SourceScores.isNamed(item.foundSource())) {
      faults.add("invented name");
    }
    if (!SourceScores.sameKind(item)) {
      faults.add("kind");
    }
    if (items.stream().anyMatch(other -> speakAsOne(item, other) && !areOne(item, other))) {
      faults.add("joined with another");
    }
    if (items.stream().anyMatch(other -> areOne(item, other) && !speakAsOne(item, other))) {
      faults.add("kept apart from its own");
    }
    return faults;
  }

  private static boolean areOne(Item item, Item other) {
    return other.goldSource().isPresent() && item.goldSource().equals(other.goldSource());
  }

  private static boolean speakAsOne(Item item, Item other) {
    boolean sourced = other.goldSource().isPresent() && item.foundSource().isPresent();
    return item == other || (sourced && item.foundSource().equals(other.foundSource()));
  }

  /// Where it is and what is wrong, the sentence it stands in, then what each side says.
  String report() {
    String text = compared.article().text();
    Span place = item.gold().spans().place();
    String words =
        item.gold().spans().source().stream()
            .map(span -> span.in(text).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" … "));
    return compared.article().name()
        + " at "
        + place.start()
        + ": "
        + String.join(", ", faults)
        + "\n  "
        + TextIndex.of(text).sentenceAround(place).in(text)
        + "\n  words  "
        + (words.isEmpty() ? "(none)" : words)
        + "\n  gold   "
        + side(compared.gold(), item.goldSource(), item.gold().chain())
        + "\n  found  "
        + side(
            compared.found(),
            item.foundSource(),
            item.found().map(LabelledStatement::chain).orElse(List.of()))
        + "\n";
  }

  private static String side(Labels labels, Optional<LabelledSource> source, List<String> chain) {
    String who = source.map(one -> one.kind().label() + " " + called(one)).orElse("(none)");
    String hands =
        chain.stream()
            .map(id -> labels.source(Optional.of(id)).map(SourceMistake::called).orElse(id))
            .collect(Collectors.joining(" < "));
    return who + " | " + (hands.isEmpty() ? "(none)" : hands);
  }

  private static String called(LabelledSource source) {
    return source.id() + " " + source.label();
  }
}
