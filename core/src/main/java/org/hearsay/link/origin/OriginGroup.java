package org.hearsay.link.origin;

import java.util.List;
import java.util.Optional;

/// Accounts that began in one place.
///
/// @param kind what the place is
/// @param name what the texts call it; absent if nobody is named
/// @param routes the accounts with the ways they came, at least one, in the order of the claim's
/// @param joins why they are one group: with them each account can be reached from each other
public record OriginGroup(
    OriginKind kind, Optional<String> name, List<Route> routes, List<Join> joins) {
  public OriginGroup {
    routes = List.copyOf(routes);
    joins = List.copyOf(joins);
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("an origin of no account");
    }
    if (joins.size() < routes.size() - 1) {
      throw new IllegalArgumentException(
          "%d accounts by %d joins".formatted(routes.size(), joins.size()));
    }
  }

  /// The ids of its accounts.
  public List<String> accounts() {
    return routes.stream().map(route -> route.account().id()).toList();
  }
}
