package org.hearsay.link.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Account;
import org.hearsay.link.Difference;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Written;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private final Account first = account("first", "2019-03-14", "Ada Lund said 37 had drowned.");
  private final Account again = account("again", "2019-03-15", "Lund said that 37 had drowned.");
  private final Account board =
      account("board", "2019-03-15", "The Harbour Board confirmed that 37 had drowned.");
  private final Account denial =
      account("denial", "2019-03-16", "The ministry denied that anybody had drowned.");
  private final Account later = account("later", "2019-03-20", "Lund said 39 had drowned.");

  @Test
  void whoHasTheSameOriginRepeatsAndWhoHasAnotherConfirms() {
    Tracing tracing =
        new Tracing(
            List.of(
                group(OriginKind.NAMED_PERSON, again, first),
                group(OriginKind.ORGANISATION, board),
                group(OriginKind.UNKNOWN, denial)));
    List<Standing> standings = Standings.of(tracing);
    assertThat(standings)
        .extracting(Standing::account, Standing::stance, Standing::other)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(again, Stance.REPEATS, first),
            org.assertj.core.groups.Tuple.tuple(board, Stance.CONFIRMS, first));
    assertThat(standings.getLast().words().getLast().words()).isEqualTo("confirmed");
  }

  @Test
  void aDenialSaysSoAndAnotherNumberDisagrees() {
    Tracing tracing =
        new Tracing(
            List.of(
                group(OriginKind.NAMED_PERSON, first),
                group(OriginKind.ORGANISATION, denial),
                group(OriginKind.ORGANISATION, board),
                group(OriginKind.UNKNOWN, later)));
    assertThat(only(tracing, denial, first, Difference.POLARITY).stance()).isEqualTo(Stance.DENIES);
    assertThat(only(tracing, first, denial, Difference.POLARITY).account()).isEqualTo(denial);
    assertThat(only(tracing, later, board, Difference.VALUE).stance()).isEqualTo(Stance.DISAGREES);
    assertThat(only(tracing, later, board, Difference.SCOPE).stance())
        .isEqualTo(Stance.OTHER_SCOPE);
  }

  @Test
  void whatOneOriginSaysLaterIsAnUpdate() {
    Tracing tracing = new Tracing(List.of(group(OriginKind.NAMED_PERSON, first, later)));
    Standing update = only(tracing, first, later, Difference.VALUE);
    assertThat(update.stance()).isEqualTo(Stance.UPDATES);
    assertThat(update.account()).isEqualTo(later);
    Tracing unknown = new Tracing(List.of(group(OriginKind.UNKNOWN, first, later)));
    assertThat(only(unknown, first, later, Difference.VALUE).stance()).isEqualTo(Stance.DISAGREES);
  }

  @Test
  void wordsThatAreNoAccountStandToNothing() {
    Tracing tracing = new Tracing(List.of(group(OriginKind.NAMED_PERSON, first)));
    Differing elsewhere = new Differing(first.excerpt(), denial.excerpt(), Difference.POLARITY);
    assertThat(Standings.of(tracing, List.of(elsewhere))).isEmpty();
  }

  private static Standing only(Tracing tracing, Account one, Account other, Difference by) {
    List<Standing> standings =
        Standings.of(tracing, List.of(new Differing(one.excerpt(), other.excerpt(), by)));
    assertThat(standings).hasSize(1);
    return standings.getFirst();
  }

  private static OriginGroup group(OriginKind kind, Account... accounts) {
    List<Account> all = List.of(accounts);
    List<Join> joins =
        all.stream()
            .skip(1)
            .map(account ->
                new Join(
                    account.id(),
                    all.getFirst().id(),
                    OriginRule.ONE_MOUTH,
                    List.of(account.excerpt())))
            .toList();
    return new OriginGroup(
        kind,
        Optional.empty(),
        all.stream().map(account -> new Route(account, List.of())).toList(),
        joins);
  }

  private static Account account(String id, String day, String text) {
    Document document = Written.of(id, text).on(day).document();
    return new Account(id, new Excerpt(document, new Span(0, text.length())));
  }
}
