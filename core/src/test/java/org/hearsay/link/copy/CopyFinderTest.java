package org.hearsay.link.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hearsay.link.Boilerplate;
import org.hearsay.link.Document;
import org.hearsay.link.Passage;
import org.hearsay.link.Written;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final String AGENCY =
      """
      PORT SALME (NPA) - A cargo ferry carrying 41 vehicles ran aground off the northern breakwater
      early on Tuesday after its steering gear failed, the coast guard said. Nobody was hurt.

      The Morning Star, built in 1987, was towed free at high tide and will be inspected before it
      sails again, harbour master Elin Torvald told reporters.
      """;

  private static final String EDITED =
      """
      A ferry with 41 vehicles on board ran aground off Salme's northern breakwater on Tuesday after
      its steering gear failed, according to the coast guard, which said nobody was hurt.

      Residents watched from the quay through the night, and the town's only cafe stayed open.

      The Morning Star, built in 1987, was towed free at the next high tide and will be inspected
      before she sails again, said harbour master Elin Torvald.
      """;

  private static final String OWN =
      """
      The Morning Star ferry struck rocks near Port Salme this week. Our reporter, who was among the
      passengers, heard a grinding noise shortly before dawn, then shouting from the car deck.

      Elin Torvald, who runs the harbour, would not say what the inspectors had found in spring.
      """;

  @Test
  void findsACopyWordForWord() {
    List<Passage> passages = CopyFinder.find(List.of(page("a", AGENCY), page("b", AGENCY)));
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().likeness()).isEqualTo(1);
    assertThat(passages.getFirst().inOne().in(AGENCY))
        .startsWith("PORT SALME")
        .endsWith("told reporters");
  }

  @Test
  void anEditedCopyIsOnePassageThatRunsOnOverASentencePutIn() {
    List<Passage> passages = CopyFinder.find(List.of(page("a", AGENCY), page("b", EDITED)));
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().inOne().in(AGENCY))
        .contains("ran aground", "towed free at high tide");
    assertThat(passages.getFirst().inOther().in(EDITED))
        .startsWith("A ferry")
        .contains("Residents", "towed free at the next high tide");
    assertThat(passages.getFirst().likeness()).isBetween(0.5, 0.95);
  }

  @Test
  void afterThreeSentencesOfItsOwnANewPassageBegins() {
    String between = " Rain fell on the quay. Gulls slept. Somebody sang. The cafe stayed open. ";
    String edited = EDITED.replace("Residents watched", between + "Residents watched");
    assertThat(CopyFinder.find(List.of(page("a", AGENCY), page("b", edited)))).hasSize(2);
  }

  @Test
  void anAccountOfItsOwnIsNoCopy() {
    assertThat(CopyFinder.find(List.of(page("a", AGENCY), page("b", OWN)))).isEmpty();
  }

  @Test
  void namesWithTheirTitlesAreNoCopy() {
    String one =
        "Port warden Elin Torvald and Salme Northern Line director Odd Berge Lunde signed.";
    String other = "Angry were port warden Elin Torvald and Salme Northern Line director Odd Berge";
    assertThat(CopyFinder.find(List.of(page("a", one), page("b", other)))).isEmpty();
    assertThat(CopyFinder.find(List.of(page("a", one.toLowerCase(Locale.ROOT)), page("b", other))))
        .as("where one of them has no capitals, they name nobody by these")
        .hasSize(1);
  }

  @Test
  void capitalsThroughoutAreStillWords() {
    String shouted = AGENCY.toUpperCase(Locale.ROOT);
    assertThat(CopyFinder.find(List.of(page("a", shouted), page("b", shouted)))).isNotEmpty();
  }

  @Test
  void aShortPassageMustBeMoreAlikeThanALongOne() {
    String one = "the grey ferry drifted past broken harbour lights before dawn near steep cliffs";
    String other =
        "the grey ferry drifted slowly and without any lamps past broken harbour lights well before"
            + " dawn and very near steep cliffs";
    assertThat(CopyFinder.find(List.of(page("a", one), page("b", one)))).hasSize(1);
    assertThat(CopyFinder.find(List.of(page("a", one), page("b", other))))
        .allMatch(passage -> passage.likeness() >= 0.6);
  }

  @Test
  void theSameArticleManyTimesIsTiedToItsFirstAndToTheOneBefore() {
    List<Document> pages = new ArrayList<>();
    for (int k = 0; k < 500; k++) {
      pages.add(page("p" + k, AGENCY));
    }
    assertThat(CopyFinder.find(pages))
        .hasSize(2 * 499 - 1)
        .allMatch(passage -> passage.likeness() == 1);
  }

  @Test
  void whatASitePrintsUnderEverythingIsNoCopy() {
    String boilerplate =
        " Salme Online is edited by volunteers. Subscribe for weekly tides, harbour notices and"
            + " fish prices, or write to the editors at the old customs house.";
    List<Document> pages = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      pages.add(siteOf("salme.example", page("p" + k, story(k) + boilerplate)));
    }
    assertThat(CopyFinder.find(pages)).isEmpty();
    assertThat(CopyFinder.find(List.of(pages.get(0), siteOf("kell.example", pages.get(1)))))
        .as("two sites that print the same")
        .hasSize(1);
  }

  @Test
  void saysWhatItTookForASitesBoilerplate() {
    List<Document> pages = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      String text = story(k) + " Salme Online is edited by volunteers at the customs house.";
      pages.add(siteOf("salme.example", page("p" + k, text)));
    }
    List<Boilerplate> boilerplate = CopyFinder.compare(pages).boilerplate();
    assertThat(boilerplate).hasSize(1);
    assertThat(boilerplate.getFirst().site()).isEqualTo("salme.example");
    assertThat(boilerplate.getFirst().documents()).isEqualTo(8);
    assertThat(boilerplate.getFirst().words().words())
        .isEqualTo("Salme Online is edited by volunteers at the customs house");
  }

  @Test
  void furnitureIsNotCompared() {
    Span all = new Span(0, AGENCY.length());
    Document bare = Written.of("a", AGENCY).withFurniture(all).document();
    assertThat(CopyFinder.find(List.of(bare, page("b", AGENCY)))).isEmpty();
  }

  @Test
  void alwaysPointsAtWordsThatAreThere() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 40; round++) {
      String one = shuffled(random, 120);
      String other = shuffled(random, 20) + changed(random, one) + shuffled(random, 20);
      List<Passage> passages = CopyFinder.find(List.of(page("a", one), page("b", other)));
      assertThat(passages).isNotEmpty();
      for (Passage passage : passages) {
        assertThat(passage.inOne().in(one).strip()).isEqualTo(passage.inOne().in(one));
        assertThat(passage.inOther().end()).isLessThanOrEqualTo(other.length());
      }
    }
  }

  @Test
  void aTextThatRepeatsItselfEndsSoon() {
    String repeated =
        "the grey ferry left a broken harbour wall while cold heavy rain began ".repeat(4000);
    assertThat(CopyFinder.find(List.of(page("a", repeated), page("b", repeated)))).isNotEmpty();
  }

  @Test
  void hostileTextsEndSoon() {
    for (String text :
        List.of(
            "A ".repeat(50_000),
            "A-".repeat(50_000),
            "A".repeat(100_000),
            "told the ".repeat(20_000),
            "told CNN ".repeat(10_000),
            "‘".repeat(50_000),
            "(@a) ".repeat(20_000),
            "“We never said so.” ".repeat(3_000))) {
      assertThat(CopyFinder.find(List.of(page("a", text), page("b", text))).size()).isLessThan(9);
    }
  }

  @Test
  void emptyPagesShareNothing() {
    assertThat(CopyFinder.find(List.of(page("a", ""), page("b", ""), page("c", AGENCY)))).isEmpty();
  }

  private static Document page(String id, String text) {
    return Written.of(id, text).document();
  }

  private static Document siteOf(String site, Document page) {
    return Written.of(page.id(), page.text()).by(site).document();
  }

  private static String story(int k) {
    return shuffled(new SplittableRandom(1000 + k), 60);
  }

  /// Words that nobody else has, in no order.
  private static String shuffled(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < words; k++) {
      for (int letter = 0; letter < 5; letter++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(k % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  /// One word in six is another or is not there.
  private static String changed(SplittableRandom random, String text) {
    StringBuilder changed = new StringBuilder();
    for (String word : text.split(" ")) {
      switch (random.nextInt(12)) {
        case 0 -> changed.append("otherwise ");
        case 1 -> {}
        default -> changed.append(word).append(' ');
      }
    }
    return changed.toString();
  }
}
