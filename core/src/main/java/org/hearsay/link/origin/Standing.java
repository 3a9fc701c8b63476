package org.hearsay.link.origin;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Excerpt;

/// How one account stands to another; both are always kept.
///
/// @param account the one that repeats, confirms, denies …
/// @param other what it repeats, confirms, denies …
/// @param stance how it stands to it
/// @param words the words that show it, at least those of the two accounts
public record Standing(Account account, Account other, Stance stance, List<Excerpt> words) {
  public Standing {
    words = List.copyOf(words);
    if (account.equals(other)) {
      throw new IllegalArgumentException(account.id() + " stands to itself");
    }
    if (words.size() < 2) {
      throw new IllegalArgumentException("no words for " + stance.label());
    }
  }
}
