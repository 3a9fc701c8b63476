package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Refusal;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be asked, and what is said of what cannot.
class QueryLanguageTest {
  @TempDir private Path folder;
  private final Shelf shelf = new Shelf();
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf));
    Pile.fill(index, shelf);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          tender                          | ferry a2
          cracked                         | dam a1
          crack                           | ferry a1, ferry a2, ferry a9
          relocating                      | clinic a2, dam a2
          "relocating"                    |
          nurse                           | clinic a2
          "crack"                         | ferry a1, ferry a2, ferry a9
          crack -tender                   | ferry a1, ferry a9
          crack NOT paper                 | ferry a1, ferry a9
          tender OR winter                | clinic a1, ferry a2
          tender winter                   |
          (tender OR winter) clinic       | clinic a1
          tender AND (quiet OR nobody)    | ferry a2
          reloc*                          | clinic a2, dam a2
          RELOC*                          | clinic a2, dam a2
          "keep it quiet"                 | ferry a2
          “keep it quiet”                 | ferry a2
          "quiet it keep"                 |
          "café at velm"                  | dam a2
          cafe                            | dam a2
          "it's the inspectors"           | dam a3
          "it’s the inspectors’ resume"   | dam a3
          source:lundqvist                | ferry a3, ferry a4
          lundqvist shaft                 | ferry a4
          source:"marit lundqvist" shaft  | ferry a4
          source:engineer                 | ferry a3, ferry a4
          source:nobody                   |
          kind:anonymous                  | dam a2, ferry a1, ferry a2
          kind:unnamed                    | dam a2, ferry a1, ferry a2, ferry a5
          kind:document                   | ferry a6
          KIND:Outlet                     | dam a3
          outlet:gazette                  | dam a1, dam a2, dam a3
          outlet:"velm gazette" -wall     | dam a2, dam a3
          title:dam                       | dam a1, dam a2, dam a3
          denied:true                     | dam a2, ferry a3
          denied:true from:2020           | ferry a3
          denied:true to:2019-04          |
          denied:true to:2019-05-02       | dam a2
          case:harbour denied:true        | ferry a3
          case:"safety 2026" denied:true  | dam a2, ferry a3
          case:safety* denied:true        | dam a2, ferry a3
          document:clinic                 | clinic a1, clinic a2
          document:cli*                   | clinic a1, clinic a2
          attitude:question               | clinic a2, ferry a9
          quotation:direct outlet:gazette | dam a1, dam a3
          denied:false outlet:gazette     | dam a1, dam a3
          NOT denied:true outlet:gazette  | dam a1, dam a3
          -(outlet:gazette OR outlet:mail)| clinic a1, clinic a2
          & clinic &                      | clinic a1
          """)
  void findsStatements(String query, String wanted) {
    List<String> sorted = found(query, Level.STATEMENTS).stream().sorted().toList();
    assertThat(String.join(", ", sorted)).isEqualTo(wanted == null ? "" : wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lundqvist       | ferry s2
          engineer        | ferry s2
          kind:anonymous  | dam s2, ferry s1
          kind:unnamed    | dam s2, ferry s1, ferry s4
          authorised      | ferry s1
          """)
  void findsSources(String query, String wanted) {
    List<String> sorted = found(query, Level.SOURCES).stream().sorted().toList();
    assertThat(String.join(", ", sorted)).isEqualTo(wanted);
  }

  @Test
  void findsTextsThatHoldWordsFarApart() {
    assertThat(found("tender fracture", Level.TEXT)).containsExactly("ferry part 1");
  }

  @Test
  void furnitureIsNotSearched() {
    assertThat(found("\"five things\"", Level.TEXT)).isEmpty();
  }

  @Test
  void theVeryFormComesFirst() {
    shelf.put(index, "one", Said.that("They relocate a clinic"), Said.NO_CASE);
    assertThat(found("relocate", Level.STATEMENTS)).hasSize(3).endsWith("dam a2");
    assertThat(found("relocated", Level.STATEMENTS)).startsWith("dam a2");
    assertThat(found("rogers", Level.STATEMENTS).getFirst()).isEqualTo("dam a1");
    assertThat(found("source:roger", Level.STATEMENTS).getFirst()).startsWith("clinic");
  }

  @Test
  void wordsSideBySideComeFirst() {
    shelf.put(
        index, "apart", Said.that("The port was dug by a crew from the deep north"), Said.NO_CASE);
    shelf.put(
        index, "beside", Said.that("The crew from the north was dug by a deep port"), Said.NO_CASE);
    assertThat(found("deep port", Level.STATEMENTS)).containsExactly("beside a1", "apart a1");
    assertThat(found("\"deep port\"", Level.STATEMENTS)).containsExactly("beside a1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          sourc:doe           | at character 1: there is no field sourc:; did you mean source:?
          a b sorce:doe       | at character 5: there is no field sorce:; did you mean source:?
          𝔇🌊 sorce:doe       | at character 4: there is no field sorce:; did you mean source:?
          zzz:doe             | there are source, kind, outlet
          kind:anonymus       | did you mean kind:anonymous?
          denied:maybe        | denied: is one of true, false
          from:yesterday      | from: needs 2020, 2020-01 or 2020-01-09
          from:2020-13        | from: needs 2020, 2020-01 or 2020-01-09
          to:2020-02-30       | to: needs 2020, 2020-01 or 2020-01-09
          source:             | source: needs a word or a "phrase" right after it
          source:&            | there is no word in it to search for
          "never closed       | at character 1: this quotation mark is never closed
          (a OR b             | at character 1: this parenthesis is never closed
          a)                  | at character 2: this parenthesis closes nothing
          a AND               | at character 3: AND needs something after it
          OR a                | at character 1: OR needs something before it
          a OR OR b           | at character 3: OR needs something after it
          a NOT               | at character 3: NOT needs something after it
          r*                  | at least 2 letters
          re*loc              | a star stands only at the end of a word
          co-operat*          | a star ends one word, and these are 2
          &                   | asks for nothing
          ()                  | asks for nothing
          """)
  void saysWhatIsWrongAndWhere(String query, String said) {
    assertThatThrownBy(() -> Query.parse(query))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("query: ")
        .hasMessageContaining(said);
  }

  @Test
  void asksForLessWhenItIsTooMuch() {
    refused("a".repeat(1_001), "is longer than 1000 characters");
    refused("(".repeat(50) + "a", "more than 20 levels deep");
    refused("- ".repeat(3) + "NOT ".repeat(40) + "a", "more than 20 levels deep");
    refused("a ".repeat(65), "more than 64 clauses");
    refused("\"" + "a ".repeat(201) + "\"", "more than 200 words");
  }

  private static void refused(String query, String said) {
    assertThatThrownBy(() -> Query.parse(query))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(said);
  }

  @Test
  void asMuchAsIsAllowedCanBeAsked() {
    String words = "\"" + "crack ".repeat(160) + "\"";
    assertThat(found(words, Level.STATEMENTS)).isEmpty();
    assertThat(found("(".repeat(20) + "tender" + ")".repeat(20), Level.STATEMENTS)).hasSize(1);
    assertThat(found("tender ".repeat(64), Level.STATEMENTS)).hasSize(1);
  }

  @Test
  void aFieldThatSaysNothingOfALevelIsRefused() {
    assertThatThrownBy(() -> found("denied:true", Level.TEXT))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("denied: says nothing of text");
  }

  @Test
  void aBeginningOfTooManyWordsIsRefused() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= LuceneQuery.MOST_EXPANDED; i++) {
      words.append("zz").append(i).append(' ');
    }
    shelf.put(index, "many", Said.that(words.toString().strip()), Said.NO_CASE);
    assertThatThrownBy(() -> found("zz*", Level.STATEMENTS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("zz* stands for more than 5000 words here; type more");
    assertThat(found("zz50*", Level.STATEMENTS)).containsExactly("many a1");
  }

  private List<String> found(String query, Level level) {
    return index.search(Query.parse(query), Page.first(level)).hits().stream()
        .map(hit -> hit.document().id() + " " + name(hit.found()))
        .toList();
  }

  private static String name(Hit.Found found) {
    return switch (found) {
      case Hit.Statement statement -> statement.id();
      case Hit.Source source -> source.speaker().id();
      case Hit.Text text -> "part " + text.part();
    };
  }
}
