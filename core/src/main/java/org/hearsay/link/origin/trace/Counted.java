package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;

/// Which groups of accounts are counted: what is only read out of the words around is not counted
/// beside what is stated, nor twice.
final class Counted {
  /// A group as it was joined, and whether any account in it states its origin.
  record Candidate(OriginGroup group, boolean stated) {}

  private Counted() {}

  /// The groups, those that count first.
  static List<OriginGroup> of(List<Candidate> candidates) {
    boolean anyStated = candidates.stream().anyMatch(c -> c.group().kind().counts() && c.stated());
    List<OriginGroup> known = new ArrayList<>();
    List<OriginGroup> unknown = new ArrayList<>();
    for (Candidate candidate : candidates) {
      OriginGroup group = candidate.group();
      boolean counts =
          group.kind().counts() && (candidate.stated() || (!anyStated && known.isEmpty()));
      if (counts) {
        known.add(group);
      } else {
        unknown.add(
            new OriginGroup(OriginKind.UNKNOWN, group.name(), group.routes(), group.joins()));
      }
    }
    known.addAll(unknown);
    return known;
  }
}
