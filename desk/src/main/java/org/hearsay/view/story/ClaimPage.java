package org.hearsay.view.story;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Account;
import org.hearsay.link.Claim;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Standing;
import org.hearsay.link.origin.Standings;
import org.hearsay.link.origin.Tracing;

/// One claim of a story: who tells it, on whose word, and what goes against it.
///
/// @param claim with all its accounts
/// @param tracing every account led back to its origin
/// @param contraries accounts that go against it
public record ClaimPage(Claim claim, Tracing tracing, List<Contrary> contraries) {
  private static final int DIGITS = 8;

  public ClaimPage {
    contraries = List.copyOf(contraries);
    for (Account account : claim.accounts()) {
      if (tracing.groupOf(account.id()).isEmpty()) {
        throw new IllegalArgumentException(account.id() + " was not traced");
      }
    }
  }

  /// Names the claim at its desk: the document of its first account and the code point at which
  /// that begins, as `9f2c0a17.412`. It stays while the first account does.
  public String id() {
    Excerpt first = words();
    int start = first.document().index().codePoint(first.span().start());
    return shortened(first.document().id()) + "." + start;
  }

  private static String shortened(String document) {
    String digits = document.replaceFirst("^sha256:", "");
    return digits.substring(0, Math.min(DIGITS, digits.length()));
  }

  /// The words of the first account, which stand for the claim.
  public Excerpt words() {
    return claim.accounts().getFirst().excerpt();
  }

  public Optional<Account> account(String id) {
    return claim.accounts().stream().filter(account -> account.id().equals(id)).findFirst();
  }

  /// How an account stands to another one of the claim: it repeats what has its origin, or confirms
  /// what has another; absent for the first of all, and for what is the first of an unknown origin.
  public Optional<Standing> standing(String account) {
    return Standings.of(tracing).stream()
        .filter(standing -> standing.account().id().equals(account))
        .findFirst();
  }

  /// The count in a line: "reported by 7 outlets, resting on 2 independent sources, 1 of them
  /// anonymous; 1 account of unknown origin, which is not counted".
  public String summary() {
    String outlets = count(tracing.outlets(), "outlet");
    String unknown =
        tracing.unknown() == 0
            ? ""
            : "; " + count(tracing.unknown(), "unknown origin") + ", not counted";
    if (tracing.independent() == 0) {
      return "reported by " + outlets + ", resting on no source that is known" + unknown;
    }
    return "reported by "
        + outlets
        + ", resting on "
        + count(tracing.independent(), "independent source")
        + anonymous()
        + unknown;
  }

  private String anonymous() {
    if (tracing.anonymous() == 0) {
      return "";
    }
    return tracing.independent() == 1
        ? ", which is anonymous"
        : ", " + tracing.anonymous() + " of them anonymous";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
