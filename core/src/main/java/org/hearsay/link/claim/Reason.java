package org.hearsay.link.claim;

import java.util.List;
import org.hearsay.link.Excerpt;

/// One thing that speaks for a judgement, with the words it rests on.
///
/// @param rule what kind of thing it is
/// @param inOne words of the first place, in text order; may be empty
/// @param inOther words of the second, in text order; may be empty
public record Reason(Rule rule, List<Excerpt> inOne, List<Excerpt> inOther) {
  /// What can speak for a judgement or against another, the weightiest first.
  public enum Rule {
    NUMBERS_DIFFER("the numbers differ"),
    ONE_DENIES("one denies it"),
    OPPOSITE_WORDS("words that say the opposite"),
    SAME_NUMBERS("the same numbers"),
    SAME_NAMES("the same names"),
    SAME_WORDS("the same words"),
    SAME_MEANING("other words for the same"),
    OTHER_NAMES("each has names that the other has not"),
    LITTLE_IN_COMMON("little in common");

    private final String label;

    Rule(String label) {
      this.label = label;
    }

    /// The rule in words for people.
    public String label() {
      return label;
    }
  }

  public Reason {
    inOne = List.copyOf(inOne);
    inOther = List.copyOf(inOther);
  }

  /// The reason with both places changed over.
  Reason turned() {
    return new Reason(rule, inOther, inOne);
  }
}
