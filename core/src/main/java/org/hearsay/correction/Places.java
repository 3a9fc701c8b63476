package org.hearsay.correction;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;

/// Where the parts of a statement stand.
record Places(Optional<Span> source, Span cue, List<Span> content) {
  /// The same words: cue and content, and the source too.
  static final double SAME = 3;

  /// The same cue and content.
  static final double SAME_SAID = 2;

  /// Below this share of common words in the content, two statements are not the same.
  static final double LEAST = 0.5;

  static Places of(Attribution attribution) {
    return new Places(attribution.source(), attribution.cue(), attribution.content());
  }

  /// How well another statement is this one: [#SAME], [#SAME_SAID], the common share of their
  /// contents (Jaccard over characters, 0.5..1) if their cues overlap, or 0.
  double fit(Places other) {
    if (cue.equals(other.cue) && content.equals(other.content)) {
      return source.equals(other.source) ? SAME : SAME_SAID;
    }
    if (!cue.overlaps(other.cue)) {
      return 0;
    }
    double share = share(content, other.content);
    return share >= LEAST ? share : 0;
  }

  /// Common characters over all characters of two lists of fragments, each in text order.
  static double share(List<Span> some, List<Span> others) {
    long common = 0;
    int next = 0;
    for (Span span : some) {
      while (next < others.size() && others.get(next).end() <= span.start()) {
        next++;
      }
      for (int k = next; k < others.size() && others.get(k).start() < span.end(); k++) {
        Span other = others.get(k);
        common += Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      }
    }
    long all = length(some) + length(others) - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static long length(List<Span> spans) {
    return spans.stream().mapToLong(Span::length).sum();
  }
}
