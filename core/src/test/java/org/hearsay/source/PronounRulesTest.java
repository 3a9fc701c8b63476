package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.ids;
import static org.hearsay.source.Bracketed.place;
import static org.hearsay.source.Bracketed.said;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

/// Whom pronouns stand for. Texts in which each source stands in brackets; out come the ids in text
/// order.
class PronounRulesTest {
  @Test
  void aPlaceIsNotWhoSaysSomething() {
    assertThat(
            find("It calmed farmers on Long Quay, [who] argued against it.").sources().getFirst())
        .satisfies(one -> assertThat(one.name()).isEmpty())
        .satisfies(one -> assertThat(one.kind()).isEqualTo(SourceKind.UNNAMED_GROUP));
  }

  @Test
  void joinsWhoAndWhichToTheSourceTheyFollow() {
    assertThat(ids("[The Courier], [which] cited [two clerks], said so. A man [who] asked left."))
        .containsExactly("s1", "s1", "s2", "s3");
  }

  @Test
  void neverGivesAPersonsPronounToAGroupOrAGroupsToAPerson() {
    assertThat(ids("[The union] said so. [He] agreed. [They] left."))
        .containsExactly("s1", "s2", "s1");
    assertThat(ids("[Ada Lund] said so. [They] left.")).containsExactly("s1", "s2");
  }

  @Test
  void leavesAPronounAloneWhenItsNearestSourceIsFarAway() {
    assertThat(ids("[Qiri Lund] said so.\n\nRain fell.\n\nIt went on.\n\n[She] agreed."))
        .containsExactly("s1", "s2");
  }

  @Test
  void joinsAPronounToTheOnePersonWhomTheTextNamesNearby() {
    assertThat(find("Emma Lund left the hall. [She] said so.").sources().getFirst().name())
        .contains("Emma Lund");
    assertThat(find("Emma Lund met Clara Roe. [She] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("Emma Lund left the hall. [He] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("Qiri Lund left the hall. [She] said so.").sources().getFirst().name())
        .isEmpty();
    assertThat(find("Emma Lund met Qiri Roe. [She] said so.").sources().getFirst().name())
        .isEmpty();
  }

  @Test
  void takesThePersonWhomTheSentenceSaysThePronounMeans() {
    assertThat(nameOfLast("[Robert Lund] spoke. Piet Roe did not. As for Roe, [he] said so."))
        .contains("Piet Roe");
    assertThat(nameOfLast("[Emma Roe] left. In [her] speech on the quay, Clara Lund defended it."))
        .contains("Clara Lund");
    assertThat(
            nameOfLast(
                "[A clerk] came. A reporter asked Piet Roe whether it was so. [He] replied: No."))
        .contains("Piet Roe");
    assertThat(
            nameOfLast("[Emma Roe] left. In [her] speech, which was long, the mayor defended it."))
        .contains("Emma Roe");
  }

  @Test
  void aBareNameAboveTheFullOneIsSomebodyToo() {
    String text = "Walsh met Robert Lund. Then [he] left.\n\nMayor Martin Walsh is known.";
    assertThat(nameOfLast(text)).isEmpty();
  }

  /// The name of the source of the last bracket.
  private static Optional<String> nameOfLast(String text) {
    return find(text).sources().stream()
        .filter(source -> source.id().equals(ids(text).getLast()))
        .findFirst()
        .flatMap(Source::name);
  }

  @Test
  void reachesFourParagraphsBackForTheOnlyManAndNoFarther() {
    String rain = "Rain fell.\n\n";
    assertThat(ids("[Robert Roe] said so.\n\n" + rain.repeat(3) + "[He] left."))
        .containsExactly("s1", "s1");
    assertThat(ids("[Robert Roe] said so.\n\n" + rain.repeat(4) + "[He] left."))
        .containsExactly("s1", "s2");
  }

  @Test
  void keepsAMansPronounFromAWomanByHerFirstName() {
    assertThat(ids("[Robert Roe] said so. [Emma Lund] denied it. [He] laughed."))
        .containsExactly("s1", "s2", "s1");
  }

  @Test
  void takesWhoAndWhichForTheWordsRightBeforeThem() {
    assertThat(find("He met three clerks, [who] said so.").sources().getFirst().kind())
        .isEqualTo(SourceKind.UNNAMED_GROUP);
    assertThat(find("He wrote to the Harbour Ministry, [which] said so.").sources().getFirst())
        .satisfies(s -> assertThat(s.kind()).isEqualTo(SourceKind.ORGANISATION))
        .satisfies(s -> assertThat(s.name()).contains("Harbour Ministry"));
    assertThat(find("He met a friend of Ada Lund, [who] said so.").sources().getFirst().name())
        .isEmpty();
  }

  @Test
  void takesAQuotedSelfForWhoIsQuotedAndAnyOtherForTheAuthor() {
    String text = "“I know I was right,” Ada Lund said. I agree.";
    Span lund = place(text, "Ada Lund", 0);
    List<Attribution> attributions =
        List.of(
            said(lund, place(text, "I know I was right", 0)),
            said(place(text, "I", 0), place(text, "I was right", 0)),
            said(place(text, "I", text.indexOf("I agree")), place(text, "agree", 0)));
    SourceFinder.Found found = SourceFinder.find(TextIndex.of(text), attributions);
    assertThat(found.of()).containsExactly(Optional.of("s1"), Optional.of("s1"), Optional.of("s2"));
    assertThat(found.sources())
        .extracting(Source::kind)
        .containsExactly(SourceKind.NAMED_PERSON, SourceKind.AUTHOR);
  }

  @Test
  void takesWhoBehindAnAppositionForTheNameBeforeIt() {
    assertThat(name("He met Emma Lund, now the mayor of Meridian, [who] said so."))
        .contains("Emma Lund");
    assertThat(name("He met Emma Lund, three clerks, [who] said so.")).isEmpty();
    assertThat(name("He met Emma Lund, a Meridian clerk [who] said so.")).contains("Emma Lund");
    assertThat(name("He met Emma Lund (R-Salme) and a clerk [who] said so.")).isEmpty();
  }

  @Test
  void takesAPronounInAnOpeningClauseForTheOnePersonNamedBehindIt() {
    assertThat(name("When [he] came home, Mr. Roe left again.")).contains("Roe");
    assertThat(name("When [he] came home, Mr. Roe met Mr. Lund.")).isEmpty();
    assertThat(name("When [he] came home, Ms. Roe left.")).isEmpty();
    assertThat(name("And [he] came home with Mr. Roe.")).isEmpty();
  }

  @Test
  void takesTheEyesOfSomebodyForThem() {
    assertThat(ids("[Robert Roe] said so. In [his eyes] it was late. [His son] agreed."))
        .containsExactly("s1", "s1", "s2");
  }

  @Test
  void neverTakesAPronounInSomebodysWordsForThatSomebody() {
    String text = "Emma Roe left. Emma Lund wept. “She told me so,” Emma Lund said.";
    Span lund = place(text, "Emma Lund", 0);
    Span later = place(text, "Emma Lund", lund.end());
    Span she = place(text, "She", 0);
    List<Attribution> attributions =
        List.of(
            said(lund, place(text, "wept", 0)),
            said(she, place(text, "so", lund.end())),
            said(later, place(text, "She told me so", 0)));
    assertThat(SourceFinder.find(TextIndex.of(text), attributions).of())
        .containsExactly(Optional.of("s1"), Optional.of("s2"), Optional.of("s1"));
  }

  @Test
  void leavesAPronounInSomebodysWordsAloneWhereTwoCanBeMeant() {
    assertThat(ids("“[A clerk] told [a guard], and [he] left.”")).containsExactly("s1", "s2", "s3");
    assertThat(ids("“[A clerk] told us, and [he] left.”")).containsExactly("s1", "s1");
  }

  @Test
  void neverTakesTheyInSomebodysWordsForAnOutlet() {
    assertThat(ids("[The Meridian Post] said so. “First [they] tell us nothing,” he said."))
        .containsExactly("s1", "s2");
    assertThat(ids("“[The union] wept. [They] left,” he said.")).containsExactly("s1", "s1");
    assertThat(ids("[The report] said so. [They] left.")).containsExactly("s1", "s2");
  }

  @Test
  void takesThatForTheWordsRightBeforeIt() {
    assertThat(find("It needs states [that] may not pay.").sources().getFirst().kind())
        .isEqualTo(SourceKind.ORGANISATION);
    assertThat(ids("[The report] -- [which] notes so -- is new.")).containsExactly("s1", "s1");
  }

  @Test
  void prefersWhomTheSentenceBeforeIsAboutToWhoSpokeBefore() {
    assertThat(ids("[Robert Roe] said so. Piet Lund stayed. [He] laughed. [Mr. Lund] left."))
        .containsExactly("s1", "s2", "s2");
    assertThat(ids("[A clerk] said so. Another member of the crew, Emma Lund, stayed. [She] left."))
        .containsExactly("s1", "s2");
    assertThat(ids("[Robert Roe] said so. The crew met Piet Lund. [He] laughed."))
        .containsExactly("s1", "s1");
    assertThat(ids("[Robert Roe] said so. “Piet Lund stayed.” [He] laughed."))
        .containsExactly("s1", "s1");
    assertThat(ids("[Robert Roe] said so.\n\nPiet Lund met Hans Lund. [He] laughed."))
        .containsExactly("s1", "s1");
  }

  @Test
  void takesWhomTheSentenceBeforeIsAboutWhereTheParagraphNamesTwo() {
    assertThat(name("Hans Roe met Robert Lund. Lund left. [He] wept.")).contains("Robert Lund");
    assertThat(name("Hans Roe met Robert Lund. [He] wept.")).isEmpty();
  }

  @Test
  void takesSomebodyOfAnyFirstNameWhomTheTextGoesOnToCallByTheLast() {
    assertThat(name("Qiri Lund left the hall when [she] heard. Lund wept.")).contains("Qiri Lund");
    assertThat(name("“Emma Roe left,” Piet Lund told us. [He] wept.")).contains("Piet Lund");
  }

  @Test
  void hearsOneAuthorThroughoutButNotOverASignature() {
    assertThat(ids("[I] knew.\n\nIt rained.\n\nIt snowed.\n\n[I] knew. [We] knew."))
        .containsExactly("s1", "s1", "s2");
    assertThat(ids("[I] knew it.\n\nPiet Roe.\n\n[I] knew it.")).containsExactly("s1", "s2");
    assertThat(find("As [this reporter] knew, it rained.").sources().getFirst().kind())
        .isEqualTo(SourceKind.AUTHOR);
  }

  private static Optional<String> name(String marked) {
    return find(marked).sources().getFirst().name();
  }
}
