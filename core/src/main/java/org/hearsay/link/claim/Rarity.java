package org.hearsay.link.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.Document;
import org.hearsay.text.Sentence;
import org.hearsay.text.TextIndex;

/// How much the words of a story say: the fewer of its sentences have one, the more (the inverse
/// document frequency of Spärck Jones 1972, with sentences for documents). What the whole story is
/// about tells none of its claims from another.
final class Rarity {
  private final Map<String, Integer> counts = new HashMap<>();
  private int sentences;

  static Rarity of(List<Document> story) {
    Rarity rarity = new Rarity();
    for (Document document : story) {
      TextIndex index = document.index();
      for (Sentence sentence : index.sentences()) {
        Set<String> stems = new HashSet<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
          if (Stems.tells(index.lower(token))) {
            stems.add(Stems.of(index.lower(token)));
          }
        }
        stems.forEach(stem -> rarity.counts.merge(stem, 1, Integer::sum));
        rarity.sentences++;
      }
    }
    return rarity;
  }

  double weight(String stem) {
    return Math.log(1 + (double) (sentences + 1) / counts.getOrDefault(stem, 1));
  }
}
