package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// The least that figures of a report must reach.
///
/// @param least percentages by the name of the figure
public record Floors(Map<String, Double> least) {
  public Floors {
    least = Map.copyOf(new TreeMap<>(least));
  }

  /// A name that is none of a report's figures, if there is one.
  public Optional<String> unknown(List<String> figures) {
    return least.keySet().stream().filter(name -> !figures.contains(name)).sorted().findFirst();
  }

  /// One line for each floor that is missed, in the order of the report's figures.
  ///
  /// @param figures the names a report has
  /// @param figure what it found
  public List<String> missed(List<String> figures, ToDoubleFunction<String> figure) {
    return figures.stream()
        .filter(name -> least.containsKey(name) && figure.applyAsDouble(name) < least.get(name))
        .map(name ->
            String.format(
                Locale.ROOT,
                "%s is %.2f, below its floor of %s",
                name,
                figure.applyAsDouble(name),
                least.get(name)))
        .toList();
  }
}
