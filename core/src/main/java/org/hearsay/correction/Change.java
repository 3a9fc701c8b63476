package org.hearsay.correction;

import java.util.List;
import org.hearsay.correction.Speaker.Description;

/// What a correction does, in words of the document.
public sealed interface Change {
  /// What kind of change it is, in a word: `accept`, `reject` …
  default String word() {
    return switch (this) {
      case Accept _ -> "accept";
      case Reject _ -> "reject";
      case Edit _ -> "edit";
      case Add _ -> "add";
      case Describe _ -> "describe";
      case Merge _ -> "merge";
      case Split _ -> "split";
      case Undo _ -> "undo";
    };
  }

  /// The statement stands as worded, whatever a later reading makes of it.
  record Accept(Wording statement) implements Change {}

  /// There is no such statement, however often it is found again.
  record Reject(Wording statement) implements Change {}

  /// The statement stands otherwise: other spans, another manner or another speaker.
  ///
  /// @param before as it stood
  /// @param after as it stands from now on
  record Edit(Wording before, Wording after) implements Change {}

  /// A statement that the machine missed.
  record Add(Wording statement) implements Change {}

  /// The source is called so, and is of this kind.
  record Describe(Speaker source, Description as) implements Change {}

  /// These sources are one. It is called as the first of them that has a name.
  ///
  /// @param sources two or more
  record Merge(List<Speaker> sources) implements Change {
    public Merge {
      sources = Limits.list("the sources to merge", sources, 2);
    }
  }

  /// These mentions of the source, with the statements made there, and these statements, are
  /// somebody else's.
  ///
  /// @param source whom they were taken for
  /// @param mentions the words that stand for somebody else
  /// @param statements what somebody else says, besides what is said at the mentions
  /// @param as who that is
  record Split(Speaker source, List<Quote> mentions, List<Wording> statements, Description as)
      implements Change {
    public Split {
      mentions = Limits.list("the mentions to split off", mentions, 1);
      statements = Limits.list("the statements to split off", statements, 0);
    }
  }

  /// An earlier correction is taken back. An undo can be undone in turn.
  ///
  /// @param correction its id
  record Undo(String correction) implements Change {
    public Undo {
      Limits.word("the id of a correction", correction);
    }
  }
}
