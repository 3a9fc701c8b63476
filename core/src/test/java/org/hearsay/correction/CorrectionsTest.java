package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Manner;
import org.hearsay.correction.Corrected.Orphan;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final String STORY =
      """
      [a1 s1:Ada Lund] {a1:said} that «a1:the bridge was safe». [a2 s2:A diver] {a2:warned} that \
      «a2:the third pier had cracked». [a3 s1:She] {a3:denied} «a3:any crack». [a4 s3:Tom Roe] \
      {a4:told} reporters that «a4:[a5 s2:the diver] {a5:had called} it «a5:urgent»».
      """;

  /// Another reading of the same text: without the diver's warning, with one statement more.
  private static final String AGAIN =
      """
      [a1 s1:Ada Lund] {a1:said} that «a1:the bridge was safe». A diver warned that \
      the third pier had cracked. [a3 s1:She] {a3:denied} «a3:any crack». [a4 s3:Tom Roe] \
      {a4:told} «a6:reporters» that «a4:[a5 s2:the diver] {a6 a5:had called} it «a5:urgent»».
      """;

  private final SourcedRecord story = record(STORY);
  private final Notes notes = new Notes(story);

  private static SourcedRecord record(String marked) {
    return Marked.of(marked).within("a5", "a4").record();
  }

  @Test
  void withoutCorrectionsTheRecordStaysTheOneItIs() {
    assertThat(notes.applied().record()).isSameAs(story);
  }

  @Test
  void whatIsAcceptedIsConfirmedAndSure() {
    Corrected corrected = notes.accept("a2").applied();
    Statement accepted = Notes.statement(corrected.record(), "a2");
    assertThat(accepted.attribution().confidence()).isEqualTo(1);
    assertThat(corrected.confirmed()).containsExactly("a2");
    assertThat(Notes.told(corrected.record())).isEqualTo(Notes.told(story));
  }

  @Test
  void whatIsAcceptedStandsWhenItIsNoLongerFound() {
    Corrected corrected = Corrections.apply(record(AGAIN), notes.accept("a2").made());
    assertThat(Notes.told(corrected.record()))
        .contains("the diver / warned / the third pier had cracked");
    assertThat(corrected.orphans()).isEmpty();
  }

  @Test
  void aSourceThatNoReadingFindsIsMadeAnewFromWhatItWasCalled() {
    SourcedRecord bare = Marked.of(story.article().text()).record();
    SourcedRecord corrected = Corrections.apply(bare, notes.accept("a3").made()).record();
    assertThat(Notes.told(corrected)).containsExactly("Ada Lund / denied / any crack");
    assertThat(corrected.sources())
        .extracting(Source::name, Source::kind)
        .containsExactly(tuple(Optional.of("Ada Lund"), SourceKind.NAMED_PERSON));
  }

  @Test
  void whatIsRejectedIsGoneAndStaysAwayWhenFoundAgain() {
    List<Correction> made = notes.reject("a3").made();
    assertThat(Notes.told(Corrections.apply(story, made).record())).hasSize(4);
    Corrected again = Corrections.apply(record(AGAIN), made);
    assertThat(Notes.told(again.record())).noneMatch(line -> line.contains("any crack"));
    assertThat(again.rejected()).hasSize(1);
  }

  @Test
  void whatIsRejectedStaysAwayWithOtherBounds() {
    SourcedRecord wider =
        Marked.of("[a1 s1:Ada] {a1:said} «a1:it was safe, on Monday». Rain fell.").record();
    SourcedRecord narrow =
        Marked.of("[a1 s1:Ada] {a1:said} «a1:it was safe», on Monday. Rain fell.").record();
    List<Correction> made = new Notes(wider).reject("a1").made();
    assertThat(Corrections.apply(narrow, made).record().statements()).isEmpty();
  }

  @Test
  void whatStoodInsideARejectedStatementStandsByItself() {
    SourcedRecord corrected = notes.reject("a4").applied().record();
    Statement inner = corrected.statements().getLast();
    assertThat(inner.within()).isEmpty();
    assertThat(inner.chain()).containsExactly("s2");
  }

  @Test
  void anEditChangesSpansAndManner() {
    Wording before = notes.wording("a4");
    Manner denied =
        new Manner(
            before.manner().quotation(), before.manner().attitude(), Manner.Polarity.NEGATIVE);
    Wording after =
        new Wording(
            before.source(),
            notes.quote("told reporters"),
            before.content(),
            denied,
            before.speaker());
    Corrected corrected = notes.make(new Change.Edit(before, after)).applied();
    assertThat(Notes.told(corrected.record()))
        .contains("Tom Roe / told reporters / the diver had called it urgent");
    assertThat(Notes.statement(corrected.record(), "a4").attribution().manner()).isEqualTo(denied);
  }

  @Test
  void theSecondEditWinsAlthoughItSpeaksOfTheFirstWording() {
    Wording machine = notes.wording("a2");
    Wording first = content(machine, "the third pier");
    Wording second = content(machine, "had cracked");
    notes.make(new Change.Edit(machine, first)).make(new Change.Edit(machine, second));
    Corrected corrected = notes.applied();
    assertThat(Notes.told(corrected.record()))
        .contains("A diver / warned / had cracked")
        .hasSize(5);
    assertThat(corrected.applied()).hasSize(2);
  }

  @Test
  void anEditCanSayWhoSpeaks() {
    Wording before = notes.wording("a3");
    Wording after =
        new Wording(
            before.source(),
            before.cue(),
            before.content(),
            before.manner(),
            Optional.of(notes.speaker("s3")));
    SourcedRecord corrected = notes.make(new Change.Edit(before, after)).applied().record();
    assertThat(Notes.told(corrected)).contains("Tom Roe / denied / any crack");
    assertThat(Notes.statement(corrected, "a3").chain()).containsExactly("s3");
  }

  @Test
  void addsWhatTheMachineMissed() {
    SourcedRecord bare =
        Marked.of("[a1 s1:Ada] {a1:spoke} of «a1:rain». Tom wrote of snow.").record();
    Notes bareNotes = new Notes(bare);
    Wording missed =
        new Wording(
            Optional.of(bareNotes.quote("Tom")),
            bareNotes.quote("wrote"),
            List.of(bareNotes.quote("snow")),
            bare.statements().getFirst().attribution().manner(),
            Optional.of(
                new Speaker(
                    List.of(bareNotes.quote("Tom")),
                    new Speaker.Description(
                        Optional.of("Tom"), SourceKind.NAMED_PERSON, Optional.empty()))));
    SourcedRecord corrected = bareNotes.make(new Change.Add(missed)).applied().record();
    assertThat(Notes.told(corrected)).containsExactly("Ada / spoke / rain", "Tom / wrote / snow");
    assertThat(Notes.statement(corrected, "a2").source()).contains("s2");
  }

  @Test
  void aNameGivenToASourceIsNoLongerWithheld() {
    SourcedRecord corrected =
        notes.describe("s2", "Lena Holt", SourceKind.NAMED_PERSON).applied().record();
    assertThat(Notes.told(corrected)).contains("Lena Holt / had called / urgent");
  }

  @Test
  void mergingKeepsEveryMentionAndEveryStatement() {
    SourcedRecord corrected = notes.merge("s3", "s2").applied().record();
    assertThat(corrected.sources()).hasSize(2);
    assertThat(Notes.source(corrected, "s2").name()).contains("Tom Roe");
    assertThat(Notes.source(corrected, "s2").mentions()).hasSize(3);
    assertThat(Notes.statement(corrected, "a5").chain()).containsExactly("s2");
    assertThat(wholeReferences(corrected)).isTrue();
  }

  @Test
  void splittingTakesMentionsAndWhatIsSaidThere() {
    SourcedRecord corrected = notes.split("s1", "She", "Eva Moen").applied().record();
    assertThat(Notes.told(corrected))
        .contains("Ada Lund / said / the bridge was safe", "Eva Moen / denied / any crack");
    assertThat(wholeReferences(corrected)).isTrue();
  }

  @Test
  void splittingAllOfASourceIsAnOrphan() {
    Corrected corrected = notes.split("s3", "Tom Roe", "Eva Moen").applied();
    assertThat(corrected.orphans())
        .extracting(Orphan::notice)
        .containsExactly("To split off these words would leave nothing of the source.");
    assertThat(corrected.record()).isSameAs(story);
  }

  @Test
  void theLaterOfTwoWinsAndBothAreKept() {
    Corrected corrected = notes.accept("a3").reject("a3").applied();
    assertThat(Notes.told(corrected.record())).hasSize(4);
    assertThat(corrected.applied()).extracting(Correction::id).containsExactly("c1", "c2");
    assertThat(new Notes(story).reject("a3").accept("a3").applied().record().statements())
        .hasSize(5);
  }

  @Test
  void anUndoGivesBackAndCanBeUndone() {
    Corrected undone = notes.reject("a3").undo("c1").applied();
    assertThat(undone.record()).isSameAs(story);
    assertThat(undone.applied()).isEmpty();
    assertThat(notes.undo("c2").applied().record().statements()).hasSize(4);
  }

  @Test
  void anUndoOfNothingIsAnOrphan() {
    assertThat(notes.undo("c9").applied().orphans())
        .extracting(Orphan::notice)
        .containsExactly("There is no earlier correction c9 to take back.");
  }

  @Test
  void countsByTimeAndNotByTheOrderGiven() {
    List<Correction> turned = new ArrayList<>(notes.accept("a3").reject("a3").made());
    Collections.reverse(turned);
    assertThat(Corrections.apply(story, turned)).isEqualTo(notes.applied());
  }

  @Test
  void wordsThatAreGoneOrphanTheCorrectionAndChangeNothing() {
    SourcedRecord other = Marked.of("[a1 s1:Ada] {a1:said} «a1:it rained».").record();
    Corrected corrected = Corrections.apply(other, notes.accept("a2").made());
    assertThat(corrected.record()).isSameAs(other);
    assertThat(corrected.orphans())
        .extracting(Orphan::notice)
        .containsExactly("The words “warned” are no longer in the text.");
  }

  private Wording content(Wording wording, String words) {
    return new Wording(
        wording.source(),
        wording.cue(),
        List.of(notes.quote(words)),
        wording.manner(),
        wording.speaker());
  }

  static boolean wholeReferences(SourcedRecord record) {
    List<String> sources = record.sources().stream().map(Source::id).toList();
    List<String> statements = record.statements().stream().map(Statement::id).toList();
    return record.statements().stream()
        .allMatch(s ->
            sources.containsAll(s.chain())
                && sources.containsAll(s.source().stream().toList())
                && statements.containsAll(s.within().stream().toList()));
  }
}
