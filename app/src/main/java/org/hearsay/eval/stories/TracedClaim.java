package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.Account;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.link.origin.Tracing;
import org.hearsay.link.origin.trace.OriginTracer;

/// A labelled claim with the origins that were found for its accounts.
///
/// @param event the folder of its event
record TracedClaim(String event, ClaimLabel gold, Tracing found) {
  static TracedClaim of(Story story, OriginTracer tracer, ClaimLabel gold) {
    List<Account> accounts = new ArrayList<>();
    for (ClaimLabel.AccountLabel account : gold.accounts()) {
      Excerpt words =
          new Excerpt(story.text(account.document()).document(), story.span(account.place()));
      accounts.add(new Account(account.id(), words));
    }
    return new TracedClaim(story.labels().event(), gold, tracer.trace(accounts));
  }

  int tooMany() {
    return found.independent() - gold.independent();
  }

  /// How many outlets carry it: whoever counts outlets as sources says so many.
  int outlets() {
    return found.outlets();
  }

  /// B-cubed of its origin groups, summed over the accounts: how much of an account's found group
  /// is of its origin, and how much of its origin is in its found group (Bagga and Baldwin 1998).
  ///
  /// @param kinds how many accounts have an origin of the right kind
  record Grouped(double precisions, double recalls, int accounts, int kinds) {
    static final Grouped NONE = new Grouped(0, 0, 0, 0);

    /// In percent, as the others; of nothing it is all.
    double precision() {
      return accounts == 0 ? 100 : 100 * precisions / accounts;
    }

    double recall() {
      return accounts == 0 ? 100 : 100 * recalls / accounts;
    }

    double f1() {
      return 2 * precision() * recall() / (precision() + recall());
    }

    /// How many accounts have an origin of the right kind.
    double kindRate() {
      return accounts == 0 ? 100 : 100.0 * kinds / accounts;
    }

    Grouped plus(Grouped more) {
      return new Grouped(
          precisions + more.precisions,
          recalls + more.recalls,
          accounts + more.accounts,
          kinds + more.kinds);
    }
  }

  /// Compares the groups found with those labelled.
  Grouped grouped() {
    Grouped sum = Grouped.NONE;
    for (ClaimLabel.AccountLabel account : gold.accounts()) {
      ClaimLabel.OriginLabel origin = gold.originOf(account.id());
      OriginGroup group = found.groupOf(account.id()).orElseThrow();
      Set<String> shared = new HashSet<>(origin.accounts());
      shared.retainAll(group.accounts());
      sum =
          sum.plus(
              new Grouped(
                  (double) shared.size() / group.accounts().size(),
                  (double) shared.size() / origin.accounts().size(),
                  1,
                  origin.kind() == group.kind() ? 1 : 0));
    }
    return sum;
  }

  /// The accounts with found and labelled origin, and the rules that decided.
  String show() {
    StringBuilder lines = new StringBuilder();
    lines.append(
        "%s %s: %s%n  found %d (%d unknown), labelled %d (%d unknown)%n"
            .formatted(
                event,
                gold.id(),
                gold.gloss(),
                found.independent(),
                found.unknown(),
                gold.independent(),
                gold.unknown()));
    for (OriginGroup group : found.groups()) {
      lines.append("  ").append(origin(group.kind(), group.name())).append('\n');
      group.routes().forEach(route -> lines.append(show(route)));
      group.joins().forEach(join -> lines.append(show(join)));
    }
    return lines.toString();
  }

  private String show(Route route) {
    ClaimLabel.OriginLabel origin = gold.originOf(route.account().id());
    StringBuilder line = new StringBuilder();
    line.append(
        "    %s labelled %s | %s%n"
            .formatted(
                route.account().id(),
                origin(origin.kind(), origin.name()),
                words(route.account().excerpt())));
    for (Step step : route.steps()) {
      line.append(
          "      %s: %s (%s)%s%n"
              .formatted(
                  step.rule().label(),
                  step.teller().name(),
                  step.teller().kind().label(),
                  step.account().map(id -> " -> " + id).orElse("")));
    }
    return line.toString();
  }

  private static String show(Join join) {
    return "      %s = %s by %s%n".formatted(join.one(), join.other(), join.rule().label());
  }

  private static String origin(OriginKind kind, Optional<String> name) {
    return kind.label() + name.map(n -> " '" + n + "'").orElse("");
  }

  private static String words(Excerpt excerpt) {
    String words = excerpt.words().replaceAll("\\s+", " ");
    return words.length() > 120 ? words.substring(0, 120) + "…" : words;
  }
}
