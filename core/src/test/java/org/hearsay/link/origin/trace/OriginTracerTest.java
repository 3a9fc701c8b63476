package org.hearsay.link.origin.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.link.origin.Tracing;
import org.junit.jupiter.api.Test;

class OriginTracerTest {
  @Test
  void onePersonInTwoOutletsIsOneOrigin() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "2019-03-14", "[{Ada Lund, a pilot,|said|the gate was open}].")
            .with("b", "Salme Courier", "2019-03-15", "[{Ms. Lund|told the Courier|it stood open}].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(1);
    assertThat(tracing.outlets()).isEqualTo(2);
    assertThat(onlyJoin(tracing).rule()).isEqualTo(OriginRule.ONE_MOUTH);
    assertThat(onlyJoin(tracing).words())
        .extracting(excerpt -> excerpt.words())
        .containsExactlyInAnyOrder("Ada Lund, a pilot,", "Ms. Lund");
  }

  @Test
  void twoOfOneFamilyAreTwo() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "", "[{Emeric Tolland|said|the gate was open}].")
            .with("b", "Salme Courier", "", "[{Agathe Tolland|said|the gate was open}].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(2);
  }

  @Test
  void whoSpeaksForABodyIsTheBody() {
    Tracing tracing =
        new Pile()
            .with(
                "a",
                "Harbour Post",
                "",
                "[{Birgit Osei, a spokeswoman for the Harbour Board,|said|the gate was open}].")
            .with("b", "Salme Courier", "", "[{The Harbour Board|said|the gate was open}].")
            .with("c", "Fens Radio", "", "[{A police spokesman|said|the gate was open}].")
            .trace();
    assertThat(tracing.groups())
        .extracting(OriginGroup::kind)
        .containsExactly(OriginKind.ORGANISATION, OriginKind.ORGANISATION);
    assertThat(tracing.groups().getFirst().accounts()).containsExactly("a", "b");
    assertThat(onlyJoin(tracing).rule()).isEqualTo(OriginRule.ONE_BODY);
  }

  @Test
  void aDescriptionIsWhoeverItFitsElsewhere() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "", "[{The Salme mayor|said|the gate was open}].")
            .with("b", "Salme Courier", "", "[{Salme Mayor Odile Marchetti|said|it was open}].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(1);
    assertThat(onlyJoin(tracing).rule()).isEqualTo(OriginRule.FITS);
    assertThat(tracing.groups().getFirst().kind()).isEqualTo(OriginKind.NAMED_PERSON);
  }

  @Test
  void namelessPeopleOfOneChannelAreOneAndOfTwoAreTwo() {
    Pile pile =
        new Pile()
            .with("a", "Harbour Post", "", "[{A senior clerk|said|the gate was open}].")
            .with("b", "Harbour Post", "", "[{Two former sailors|said|the gate was open}].");
    assertThat(pile.trace().independent()).isEqualTo(1);
    pile.with("c", "Salme Courier", "", "[{A veteran engineer|said|the gate was open}].");
    assertThat(pile.trace().independent()).isEqualTo(2);
    assertThat(pile.trace().anonymous()).isEqualTo(2);
  }

  @Test
  void authorsAndTheirStudyAreOneWork() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "", "[{The study|found|the wall was weak}].")
            .with("b", "Fens Radio", "", "[{Ada Lund, lead author of the study,|said|it was weak}].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(1);
    assertThat(onlyJoin(tracing).rule()).isEqualTo(OriginRule.ONE_WORK);
  }

  @Test
  void whatNobodyIsNamedForIsUnknownAndNotCounted() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "2019-03-14", "Rain fell. [The gate was open].")
            .with("b", "", "", "Snow fell. [It had stood open all night].")
            .trace();
    assertThat(tracing.independent()).isZero();
    assertThat(tracing.unknown()).isEqualTo(2);
    assertThat(tracing.groups()).allMatch(group -> group.routes().getFirst().steps().isEmpty());
  }

  @Test
  void aCopyHasTheOriginOfWhatItWasCopiedFrom() {
    String words =
        "the iron gate of the northern breakwater had been standing open since early on Tuesday"
            + " morning because its steel hinges were broken";
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "2019-03-14", "[{Ada Lund, a pilot,|said|" + words + "}].")
            .with("b", "Salme Courier", "2019-03-15", "Rain fell all night. [It seems " + words + "].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(1);
    assertThat(tracing.unknown()).isZero();
    Step copied = tracing.groupOf("b").orElseThrow().routes().get(1).steps().getFirst();
    assertThat(copied.rule()).isEqualTo(OriginRule.COPIED);
    assertThat(copied.account()).contains("a");
  }

  @Test
  void anOutletThatIsCreditedIsFollowedToItsOwnAccount() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "2019-03-14", "[{A senior clerk|said|the gate was open}].")
            .with("b", "Fens Radio", "2019-03-15", "[{The Harbour Post|reported|the gate was open}].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(1);
    assertThat(tracing.groups().getFirst().accounts()).containsExactly("a", "b");
    assertThat(tracing.groups().getFirst().routes().get(1).steps())
        .extracting(Step::rule)
        .containsExactly(OriginRule.STATED, OriginRule.CREDITED_OUTLET);
  }

  @Test
  void outletsThatCreditEachOtherAreACycleOfUnknownOrigin() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "", "[{The Salme Courier|reported|the gate was open}].")
            .with("b", "Salme Courier", "", "[{The Fens Gazette|reported|the gate was open}].")
            .with("c", "Fens Gazette", "", "[{The Harbour Post|reported|the gate was open}].")
            .trace();
    assertThat(tracing.independent()).isZero();
    assertThat(tracing.unknown()).isEqualTo(1);
    assertThat(tracing.groups().getFirst().routes())
        .extracting(route -> route.steps().getLast().rule())
        .containsOnly(OriginRule.CYCLE);
    assertThat(tracing.groups().getFirst().routes())
        .extracting(route -> route.steps().getLast().account().orElseThrow())
        .containsExactly("b", "c", "a");
  }

  @Test
  void anArticleThatQuotesItselfLeadsNowhere() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "", "[{The Harbour Post|reported|the gate was open}].")
            .trace();
    assertThat(tracing.independent()).isZero();
    assertThat(tracing.unknown()).isEqualTo(1);
  }

  @Test
  void anAgencyUnderItsOwnDatelineIsAnOriginAndACreditAloneIsNone() {
    String text = "PORT SALME (Reuters) - Rain fell on Tuesday.\n\n[The gate was open].";
    Tracing there = new Pile().with("a", "Harbour Post", "", text).trace();
    assertThat(there.groups()).extracting(OriginGroup::kind).containsExactly(OriginKind.AGENCY);
    assertThat(rules(there)).containsExactly(OriginRule.DATELINE);
    String credit = "Rain fell on Tuesday. [The gate was open].\n\nCopyright 2019 Reuters.";
    Tracing elsewhere = new Pile().with("a", "Harbour Post", "", credit).trace();
    assertThat(elsewhere.independent()).isZero();
    assertThat(rules(elsewhere)).containsExactly(OriginRule.CREDIT);
  }

  @Test
  void whatRunsOnIsTheSpeakersButNotCountedBesideWhatIsStated() {
    String runsOn = "{Ada Lund, a pilot,|said|the harbour was dark}. [She saw that the gate was open].";
    Pile pile = new Pile().with("a", "Harbour Post", "", runsOn);
    assertThat(pile.trace().independent()).isEqualTo(1);
    assertThat(rules(pile.trace())).containsExactly(OriginRule.RUNS_ON);
    pile.with("b", "Fens Radio", "", "[{The Harbour Board|said|the gate was open}].");
    assertThat(pile.trace().independent()).isEqualTo(1);
    assertThat(pile.trace().groups().getFirst().accounts()).containsExactly("b");
    assertThat(pile.trace().unknown()).isEqualTo(1);
  }

  @Test
  void namelessOfficialsAreNotCountedBesideABodyThatTheyMayBelongTo() {
    Tracing tracing =
        new Pile()
            .with("a", "Harbour Post", "", "[{The Harbour Board|said|the gate was open}].")
            .with("b", "Fens Radio", "", "[{Senior officials|said|the gate was open}].")
            .trace();
    assertThat(tracing.independent()).isEqualTo(1);
  }

  @Test
  void theSameArticleFiveHundredTimesIsOneSource() {
    Pile pile = new Pile();
    String article =
        "[{Ada Lund, a pilot,|said|the iron gate of the northern breakwater had been standing"
            + " open since early on Tuesday morning}]. The inspectors will come on Friday.";
    for (int k = 0; k < 500; k++) {
      pile.with("d" + k, "Outlet " + k, "2019-03-14", article);
    }
    Tracing tracing = pile.trace();
    assertThat(tracing.independent()).isEqualTo(1);
    assertThat(tracing.outlets()).isEqualTo(500);
    assertThat(tracing.groups()).hasSize(1);
    assertThat(tracing.groups().getFirst().joins()).hasSize(499);
  }

  @Test
  void fiveHundredOutletsThatNameNobodyAreNoSource() {
    Pile pile = new Pile();
    for (int k = 0; k < 500; k++) {
      pile.with("d" + k, "Outlet " + k, "", "Rain fell in place " + k + ". [The gate was open].");
    }
    Tracing tracing = pile.trace();
    assertThat(tracing.independent()).isZero();
    assertThat(tracing.unknown()).isEqualTo(500);
  }

  @Test
  void everyAccountIsInOneGroupAndEveryEdgeHasWords() {
    Pile pile =
        new Pile()
            .with("a", "", "", "[]")
            .with("b", "", "", "[\u201c]\u201d")
            .with("c", "", "", "[{He|said|it}]")
            .with("d", "", "", "[{It|added|that was so}]")
            .with("e", "", "", "[{Others|believe|it}] \ud83d\ude00");
    Tracing tracing = pile.trace();
    assertThat(tracing.groups().stream().flatMap(group -> group.accounts().stream()))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(tracing.independent()).isZero();
  }

  @Test
  void accountsOfNoDocumentOfTheStoryAreRefused() {
    List<Account> strangers = new Pile().with("a", "", "", "[Rain fell].").accounts();
    OriginTracer tracer = OriginTracer.of(List.of(), List.of());
    assertThatThrownBy(() -> tracer.trace(strangers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no document of the story");
  }

  private static Join onlyJoin(Tracing tracing) {
    List<Join> joins =
        tracing.groups().stream().flatMap(group -> group.joins().stream()).toList();
    assertThat(joins).hasSize(1);
    return joins.getFirst();
  }

  private static List<OriginRule> rules(Tracing tracing) {
    Route route = tracing.groups().getFirst().routes().getFirst();
    return route.steps().stream().map(Step::rule).toList();
  }
}
