package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// Which attribution holds which: an attribution whose words all stand in one fragment of another's
/// content is said on that other's word.
public final class Nesting {
  private record Content(int of, Span span) {}

  private Nesting() {}

  /// For each attribution, in the order given, the place of the one that holds it; the smallest if
  /// several do. Never a circle: what holds is longer than what it holds. One sweep over the text:
  /// time grows with the attributions and with how deep they lie in each other.
  public static List<Optional<Integer>> holders(List<Attribution> attributions) {
    List<Content> waiting = contents(attributions);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> attributions.get(i).cue()));
    List<Optional<Integer>> holders =
        new ArrayList<>(Collections.nCopies(attributions.size(), Optional.empty()));
    List<Content> open = new ArrayList<>();
    int next = 0;
    for (int i : order) {
      Attribution inner = attributions.get(i);
      int at = inner.cue().start();
      while (next < waiting.size() && waiting.get(next).span().start() <= at) {
        open.add(waiting.get(next++));
      }
      open.removeIf(content -> content.span().end() <= at);
      holders.set(i, smallest(open, inner));
    }
    return holders;
  }

  /// The sources that a statement came through, from who said it first to who passed it on last:
  /// its own chain, then that of what holds it, and so on outwards. A source that follows on itself
  /// ("she said that she knew") stands once.
  ///
  /// @param holders as [#holders] gives them
  /// @param chains the own chain of each attribution
  public static List<String> chain(
      int inner, List<Optional<Integer>> holders, List<List<String>> chains) {
    List<String> chain = new ArrayList<>();
    Optional<Integer> at = Optional.of(inner);
    while (at.isPresent()) {
      for (String source : chains.get(at.get())) {
        if (chain.isEmpty() || !chain.getLast().equals(source)) {
          chain.add(source);
        }
      }
      at = holders.get(at.get());
    }
    return chain;
  }

  private static List<Content> contents(List<Attribution> attributions) {
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      for (Span span : attributions.get(i).content()) {
        contents.add(new Content(i, span));
      }
    }
    contents.sort(Comparator.comparing(Content::span));
    return contents;
  }

  private static Optional<Integer> smallest(List<Content> open, Attribution inner) {
    return open.stream()
        .filter(content -> holds(content.span(), inner))
        .min(Comparator.comparingInt(content -> content.span().length()))
        .map(Content::of);
  }

  private static boolean holds(Span content, Attribution inner) {
    return content.contains(inner.cue())
        && inner.source().filter(source -> !content.contains(source)).isEmpty()
        && inner.content().stream().allMatch(content::contains)
        && !inner.content().contains(content);
  }
}
