package org.hearsay.search;

import org.hearsay.article.Refusal;
import org.hearsay.query.Level;

/// Which hits of all that there are: a page of them, at one level, in one order.
///
/// @param number 1 for the first
/// @param size hits on a page, 1 to [#LARGEST]
public record Page(int number, int size, Level level, Order order) {
  public static final int LARGEST = 1_000;

  /// How far one can turn pages: beyond it, a narrower question finds more.
  public static final int FURTHEST = 10_000;

  private static final int USUAL = 20;

  /// What comes first. What is equal in it stands in the order of document ids, and in a document
  /// in the order of the text.
  public enum Order {
    RELEVANCE,
    /// The latest first; documents without a date last.
    DATE
  }

  public Page {
    if (number < 1 || size < 1) {
      throw new Refusal("Q010", "page", "is counted from 1, and a page has at least one hit");
    }
    if (size > LARGEST) {
      throw new Refusal("Q011", "page", "a page has at most " + LARGEST + " hits");
    }
    if ((long) number * size > FURTHEST) {
      String reason = "only the first " + FURTHEST + " hits can be shown; narrow the question";
      throw new Refusal("Q012", "page", reason);
    }
  }

  /// The first page of a level, the most relevant first.
  public static Page first(Level level) {
    return new Page(1, USUAL, level, Order.RELEVANCE);
  }

  /// Hits on this page and on those before it.
  int last() {
    return number * size;
  }
}
