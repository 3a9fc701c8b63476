package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.eval.Half;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.sources.LabelledSource.Name;
import org.hearsay.eval.sources.LabelledSource.Secrecy;
import org.hearsay.eval.sources.SourceScores.Share;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledCorpusTest {
  /// Where the corpus stands beside a checkout; it is not ours to ship. The labels are.
  private static final Path POLNEAR = Path.of("../../shared/data/polnear/dev");

  private static final Path LABELS = Path.of("../bench/gold/sources");

  @TempDir Path folder;

  @Test
  void readsWhatTheLabelsSayOfTheText() throws IOException {
    LabelledCorpus corpus = read();
    assertThat(corpus.split()).isEqualTo("dev");
    Labels labels = corpus.articles().getFirst().labels();
    LabelledSource mayor = labels.sources().getFirst();
    assertThat(mayor.name().map(Name::words)).contains("Ada Lund");
    assertThat(mayor.title()).contains("Mayor");
    assertThat(words(mayor.places())).containsExactly("Mayor", "Mayor Ada Lund", "She");
    LabelledSource aide = labels.sources().get(1);
    assertThat(aide.name()).isEmpty();
    assertThat(aide.kind()).isEqualTo(SourceKind.UNNAMED_PERSON);
    assertThat(aide.secrecy()).isEqualTo(Secrecy.STATED);
  }

  @Test
  void tiesTheLabelsToTheAttributionsOfTheCorpus() throws IOException {
    List<LabelledStatement> statements = read().articles().getFirst().labels().statements();
    LabelledStatement aides = statements.get(2);
    assertThat(aides.id()).isEqualTo("E3");
    assertThat(aides.chain()).containsExactly("s2", "s3");
    assertThat(aides.nested()).isFalse();
    assertThat(words(aides.spans().source())).containsExactly("An aide");
    assertThat(words(aides.spans().content()))
        .containsExactly("that Roe believed the pier was lost");
    LabelledStatement added = statements.getLast();
    assertThat(added.nested()).isTrue();
    assertThat(added.source()).contains("s5");
    assertThat(added.within()).contains("E3");
    assertThat(words(added.spans().cue())).containsExactly("believed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"event\": \"E7\"      | \"event\": \"E9\"  | attributions[3].event: the first annotation"
            + " of the article has no attribution E9; is this the split that was labelled?",
        "\"event\": \"E7\"      | \"event\": \"E1\"  | attributions[3].event: 'E1' is taken; no two"
            + " may share an id",
        "\"event\": \"E7\"      | \"event\": 7       | attributions[3].event: is no string; write"
            + " it in quotation marks",
        "<Ada Lund>             | [6, 900]           | sources[0].name: [6, 900] is not in the text"
            + " of 177 characters; was it labelled in it?",
        "<Ada Lund>             | [9, 9]             | sources[0].name: [9, 9] is not in the text"
            + " of 177 characters; was it labelled in it?",
        "<Ada Lund>             | [-1, 9]            | sources[0].name: [-1, 9] is not in the text"
            + " of 177 characters; was it labelled in it?",
        "<Ada Lund>             | [9.5, 12]          | sources[0].name: is no span; spans look"
            + " like [10, 25]",
        "<Ada Lund>             | [9]                | sources[0].name: is no span; spans look"
            + " like [10, 25]",
        "<Ada Lund>             | [1, 99999999999]   | sources[0].name: is no span; spans look"
            + " like [10, 25]",
        "\"outlet\"             | \"newspaper\"      | sources[2].kind: 'newspaper' is not one of"
            + " named-person, unnamed-person, named-group, unnamed-group, organisation, document,"
            + " outlet, author",
        "\"stated\"             | \"maybe\"          | sources[1].anonymity: 'maybe' is not one of"
            + " none, implied, stated",
        "\"source\": \"s4\"     | \"source\": \"s9\" | attributions[3].source: nothing in the file"
            + " is called 's9'; add it or name another",
        "\"s2\", \"s3\"], \"within\": null | \"s2\", \"s9\"], \"within\": null |"
            + " attributions[2].chain[1]: nothing in the file is called 's9'; add it or name"
            + " another",
        "\"within\": \"E3\"     | \"within\": \"n1\" | nested[0].within: an attribution cannot hold"
            + " itself; name the one around it",
        "\"within\": \"E3\"     | \"within\": \"E9\" | nested[0].within: nothing in the file is"
            + " called 'E9'; add it or name another",
        "[<the pier was lost>]  | []                 | nested[0].content: is empty; give the words"
            + " that are attributed",
        "[<the pier was lost>]  | 7                  | nested[0].content: is no list; write it in"
            + " [ ]",
        "\"id\": \"s2\",        | \"id\": \"s1\",    | sources[1].id: 's1' is taken; no two may"
            + " share an id",
        "\"nested\":            | \"inner\":         | the whole: lacks the key nested;"
            + " bench/gold/sources/GUIDE.md has the form",
        "\"harbour_1\"          | \"harbour_2\"      | article: 'harbour_2' is not what the file is"
            + " named after",
      })
  void refusesLabelsThatDoNotFit(String right, String wrong, String reason) throws IOException {
    assertThat(SmallLabels.GOLD).contains(right);
    Path split = SmallLabels.write(folder);
    int at = SmallLabels.GOLD.indexOf(right);
    String labels =
        SmallLabels.GOLD.substring(0, at) + wrong + SmallLabels.GOLD.substring(at + right.length());
    SmallLabels.label(folder.resolve("gold"), labels);
    assertThatThrownBy(() -> LabelledCorpus.read(split, folder.resolve("gold"), Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessage(folder.resolve("gold/harbour_1.json") + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"article\": \"harbour_1\", | is not JSON, or has a key twice (line 1, column 25);"
            + " mend it or take it away",
        "{\"article\": 1, \"article\": 2} | is not JSON, or has a key twice (line 1, column 25);"
            + " mend it or take it away",
        "[1, 2] | the whole: is no object with the key article; bench/gold/sources/GUIDE.md has the"
            + " form",
        "`` | the whole: is no object with the key article; bench/gold/sources/GUIDE.md has the"
            + " form",
        "null | the whole: is no object with the key article; bench/gold/sources/GUIDE.md has the"
            + " form",
        "{\"article\": \"harbour_1\", \"sources\": [1], \"attributions\": [], \"nested\": []} |"
            + " sources[0]: is no object with the key id; bench/gold/sources/GUIDE.md has the form",
      })
  void refusesWhatIsNoLabelFile(String content, String reason) throws IOException {
    Path split = SmallLabels.write(folder);
    Path file = folder.resolve("gold/harbour_1.json");
    Files.writeString(file, content);
    assertThatThrownBy(() -> LabelledCorpus.read(split, folder.resolve("gold"), Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessage(file + ": " + reason);
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    Path split = SmallLabels.write(folder);
    Files.write(folder.resolve("gold/harbour_1.json"), new byte[] {'{', '"', (byte) 0xff, '"'});
    assertThatThrownBy(() -> LabelledCorpus.read(split, folder.resolve("gold"), Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("harbour_1.json: is not JSON");
  }

  @Test
  void refusesAFolderThatIsMissingOrEmpty() throws IOException {
    Path split = SmallLabels.write(folder);
    assertThatThrownBy(() -> LabelledCorpus.read(split, folder.resolve("nowhere"), Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("nowhere: no such folder; name the one that holds the labels");
    assertThatThrownBy(() -> LabelledCorpus.read(split, split, Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("dev: holds no label files (NAME.json); name the folder that does");
    Path gold = folder.resolve("gold");
    assertThatThrownBy(() -> LabelledCorpus.read(folder.resolve("nowhere"), gold, Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("nowhere: no such folder");
  }

  @Test
  void refusesLabelsOfAnArticleThatIsNotThere() throws IOException {
    Path split = SmallLabels.write(folder);
    Path lost = folder.resolve("gold/lost_2.json");
    Files.writeString(lost, "{\"article\": \"lost_2\"}");
    assertThatThrownBy(() -> LabelledCorpus.read(split, folder.resolve("gold"), Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            lost + ": article: the split " + split + " has no such article; is it the right one?");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path split = SmallLabels.write(folder);
    String blank = " ".repeat(LabelledCorpus.MOST_BYTES);
    SmallLabels.label(folder.resolve("gold"), SmallLabels.GOLD + blank);
    assertThatThrownBy(() -> LabelledCorpus.read(split, folder.resolve("gold"), Half.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("harbour_1.json: is larger than any label file; leave it out");
  }

  @Test
  void refusesAHalfWithNothingInIt() throws IOException {
    Path split = SmallLabels.write(folder);
    Path gold = folder.resolve("gold");
    assertThat(LabelledCorpus.read(split, gold, Half.ODD).articles()).hasSize(1);
    assertThatThrownBy(() -> LabelledCorpus.read(split, gold, Half.EVEN))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("gold: has no even label file; one file alone is odd");
  }

  @Test
  void theFirstArticleIsOdd() {
    List<String> names = List.of("a", "b", "c", "d", "e");
    assertThat(Half.ODD.of(names)).containsExactly("a", "c", "e");
    assertThat(Half.EVEN.of(names)).containsExactly("b", "d");
    assertThat(Half.ALL.of(names)).isEqualTo(names);
  }

  @Test
  void takesOthersLabelsForTheArticlesThatBothHave() throws IOException {
    LabelledCorpus corpus = read();
    Path others = folder.resolve("other");
    Files.writeString(others.resolve("unlabelled_3.json"), "{");
    assertThat(corpus.labelledBy(others).articles())
        .singleElement()
        .satisfies(one -> assertThat(one.labels().source(Optional.of("f2"))).isPresent());
    Files.delete(others.resolve("harbour_1.json"));
    assertThatThrownBy(() -> corpus.labelledBy(others))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("other: labels none of the articles read; name a folder that does");
  }

  @Test
  void readsOrRefusesWhateverIsWrittenIntoALabelFile() throws IOException {
    LabelledArticle article = read().articles().getFirst();
    String labels = Files.readString(folder.resolve("gold/harbour_1.json"));
    RandomGenerator random = new SplittableRandom(17);
    int read = 0;
    for (int round = 0; round < 3_000; round++) {
      StringBuilder broken = new StringBuilder(labels);
      for (int i = random.nextInt(6); i >= 0; i--) {
        char put = "\"{}[],:019 -esn\n".charAt(random.nextInt(16));
        broken.setCharAt(random.nextInt(broken.length()), put);
      }
      try {
        LabelNode root =
            LabelNode.parse("a.json", broken.toString().getBytes(StandardCharsets.UTF_8));
        Labels one = LabelFile.labels(root, article.text(), article.events());
        one.statements().stream().map(LabelledStatement::spans).forEach(LinkedSpans::place);
        read++;
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo("E006");
      }
    }
    assertThat(read).as("some are read").isBetween(30, 2_900);
  }

  /// The labels as they are, where the corpus is to be had: they fit it, and agree with themselves.
  @Test
  void readsTheLabelsOfPolnear() {
    assumeThat(POLNEAR).as("PolNeAR is not beside this checkout").isDirectory();
    LabelledCorpus corpus = LabelledCorpus.read(POLNEAR, LABELS.resolve("first"), Half.ALL);
    assertThat(corpus.articles()).hasSize(36);
    assertThat(corpus.labelledBy(LABELS.resolve("second")).articles()).hasSize(12);
    LabelledCorpus later = LabelledCorpus.read(POLNEAR, LABELS.resolve("later"), Half.ALL);
    assertThat(later.articles()).hasSize(18);
    for (LabelledArticle one : concat(corpus.articles(), later.articles())) {
      SourceScores scores = SourceScores.of(Compared.labelled(one, one.labels()));
      assertThat(scores.matched().percent()).as(one.name()).isEqualTo(100);
      assertThat(scores.identity().f1()).as(one.name()).isEqualTo(100);
      assertThat(scores.names().named().f1()).as(one.name()).isEqualTo(100);
      assertThat(scores.kinds().right().percent()).as(one.name()).isEqualTo(100);
      assertThat(scores.chains().all()).as(one.name()).isEqualTo(all(one));
      assertThat(scores.within().f1()).as(one.name()).isEqualTo(100);
    }
  }

  private static List<LabelledArticle> concat(
      List<LabelledArticle> some, List<LabelledArticle> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static Share all(LabelledArticle article) {
    return new Share(article.events().size(), article.events().size());
  }

  private LabelledCorpus read() throws IOException {
    return LabelledCorpus.read(SmallLabels.write(folder), folder.resolve("gold"), Half.ALL);
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(span -> span.in(SmallLabels.TEXT)).toList();
  }
}
