package org.hearsay.link.claim;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Claim;

/// A claim with the reason why each of its accounts is one of it.
///
/// @param claim its accounts in the order of the documents and of their words
/// @param ties one for every account after the first: to whichever of those before it it is nearest
public record FoundClaim(Claim claim, List<Tie> ties) {
  /// Why an account is one of a claim.
  ///
  /// @param account the account
  /// @param to an account of another document that stands before it in the claim
  /// @param judgement how the words of `to`, as the one, and of the account, as the other, stand to
  ///   each other; mostly that they are the same, else the account is in for its ties to others
  public record Tie(Account account, Account to, Judgement judgement) {}

  public FoundClaim {
    ties = List.copyOf(ties);
    if (ties.size() != claim.accounts().size() - 1) {
      throw new IllegalArgumentException(ties.size() + " ties in " + claim);
    }
  }
}
