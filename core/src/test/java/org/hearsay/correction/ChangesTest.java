package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.hearsay.correction.Changes.Part;
import org.hearsay.correction.Changes.StatementChange;
import org.hearsay.correction.Changes.Trait;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final String FIRST =
      "[a1 s1:Ada Lund] {a1:said} «a1:the pier was safe». [a2 s2:A diver] {a2:warned} of «a2:rust».";

  @Test
  void aReadingDoesNotDifferFromItself() {
    assertThat(Changes.between(Harbour.record(), Harbour.record()).isEmpty()).isTrue();
  }

  @Test
  void newIdsAreNoChange() {
    SourcedRecord turned = record(FIRST.replace("a1", "a3").replace("s1", "s7"));
    assertThat(Changes.between(record(FIRST), turned).isEmpty()).isTrue();
  }

  @Test
  void saysWhatIsGoneAndWhatIsNew() {
    SourcedRecord after =
        record(
            "[a1 s1:Ada Lund] {a1:said} «a1:the pier was safe». A diver «a2:warned» {a2:of} rust.");
    Changes changes = Changes.between(record(FIRST), after);
    assertThat(changes.statements()).hasSize(2);
    assertThat(changes.statements().getFirst().after()).isEmpty();
    assertThat(changes.statements().getLast().before()).isEmpty();
    assertThat(changes.sources()).hasSize(1);
    assertThat(changes.sources().getFirst().after()).isEmpty();
    assertThat(changes.summary()).isEqualTo("statements: 1 added, 1 gone; sources: 1 gone");
  }

  @Test
  void saysWhatOfAStatementDiffers() {
    SourcedRecord after =
        record(
            "[a1 s1:Ada Lund] {a1:said} «a1:the pier was» safe. [a2 s2:A diver] {a2:warned} of «a2:rust».");
    assertThat(Changes.between(record(FIRST), after).statements())
        .extracting(StatementChange::altered)
        .containsExactly(Set.of(Part.CONTENT));
  }

  @Test
  void saysWhenSomebodyElseSpeaks() {
    SourcedRecord one = record("[s1:Ada] came. [s2:Eva] came. [a1 s1:She] {a1:said} «a1:so».");
    SourcedRecord other = record("[s1:Ada] came. [s2:Eva] came. [a1 s2:She] {a1:said} «a1:so».");
    Changes changes = Changes.between(one, other);
    assertThat(changes.statements())
        .extracting(StatementChange::altered)
        .containsExactly(Set.of(Part.SPEAKER));
    assertThat(changes.sources())
        .allSatisfy(change -> assertThat(change.altered()).containsExactly(Trait.MENTIONS));
  }

  @Test
  void saysWhatOfASourceDiffers() {
    SourcedRecord renamed =
        Marked.of(FIRST).nameless("s2", SourceKind.UNNAMED_PERSON, Optional.empty()).record();
    assertThat(Changes.between(record(FIRST), renamed).sources().getFirst().altered())
        .containsExactlyInAnyOrder(Trait.NAME, Trait.KIND);
  }

  @Test
  void followsWordsIntoATextThatHasMoved() {
    SourcedRecord moved = record("Sandray, Monday. " + FIRST);
    assertThat(Changes.between(record(FIRST), moved).isEmpty()).isTrue();
  }

  @Test
  void aReportSaysItInTheWordsOfTheDocument() {
    SourcedRecord after =
        record(
            "[a1 s1:Ada Lund] {a1:said} «a1:the pier was» safe. A diver «a3:warned» {a3:of} rust.");
    assertThat(ChangeLines.of(Changes.between(record(FIRST), after), record(FIRST), after))
        .containsExactly(
            "statement altered (content): Ada Lund said “the pier was safe”; now Ada Lund said"
                + " “the pier was”",
            "statement gone: A diver warned “rust”",
            "statement added: nobody named of “warned”",
            "source gone: A diver (named-person)");
  }

  private static SourcedRecord record(String marked) {
    return Marked.of(marked).record();
  }
}
