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

  /// What decides; [#words] says it for a person.
  enum Rule {
    OFF("off", "documents are not grouped"),
    VERY_ALIKE("very-alike", "a state of the same text"),
    NOTHING_ALIKE("nothing-alike", "no document has enough in common with it"),
    ONE_ALONE("one-alone", "like one document of a story, and not like the others of it"),
    NO_NAME("no-name", "no name or number in common with what is like it"),
    NAMES_ALONE("names-alone", "little but names in common with what is like it, on another day"),
    OTHER_TITLES("other-titles", "weeks apart from what is like it, and the titles name others"),
    LOOKS_BACK("looks-back", "one of the two looks back at what is long past"),
    ROUND_UP("round-up", "it tells of several stories"),
    ALIKE("alike", "enough in common");

    private final String label;
    private final String words;

    Rule(String label, String words) {
      this.label = label;
      this.words = words;
    }

    /// The word for it where it is kept and shown.
    public String label() {
      return label;
    }

    public String words() {
      return words;
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
