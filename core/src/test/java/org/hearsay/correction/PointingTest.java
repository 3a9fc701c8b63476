package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Pointing.Amendment;
import org.hearsay.correction.Pointing.Naming;
import org.hearsay.correction.Pointing.Place;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class PointingTest {
  private static final SourcedRecord RECORD =
      Marked.of(
              "😀😀 [a1 s1:Ada Lund] {a1:said} «a1:it rained». [a2 s1:She] {a2:added} «a2:it poured».")
          .named("s1", "Ada Lund", SourceKind.NAMED_PERSON, Source.Standing.NONE)
          .record();
  private static final Pointing POINTING = new Pointing(RECORD);

  @Test
  void placesCountCodePoints() {
    Amendment amendment =
        new Amendment(
            Optional.empty(), Optional.empty(), Place.of("20-26").stream().toList(), none());
    assertThat(POINTING.edit("a1", amendment, Function.identity()))
        .isInstanceOfSatisfying(
            Change.Edit.class,
            edit ->
                assertThat(edit.after().content())
                    .singleElement()
                    .extracting(Quote::exact)
                    .isEqualTo("rained"));
  }

  @Test
  void aPlaceIsTwoNumbersTheLowerFirst() {
    assertThat(Place.of("3-12")).contains(new Place(3, 12));
    for (String none : List.of("", "3", "12-3", "3-3", "-3-4", "3-4,5-6", "1-99999999999")) {
      assertThat(Place.of(none)).as(none).isEmpty();
    }
  }

  @Test
  void wordsThatTouchTheOldOnesStayWithTheSpeaker() {
    Amendment amendment = new Amendment(Place.of("7-11"), Optional.empty(), List.of(), none());
    assertThat(POINTING.edit("a1", amendment, Function.identity()))
        .isInstanceOfSatisfying(
            Change.Edit.class,
            edit -> assertThat(edit.after().speaker()).isEqualTo(edit.before().speaker()));
  }

  @Test
  void aSplitTakesTheWordsThatNameTheSourceAlong() {
    Naming other =
        new Naming(Optional.of("Eva Rask"), Optional.of(SourceKind.NAMED_PERSON), none());
    assertThat(POINTING.split("s1", List.of("a2"), other))
        .isInstanceOfSatisfying(
            Change.Split.class,
            split -> {
              assertThat(split.mentions()).extracting(Quote::exact).containsExactly("She");
              assertThat(split.as().name()).contains("Eva Rask");
            });
  }

  @Test
  void aChangeThatCannotBeMadeIsRefused() {
    Naming other = new Naming(none(), Optional.of(SourceKind.OUTLET), none());
    Change all = POINTING.split("s1", List.of("a1", "a2"), other);
    assertThatThrownBy(() -> POINTING.check(all))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo(Pointing.NOT_MEANT));
    assertThatThrownBy(() -> POINTING.accept("a3"))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("there is no statement “a3”; there is a1 to a2");
  }

  @Test
  void aSourceOfANamelessKindLosesItsName() {
    Naming unnamed = new Naming(none(), Optional.of(SourceKind.UNNAMED_PERSON), none());
    assertThat(POINTING.describe("s1", unnamed))
        .isInstanceOfSatisfying(
            Change.Describe.class, change -> assertThat(change.as().name()).isEmpty());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
