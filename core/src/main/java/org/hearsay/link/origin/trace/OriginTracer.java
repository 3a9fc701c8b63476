package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Passage;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.Tracing;

/// Traces the accounts of a claim to where they began, and puts those of one origin together.
///
/// 1. In: the accounts of one claim, ids once each, within the documents of the story. Out: every
///    account in one group, with the way it came and why it is there.
/// 2. In doubt an origin is unknown, or two are one: the count may be too low, it should not be too
///    high.
/// 3. What is read out of the words around an account ([OriginRule#RUNS_ON] in most cases) is never
///    counted beside what is stated.
/// 4. Time grows with the words of the documents and with the number of pairs of accounts.
/// 5. Thread rule: immutable; safe to share.
public final class OriginTracer {
  private final Map<Document, Testimony> testimonies = new HashMap<>();
  private final Copies copies;
  private final SameOrigin sameOrigin;

  private OriginTracer(List<Document> documents, List<Passage> copies) {
    documents.forEach(document -> testimonies.put(document, new Testimony(document)));
    this.copies = new Copies(copies);
    this.sameOrigin = new SameOrigin(documents);
  }

  /// A tracer for the claims of one story.
  ///
  /// @param documents all of the story, each id once
  /// @param copies what was copied among them
  public static OriginTracer of(List<Document> documents, List<Passage> copies) {
    return new OriginTracer(documents, copies);
  }

  /// @param accounts of one claim, in documents of the story, each id once
  public Tracing trace(List<Account> accounts) {
    List<Told> told = new ArrayList<>();
    for (Account account : accounts) {
      Testimony testimony = testimonies.get(account.excerpt().document());
      if (testimony == null) {
        throw new IllegalArgumentException(
            account.id() + " is in no document of the story: " + account.excerpt().document());
      }
      told.add(new Told(told.size(), account, testimony, testimony.of(account.excerpt())));
    }
    return new Grouping(told, copies, sameOrigin).tracing();
  }
}
