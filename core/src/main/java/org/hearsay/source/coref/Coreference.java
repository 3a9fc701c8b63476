package org.hearsay.source.coref;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Encoding;
import org.hearsay.model.MentionNetwork;
import org.hearsay.model.MentionPairs;
import org.hearsay.model.WordVectors;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Finds the entities of a text, by heads on what the encoder sees on its way to the attributions.
///
/// 1. Mentions ([MentionChoice]): a biaffine score for every span of a paragraph up to a width; the
///    best are taken, none that crosses a better one (Yu et al. 2020).
/// 2. Antecedents: each mention is scored with every mention among the [#REACH] before it, and goes
///    back to the best if that is likelier than none (mention ranking, Lee et al. 2017).
/// 3. Entities: what is tied together, in the order of first mention; those mentioned once
///    included.
///
/// Time and memory: linear in the text, times the widest mention and [#REACH]. Thread rule: safe to
/// share. The same text has the same entities, whatever is read beside it.
public final class Coreference {
  /// How many mentions a mention looks back.
  static final int REACH = 100;

  /// Mentions whose antecedents are scored in one run.
  private static final int BLOCK = 200;

  private final MentionNetwork network;

  /// @param network stays the caller's to close
  public Coreference(MentionNetwork network) {
    this.network = network;
  }

  /// The entities of a text, each its mentions in text order.
  ///
  /// @param encoding what the encoder says of the same text
  public List<List<Span>> find(TextIndex index, Encoding encoding) {
    Wording wording = Wording.of(index);
    List<Noun> mentions =
        MentionChoice.of(wording, encoding.words(), network.heads()).stream()
            .map(place -> Noun.of(wording, place))
            .toList();
    int[] antecedents = antecedents(wording, mentions, encoding.words());
    List<List<Span>> entities = new ArrayList<>();
    int[] entityOf = new int[mentions.size()];
    for (int m = 0; m < mentions.size(); m++) {
      if (antecedents[m] < 0) {
        entityOf[m] = entities.size();
        entities.add(new ArrayList<>());
      } else {
        entityOf[m] = entityOf[antecedents[m]];
      }
      TokenRange place = mentions.get(m).place();
      entities.get(entityOf[m]).add(index.span(place.first(), place.last()));
    }
    return entities.stream().map(List::copyOf).toList();
  }

  /// For each mention the earlier one it goes back to, or -1.
  private int[] antecedents(Wording wording, List<Noun> mentions, WordVectors words) {
    int[] antecedents = new int[mentions.size()];
    for (int from = 0; from < mentions.size(); from += BLOCK) {
      int to = Math.min(mentions.size(), from + BLOCK);
      int base = Math.max(0, from - REACH);
      List<Noun> inReach = mentions.subList(base, to);
      MentionPairs pairs = new PairLayout(wording, inReach, REACH).pairs(from - base);
      float[] scores = network.antecedents(rows(inReach, words), pairs);
      for (int m = from; m < to; m++) {
        antecedents[m] = -1;
      }
      float[] best = new float[to - from];
      for (int p = 0; p < scores.length; p++) {
        int m = base + (int) pairs.later()[p];
        if (scores[p] > best[m - from]) {
          best[m - from] = scores[p];
          antecedents[m] = base + (int) pairs.earlier()[p];
        }
      }
    }
    return antecedents;
  }

  /// What the network takes of each mention: vectors of first word, last word, head, and the mean.
  private static float[] rows(List<Noun> mentions, WordVectors words) {
    int width = words.widths().word();
    float[] rows = new float[mentions.size() * 4 * width];
    int at = 0;
    for (Noun mention : mentions) {
      words.word(mention.place().first(), rows, at);
      words.word(mention.place().last(), rows, at + width);
      words.word(mention.head(), rows, at + 2 * width);
      words.mean(mention.place().first(), mention.place().last(), rows, at + 3 * width);
      at += 4 * width;
    }
    return rows;
  }
}
