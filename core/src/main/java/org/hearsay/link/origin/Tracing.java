package org.hearsay.link.origin;

import java.util.List;
import java.util.Optional;

/// The accounts of a claim by where they began.
///
/// @param groups those that count first, each in the order of its first account; every account is
///   in exactly one
public record Tracing(List<OriginGroup> groups) {
  public Tracing {
    groups = List.copyOf(groups);
    List<String> ids = groups.stream().flatMap(group -> group.accounts().stream()).toList();
    if (ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException("an account with two origins: " + ids);
    }
  }

  /// How many independent origins the claim rests on.
  public int independent() {
    return (int) groups.stream().filter(group -> group.kind().counts()).count();
  }

  /// How many origins are not known; they are never counted among the independent.
  public int unknown() {
    return groups.size() - independent();
  }

  /// How many of the independent origins have no name.
  public int anonymous() {
    return (int) groups.stream().filter(group -> group.kind() == OriginKind.UNNAMED).count();
  }

  /// How many outlets carry the claim; a document that does not say who publishes it is one of its
  /// own.
  public int outlets() {
    return (int)
        groups.stream()
            .flatMap(group -> group.routes().stream())
            .map(route -> route.account().excerpt().document())
            .map(document -> document.outlet().orElse(document.id()))
            .distinct()
            .count();
  }

  public Optional<OriginGroup> groupOf(String account) {
    return groups.stream().filter(group -> group.accounts().contains(account)).findFirst();
  }
}
