package org.hearsay.link.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Difference;

/// How two places in two documents stand to each other, and why.
///
/// @param relation what is most likely, or [Relation#DIFFERENT] where that is in doubt
/// @param difference in what they disagree; given if and only if they do
/// @param chance how likely the relation is, 0..1, calibrated on pairs that people judged
/// @param reasons with the words of both, the weightiest first; never empty
public record Judgement(
    Relation relation, Optional<Difference> difference, double chance, List<Reason> reasons) {
  /// How two places stand to each other.
  public enum Relation {
    /// Both make one claim.
    SAME,
    /// Anything else: another thing, another scope, another time.
    DIFFERENT,
    /// Both speak of one thing, and not both can be right.
    DISAGREE
  }

  public Judgement {
    reasons = List.copyOf(reasons);
    if (difference.isPresent() != (relation == Relation.DISAGREE)) {
      throw new IllegalArgumentException("a difference goes with a disagreement: " + relation);
    }
    if (!(chance >= 0 && chance <= 1) || reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "chance " + chance + " for " + reasons.size() + " reasons");
    }
  }

  public boolean isSame() {
    return relation == Relation.SAME;
  }
}
