package org.hearsay.link.origin;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Excerpt;

/// One edge of the way from an account back to its origin: who told it to whoever stands before.
///
/// @param teller who told it
/// @param rule what let us go this way
/// @param words the words that show it, in the order in which they are to be read, never empty
/// @param account id of the other account of the claim that the way goes on from, if it goes on
///   from one: that of a document from which this one copied or which it credits
public record Step(Teller teller, OriginRule rule, List<Excerpt> words, Optional<String> account) {
  public Step {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a step that no words show: " + rule.label());
    }
  }
}
