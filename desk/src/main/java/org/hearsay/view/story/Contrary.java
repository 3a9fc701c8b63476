package org.hearsay.view.story;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Excerpt;

/// An account of something else that cannot be so if a claim is: both sides are always shown.
///
/// @param account of the claim
/// @param other of what goes against it
/// @param by how: another value, yes against no, or a later state of the same
/// @param words of both that show it
public record Contrary(Account account, Account other, String by, List<Excerpt> words) {
  public Contrary {
    words = List.copyOf(words);
    if (by.isBlank()) {
      throw new IllegalArgumentException("a contrary account without a reason");
    }
  }
}
