package org.hearsay.link.claim;

import org.hearsay.link.Account;

/// Two claims that go against each other, with the accounts that show it best. Neither is said to
/// be right.
///
/// @param one the id of the claim that comes first
/// @param other the id of the other one
/// @param inOne an account of the first
/// @param inOther an account of the other, in another document
/// @param judgement how the two accounts stand to each other
public record Disagreement(
    String one, String other, Account inOne, Account inOther, Judgement judgement) {
  public Disagreement {
    if (judgement.relation() != Judgement.Relation.DISAGREE || one.equals(other)) {
      throw new IllegalArgumentException("no disagreement of " + one + " with " + other);
    }
  }
}
