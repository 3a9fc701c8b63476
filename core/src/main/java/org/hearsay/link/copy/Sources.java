package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.Descent;
import org.hearsay.link.Descent.Direction;
import org.hearsay.link.Descent.Sign;
import org.hearsay.link.Excerpt;
import org.hearsay.text.Span;

/// For each document the words that it has from another one of those compared, as far as more than
/// a date shows it.
final class Sources {
  /// Words of a document, and why they are from another.
  private record From(Span words, Text source, Descent descent) {}

  private final Map<Text, Map<Text, List<From>>> bySource = new HashMap<>();

  Sources(List<Stretch> all, Map<Stretch, Descent> descents) {
    for (Stretch stretch : all) {
      Descent descent = descents.getOrDefault(stretch, Descent.UNKNOWN);
      if (!Traces.isWeak(descent) && descent.direction() == Direction.ONE_FROM_OTHER) {
        Span words = stretch.passage().inOne();
        add(stretch.one(), new From(words, stretch.other(), descent));
      } else if (!Traces.isWeak(descent) && descent.direction() == Direction.OTHER_FROM_ONE) {
        Span words = stretch.passage().inOther();
        add(stretch.other(), new From(words, stretch.one(), descent));
      }
    }
  }

  private void add(Text text, From from) {
    bySource
        .computeIfAbsent(text, _ -> new HashMap<>())
        .computeIfAbsent(from.source, _ -> new ArrayList<>())
        .add(from);
  }

  /// From where both documents of a passage have it, if that is one of those compared and says who
  /// publishes it. Of several that which comes first.
  Optional<Descent> common(Stretch stretch) {
    Map<Text, List<From>> ofOne = bySource.getOrDefault(stretch.one(), Map.of());
    Map<Text, List<From>> ofOther = bySource.getOrDefault(stretch.other(), Map.of());
    boolean fewer = ofOne.size() <= ofOther.size();
    return (fewer ? ofOne : ofOther)
        .keySet().stream()
            .filter((fewer ? ofOther : ofOne)::containsKey)
            .filter(source -> source.document().outlet().isPresent())
            .sorted((a, b) -> Integer.compare(a.place(), b.place()))
            .flatMap(source ->
                descent(
                    source,
                    first(ofOne.getOrDefault(source, List.of()), stretch.passage().inOne()),
                    first(ofOther.getOrDefault(source, List.of()), stretch.passage().inOther()))
                    .stream())
            .findFirst();
  }

  private static Optional<From> first(List<From> all, Span words) {
    return all.stream().filter(from -> from.words.overlaps(words)).findFirst();
  }

  private static Optional<Descent> descent(Text source, Optional<From> one, Optional<From> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    List<Excerpt> shown = new ArrayList<>(one.get().descent.shown());
    shown.addAll(other.get().descent.shown());
    Sign sign = one.get().descent.sign().orElse(Sign.CREDIT);
    return source.document().outlet().map(name -> Descent.fromThird(name, sign, shown));
  }
}
