package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/// A question taken apart; a tree of at most [QueryParser#DEEPEST] levels.
public sealed interface Clause {
  /// All of them hold.
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /// At least one of them holds.
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /// It does not hold.
  record Not(Clause clause) implements Clause {}

  /// Words in a row; a word alone is a row of one.
  ///
  /// @param field absent for the words of the hit itself
  /// @param exact the words as they are searched exactly, never empty
  /// @param stems the same words without their endings
  /// @param match how they are to be found
  record Row(Optional<QueryField> field, List<String> exact, List<String> stems, Match match)
      implements Clause {
    public Row {
      exact = List.copyOf(exact);
      stems = List.copyOf(stems);
      if (exact.isEmpty() || exact.size() != stems.size()) {
        throw new IllegalArgumentException("words " + exact + " with stems " + stems);
      }
      if (exact.size() > 1 && match != Match.PHRASE) {
        throw new IllegalArgumentException(exact + " as a " + match);
      }
    }

    public String word() {
      return exact.getFirst();
    }
  }

  /// How words are to be found.
  enum Match {
    /// In any grammatical form, the very form first.
    WORD,
    /// In these forms, in this order, nothing between them.
    PHRASE,
    /// Words that begin so.
    PREFIX
  }

  /// A field has this value.
  ///
  /// @param value in lower case
  /// @param prefix whether it is enough that the value begins so
  record Value(QueryField field, String value, boolean prefix) implements Clause {}

  /// The document was published on or after, or on or before.
  ///
  /// @param field [QueryField#FROM] or [QueryField#TO]
  record Published(QueryField field, Days days) implements Clause {}
}
