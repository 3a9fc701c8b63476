package org.hearsay.link;

import java.util.List;

/// One checkable thing that is said to be so, with every account of it.
///
/// @param id its own among the claims of a story
/// @param accounts at least one, in the order of the documents and of their words
public record Claim(String id, List<Account> accounts) {
  public Claim {
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a claim that nobody makes: " + id);
    }
    if (accounts.stream().map(Account::id).distinct().count() < accounts.size()) {
      throw new IllegalArgumentException("an account stands twice in " + id);
    }
  }
}
