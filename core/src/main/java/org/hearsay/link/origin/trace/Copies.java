package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.Account;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Passage;
import org.hearsay.text.Span;

/// Which accounts stand in words that were copied.
final class Copies {
  /// Of the words of the shorter of two accounts in one passage, those that both have if they are
  /// the same place of it: a passage may be a whole article and hold other things too.
  private static final double LEAST_ALIKE = 0.5;

  private record Pair(String one, String other) {}

  private final Map<Pair, List<Passage>> passages = new HashMap<>();

  Copies(List<Passage> found) {
    for (Passage passage : found) {
      passages
          .computeIfAbsent(
              new Pair(passage.one().id(), passage.other().id()), _ -> new ArrayList<>())
          .add(passage);
    }
  }

  /// The words in which two accounts are one text, if they are.
  Optional<List<Excerpt>> shared(Account one, Account other) {
    return among(one, other, false).or(() -> among(other, one, true));
  }

  private Optional<List<Excerpt>> among(Account one, Account other, boolean turned) {
    Pair pair = new Pair(one.excerpt().document().id(), other.excerpt().document().id());
    for (Passage passage : passages.getOrDefault(pair, List.of())) {
      boolean inside =
          passage.inOne().overlaps(one.excerpt().span())
              && passage.inOther().overlaps(other.excerpt().span());
      if (inside && alike(one.excerpt(), other.excerpt())) {
        Excerpt here = within(one.excerpt(), passage.inOne());
        Excerpt there = within(other.excerpt(), passage.inOther());
        return Optional.of(turned ? List.of(there, here) : List.of(here, there));
      }
    }
    return Optional.empty();
  }

  private static Excerpt within(Excerpt account, Span passage) {
    Span span = account.span();
    return new Excerpt(
        account.document(),
        new Span(Math.max(span.start(), passage.start()), Math.min(span.end(), passage.end())));
  }

  private static boolean alike(Excerpt one, Excerpt other) {
    Set<String> first = new HashSet<>(ContentWords.of(one.words()));
    Set<String> second = new HashSet<>(ContentWords.of(other.words()));
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return first.size() >= LEAST_ALIKE * shorter;
  }
}
