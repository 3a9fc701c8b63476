package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCorpusTest {
  /// Where the corpus stands beside a checkout; it is not ours to ship.
  private static final Path POLNEAR = Path.of("../../shared/data/polnear");

  @TempDir Path folder;

  @Test
  void readsArticlesInTheOrderOfTheirNames() throws IOException {
    PolnearCorpus corpus = PolnearCorpus.read(SmallCorpus.write(folder));
    assertThat(corpus.split()).isEqualTo("dev");
    assertThat(corpus.articles())
        .extracting(GoldArticle::name)
        .containsExactly("north_1", "south_2");
  }

  @Test
  void theFirstAnnotatorIsTheFirstByFileName() throws IOException {
    GoldArticle north = PolnearCorpus.read(SmallCorpus.write(folder)).articles().getFirst();
    assertThat(north.annotators()).hasSize(2);
    Span source = north.first().getFirst().source().getFirst();
    assertThat(source.in(north.article().text())).isEqualTo("Captain Okello");
  }

  @Test
  void givesTheFirstAnnotatorsAttributionsByTheirIds() throws IOException {
    Path split = SmallCorpus.write(folder);
    GoldArticle north = PolnearCorpus.read(split).articles().getFirst();
    assertThat(PolnearCorpus.events(split, north))
        .containsExactly(Map.entry("E1", north.first().getFirst()));
  }

  @Test
  void refusesAnIdGivenTwice() throws IOException {
    Path split = SmallCorpus.write(folder);
    GoldArticle north = PolnearCorpus.read(split).articles().getFirst();
    Path annotation = split.resolve("attributions/north_1_0a1b.ann");
    Files.writeString(annotation, Files.readString(annotation).repeat(2));
    assertThatThrownBy(() -> PolnearCorpus.events(split, north))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("north_1_0a1b.ann: two lines are called E1");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> PolnearCorpus.read(folder.resolve("nowhere")))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("nowhere: no such folder");
  }

  @Test
  void namesTheSplitsWhenItIsGivenTheWholeCorpus() throws IOException {
    SmallCorpus.write(folder);
    assertThatThrownBy(() -> PolnearCorpus.read(folder))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("has no folder text/; name one of its splits: --split dev");
  }

  @Test
  void refusesASplitWithoutAnnotationsOrTexts() throws IOException {
    Files.createDirectory(folder.resolve("text"));
    assertThatThrownBy(() -> PolnearCorpus.read(folder))
        .hasMessageEndingWith("holds no .txt files");
    Files.writeString(folder.resolve("text/a.txt"), "It rained.");
    assertThatThrownBy(() -> PolnearCorpus.read(folder))
        .hasMessageEndingWith("has no folder attributions/");
    Files.createDirectory(folder.resolve("attributions"));
    assertThatThrownBy(() -> PolnearCorpus.read(folder))
        .hasMessageEndingWith("a.txt: nobody has annotated it; is the corpus whole?");
  }

  @Test
  void refusesAnAnnotationOfAnotherText() throws IOException {
    Path split = SmallCorpus.write(folder);
    Files.writeString(split.resolve("text/north_1.txt"), "Too short.");
    assertThatThrownBy(() -> PolnearCorpus.read(split))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("north_1_0a1b.ann: line 1");
  }

  /// The corpus itself, where it is to be had.
  @Test
  void readsPolnearAsItIs() {
    assumeThat(POLNEAR).as("PolNeAR is not beside this checkout").isDirectory();
    PolnearCorpus dev = PolnearCorpus.read(POLNEAR.resolve("dev"));
    assertThat(dev.articles()).hasSize(84);
    assertThat(dev.articles().stream().mapToInt(a -> a.annotators().size()).sum()).isEqualTo(94);
    assertThat(dev.articles().stream().mapToInt(a -> a.first().size()).sum())
        .as("2,193 annotations, one of which ties names that are never given")
        .isEqualTo(2192);
  }

  /// A span line repeats the words that it points at, so the corpus itself says where they are.
  @Test
  void pointsAtTheWordsThatPolnearQuotes() throws IOException {
    assumeThat(POLNEAR).as("PolNeAR is not beside this checkout").isDirectory();
    for (GoldArticle gold : PolnearCorpus.read(POLNEAR.resolve("dev")).articles()) {
      List<String> quoted = quotedBy(gold.name());
      for (LinkedSpans one : gold.first()) {
        for (Role role : Role.values()) {
          for (Span span : one.of(role)) {
            String words = plain(span.in(gold.article().text()));
            assertThat(quoted).as(gold.name()).anyMatch(line -> line.contains(words));
          }
        }
      }
    }
  }

  private static List<String> quotedBy(String name) throws IOException {
    try (Stream<Path> files = Files.list(POLNEAR.resolve("dev/attributions"))) {
      Path first =
          files
              .filter(f -> f.getFileName().toString().startsWith(name + "_"))
              .sorted()
              .toList()
              .getFirst();
      return Files.readAllLines(first, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith("T"))
          .map(line -> plain(line.split("\t", 3)[2]))
          .toList();
    }
  }

  /// Without the white space, which brat changes where it joins fragments.
  private static String plain(String words) {
    return words.replaceAll("\\s+", "");
  }
}
