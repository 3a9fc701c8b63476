package org.hearsay.view.story;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Difference;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Stance;

/// An account of something else that cannot be so if a claim is: both sides are always shown.
///
/// @param account of the claim
/// @param other of what goes against it
/// @param by in what the two disagree
/// @param stand how one of the two stands to the other
/// @param words of both that show it; may be empty where only the whole does
public record Contrary(
    Account account, Account other, Difference by, Stand stand, List<Excerpt> words) {
  /// How one of the two stands to the other.
  ///
  /// @param stance denies, disagrees or updates
  /// @param isOthers whether it is the other that stands so to the account
  public record Stand(Stance stance, boolean isOthers) {
    Stand turned() {
      return new Stand(stance, !isOthers);
    }
  }

  public Contrary {
    words = List.copyOf(words);
    if (account.excerpt().document().equals(other.excerpt().document())) {
      throw new IllegalArgumentException(account.id() + " is contrary to its own document");
    }
  }

  /// The same from the other side.
  Contrary turned() {
    return new Contrary(other, account, by, stand.turned(), words);
  }
}
