package org.hearsay.link.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.link.Written;
import org.hearsay.link.story.StoryProfile.Kind;
import org.hearsay.link.story.StoryProfile.Term;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StoryProfileTest {
  private static Term term(StoryProfile profile, String word) {
    return profile.terms().stream()
        .filter(term -> term.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void knowsNamesNumbersAndWords() {
    StoryProfile profile = Events.FIRE.profile();
    assertThat(profile.day()).contains(LocalDate.of(2031, 1, 14));
    assertThat(profile.headline()).isEqualTo(Events.FIRE.title());
    assertThat(term(profile, "almqvist").kind()).isEqualTo(Kind.NAME);
    assertThat(term(profile, "41").kind()).isEqualTo(Kind.NUMBER);
    assertThat(term(profile, "cannery"))
        .isEqualTo(new Term("cannery", "cannery", Kind.WORD, 5.0, true));
    assertThat(term(profile, "smokehouse").inTitle()).isFalse();
    assertThat(profile.terms())
        .extracting(Term::word)
        .doesNotContain("the", "said", "it")
        .as("a word at the beginning of a sentence is no name for its capital")
        .contains("blaze");
    assertThat(term(profile, "tuesday").kind()).isEqualTo(Kind.WORD);
  }

  @Test
  void showsEveryTermAsItStandsInTheDocument() {
    for (Told told : List.of(Events.MATCH, Events.QUAKE, Events.STORM, Events.ROUND_UP)) {
      assertThat(told.profile().terms())
          .allSatisfy(term -> assertThat(told.title() + "\n" + told.text()).contains(term.shown()));
    }
  }

  @Test
  void hasItsFirstWordsForWantOfATitle() {
    StoryProfile profile = new Told("a", "", "", "Rain fell on Sandray. Nobody minded.").profile();
    assertThat(profile.headline()).isEqualTo("Rain fell on Sandray.");
    assertThat(new Told("b", " ", "", "").profile().headline()).isEmpty();
  }

  @Test
  void cutsALongHeadlineBetweenWords() {
    String title = "Sandray and ".repeat(40).strip();
    String headline = new Told("a", title, "", "Rain.").profile().headline();
    assertThat(title).startsWith(headline);
    assertThat(headline).hasSizeBetween(140, 160).endsWith("and");
    String oneWord = "\uD83C\uDF27".repeat(300);
    String cut = new Told("a", oneWord, "", "Rain.").profile().headline();
    assertThat(oneWord).startsWith(cut);
    assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 1))).isFalse();
  }

  @Test
  void isBounded() {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 20_000; k++) {
      text.append("Name").append(k).append(" ate ").append("x".repeat(100)).append(k).append(". ");
    }
    StoryProfile profile = new Told("a", "", "", text.toString()).profile();
    assertThat(profile.terms()).hasSize(StoryProfile.MOST_TERMS);
    assertThat(ProfileText.write(profile).length()).isLessThan(4000);
  }

  @Test
  void leavesFurnitureOut() {
    String text = "Rain fell on Sandray.\nRead more: Tarnwick mourns its cannery dead";
    Span more = new Span(text.indexOf("Read"), text.length());
    StoryProfile profile = StoryProfile.of(Written.of("a", text).withFurniture(more).document());
    assertThat(profile.terms())
        .extracting(Term::word)
        .contains("sandray")
        .doesNotContain("cannery");
  }

  @Test
  void seesWhatLooksBack() {
    assertThat(Events.FIRE_REMEMBERED.profile().looksBack()).isTrue();
    assertThat(Events.FIRE_FOLLOWED_UP.profile().looksBack()).isFalse();
    assertThat(new Told("a", "", "", "Sandray marked the tenth anniversary of it.").profile())
        .extracting(StoryProfile::looksBack)
        .isEqualTo(true);
  }

  @Test
  void isReadBackAsItWasWritten() {
    for (Told told :
        List.of(
            Events.MATCH,
            Events.FIRE_REMEMBERED,
            new Told("a", "Two\n\nlines", "", "Œuvre « ÇA », 3.5 İstanbul \uD835\uDC00 数字"),
            new Told("b", "", "", ""))) {
      StoryProfile profile = told.profile();
      assertThat(ProfileText.read(ProfileText.write(profile))).isEqualTo(profile);
    }
  }

  @Test
  void readsWhatAnEarlierShapeSpeltOut() {
    StoryProfile profile =
        ProfileText.read(
            "hearsay-story-profile/1\n2031-03-02\nback\nn 2.5 harbour HARBOUR\nW 1.0 wall walls\n\nTitle");
    assertThat(profile.terms())
        .containsExactly(
            new Term("harbour", "HARBOUR", Kind.NAME, 2.5, true),
            new Term("wall", "walls", Kind.WORD, 1, false));
    assertThat(ProfileText.read(ProfileText.write(profile))).isEqualTo(profile);
    assertThat(ProfileText.write(profile)).contains("\nn2.5 harbour HARBOUR\nW wall walls\n");
  }

  @Test
  void refusesWhatIsNoProfile() {
    String good = ProfileText.write(Events.MATCH.profile());
    for (String bad :
        List.of(
            "",
            "\n\n",
            "hearsay-story-profile/2\n-\n-\n\nx",
            good.replaceFirst("2031-03-02", "2031-13-02"),
            good.replaceFirst("\n[Nn]\\S* ", "\nQ "),
            good.replaceFirst("\n[Nn]\\S* ", "\nNmany "),
            good.replaceFirst("\n[Nn]\\S* ", "\nN-1.0 "),
            good.replaceFirst("\n[Nn]\\S* \\S+.*", "\nN"))) {
      assertThatThrownBy(() -> ProfileText.read(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aStoryIsCalledAfterItsMostCentralDocument() {
    assertThat(
            MostCentral.headline(
                List.of(
                    Events.BUDGET.profile(),
                    Events.FIRE.profile(),
                    Events.FIRE_FOLLOWED_UP.profile())))
        .isIn(Events.FIRE.title(), Events.FIRE_FOLLOWED_UP.title());
    assertThat(MostCentral.headline(List.of(new Told("a", "", "", "").profile()))).isEmpty();
  }
}
