package org.hearsay.link;

/// A passage that is called a copy, with why, of which kind, and who has it from whom.
///
/// @param ground what makes it a copy and no coincidence
/// @param descent which of the two documents has it from where, as far as words or dates show it
public record Copy(Passage passage, Kind kind, Ground ground, Descent descent) {
  /// What kind of copy it is; [#label] is the word in results.
  public enum Kind {
    /// The same article, or an earlier or later state of it, printed by both.
    SYNDICATED("syndicated"),
    /// Sentences of a report worked into an article of one's own.
    REWRITE("agency-rewrite"),
    /// Words of a press release.
    PRESS_RELEASE("press-release"),
    /// A quotation that another outlet got.
    QUOTATION_LIFT("quotation-lift");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// What makes shared words a copy; [#label] says it to people.
  public enum Ground {
    OWN_WORDS("told in the same words, which nobody is quoted for"),
    CREDITED("an outlet is credited with it"),
    RELEASED("a press release is named for it"),
    BESIDE("stands beside or among copied words");

    private final String label;

    Ground(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
