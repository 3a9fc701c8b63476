package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.link.Document;
import org.hearsay.model.SentenceVectors;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/// A document as it is told: the gists of its sentences in text order, furniture left out.
///
/// @param gists none for a line without a telling word
record Telling(Document document, List<Gist> gists) {
  Telling {
    gists = List.copyOf(gists);
  }

  /// @param most so many sentences are read, from the beginning
  static Telling of(Document document, SentenceVectors vectors, Rarity rarity, int most) {
    List<Gist> gists = new ArrayList<>();
    List<Span> furniture = document.furniture();
    for (Sentence sentence : document.index().sentences()) {
      if (gists.size() < most && furniture.stream().noneMatch(sentence.span()::overlaps)) {
        Gist gist = Gist.of(document, sentence.span(), vectors, rarity);
        if (!gist.words().isEmpty()) {
          gists.add(gist);
        }
      }
    }
    return new Telling(document, gists);
  }

  /// How near the nearest sentence comes to a gist, sentences that overlap a place left out; -1 if
  /// there is none.
  double nearest(Gist gist, Span leftOut) {
    double nearest = -1;
    for (Gist other : gists) {
      if (!other.excerpt().span().overlaps(leftOut)) {
        nearest = Math.max(nearest, SentenceVectors.cosine(gist.vector(), other.vector()));
      }
    }
    return nearest;
  }

  /// The sentence that holds a gist; the gist itself if none does.
  Gist around(Gist gist) {
    return gists.stream()
        .filter(other -> other.excerpt().span().contains(gist.excerpt().span()))
        .findFirst()
        .orElse(gist);
  }
}
