package org.hearsay.link.origin;

import java.util.List;
import org.hearsay.link.Excerpt;

/// Why two accounts have one origin.
///
/// @param one id of an account
/// @param other id of another account of the same group
/// @param rule what joined them
/// @param words the words that show it, at least those of the two
public record Join(String one, String other, OriginRule rule, List<Excerpt> words) {
  public Join {
    words = List.copyOf(words);
    if (one.equals(other)) {
      throw new IllegalArgumentException(one + " is joined with itself");
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a join that no words show: " + rule.label());
    }
  }
}
