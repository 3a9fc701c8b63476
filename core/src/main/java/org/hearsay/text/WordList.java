package org.hearsay.text;

import java.util.Set;

/// A closed list of words that a rule goes by.
public final class WordList {
  private WordList() {}

  /// The words of a text block, parted by white space.
  public static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
