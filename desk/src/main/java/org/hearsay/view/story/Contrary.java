package org.hearsay.view.story;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Excerpt;
import org.hearsay.link.claim.Judgement.Difference;

/// An account of something else that cannot be so if a claim is: both sides are always shown.
///
/// @param account of the claim
/// @param other of what goes against it
/// @param by in what the two disagree
/// @param words of both that show it; may be empty where only the whole does
public record Contrary(Account account, Account other, Difference by, List<Excerpt> words) {
  public Contrary {
    words = List.copyOf(words);
    if (account.excerpt().document().equals(other.excerpt().document())) {
      throw new IllegalArgumentException(account.id() + " is contrary to its own document");
    }
  }
}
