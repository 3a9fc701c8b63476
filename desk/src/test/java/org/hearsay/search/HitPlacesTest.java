package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hits point at exact characters, whatever characters they are.
class HitPlacesTest {
  private static final String[] PIECES = {
    "tide",
    "Tides",
    "silo",
    "résumé",
    "𝔗𝔦𝔡𝔢",
    "🌊",
    "👩‍🚒",
    "北京",
    "it’s",
    "O'Neil",
    "\"",
    "“",
    "”",
    "—",
    "...",
    "\n",
    "\n\n",
    " ",
    "e\u0301tude",
    "\uFEFF",
    "\u200B",
    "𐐷𐐲𐑌",
    "U.S.",
    "3.5",
    "\uD83C",
    "A\u030A"
  };

  @TempDir private Path folder;
  private final Shelf shelf = new Shelf();

  @Test
  void aStatementPointsAtItsWords() {
    Answer answer = ask(Pile.dam(), "wall rogers", Level.STATEMENTS);
    Hit hit = answer.hits().getFirst();
    assertThat(marked(hit.snippet()))
        .isEqualTo("The [wall] was already cracked in spring 🌊, Ilka [Rogers] said");
    Hit.Statement statement = (Hit.Statement) hit.found();
    String text = Pile.dam().article().text();
    int start = text.codePointCount(0, text.indexOf("said"));
    assertThat(statement.cue())
        .isEqualTo(
            new Place(new Span(text.indexOf("said"), text.indexOf("said") + 4), start, start + 4));
    assertThat(statement.content().getFirst().span().in(text)).startsWith("The wall was");
  }

  @Test
  void aSourceIsShownByTheMentionThatWasAskedFor() {
    Hit hit = ask(Pile.clinic(), "source:odile", Level.SOURCES).hits().getFirst();
    assertThat(marked(hit.snippet()))
        .isEqualTo("Mayor [Odile] Roger promised to move the clinic before winter.");
    assertThat(((Hit.Source) hit.found()).statements()).isEqualTo(2);
  }

  @Test
  void aLongTextIsShownWhereMostOfTheWordsStand() {
    String text =
        "Rain fell. ".repeat(3_000) + "The dam near the silo broke. " + "Sun. ".repeat(500);
    SourcedRecord record =
        new SourcedRecord(
            Pile.article("sha256:1", "t", "o", "2020", text),
            List.of(),
            List.of(),
            List.of(),
            Pile.dam().madeBy());
    Hit hit = ask(record, "dam silo", Level.TEXT).hits().getFirst();
    assertThat(marked(hit.snippet())).contains("The [dam] near the [silo] broke.");
    assertThat(hit.snippet().words()).hasSizeLessThanOrEqualTo(Snippet.LONGEST);
    assertThat(((Hit.Text) hit.found()).part()).isEqualTo(2);
  }

  /// Any text, any cut into parts: words and highlights are the text's own, and every word that was
  /// found is marked.
  @Test
  void anyTextAnyCharacters() {
    Random random = new Random(3);
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      for (int round = 0; round < 60; round++) {
        String text = text(random, round < 55 ? 60 : 9_000);
        shelf.put(index, "d", record(text), Set.of());
        for (Level level : List.of(Level.TEXT, Level.STATEMENTS)) {
          for (String query :
              List.of("tide", "resume OR etude", "ti*", "\"tide silo\"", "𐐷𐐲𐑌")) {
            Answer answer = index.search(Query.parse(query), Page.first(level));
            answer.hits().forEach(hit -> check(hit, text));
          }
        }
      }
    }
  }

  private static void check(Hit hit, String text) {
    Snippet snippet = hit.snippet();
    CodePoints points = CodePoints.of(text);
    List<Place> all = new ArrayList<>(snippet.highlights());
    all.add(snippet.place());
    for (Place place : all) {
      assertThat(place.start()).isEqualTo(text.codePointCount(0, place.span().start()));
      assertThat(place.end()).isEqualTo(text.codePointCount(0, place.span().end()));
      assertThat(points.offset(place.start())).isEqualTo(place.span().start());
      assertThat(points.offset(place.end())).isEqualTo(place.span().end());
    }
    assertThat(snippet.words()).isEqualTo(snippet.place().span().in(text));
    assertThat(snippet.highlights()).as(text).isNotEmpty();
    assertThat(snippet.highlights()).allMatch(place -> !place.span().in(text).isBlank());
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.append('.').toString();
  }

  /// The whole text as one statement, told by its first character.
  private static SourcedRecord record(String text) {
    SourcedRecord one = Said.that("x");
    SourcedRecord.Statement said = one.statements().getFirst();
    int third = text.length() / 3;
    Attribution whole =
        new Attribution(
            Optional.empty(),
            new Span(0, 1),
            List.of(new Span(1, third), new Span(third, text.length())),
            said.attribution().manner(),
            1);
    return new SourcedRecord(
        Pile.article("sha256:1", "t", "o", "2020", text),
        List.of(),
        List.of(
            new SourcedRecord.Statement(
                "a1", whole, Optional.empty(), Optional.empty(), List.of())),
        List.of(),
        one.madeBy());
  }

  private Answer ask(SourcedRecord record, String query, Level level) {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      shelf.put(index, "d", record, Set.of());
      return index.search(Query.parse(query), Page.first(level));
    }
  }

  private static String marked(Snippet snippet) {
    StringBuilder words = new StringBuilder(snippet.words());
    int start = snippet.place().span().start();
    for (Place place : snippet.highlights().reversed()) {
      words.insert(place.span().end() - start, ']').insert(place.span().start() - start, '[');
    }
    return words.toString();
  }
}
