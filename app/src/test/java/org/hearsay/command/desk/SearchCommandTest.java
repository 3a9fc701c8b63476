package org.hearsay.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.query.Query;
import org.hearsay.reading.json.Harbour;
import org.hearsay.search.Answer;
import org.hearsay.search.Page;
import org.hearsay.search.SearchIndex;
import org.hearsay.terminal.Streams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `hearsay search` on an index of one document, and the manual's examples.
class SearchCommandTest {
  private static final Path MANUAL = Path.of("../docs/search.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```console\n\\$ hearsay search (.+)\n([^`]*)```");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  private static final SearchIndex.Entry FERRY =
      new SearchIndex.Entry("ferry", Harbour.record(), Set.of("Harbour"), 1);

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /// An index in place of a desk.
  private record Opened(SearchIndex index) implements SearchCommand.Searched {
    @Override
    public Answer search(Query query, Page page) {
      return index.search(query, page);
    }

    @Override
    public void close() {
      index.close();
    }
  }

  @BeforeEach
  void fill() {
    SearchIndex.rebuild(folder.resolve("index"), Stream.of(FERRY), 0, Optional.empty());
  }

  @Test
  void marksTheWordsAndSaysWhereTheyStand() {
    assertThat(run("tender", "quiet"))
        .isEqualTo(
            """
            1 statement found: tender quiet

            1   [ANONYMOUS] two officials familiar with the inspection (unnamed-group)
                “We were told to keep it *quiet* until the *tender* was signed,” one of them said. \
            “Nobody wanted the word ‘crack’ in the paper.”
                direct · The Outer Isles Mail · 2026-03-17T06:30:00+00:00 · wire/ferry.html · \
            characters 251 to 376
            """);
  }

  @Test
  void saysWhatWasSearchedWhereNothingIsFound() {
    assertThat(run("elephant"))
        .isEqualTo("Nothing found in 9 statements of 1 document: elephant\n");
    assertThat(run("elephant", "--in", "text"))
        .isEqualTo("Nothing found in 1 text of 1 document: elephant\n");
  }

  @Test
  void givesPlacesThatHoldInTheText() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(run("source:lundqvist", "--format", "json"));
    assertThat(answer.get("total").asInt()).isEqualTo(2);
    String text = Harbour.record().article().text();
    JsonNode statement = answer.get("hits").get(0);
    for (String places : new String[] {"cue", "content", "source"}) {
      for (JsonNode place : statement.get("statement").get(places)) {
        int start = text.offsetByCodePoints(0, place.get("start").asInt());
        assertThat(place.get("utf16").get(0).asInt()).isEqualTo(start);
      }
    }
    JsonNode snippet = statement.get("snippet");
    assertThat(text).contains(snippet.get("text").asText());
    assertThat(statement.get("statement").get("speaker").get("name").asText())
        .isEqualTo("Marit Lundqvist");
  }

  @Test
  void turnsPages() {
    assertThat(run("the OR a", "--size", "2")).contains("(1 to 2)").contains("\n2   ");
    assertThat(run("the OR a", "--size", "2", "--page", "2")).contains("(3 to 4)", "\n3   ");
    assertThat(run("tender", "--page", "9")).contains("(there is no page 9)");
  }

  @Test
  void refusesWhatItCannotUnderstand() {
    assertThatThrownBy(() -> run("sorce:doe"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("did you mean source:?");
  }

  @Test
  void theManualShowsWhatIsPrinted() throws IOException {
    String manual = Files.readString(MANUAL);
    int shown = 0;
    for (MatchResult example : EXAMPLE.matcher(manual).results().toList()) {
      String[] arguments = example.group(1).split(" (?=(?:[^']*'[^']*')*[^']*$)");
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = arguments[i].replace("'", "");
      }
      assertThat(run(arguments)).isEqualTo(example.group(2));
      shown++;
    }
    assertThat(shown).isGreaterThanOrEqualTo(2);
  }

  @Test
  void everyQuestionOfTheManualIsUnderstood() throws IOException {
    List<String> questions =
        ROW.matcher(Files.readString(MANUAL)).results().map(row -> row.group(1)).toList();
    assertThat(questions).hasSizeGreaterThan(15);
    questions.forEach(question -> assertThat(Query.parse(question).words()).isEqualTo(question));
  }

  private String run(String... arguments) {
    out.reset();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(new StringWriter()),
            Streams.Terminal.NONE);
    SearchCommand command =
        new SearchCommand(
            streams,
            _ ->
                new Opened(
                    SearchIndex.openToRead(
                        folder.resolve("index"), SearchIndex.Lent.of(_ -> FERRY))));
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    try {
      assertThat(command.call()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
