package org.hearsay.eval.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reading.SourcedRecord;

/// One article, as people labelled it and as somebody else has it: the reader with the attributions
/// given, the reader on its own, or a second labeller.
///
/// @param article with the labels that count as right
/// @param found what is scored
/// @param pairing which statement is which
record Compared(LabelledArticle article, Labels found, Pairing pairing) {
  /// A scored statement with what each side says of it.
  ///
  /// @param gold as it is labelled
  /// @param found as it was found, absent if it is lost
  /// @param goldSource who speaks
  /// @param foundSource who is said to speak
  record Item(
      LabelledStatement gold,
      Optional<LabelledStatement> found,
      Optional<LabelledSource> goldSource,
      Optional<LabelledSource> foundSource) {}

  /// The annotator's attributions were handed over, and this record was made of them.
  static Compared given(LabelledArticle article, Given given, SourcedRecord record) {
    Labels found = Labels.of(record);
    Pairing pairing =
        Pairing.given(article.labels(), found, given.in(record), given.attributions().keySet());
    return new Compared(article, found, pairing);
  }

  /// This record was made of the text alone.
  static Compared read(LabelledArticle article, SourcedRecord record) {
    Labels found = Labels.of(record);
    return new Compared(article, found, Pairing.byOverlap(article.labels(), found));
  }

  /// Another labelled the same attributions.
  static Compared labelled(LabelledArticle article, Labels other) {
    Map<String, String> same = new HashMap<>();
    Map<String, LabelledStatement> theirs = other.byId();
    article.labels().statements().stream()
        .filter(one -> !one.nested() && theirs.containsKey(one.id()))
        .forEach(one -> same.put(one.id(), one.id()));
    Pairing pairing = Pairing.given(article.labels(), other, same, same.keySet());
    return new Compared(article, other, pairing);
  }

  Labels gold() {
    return article.labels();
  }

  /// What is scored, in the order of the labels.
  List<Item> items() {
    return items(true);
  }

  /// All statements that are paired, those that the labellers added too.
  List<Item> pairs() {
    return items(false).stream().filter(item -> item.found().isPresent()).toList();
  }

  private List<Item> items(boolean scored) {
    Map<String, LabelledStatement> statements = found.byId();
    return gold().statements().stream()
        .filter(one -> !scored || pairing.items().contains(one.id()))
        .map(one -> {
          Optional<LabelledStatement> mine =
              Optional.ofNullable(pairing.found().get(one.id()))
                  .flatMap(id -> Optional.ofNullable(statements.get(id)));
          return new Item(
              one,
              mine,
              gold().source(one.source()),
              found.source(mine.flatMap(LabelledStatement::source)));
        })
        .toList();
  }
}
