package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.view.Pile.body;
import static org.hearsay.view.Pile.nameless;
import static org.hearsay.view.Pile.person;
import static org.hearsay.view.Pile.voice;

import java.util.List;
import java.util.Optional;
import org.hearsay.source.SourceKind;
import org.hearsay.view.SourceRow.Member;
import org.junit.jupiter.api.Test;

class SourceLedgerTest {
  private final Pile pile = new Pile();

  @Test
  void joinsOneNameWithOneTitleAndSaysWhy() {
    pile.document("Mail", person("Ada Lund", "chief engineer", "Sandray Harbour"))
        .document("Courier", person("Ada Lund", "engineer"));
    SourceRow row = only("Ada Lund");
    assertThat(row.documents()).isEqualTo(2);
    assertThat(row.statements()).isEqualTo(2);
    assertThat(row.outlets()).containsExactly("Courier", "Mail");
    assertThat(row.members())
        .extracting(Member::because)
        .containsExactly("", "same full name, agreeing titles: “engineer” and “chief engineer”");
  }

  @Test
  void aGeneralIsNotTheBakerOfHisName() {
    pile.document("Mail", person("Ivo Marsh", "Gen."))
        .document("Courier", person("Ivo Marsh", "the baker"));
    assertThat(documents("Ivo Marsh")).containsExactly(List.of("d1"), List.of("d2"));
    assertThat(rows("Ivo Marsh").getFirst().apart())
        .containsExactly("not joined with “the baker” (d2.s1): the titles differ, or one has none");
  }

  @Test
  void twoMinistersOfOneNameInTwoCountriesStayApartWhateverTheyShare() {
    pile.document(
            "Mail",
            person("Ada Lund", "health minister", "Norland"),
            person("Tom Roe"),
            person("Lena Holt"))
        .document(
            "Mail",
            person("Ada Lund", "health minister", "Estmark"),
            person("Tom Roe"),
            person("Lena Holt"));
    assertThat(documents("Ada Lund")).containsExactly(List.of("d1"), List.of("d2"));
  }

  @Test
  void aTitleThatFitsTwoJoinsNeither() {
    pile.document("Mail", person("Ada Lund", "police officer"))
        .document("Mail", person("Ada Lund", "intelligence officer"))
        .document("Mail", person("Ada Lund", "officer"))
        .document("Mail", person("Ada Lund", "officer"));
    assertThat(documents("Ada Lund")).hasSize(4);
    assertThat(rows("Ada Lund").getLast().apart().getFirst())
        .contains("its title fits “police officer” (d1.s1) and “intelligence officer” (d2.s1)");
  }

  @Test
  void aMiddleInitialIsNoOtherPersonAndAnotherInitialIs() {
    pile.document("Mail", person("Ada B. Lund", "harbour engineer"))
        .document("Mail", person("Ada Lund", "engineer"))
        .document("Mail", person("Eva C. Moen", "pilot"))
        .document("Mail", person("Eva D. Moen", "pilot"));
    assertThat(documents("Ada B. Lund")).containsExactly(List.of("d1", "d2"));
    assertThat(documents("Eva C. Moen")).containsExactly(List.of("d3"));
    assertThat(documents("Eva D. Moen")).containsExactly(List.of("d4"));
  }

  @Test
  void aNameThatFitsTwoInitialsJoinsNeither() {
    pile.document("Mail", person("Eva C. Moen", "pilot"))
        .document("Mail", person("Eva D. Moen", "pilot"))
        .document("Mail", person("Eva Moen", "pilot"));
    assertThat(pile.ledger().named()).hasSize(3);
  }

  @Test
  void aFullNameAloneIsNotEnough() {
    pile.document("Mail", person("Ada Lund")).document("Mail", person("Ada Lund"));
    assertThat(documents("Ada Lund")).hasSize(2);
  }

  @Test
  void twoOthersQuotedBesideHerAreEnough() {
    pile.document("Mail", person("Ada Lund"), person("Tom Roe"), person("Lena Holt"))
        .document("Courier", person("Lena Holt"), person("Ada Lund"), person("Tom Roe"));
    SourceRow row = only("Ada Lund");
    assertThat(row.members().getLast().because())
        .isEqualTo("same full name, quoted beside the same people: lena holt, tom roe");
  }

  @Test
  void oneOtherIsNotEnough() {
    pile.document("Mail", person("Ada Lund"), person("Tom Roe"))
        .document("Courier", person("Ada Lund"), person("Tom Roe"));
    assertThat(documents("Ada Lund")).hasSize(2);
  }

  @Test
  void peopleWhomEverybodyQuotesAreNoEvidence() {
    for (int i = 0; i <= NameGroup.FEW; i++) {
      pile.document("Mail", person("Tom Roe", "mayor"), person("Lena Holt", "mayor"));
    }
    pile.document("Mail", person("Ada Lund"), person("Tom Roe"), person("Lena Holt"))
        .document("Mail", person("Ada Lund"), person("Tom Roe"), person("Lena Holt"));
    assertThat(documents("Ada Lund")).hasSize(2);
  }

  @Test
  void neverJoinsOnASurnameOrAPseudonymOfOneWord() {
    pile.document("Mail", person("Marsh", "general"), person("Kestrel", "hacker"))
        .document("Mail", person("Marsh", "general"), person("Kestrel", "hacker"));
    assertThat(pile.ledger().named()).hasSize(4);
  }

  @Test
  void aNamelessSourceIsNeverJoined() {
    pile.document("Mail", nameless("a senior official"), person("Tom Roe"), person("Lena Holt"))
        .document("Mail", nameless("a senior official"), person("Tom Roe"), person("Lena Holt"));
    assertThat(pile.ledger().anonymous()).hasSize(2);
  }

  @Test
  void aBodyWithANameOfItsOwnIsOneAndAnyMinistryIsNot() {
    pile.document("Mail", body("Sandray Harbour Authority"), body("the Ministry of Health"))
        .document("Mail", body("the Sandray Harbour Authority"), body("Ministry of Health"));
    assertThat(documents("Sandray Harbour Authority")).containsExactly(List.of("d1", "d2"));
    assertThat(pile.ledger().named()).hasSize(3);
  }

  @Test
  void anAcronymIsItsBodyOnlyInTheSameCompany() {
    pile.document("Mail", body("Ferry Safety Board", "FSB"), person("Tom Roe"), person("Lena Holt"))
        .document("Mail", body("FSB"), person("Tom Roe"), person("Lena Holt"))
        .document("Mail", body("FSB"));
    assertThat(documents("FSB")).containsExactly(List.of("d3"));
    assertThat(pile.ledger().row("d1.s1").orElseThrow().documents()).isEqualTo(2);
  }

  @Test
  void aDocumentIsNotItsIssuer() {
    pile.document(
            "Mail",
            body("Sandray Harbour Authority"),
            voice(
                "Sandray Harbour Authority",
                SourceKind.DOCUMENT,
                Optional.of("report"),
                Optional.empty()))
        .document("Mail", body("Sandray Harbour Authority"));
    assertThat(documents("Sandray Harbour Authority"))
        .containsExactly(List.of("d1", "d2"), List.of("d1"));
  }

  @Test
  void oneNameTypedInManyWaysIsOneName() {
    pile.document("Mail", person("Jos\u00E9 O\u2019Hara-D\u00EDaz", "pilot"))
        .document("Mail", person("Jose\u0301 O'Hara\u2013Di\u0301az", "pilot"))
        .document("Mail", person("JOSE\u00A0O\uFF07Hara D\u00EDaz", "pilot"));
    assertThat(pile.ledger().named()).hasSize(1);
  }

  @Test
  void orderMovesNoOneToAnotherRow() {
    Pile turned = new Pile();
    pile.document("Mail", person("Ada Lund", "engineer"))
        .document("Mail", person("Ada Lund", "chief engineer"))
        .document("Mail", person("Ada Lund", "teacher"));
    turned
        .document("Mail", person("Ada Lund", "teacher"))
        .document("Mail", person("Ada Lund", "chief engineer"))
        .document("Mail", person("Ada Lund", "engineer"));
    assertThat(sizes(pile)).isEqualTo(sizes(turned)).containsExactly(2, 1);
  }

  @Test
  void pointsAtTheWordsInCodePoints() {
    pile.document("Mail", nameless("😀"), person("Ada Lund"));
    Place place = only("Ada Lund").members().getFirst().sighting().place();
    int[] text = pile.record("d1").article().text().codePoints().toArray();
    assertThat(new String(text, place.start(), place.end() - place.start()))
        .isEqualTo("Ada Lund")
        .isEqualTo(place.words());
  }

  @Test
  void aPageHoldsStatementsAndTitlesOverTime() {
    pile.document("Mail", person("Ada Lund", "engineer"))
        .document("Mail", person("Tom Roe"))
        .document("Courier", person("Ada Lund", "chief engineer"))
        .document("Courier", person("Ada Lund", "engineer"));
    SourcePage page = SourcePage.of(only("Ada Lund"), pile::record);
    assertThat(page.documents()).hasSize(3);
    assertThat(page.documents()).allMatch(document -> document.statements().size() == 1);
    assertThat(page.titles())
        .containsExactly(
            new SourcePage.Tenure(
                "engineer", Optional.of("2026-03-01"), Optional.of("2026-03-04"), 2),
            new SourcePage.Tenure(
                "chief engineer", Optional.of("2026-03-03"), Optional.of("2026-03-03"), 1));
  }

  /// What each of ten thousand says of a common name is looked at once, not against all others.
  @Test
  void tenThousandDocumentsMayQuoteOneName() {
    for (int i = 0; i < 10_000; i++) {
      pile.document(
          "Mail",
          i % 3 == 0 ? person("Ada Lund") : person("Ada Lund", "resident of street " + i),
          person("Tom Roe " + i % 700),
          person("Lena Holt " + i % 700));
    }
    assertThat(rows("Ada Lund").stream().mapToInt(SourceRow::statements).sum()).isEqualTo(10_000);
  }

  private SourceRow only(String name) {
    assertThat(rows(name)).hasSize(1);
    return rows(name).getFirst();
  }

  private List<SourceRow> rows(String name) {
    return pile.ledger().called(name);
  }

  private List<List<String>> documents(String name) {
    return rows(name).stream()
        .map(row -> row.members().stream().map(m -> m.sighting().document()).toList())
        .toList();
  }

  private static List<Integer> sizes(Pile pile) {
    return pile.ledger().named().stream().map(SourceRow::documents).toList();
  }
}
