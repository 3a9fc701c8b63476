package org.hearsay.view.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.Account;
import org.hearsay.link.Claim;
import org.hearsay.link.Difference;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Passage;
import org.hearsay.link.claim.ClaimFinder;
import org.hearsay.link.claim.Disagreement;
import org.hearsay.link.claim.FoundClaim;
import org.hearsay.link.claim.Reason;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.link.origin.Differing;
import org.hearsay.link.origin.Standing;
import org.hearsay.link.origin.Standings;
import org.hearsay.link.origin.Tracing;
import org.hearsay.link.origin.trace.OriginTracer;
import org.hearsay.model.SentenceVectors;
import org.hearsay.view.story.Contrary.Stand;

/// Compares the documents of one story: what is copied among them, what they claim, and where each
/// account comes from.
///
/// 1. In: documents, each id once, in the order in which they came, so that the ids of claims stay
///    when others come after. Out: a page with its documents by day.
/// 2. A claim is on the page if more than one document makes it, or if another document goes
///    against it.
/// 3. Thread rule: no state; the vectors may be shared.
public final class StoryComparison {
  private static final Comparator<Document> BY_DAY =
      Comparator.comparing(document -> document.day().orElse(LocalDate.MAX));

  private final OriginTracer tracer;
  private final ClaimFinder.Found found;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, List<Contrary>> contraries = new HashMap<>();

  private StoryComparison(OriginTracer tracer, ClaimFinder.Found found) {
    this.tracer = tracer;
    this.found = found;
  }

  public static StoryPage compare(
      String id, String title, List<Document> documents, SentenceVectors vectors) {
    List<Passage> copies = CopyFinder.find(documents);
    StoryComparison comparison =
        new StoryComparison(
            OriginTracer.of(documents, copies), ClaimFinder.find(documents, vectors));
    List<Document> byDay = documents.stream().sorted(BY_DAY).toList();
    return new StoryPage(id, title, byDay, comparison.pages());
  }

  private List<ClaimPage> pages() {
    for (FoundClaim each : found.claims()) {
      claims.put(each.claim().id(), renamed(each.claim()));
    }
    found.disagreements().forEach(this::oppose);
    List<ClaimPage> pages = new ArrayList<>();
    claims.forEach((id, claim) -> {
      if (isShown(id, claim)) {
        List<Contrary> against = contraries.getOrDefault(id, List.of());
        pages.add(new ClaimPage(claim, tracer.trace(claim.accounts()), against));
      }
    });
    pages.sort(Comparator.comparingInt(page -> -page.claim().accounts().size()));
    return pages;
  }

  /// A claim with accounts `a1`, `a2` … in their order.
  private static Claim renamed(Claim claim) {
    List<Account> accounts = new ArrayList<>();
    for (Account account : claim.accounts()) {
      accounts.add(new Account("a" + (accounts.size() + 1), account.excerpt()));
    }
    return new Claim(claim.id(), accounts);
  }

  private void oppose(Disagreement disagreement) {
    List<Excerpt> words = new ArrayList<>();
    Reason weightiest = disagreement.judgement().reasons().getFirst();
    words.addAll(weightiest.inOne());
    words.addAll(weightiest.inOther());
    Difference by = disagreement.judgement().difference().orElseThrow();
    Standing standing = standing(disagreement, by);
    standing.words().stream().skip(2).forEach(words::add);
    Stand stand = new Stand(standing.stance(), standing.account().equals(disagreement.inOther()));
    Account one = account(disagreement.one(), disagreement.inOne());
    Account other = account(disagreement.other(), disagreement.inOther());
    Contrary contrary = new Contrary(one, other, by, stand, words);
    oppose(disagreement.one(), contrary);
    oppose(disagreement.other(), contrary.turned());
  }

  /// How the two accounts stand to each other, which needs their days and their origins.
  private Standing standing(Disagreement disagreement, Difference by) {
    Account one = disagreement.inOne();
    Account other = disagreement.inOther();
    Tracing both = tracer.trace(List.of(one, other));
    return Standings.of(both, List.of(new Differing(one.excerpt(), other.excerpt(), by))).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(one.id() + " has no stand"));
  }

  private void oppose(String claim, Contrary contrary) {
    contraries.computeIfAbsent(claim, _ -> new ArrayList<>()).add(contrary);
  }

  /// The same account under the name that it has on the page.
  private Account account(String claim, Account found) {
    return claims.getOrDefault(claim, new Claim(claim, List.of(found))).accounts().stream()
        .filter(account -> account.excerpt().equals(found.excerpt()))
        .findFirst()
        .orElse(found);
  }

  /// Whether a claim has a row: told twice, or the first of those told once that go against each
  /// other and nothing else.
  private boolean isShown(String id, Claim claim) {
    if (claim.accounts().size() > 1) {
      return true;
    }
    List<String> against =
        found.disagreements().stream()
            .filter(each -> each.one().equals(id) || each.other().equals(id))
            .map(each -> each.one().equals(id) ? each.other() : each.one())
            .toList();
    List<String> order = List.copyOf(claims.keySet());
    return !against.isEmpty()
        && against.stream()
            .allMatch(other ->
                claims.getOrDefault(other, claim).accounts().size() == 1
                    && order.indexOf(id) < order.indexOf(other));
  }
}
