package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The news page in `examples/`, as it is read.
class ExamplePageTest {
  private final Article article;

  ExamplePageTest() throws IOException {
    Path page = Path.of("..", "examples", "harbour-closure.html");
    article = new ArticleReader().read("harbour-closure.html", Files.readAllBytes(page));
  }

  @Test
  void saysWhatItIs() {
    assertThat(article.mediaType()).isEqualTo("text/html");
    assertThat(article.masthead())
        .isEqualTo(
            new Masthead(
                Optional.of("Brackwater to close its inner harbour for six weeks"),
                List.of("Odile Marchetti", "Tobias Renwick"),
                Optional.of("The Saltmarsh Courier"),
                Optional.of(
                    "https://saltmarshcourier.example/news/2031/03/brackwater-inner-harbour-closure"),
                Optional.of("2031-03-18T07:40:00+00:00"),
                Optional.of("en-GB")));
    assertThat(article.findings()).isEmpty();
  }

  @Test
  void beginsWithTheHeadlineAndEndsWithTheArticle() {
    assertThat(article.text())
        .startsWith("Brackwater to close its inner harbour for six weeks\n\nThe east wall")
        .contains("sending data on 3 March.\n\nBut a senior official")
        .contains("for 31 years.\n\nHis daughter Wren")
        .contains("Calder & Voss, an engineering firm")
        .doesNotContain("Tide tables", "Lost seal", "gullwatcher", "All rights reserved", "Share");
  }

  @Test
  void listsWhatIsNoProse() {
    assertThat(article.furniture())
        .extracting(f -> f.kind().label() + ": " + f.span().in(article.text()))
        .containsExactly(
            "caption: The east wall at low water on Sunday, with the crack above the third ladder.",
            "credit: Photo: Ines Haldorsen",
            "related-link: Read more: The dredging contract that nobody wanted",
            "promotion: The Tide Letter",
            "promotion: Every Friday in your inbox: what moved in the harbour. Sign up here.",
            "related-link: Related",
            "related-link: Outer pier needs new lights, inspectors say",
            "related-link: What the November storm left behind");
  }
}
