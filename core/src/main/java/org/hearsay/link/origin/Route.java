package org.hearsay.link.origin;

import java.util.List;
import org.hearsay.link.Account;

/// An account with the way that it came.
///
/// @param account where the way begins for a reader
/// @param steps from who told it to this document back to its origin; empty if nobody is named
public record Route(Account account, List<Step> steps) {
  public Route {
    steps = List.copyOf(steps);
  }
}
