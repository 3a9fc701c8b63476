package org.hearsay.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Difference;
import org.hearsay.link.Document;
import org.hearsay.link.Written;
import org.hearsay.link.claim.ClaimFinder.Found;
import org.hearsay.link.claim.FoundClaim.Tie;
import org.hearsay.link.claim.Reason.Rule;
import org.hearsay.model.SentenceVectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {
  private static final SentenceVectors VECTORS = SentenceVectors.open();

  private static final Document HARBOUR =
      Written.of(
              "harbour",
              """
              The ferry Ansgar sank off Lurmark on Tuesday night.

              Six sailors were rescued by a fishing boat. The harbour master said the pumps had \
              been out of order for a month.

              The town will hold a service on Friday.
              """)
          .document();

  private static final Document COAST =
      Written.of(
              "coast",
              """
              The passenger ferry Ansgar sank near Lurmark late on Tuesday night.

              Nine sailors were rescued by a fishing boat.

              Share prices of the operator fell by four percent.
              """)
          .document();

  private static final Document LEDGER =
      Written.of(
              "ledger",
              """
              The pumps of the ferry had been out of order for a month, the harbour master told \
              the Ledger.

              The Ansgar was built in 1974.
              """)
          .document();

  @AfterAll
  static void close() {
    VECTORS.close();
  }

  private static Found find(Document... story) {
    return ClaimFinder.find(List.of(story), VECTORS);
  }

  private static List<List<String>> told(Found found) {
    return found.claims().stream()
        .map(claim ->
            claim.claim().accounts().stream()
                .map(account -> account.excerpt().words().replaceAll("\\s+", " "))
                .toList())
        .filter(accounts -> accounts.size() > 1)
        .toList();
  }

  @Test
  void whatTwoDocumentsSayIsOneClaimWithTheWordsOfBoth() {
    Found found = find(HARBOUR, COAST, LEDGER);
    assertThat(told(found))
        .containsExactly(
            List.of(
                "The ferry Ansgar sank off Lurmark on Tuesday night.",
                "The passenger ferry Ansgar sank near Lurmark late on Tuesday night."),
            List.of(
                "The harbour master said the pumps had been out of order for a month.",
                "The pumps of the ferry had been out of order for a month, the harbour master told"
                    + " the Ledger."));
  }

  @Test
  void whatEndsLikeNoStatementOrSaysTooLittleMakesNoClaim() {
    String same = "Six Sailors Saved From Ferry Off Lurmark\n\nWas the ferry too old?\n\nIt was.\n";
    Document one = Written.of("one", same + "Copyright 2031 The Lurmark Harbour Press.").document();
    Document other =
        Written.of("other", same + "Copyright 2031 The Kell Harbour Press.").document();
    assertThat(find(one, other).claims()).isEmpty();
  }

  @Test
  void anotherNumberOfTheSameThingIsADisagreementOfTwoClaims() {
    Found found = find(HARBOUR, COAST);
    assertThat(found.disagreements()).hasSize(1);
    Disagreement disagreement = found.disagreements().getFirst();
    assertThat(disagreement.inOne().excerpt().words()).startsWith("Six sailors");
    assertThat(disagreement.inOther().excerpt().words()).startsWith("Nine sailors");
    assertThat(disagreement.judgement().difference()).contains(Difference.VALUE);
    Reason reason = disagreement.judgement().reasons().getFirst();
    assertThat(reason.rule()).isEqualTo(Rule.NUMBERS_DIFFER);
    assertThat(reason.inOne()).extracting(words -> words.words()).containsExactly("Six");
    assertThat(reason.inOther()).extracting(words -> words.words()).containsExactly("Nine");
    assertThat(found.claims())
        .extracting(claim -> claim.claim().id())
        .contains(disagreement.one(), disagreement.other());
  }

  @Test
  void everyAccountSaysWhyItIsInByWordsOfBoth() {
    for (FoundClaim claim : find(HARBOUR, COAST, LEDGER).claims()) {
      List<Account> accounts = claim.claim().accounts();
      assertThat(claim.ties())
          .extracting(Tie::account)
          .containsExactlyElementsOf(accounts.subList(1, accounts.size()));
      for (Tie tie : claim.ties()) {
        assertThat(tie.judgement().reasons())
            .allSatisfy(reason -> {
              assertThat(reason.inOne()).allSatisfy(words -> assertInside(words.span(), tie.to()));
              assertThat(reason.inOther())
                  .allSatisfy(words -> assertInside(words.span(), tie.account()));
            });
      }
    }
  }

  private static void assertInside(org.hearsay.text.Span span, Account account) {
    assertThat(account.excerpt().span().contains(span)).isTrue();
  }

  @Test
  void anIdStaysWhenADocumentIsAddedBehind() {
    List<String> before = find(HARBOUR, COAST).claims().stream().map(c -> c.claim().id()).toList();
    List<String> after =
        find(HARBOUR, COAST, LEDGER).claims().stream().map(c -> c.claim().id()).toList();
    assertThat(after).containsAll(before).doesNotHaveDuplicates();
  }

  @Test
  void theSameArticleManyTimesIsOneAccountOfEach() {
    List<Document> story = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      story.add(Written.of("copy" + k, HARBOUR.text()).document());
    }
    Found found = ClaimFinder.find(story, VECTORS);
    assertThat(told(found)).hasSize(4).allSatisfy(accounts -> assertThat(accounts).hasSize(40));
    assertThat(found.disagreements()).isEmpty();
  }

  @Test
  void noDocumentsAndEmptyOnesHaveNoClaims() {
    assertThat(find().claims()).isEmpty();
    assertThat(find(HARBOUR).claims()).isEmpty();
    Document empty = Written.of("empty", "").document();
    Document marks = Written.of("marks", "... !!! ---\n\n\ud800 ?").document();
    assertThat(find(empty, marks, HARBOUR)).isEqualTo(find(HARBOUR, empty));
  }

  @Test
  void theOrderOfTheDocumentsChangesNoClaimButItsOrder() {
    List<Document> turned = new ArrayList<>(List.of(HARBOUR, COAST, LEDGER));
    Collections.reverse(turned);
    assertThat(told(ClaimFinder.find(turned, VECTORS)).stream().map(java.util.Set::copyOf))
        .containsExactlyInAnyOrderElementsOf(
            told(find(HARBOUR, COAST, LEDGER)).stream().map(java.util.Set::copyOf).toList());
  }
}
