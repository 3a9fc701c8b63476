package org.hearsay.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Passage;

/// Traces the accounts of a claim to where they began, and puts those of one origin together.
///
/// 1. In: the accounts of one claim, ids once each, within the documents of the story. Out: every
///    account in one group, with the way it came and why it is there.
/// 2. In doubt an origin is unknown, or two are one: the count may be too low, it should not be too
///    high.
/// 3. Thread rule: immutable; safe to share.
public final class OriginTracer {
  private OriginTracer(List<Document> documents, List<Passage> copies) {}

  /// A tracer for the claims of one story.
  ///
  /// @param documents all of the story, each id once
  /// @param copies what was copied among them
  public static OriginTracer of(List<Document> documents, List<Passage> copies) {
    return new OriginTracer(documents, copies);
  }

  public Tracing trace(List<Account> accounts) {
    List<OriginGroup> groups = new ArrayList<>();
    for (Account account : accounts) {
      Route route = new Route(account, List.of());
      groups.add(
          new OriginGroup(OriginKind.UNKNOWN, Optional.empty(), List.of(route), List.of()));
    }
    return new Tracing(groups);
  }
}
