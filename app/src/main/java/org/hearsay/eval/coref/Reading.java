package org.hearsay.eval.coref;

import java.util.List;
import java.util.function.Function;

/// What one reader made of every document of a corpus.
///
/// @param reader what it is called
/// @param found its entities, document by document
public record Reading(String reader, List<Entities> found) {
  public Reading {
    found = List.copyOf(found);
  }

  /// Lets a reader answer for every document.
  public static Reading of(String reader, Corpus corpus, Function<GoldDocument, Entities> answer) {
    return new Reading(reader, corpus.documents().stream().map(answer).toList());
  }

  /// Summed scores over the documents of a genre, or over all.
  ///
  /// @param genre empty for all
  /// @param singletons whether entities mentioned once count
  CorefScores scores(Corpus corpus, String genre, boolean singletons) {
    CorefScores sum = CorefScores.NONE;
    for (int i = 0; i < found.size(); i++) {
      GoldDocument document = corpus.documents().get(i);
      if (genre.isEmpty() || document.genre().equals(genre)) {
        Entities gold = document.entities();
        Entities mine = found.get(i);
        sum =
            sum.plus(
                singletons
                    ? CorefScores.of(gold, mine)
                    : CorefScores.of(gold.withoutSingletons(), mine.withoutSingletons()));
      }
    }
    return sum;
  }
}
