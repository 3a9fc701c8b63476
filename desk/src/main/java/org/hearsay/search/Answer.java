package org.hearsay.search;

import java.util.List;
import org.hearsay.query.Query;

/// What an index answers to a question.
///
/// @param query the question
/// @param page which of the hits were wanted
/// @param total how many hits there are on all pages, exactly
/// @param hits those of the page, in its order
/// @param scope what was searched
public record Answer(Query query, Page page, long total, List<Hit> hits, Scope scope) {
  /// What was searched.
  ///
  /// @param units how many statements, sources or texts
  /// @param documents in how many documents
  public record Scope(long units, long documents) {}

  public Answer {
    hits = List.copyOf(hits);
    if (hits.size() > page.size() || hits.size() > total) {
      throw new IllegalArgumentException(hits.size() + " hits of " + total + " on " + page);
    }
  }
}
