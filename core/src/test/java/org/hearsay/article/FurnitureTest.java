package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.article.Furniture.Kind;
import org.junit.jupiter.api.Test;

/// Lines that are not the article's own prose, known by their words alone.
class FurnitureTest {
  @Test
  void linksToOtherArticles() {
    for (String line :
        List.of(
            "[Read more: The pier that nobody wanted]",
            "(See also: Pier reopens)",
            "Related: Pier reopens",
            "READ MORE: Pier reopens",
            "Read more",
            "You may also like…",
            "Watch: Pier falls",
            "More on this story",
            "► Read next: Pier reopens",
            "Click here for the full list of piers.",
            "[Related: Pier]",
            "Don’t miss: Piers")) {
      assertThat(kind(line)).as(line).contains(Kind.RELATED_LINK);
    }
  }

  @Test
  void makersOfPictures() {
    for (String line :
        List.of(
            "Photo: Ines Haldorsen",
            "(Photo by Ines Haldorsen)",
            "Image credit: Ines Haldorsen",
            "Getty Images",
            "Ines Haldorsen/Reuters",
            "Credit: Ines Haldorsen",
            "Ines Haldorsen / AP Photo")) {
      assertThat(kind(line)).as(line).contains(Kind.CREDIT);
    }
  }

  @Test
  void wordsUnderPictures() {
    assertThat(kind("Pictured: The east wall at low water")).contains(Kind.CAPTION);
    assertThat(kind("The east wall at low water. (AP Photo/Ines Haldorsen)"))
        .contains(Kind.CAPTION);
    assertThat(kind("In this March 3, 2031 file photo, the wall stands.")).contains(Kind.CAPTION);
  }

  @Test
  void invitationsAndAdvertisements() {
    for (String line :
        List.of(
            "Advertisement",
            "ADVERT",
            "Story continues below advertisement",
            "Sign up for the Tide Letter",
            "Subscribe to our newsletter and never miss a tide",
            "Follow Odile Marchetti on Twitter @odile",
            "Get the best of the coast delivered to you.",
            "Like this story? Share it with a friend!")) {
      assertThat(kind(line)).as(line).contains(Kind.PROMOTION);
    }
  }

  @Test
  void proseIsProse() {
    for (String line :
        List.of(
            "Read more books, she said.",
            "Related companies said they knew nothing.",
            "“Watch out,” he said.",
            "The photo was taken by a neighbour, police said.",
            "Follow the money, the prosecutor said.",
            "Sign language was used, he said.",
            "He said: read more.",
            "Reuters reported on Monday that the wall had cracked.",
            "More than 40 crews said no.",
            "Images of the wall were shown: nobody spoke.",
            "Advertisement revenue fell, the company said.",
            "Subscribers said they had left.",
            "More: that is what they asked for, said one of them, and then again. ".repeat(6))) {
      assertThat(kind(line)).as(line).isEmpty();
    }
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(FurnitureRules.ALL).extracting(FurnitureRules.Rule::name).doesNotHaveDuplicates();
  }

  /// Lines in any order, with any line ends and white space around them, written from a seed.
  @Test
  void spansAreExactlyTheLines() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    List<String> furniture =
        List.of(
            "[Read more: Pier 🛥 reopens]", "Photo: Zoë 𝔄ngström", "Advertisement", "Related: É");
    List<String> prose = List.of("The pier 🛥 is closed, she said.", "“No,” he said.", "𝔄", "");
    List<String> gaps = List.of("\n", "\r\n", "\r", "\n\n", " \n\t", "\n\u00a0");
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder("Words first.");
      List<String> expected = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(one(gaps, random));
        boolean isFurniture = random.nextBoolean();
        String line = one(isFurniture ? furniture : prose, random);
        text.append(line);
        if (isFurniture) {
          expected.add(line);
        }
      }
      Article article = read(text.toString());
      assertThat(article.text()).isEqualTo(text.toString());
      assertThat(article.furniture())
          .extracting(f -> f.span().in(article.text()))
          .isEqualTo(expected);
      assertThat(article.furniture()).isSortedAccordingTo(Comparator.comparing(Furniture::span));
    }
  }

  private static String one(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Optional<Kind> kind(String line) {
    return read("She said so.\n" + line + "\nHe said no.").furniture().stream()
        .map(Furniture::kind)
        .findFirst();
  }

  private static Article read(String text) {
    return new ArticleReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
