package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.place;
import static org.hearsay.source.Bracketed.said;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.SourceFinder.Found;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

/// Texts that are long, that tell nothing by their capitals, or that are no articles: what must
/// still be right there is who is said to speak.
class HostileTextTest {
  @Test
  void namesNobodyInThirtyThousandCapitalWordsButWhoIsNamed() {
    String noise = "HARBOUR LANTERN QUAY SLUICE ".repeat(3_750);
    Found found =
        find(noise + ". [THE WARDEN] SAID SO TO US. [FERRY CREWS] LEFT. [EMMA ROE] SAID. " + noise);
    assertThat(found.sources())
        .extracting(Source::name)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of("EMMA ROE"));
  }

  @Test
  void keepsSourcesApartInThirtyThousandWordsInTitleCase() {
    String noise = "Harbour Lantern Quay Sluice ".repeat(3_750);
    Found found = find(noise + "[Lund] Said So And [Roe] Denied It " + noise + "[Lund] Left.");
    assertThat(found.of()).containsExactly(Optional.of("s1"), Optional.of("s2"), Optional.of("s1"));
    assertThat(found.sources())
        .extracting(Source::name)
        .containsExactly(Optional.of("Lund"), Optional.of("Roe"));
  }

  @Test
  void givesFourThousandHesToTheOneManAndToNobodyWhereThereAreTwo() {
    String statements = "[He] said so. ".repeat(4_000);
    Found one = find("Robert Roe came. " + statements);
    assertThat(one.sources())
        .singleElement()
        .extracting(Source::name)
        .isEqualTo(name("Robert Roe"));
    assertThat(one.of()).hasSize(4_000).containsOnly(Optional.of("s1"));
    assertThat(find("Robert Roe met Peter Lund. " + statements).sources())
        .singleElement()
        .extracting(Source::name)
        .isEqualTo(Optional.empty());
  }

  @Test
  void keepsFourHundredPeopleApartWhoShareFirstNames() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      String last = "L" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "nd";
      text.append("[Emma ").append(last).append("] said so. [She] left.\n\n");
    }
    Found found = find(text.toString());
    assertThat(found.sources()).hasSize(400).allMatch(source -> source.mentions().size() == 2);
  }

  @Test
  void keepsABareNameFromItsBearerWhereItIsAPlaceToo() {
    Found found =
        find(
            "[Emma Florence] said so. In Florence, it rained. [Florence] denied it."
                + " [Mayor Florence] left.");
    assertThat(found.of()).containsExactly(Optional.of("s1"), Optional.of("s2"), Optional.of("s1"));
    assertThat(found.sources().get(1).name()).contains("Florence");
    assertThat(find("Egypt and [Jordan] agreed. [Peter Jordan] left.").sources()).hasSize(2);
  }

  @Test
  void givesAnIAndAColonToTheLabelOfTheTurn() {
    String text =
        "Ada Lund and Piet Roe met.\n\nLUND: I said so.\n\nROE: I knew. He said, “I left.”\n\n"
            + "LUND: No.\n\nROE: We won.";
    Found found =
        SourceFinder.find(
            TextIndex.of(text),
            List.of(
                said(first(text, "I said"), place(text, "so.", 0)),
                said(first(text, "I knew"), place(text, "knew", 0)),
                said(first(text, "I left"), place(text, "left", 0)),
                unsourced(place(text, ":", text.indexOf("LUND: No")), place(text, "No.", 0)),
                said(place(text, "We", 0), place(text, "won", 0))));
    assertThat(found.sources().subList(0, 2))
        .extracting(Source::name)
        .containsExactly(name("Ada Lund"), name("Piet Roe"));
    assertThat(found.of().subList(0, 2)).containsExactly(Optional.of("s1"), Optional.of("s2"));
    assertThat(found.of().get(3)).contains("s1");
    assertThat(found.of().get(2)).isNotEqualTo(Optional.of("s2"));
    assertThat(found.sources().getLast().kind()).isEqualTo(SourceKind.UNNAMED_GROUP);
  }

  @Test
  void takesNoLabelFromWhatBeginsOneParagraphOrNamesNobody() {
    for (String label : List.of("NEW MERIDIAN", "QUESTION", "Note")) {
      String text = label + ": I said so.\n\nROE: I left.\n\nROE: Rain.\n\n" + label;
      Found found =
          SourceFinder.find(
              TextIndex.of(text), List.of(said(first(text, "I said"), place(text, "so", 0))));
      assertThat(found.sources().getFirst().kind()).as(label).isEqualTo(SourceKind.AUTHOR);
    }
  }

  @Test
  void tellsNothingByCapitalsInAnArticleAllInCapitals() {
    Found found =
        find(
            "[THE COUNCIL] SAID SO ON MONDAY. [OFFICIALS] DENIED IT AGAIN. [ROBERT ROE, A PILOT,]"
                + " LEFT ON TUESDAY. [HE] SAID SO AGAIN.");
    assertThat(found.of())
        .extracting(Optional::orElseThrow)
        .containsExactly("s1", "s2", "s3", "s3");
    assertThat(found.sources())
        .extracting(Source::kind)
        .containsExactly(
            SourceKind.ORGANISATION, SourceKind.UNNAMED_GROUP, SourceKind.NAMED_PERSON);
  }

  private static Optional<String> name(String words) {
    return Optional.of(words);
  }

  /// The first character of some words, an "I".
  private static Span first(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + 1);
  }

  private static Attribution unsourced(Span cue, Span content) {
    Attribution one = said(cue, content, cue);
    return new Attribution(Optional.empty(), cue, List.of(content), one.manner(), 1);
  }
}
