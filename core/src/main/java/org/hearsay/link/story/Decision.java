package org.hearsay.link.story;

/// Which story a document belongs to, and why.
public sealed interface Decision {
  /// The rule that decided.
  Rule rule();

  /// Why, in words for a person; words of documents in it are not made safe for a terminal.
  String reason();

  /// It belongs to a story that is there.
  ///
  /// @param story the story's id
  /// @param nearest the document of the story that it is most like
  /// @param likeness to the story, 0..1
  record Joins(String story, String nearest, double likeness, Rule rule, String reason)
      implements Decision {
    public Joins {
      if (!(likeness >= 0 && likeness <= 1 + 1e-9)) {
        throw new IllegalArgumentException("likeness " + likeness);
      }
    }
  }

  /// It begins a story of its own.
  record Begins(Rule rule, String reason) implements Decision {}

  /// What decides, in the order in which it is asked.
  enum Rule {
    /// Documents are not grouped.
    OFF("off"),
    /// Nothing that is kept has enough rare words in common with it.
    NOTHING_ALIKE("nothing-alike"),
    /// The nearest story lies long before or after it, and it says that it looks back.
    LOOKS_BACK("looks-back"),
    /// It tells of several stories at once.
    ROUND_UP("round-up"),
    /// The nearest story lies long before or after it, and it is not alike enough for that.
    FAR_APART("far-apart"),
    /// It is alike enough for documents of about the same days.
    SAME_DAYS("same-days"),
    /// It is so much alike that the days between do not matter.
    VERY_ALIKE("very-alike");

    private final String label;

    Rule(String label) {
      this.label = label;
    }

    /// The word for it where it is kept and shown.
    public String label() {
      return label;
    }

    /// @throws IllegalArgumentException if there is no rule of that name
    public static Rule of(String label) {
      for (Rule rule : values()) {
        if (rule.label.equals(label)) {
          return rule;
        }
      }
      throw new IllegalArgumentException("no rule of stories: " + label);
    }
  }
}
