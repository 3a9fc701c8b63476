package org.hearsay.eval.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.MannerRules;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// The attributions of an article's annotator, and those that the labellers added inside them, in
/// the form in which the reader finds its own, to be handed to the stages that come after the
/// finding.
///
/// One without a cue or a content cannot be handed over and is left out. A source or cue in several
/// fragments goes from its first word to its last.
///
/// @param attributions by the ids of the annotator's, in the order of their first words
record Given(SequencedMap<String, Attribution> attributions) {
  static Given of(LabelledArticle article) {
    TextIndex index = TextIndex.of(article.text());
    SequencedMap<String, Attribution> given = new LinkedHashMap<>();
    Map<String, LinkedSpans> all = new HashMap<>(article.events());
    article.labels().statements().stream()
        .filter(LabelledStatement::nested)
        .forEach(one -> all.put(one.id(), one.spans()));
    all.entrySet().stream()
        .filter(event -> event.getValue().whole())
        .sorted(Comparator.comparing(event -> firstWord(event.getValue())))
        .forEach(event -> given.put(event.getKey(), attribution(index, event.getValue())));
    return new Given(given);
  }

  List<Attribution> inOrder() {
    return List.copyOf(attributions.values());
  }

  /// Which statement of a record each of these became, told by cue and content; absent if the
  /// record has dropped it.
  Map<String, String> in(SourcedRecord record) {
    Map<List<Span>, Deque<String>> statements = new HashMap<>();
    record
        .statements()
        .forEach(statement ->
            statements
                .computeIfAbsent(words(statement.attribution()), _ -> new ArrayDeque<>())
                .add(statement.id()));
    Map<String, String> became = new HashMap<>();
    attributions.forEach((id, attribution) ->
        Optional.ofNullable(statements.get(words(attribution)))
            .map(Deque::poll)
            .ifPresent(statement -> became.put(id, statement)));
    return became;
  }

  private static List<Span> words(Attribution attribution) {
    List<Span> words = new ArrayList<>(attribution.content());
    words.addFirst(attribution.cue());
    return words;
  }

  static Attribution attribution(TextIndex index, LinkedSpans event) {
    Optional<Span> source =
        event.source().isEmpty() ? Optional.empty() : Optional.of(whole(event.source()));
    Span cue = whole(event.cue());
    List<Span> content = apart(event.content());
    Manner manner = MannerRules.manner(index, cue, content);
    return new Attribution(source, cue, content, manner, 1);
  }

  /// The fragments with those that overlap made one, as an attribution wants them.
  private static List<Span> apart(List<Span> fragments) {
    List<Span> apart = new ArrayList<>();
    for (Span fragment : fragments) {
      if (!apart.isEmpty() && apart.getLast().overlaps(fragment)) {
        apart.add(whole(List.of(apart.removeLast(), fragment)));
      } else {
        apart.add(fragment);
      }
    }
    return apart;
  }

  private static Span whole(List<Span> fragments) {
    int end = fragments.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(fragments.getFirst().start(), end);
  }

  /// Where an attribution begins.
  static int firstWord(Attribution one) {
    return firstWord(LinkedSpans.of(one));
  }

  private static int firstWord(LinkedSpans event) {
    int first = Math.min(event.cue().getFirst().start(), event.content().getFirst().start());
    return event.source().isEmpty() ? first : Math.min(event.source().getFirst().start(), first);
  }
}
